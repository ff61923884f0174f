// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Currencies numbered by their priority in a path: the pivots in their order, then the others by code.
 *
 * <p>A table of hash values finds the number of a code without an object for the number.
 */
final class CurrencyNumbers {
    /** The number of a currency that is not one of these. */
    static final int NONE = -1;

    /** Slots for each currency: with so few in use, a multiplier with a slot of its own for each is soon found. */
    private static final int SLOTS = 8;

    private static final int FIRST_MULTIPLIER = 0x9E3779B1;
    private static final int MULTIPLIERS = 32;

    private final Currency[] currencies;
    /** The code in each slot; empty in a slot without a currency. */
    private final String[] codes;
    /** The number of the currency in each slot, or {@link #NONE}. */
    private final int[] numbers;

    private final int shift;
    private final int multiplier;

    private CurrencyNumbers(Currency[] currencies) {
        this.currencies = currencies;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(SLOTS * currencies.length + 1);
        this.shift = Integer.SIZE - bits;
        this.multiplier = multiplier(currencies, shift);
        this.numbers = new int[1 << bits];
        this.codes = new String[numbers.length];
        Arrays.fill(codes, "");
        Arrays.fill(numbers, NONE);
        for (int number = 0; number < currencies.length; number++) {
            // The code of a caller is mostly a literal, which equals an interned text without a comparison.
            String code = currencies[number].getCurrencyCode().intern();
            int slot = slotOf(code);
            while (numbers[slot] != NONE) {
                slot = following(slot);
            }
            codes[slot] = code;
            numbers[slot] = number;
        }
    }

    /** Returns a multiplier of hash codes that gives each currency another slot, if one of a few does. */
    private static int multiplier(Currency[] currencies, int shift) {
        int multiplier = FIRST_MULTIPLIER;
        for (int i = 0; i < MULTIPLIERS; i++) {
            BitSet used = new BitSet(1 << Integer.SIZE - shift);
            for (Currency currency : currencies) {
                used.set(slotOf(currency.getCurrencyCode(), multiplier, shift));
            }
            if (used.cardinality() == currencies.length) {
                return multiplier;
            }
            multiplier = multiplier * FIRST_MULTIPLIER + 2;
        }
        return FIRST_MULTIPLIER;
    }

    static CurrencyNumbers of(Collection<Currency> currencies, List<Currency> pivots) {
        Map<String, Currency> byCode = new TreeMap<>();
        for (Currency currency : currencies) {
            byCode.put(currency.getCurrencyCode(), currency);
        }
        Set<Currency> ordered = new LinkedHashSet<>(pivots);
        ordered.retainAll(byCode.values());
        ordered.addAll(byCode.values());
        return new CurrencyNumbers(ordered.toArray(new Currency[0]));
    }

    int size() {
        return currencies.length;
    }

    Currency currency(int number) {
        return currencies[number];
    }

    int of(Currency currency) {
        return of(currency.getCurrencyCode());
    }

    /** Returns the number of the currency with a code, or {@link #NONE}. */
    int of(String code) {
        int slot = slotOf(code);
        while (!codes[slot].equals(code) && numbers[slot] != NONE) {
            slot = following(slot);
        }
        return numbers[slot];
    }

    private int slotOf(String code) {
        return slotOf(code, multiplier, shift);
    }

    private static int slotOf(String code, int multiplier, int shift) {
        return code.hashCode() * multiplier >>> shift;
    }

    private int following(int slot) {
        return slot + 1 & numbers.length - 1;
    }
}
