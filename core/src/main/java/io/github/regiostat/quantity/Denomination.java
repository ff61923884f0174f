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
 * with few decimals are constants.
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

    /** Returns the denomination of the only quantity with a number that does not fit. */
    static <U> Denomination<U> ofLarge(U unit, BigDecimal number) {
        return new Denomination<>(unit, number.scale(), number, NONE);
    }

    <V> Denomination<V> withUnit(V other) {
        return large == null ? of(other, scale) : ofLarge(other, large);
    }

    /** Returns the number of the only quantity, whose digits do not fit. */
    BigDecimal large() {
        return Objects.requireNonNull(large, "large");
    }

    /** Returns the denomination of the product of two numbers, which does not fit. */
    Denomination<U> ofProduct(long first, long second, int decimals) {
        return new OfProduct<>(unit, decimals, constants, first, second);
    }

    /** Returns the denomination of a sum, which has the greater scale. */
    Denomination<U> withScaleUpTo(Denomination<?> other) {
        return this == other || scale >= other.scale ? this : withScale(other.scale);
    }

    Denomination<U> withScale(int other) {
        return other == scale && large == null ? this : of(unit, other, constants);
    }

    /**
     * The denomination of the only quantity with a product that does not fit. Most products are rounded next, for which
     * they need not be numbers.
     */
    static final class OfProduct<U> extends Denomination<U> {
        private final long first;
        private final long second;

        private OfProduct(U unit, int scale, Denomination<?>[] constants, long first, long second) {
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
            return Decimals.canonical(BigDecimal.valueOf(first, scale).multiply(BigDecimal.valueOf(second)));
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

        /** Returns the constants of a currency; none if a currency of another time has the same numeric code. */
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
