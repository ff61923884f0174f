// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The number of decimals and the rounding mode of converted figures, such as 2 and HALF_EVEN.
 *
 * @param decimals the number of digits after the decimal point; negative for tens, hundreds and so on
 * @param rounding the rounding mode of figures without a qualifier and of "about"
 */
record DecimalRounding(int decimals, RoundingMode rounding) {
    /** The digits before or after the decimal point that a number can have, and one more. */
    private static final int MAX_DECIMALS = Decimals.MAX_DIGITS + 1;

    /** Converts a figure: its number is rounded once, its bounds are not rounded and contain the number. */
    <Q extends Monetary<Q>> Figure<Q> convert(
            Figure<Q> figure, Unit<Q> unit, BigDecimal multiplier, BigDecimal divisor) {
        Optional<Interval> bounds = figure.bounds()
                .flatMap(b -> quotient(b.interval().multipliedBy(Interval.exactly(multiplier)), divisor));
        Optional<Q> quantity = figure.quantity()
                .map(q -> unit.of(quotient(q.number().multiply(multiplier), divisor, figure.qualifier())));
        if (figure.qualifier() == Qualifier.NONE || quantity.isEmpty()) {
            return Figure.of(
                    unit,
                    quantity,
                    bounds.map(interval -> Bounds.of(unit, containing(quantity.map(Q::number), interval))));
        }
        Figure<Q> plain = figure.isExact() && isExactly(quantity.get(), figure, multiplier, divisor)
                ? Figure.exact(quantity.get())
                : Figure.ofUnknownRounding(quantity.get());
        return figure.band().isPresent() && bounds.isPresent()
                ? plain.with(figure.qualifier(), bandOf(quantity.get().number(), bounds.get()))
                : plain.with(figure.qualifier());
    }

    private static Optional<Interval> quotient(Interval product, BigDecimal divisor) {
        return divisor.equals(BigDecimal.ONE) ? Optional.of(product) : product.dividedBy(Interval.exactly(divisor));
    }

    private BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, Qualifier qualifier) {
        int within = Math.max(-MAX_DECIMALS, Math.min(decimals, MAX_DECIMALS));
        return dividend.divide(divisor, within, roundingOf(qualifier));
    }

    /** Returns the rounding with which the statement of a qualified figure remains true. */
    RoundingMode roundingOf(Qualifier qualifier) {
        return switch (qualifier) {
            case NONE, ABOUT -> rounding;
            case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, NEARLY -> qualifier.rounding();
        };
    }

    private static <Q extends Monetary<Q>> boolean isExactly(
            Q rounded, Figure<Q> figure, BigDecimal multiplier, BigDecimal divisor) {
        return divisor.equals(BigDecimal.ONE)
                && figure.quantity()
                        .filter(q -> q.number().multiply(multiplier).compareTo(rounded.number()) == 0)
                        .isPresent();
    }

    private static Interval containing(Optional<BigDecimal> number, Interval bounds) {
        return number.filter(rounded -> !bounds.contains(rounded))
                .map(rounded -> bounds.hull(Interval.exactly(rounded)))
                .orElse(bounds);
    }

    /** Returns the distance to the farther end, so that the band around the rounded number contains the bounds. */
    private static BigDecimal bandOf(BigDecimal number, Interval bounds) {
        BigDecimal below = bounds.lower().map(number::subtract).orElse(BigDecimal.ZERO);
        BigDecimal above = bounds.upper().map(upper -> upper.subtract(number)).orElse(BigDecimal.ZERO);
        return below.max(above);
    }

    /** Describes the rounding of a figure, such as {@code Rounded to 2 decimals, HALF_EVEN}. */
    String describe(Qualifier qualifier) {
        return "Rounded to " + decimals + (decimals == 1 ? " decimal, " : " decimals, ") + roundingOf(qualifier);
    }
}
