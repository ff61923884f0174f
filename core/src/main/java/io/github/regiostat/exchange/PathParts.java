// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.internal.DecimalPrecision;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the steps of a {@link ConversionPath}, kept for many conversions: the currencies, the basis, and
 * the numbers to multiply and divide by.
 *
 * <p>The path with rounding and the unit are created on the first request. All threads create equal immutable values.
 */
final class PathParts {
    final Currency from;
    final Currency to;
    final RateBasis basis;
    /** The positions of the rates in the table, or their complements for steps that divide. */
    final int[] steps;

    final BigDecimal multiplier;
    final BigDecimal divisor;

    /** The precision of converted figures: a number of decimals, or unlimited. */
    final DecimalPrecision precision;

    private @Nullable ConversionPath lastRounded;
    private @Nullable Unit<Money> unitOfMoney;

    PathParts(RateTable table, Currency from, Currency to, RateBasis basis, int[] steps) {
        this.from = from;
        this.to = to;
        this.basis = basis;
        this.steps = steps;
        this.multiplier = product(table, steps, /* isDivisor= */ false);
        this.divisor = product(table, steps, /* isDivisor= */ true);
        this.precision = DecimalPrecision.UNLIMITED;
    }

    private PathParts(PathParts parts, DecimalPrecision precision) {
        this.from = parts.from;
        this.to = parts.to;
        this.basis = parts.basis;
        this.steps = parts.steps;
        this.multiplier = parts.multiplier;
        this.divisor = parts.divisor;
        this.precision = precision;
    }

    private static BigDecimal product(RateTable table, int[] steps, boolean isDivisor) {
        BigDecimal product = BigDecimal.ONE;
        for (int step : steps) {
            if (step < 0 == isDivisor) {
                BigDecimal rate = table.columns().rate(step < 0 ? ~step : step);
                product = product.equals(BigDecimal.ONE) ? rate : product.multiply(rate);
            }
        }
        return product;
    }

    /** Returns the path of these parts with a rounding. Calls for many figures mostly have the same one. */
    ConversionPath roundedTo(RateTable table, int places, RoundingMode rounding) {
        DecimalPrecision ofPath = DecimalPrecision.ofDecimals(places, rounding);
        ConversionPath known = lastRounded;
        if (known == null || !known.isRoundedTo(ofPath)) {
            known = new ConversionPath(table, new PathParts(this, ofPath));
            lastRounded = known;
        }
        return known;
    }

    Unit<Money> unitOfMoney() {
        Unit<Money> known = unitOfMoney;
        if (known == null) {
            known = Money.of(to, BigDecimal.ONE).unit();
            unitOfMoney = known;
        }
        return known;
    }
}
