// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.DecimalPrecision;
import io.github.regiostat.internal.Divisor;
import io.github.regiostat.internal.LongDecimals;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The multiplier and the divisor by which many amounts are converted, such as 1 and 7.1957, and the precision of the
 * results. The results are those of a conversion path with the same rates.
 */
final class ConversionFactor {
    private static final int MIN_SCALE = -18;
    private static final int SCALES = 37;

    private final BigDecimal multiplier;
    private final BigDecimal divisor;
    private final DecimalPrecision precision;
    /** The factors of amounts by their scale, created when the first amount of a scale is converted. */
    private final AtomicReferenceArray<LongFactor> factors = new AtomicReferenceArray<>(SCALES);

    ConversionFactor(Currency from, List<ExchangeRate> rates, DecimalPrecision precision) {
        this.precision = precision;
        BigDecimal product = BigDecimal.ONE;
        BigDecimal divisorProduct = BigDecimal.ONE;
        Currency current = from;
        for (ExchangeRate rate : rates) {
            boolean isDirect = rate.base().equals(current);
            product = isDirect ? product.multiply(rate.rate()) : product;
            divisorProduct = isDirect ? divisorProduct : divisorProduct.multiply(rate.rate());
            current = isDirect ? rate.quote() : rate.base();
        }
        this.multiplier = product;
        this.divisor = divisorProduct;
    }

    /**
     * Returns the unscaled value of the converted amount {@code unscaled × 10^-scale} in the decimals of the precision,
     * or {@link LongDecimals#OVERFLOW} if it must be computed with {@link #converted}.
     */
    long converted(long unscaled, int scale) {
        int index = scale - MIN_SCALE;
        if (index < 0 || index >= SCALES || !precision.isLimited()) {
            return LongDecimals.OVERFLOW;
        }
        LongFactor factor = factors.getPlain(index);
        if (factor == null) {
            factor = longFactor(scale);
            factors.set(index, factor);
        }
        return factor.quotient(unscaled, precision.rounding());
    }

    BigDecimal converted(BigDecimal amount) {
        BigDecimal product = amount.multiply(multiplier);
        if (precision.isLimited()) {
            return product.divide(divisor, precision.digits(), precision.rounding());
        }
        return divisor.equals(BigDecimal.ONE) ? product : product.divide(divisor, MathContext.DECIMAL128);
    }

    /** Converts a figure to a unit. */
    <Q extends Quantity<Q>> Figure<Q> converted(Figure<Q> figure, Unit<Q> unit) {
        return precision.isLimited()
                ? figure.convertedTo(unit, multiplier, divisor, precision.digits(), precision.rounding())
                : figure.convertedTo(unit, multiplier, divisor);
    }

    /** Returns whether the numbers of the factor are as short as those of published rates. */
    boolean isShort() {
        return isShort(multiplier) && isShort(divisor);
    }

    private static boolean isShort(BigDecimal number) {
        return number.precision() <= 100 && Math.abs((long) number.scale()) <= 100;
    }

    /** The factor and the divisor that convert unscaled amounts of one scale; an overflow if they do not fit. */
    private record LongFactor(long factor, @Nullable Divisor divisor) {
        long quotient(long unscaled, RoundingMode rounding) {
            return divisor == null ? LongDecimals.OVERFLOW : divisor.quotient(unscaled, factor, rounding);
        }
    }

    private LongFactor longFactor(int scale) {
        long exponent = (long) precision.digits() - scale - multiplier.scale() + divisor.scale();
        if (Math.abs(exponent) > LongDecimals.MAX_EXPONENT) {
            return new LongFactor(LongDecimals.OVERFLOW, null);
        }
        long above = LongDecimals.powerOfTen((int) Math.max(0, exponent));
        long below = LongDecimals.powerOfTen((int) Math.max(0, -exponent));
        long factor = LongDecimals.product(LongDecimals.unscaled(multiplier), above);
        long by = LongDecimals.product(LongDecimals.unscaled(divisor), below);
        return by > 0 ? new LongFactor(factor, Divisor.of(by)) : new LongFactor(factor, null);
    }
}
