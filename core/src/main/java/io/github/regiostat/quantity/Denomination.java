// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.LongDecimals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decimal fraction of a unit, such as a hundredth of CNY, of which a quantity is a whole multiple.
 *
 * <p>Quantities share it, so that each holds no more than its digits and a reference. The denominations of a currency
 * with few decimals are constants. A quantity whose digits do not fit has a denomination of its own, which holds the
 * number.
 *
 * @param <U> what identifies the unit, such as the currency or the counted noun
 */
sealed class Denomination<U> {
    private static final Denomination<?>[] NONE = {};

    final U unit;

    /** The number of decimals. */
    final int scale;

    /** The number of a quantity whose digits do not fit a {@code long}, else null. */
    private final @Nullable BigDecimal large;

    /** The constants with the same unit, by scale. */
    private final Denomination<?>[] constants;

    private Denomination(U unit, int scale, @Nullable BigDecimal large, Denomination<?>[] constants) {
        this.unit = unit;
        this.scale = scale;
        this.large = large;
        this.constants = constants;
    }

    static <U> Denomination<U> of(U unit, int scale) {
        return of(unit, scale, unit instanceof Currency currency ? OfCurrencies.constants(currency) : NONE);
    }

    @SuppressWarnings("unchecked") // The constants have the same unit.
    private static <U> Denomination<U> of(U unit, int scale, Denomination<?>[] constants) {
        return scale < constants.length
                ? (Denomination<U>) constants[scale]
                : new Denomination<>(unit, scale, null, constants);
    }

    /** Returns the denomination of one quantity, whose number does not fit. */
    static <U> Denomination<U> ofLarge(U unit, BigDecimal number) {
        return new Denomination<>(unit, number.scale(), number, NONE);
    }

    <V> Denomination<V> withUnit(V other) {
        return large == null ? of(other, scale) : ofLarge(other, large);
    }

    /** Returns the number of the quantity, which does not fit. */
    BigDecimal large() {
        return Objects.requireNonNull(large, "large");
    }

    /** Returns the denomination of a product that does not fit, {@code first × second × 10^-decimals}. */
    Denomination<U> ofProduct(long first, long second, int decimals) {
        return new UnroundedProduct<>(unit, decimals, constants, first, second);
    }

    /** Returns the denomination of a sum, which has the greater scale. */
    Denomination<U> withScaleUpTo(Denomination<?> other) {
        return this == other || scale >= other.scale ? this : withScale(other.scale);
    }

    Denomination<U> withScale(int other) {
        return other == scale && large == null ? this : of(unit, other, constants);
    }

    /**
     * The denomination of one quantity, which is a product that does not fit. It holds the factors, since most products
     * are rounded next: that takes a fifth of the time of computing and rounding the number.
     */
    static final class UnroundedProduct<U> extends Denomination<U> {
        private final long first;
        private final long second;

        private UnroundedProduct(U unit, int scale, Denomination<?>[] constants, long first, long second) {
            super(unit, scale, null, constants);
            this.first = first;
            this.second = second;
        }

        @Override
        <V> Denomination<V> withUnit(V other) {
            return ofLarge(other, large());
        }

        @Override
        BigDecimal large() {
            return Decimals.canonical(LongDecimals.canonical(first, scale).multiply(BigDecimal.valueOf(second)));
        }

        /** Returns the digits of the product with fewer decimals, or {@link LongDecimals#OVERFLOW}. */
        long rounded(int decimals, RoundingMode rounding) {
            return LongDecimals.quotient(first, second, LongDecimals.powerOfTen(scale - decimals), rounding);
        }

        /** Returns the denomination of the rounded product, which fits. */
        Denomination<U> ofRounded(int decimals) {
            return Denomination.of(unit, decimals, super.constants);
        }
    }

    /** The denominations of all currencies with few decimals. */
    private static final class OfCurrencies {
        private static final int SCALES = 8;
        private static final int CODES = 1024;
        private static final Denomination<?>[][] BY_NUMERIC_CODE = create();

        /** Returns the constants of a currency; none if a currency of another period has the same numeric code. */
        static Denomination<?>[] constants(Currency currency) {
            Denomination<?>[] constants = BY_NUMERIC_CODE[indexOf(currency)];
            return constants.length > 0 && constants[0].unit == currency ? constants : NONE;
        }

        private static int indexOf(Currency currency) {
            return currency.getNumericCode() & CODES - 1;
        }

        private static Denomination<?>[][] create() {
            Denomination<?>[][] byNumericCode = new Denomination<?>[CODES][];
            Arrays.fill(byNumericCode, NONE);
            for (Currency currency : Currency.getAvailableCurrencies()) {
                byNumericCode[indexOf(currency)] = create(currency);
            }
            return byNumericCode;
        }

        private static Denomination<?>[] create(Currency currency) {
            Denomination<?>[] constants = new Denomination<?>[SCALES];
            for (int scale = 0; scale < SCALES; scale++) {
                constants[scale] = new Denomination<>(currency, scale, null, constants);
            }
            return constants;
        }
    }
}
