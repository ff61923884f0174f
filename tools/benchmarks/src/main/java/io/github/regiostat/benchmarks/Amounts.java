// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import io.github.regiostat.quantity.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Reproducible amounts near 84,370,000,000 yuan, and the exchange rate for them. */
final class Amounts {
    /** The number of amounts. */
    static final int COUNT = 512;

    /** The yuan for one dollar. */
    static final BigDecimal RATE = new BigDecimal("7.1623");

    /** The dollars for one yuan, for libraries that only multiply. */
    static final BigDecimal INVERSE = BigDecimal.ONE.divide(RATE, MathContext.DECIMAL64);

    private static final long SEED = 1;
    private static final long BASE = 84_370_000_000L;

    private Amounts() {}

    /** Returns whole amounts with two decimals, such as 84370000000.00. */
    static BigDecimal[] equalScale() {
        Random random = new Random(SEED);
        return numbers(index -> BigDecimal.valueOf((BASE + random.nextInt()) * 100, 2));
    }

    /** Returns amounts with no, one or two decimals, such as 84370000000.5. */
    static BigDecimal[] mixedScales() {
        Random random = new Random(SEED);
        return numbers(index -> BigDecimal.valueOf(BASE + random.nextInt(), index % 3));
    }

    /** Returns amounts as values of the library. */
    static Money[] money(String currency, BigDecimal[] numbers) {
        return map(numbers, Money[]::new, number -> Money.of(currency, number));
    }

    /** Returns one value for each number. */
    static <T> T[] map(BigDecimal[] numbers, IntFunction<T[]> array, Function<BigDecimal, T> value) {
        T[] values = array.apply(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            values[i] = value.apply(numbers[i]);
        }
        return values;
    }

    private static BigDecimal[] numbers(IntFunction<BigDecimal> number) {
        BigDecimal[] numbers = new BigDecimal[COUNT];
        for (int i = 0; i < COUNT; i++) {
            numbers[i] = number.apply(i);
        }
        return numbers;
    }
}
