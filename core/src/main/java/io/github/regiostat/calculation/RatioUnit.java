// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;

/** The unit of a quotient of two measurements, such as beds per 1000 persons, and the factor that converts to it. */
final class RatioUnit {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RatioUnit() {}

    /** Returns the unit that follows from the parts: percent of the denominator, a multiple, or an amount per one. */
    static <R extends Quantity<R>> Unit<R> derivedUnit(
            Indicator<R> ratio, Measurement<?> numerator, Measurement<?> denominator) {
        Quantity<?> unit = unitQuantity(ratio, numerator, denominator);
        return ratio.kind().cast(unit).unit();
    }

    private static Quantity<?> unitQuantity(Indicator<?> ratio, Measurement<?> numerator, Measurement<?> denominator) {
        Class<?> kind = ratio.kind();
        if (kind == Percentage.class) {
            return Percentage.of(1).withWhole(denominator.indicator().id());
        }
        if (kind == Multiple.class) {
            return Multiple.of(1);
        }
        Quantity<?> amount = Estimate.unitQuantity(numerator);
        String per = measureOf(Estimate.unitQuantity(denominator), ratio, denominator);
        if (kind == MoneyPer.class && amount instanceof Money money) {
            return MoneyPer.of(money.currency(), BigDecimal.ONE, per);
        }
        if (kind == AmountPer.class) {
            return AmountPer.of(1, measureOf(amount, ratio, numerator), per);
        }
        throw unsupported(ratio, numerator);
    }

    private static String measureOf(Quantity<?> one, Indicator<?> ratio, Measurement<?> part) {
        if (one instanceof Count count) {
            return count.counted();
        }
        if (one instanceof Amount volume) {
            return volume.measure();
        }
        throw unsupported(ratio, part);
    }

    private static IllegalArgumentException unsupported(Indicator<?> ratio, Measurement<?> part) {
        return new IllegalArgumentException("Ratio must be a percentage, a multiple, money per count, or an amount"
                + " per count, to be calculated from its parts, but was " + ratio + " with " + part);
    }

    /**
     * Rejects a unit in which the quotient cannot be expressed; categories of one indicator have names of their own.
     */
    static <R extends Quantity<R>> void requireExpressible(
            Unit<R> unit, Unit<R> derivedUnit, Indicator<R> ratio, boolean isOfCategories) {
        R requested = unit.of(BigDecimal.ONE);
        R derived = derivedUnit.of(BigDecimal.ONE);
        boolean isExpressible = unit.equals(derivedUnit)
                || requested instanceof Percentage share && share.whole().isEmpty()
                || requested instanceof AmountPer per
                        && derived instanceof AmountPer perOne
                        && (isOfCategories || per.isSameUnit(perOne.withPerCount(per.perCount())));
        if (!isExpressible) {
            throw new IllegalArgumentException("Ratio " + ratio.id() + " must have the unit that follows from its"
                    + " parts, " + derivedUnit + ", but was requested in " + unit);
        }
    }

    /** Returns the factor of the plain quotient: 100 for percent, 1000 for beds per 1000 persons. */
    static BigDecimal factor(Unit<?> unit) {
        Quantity<?> one = unit.of(BigDecimal.ONE);
        if (one instanceof AmountPer per) {
            return per.perCount();
        }
        return one instanceof Percentage ? HUNDRED : BigDecimal.ONE;
    }

    /** Returns whether numerator and denominator must have the same unit. */
    static boolean requiresSameUnit(Indicator<?> ratio) {
        return ratio.kind() == Percentage.class || ratio.kind() == Multiple.class;
    }
}
