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

/** In what unit the quotient of two measurements is, and what it is multiplied by. */
final class RatioUnit {
    private RatioUnit() {}

    /** The unit that follows from the parts: percent of the denominator, times, or for each one. */
    static <R extends Quantity<R>> Unit<R> natural(
            Indicator<R> ratio, Measurement<?> numerator, Measurement<?> denominator) {
        Quantity<?> one = one(ratio, numerator, denominator);
        return ratio.kind().cast(one).unit();
    }

    private static Quantity<?> one(Indicator<?> ratio, Measurement<?> numerator, Measurement<?> denominator) {
        Class<?> kind = ratio.kind();
        if (kind == Percentage.class) {
            return Percentage.of(1).withWhole(denominator.indicator().id());
        }
        if (kind == Multiple.class) {
            return Multiple.of(1);
        }
        Quantity<?> above = Estimate.oneOf(numerator);
        String per = measureOf(Estimate.oneOf(denominator), ratio, denominator);
        if (kind == MoneyPer.class && above instanceof Money money) {
            return MoneyPer.of(money.currency(), BigDecimal.ONE, per);
        }
        if (kind == AmountPer.class) {
            return AmountPer.of(1, measureOf(above, ratio, numerator), per);
        }
        throw unfit(ratio, numerator);
    }

    private static String measureOf(Quantity<?> one, Indicator<?> ratio, Measurement<?> part) {
        if (one instanceof Count count) {
            return count.counted();
        }
        if (one instanceof Amount amount) {
            return amount.measure();
        }
        throw unfit(ratio, part);
    }

    private static IllegalArgumentException unfit(Indicator<?> ratio, Measurement<?> part) {
        return new IllegalArgumentException("Ratio must be of Percentage or Multiple, of money per count, or of amount"
                + " per count, to be computed from its parts, but was " + ratio + " with " + part);
    }

    /** Refuses a unit that the quotient cannot be given in. */
    static <R extends Quantity<R>> void requireFit(Unit<R> unit, Unit<R> natural, Indicator<R> ratio) {
        R asked = unit.of(BigDecimal.ONE);
        R follows = natural.of(BigDecimal.ONE);
        boolean fits = unit.equals(natural)
                || asked instanceof Percentage share && share.whole().isEmpty()
                || asked instanceof AmountPer per
                        && follows instanceof AmountPer perOne
                        && per.isSameUnit(perOne.withPerCount(per.perCount()));
        if (!fits) {
            throw new IllegalArgumentException("Ratio " + ratio.id() + " must be in the unit that follows from its"
                    + " parts, " + natural + ", but was asked for in " + unit);
        }
    }

    /** What the plain quotient is multiplied by: 100 for percent, 1000 for beds per 1000 persons. */
    static Estimate factor(Unit<?> unit) {
        Quantity<?> one = unit.of(BigDecimal.ONE);
        if (one instanceof AmountPer per) {
            return Estimate.exactly(per.perCount());
        }
        return one instanceof Percentage ? Estimate.HUNDRED : Estimate.exactly(BigDecimal.ONE);
    }

    /** Whether numerator and denominator must be in one unit. */
    static boolean isOfOneUnit(Indicator<?> ratio) {
        return ratio.kind() == Percentage.class || ratio.kind() == Multiple.class;
    }
}
