// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The cells of numbers: published ones with their digits, and computed ones with a number of decimals. A number below
 * one has as many digits after its zeros. Bounds are rounded outward, so that they enclose the rounded number.
 *
 * @param decimals the number of decimals of a computed number, zero or more
 */
record ComputedCells(int decimals) {
    private static final int MAX_DECIMALS = 1000;

    ComputedCells {
        if (decimals < 0 || decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException(
                    "Decimals of computed numbers must be between 0 and " + MAX_DECIMALS + ", but were " + decimals);
        }
    }

    String value(Row row) {
        Optional<BigDecimal> published = row.publishedNumber();
        if (published.isPresent()) {
            Qualifier qualifier =
                    row.figureAttributes().map(FigureAttributes::qualifier).orElse(Qualifier.NONE);
            BigDecimal number = published.get();
            return (isDerived(row) ? rounded(number, scaleOf(number), qualifier.rounding()) : number).toPlainString();
        }
        RoundingMode mode =
                row.figure().map(Figure::qualifier).orElse(Qualifier.NONE).rounding();
        return row.figure()
                .flatMap(Figure::quantity)
                .map(Quantity::number)
                .map(number -> rounded(number, scaleOf(number), mode))
                .map(BigDecimal::toPlainString)
                .orElse("");
    }

    /** Returns whether a number without bounds was computed, such as an amount in another currency. */
    private static boolean isDerived(Row row) {
        return row.derivation().isPresent()
                && row.figureAttributes()
                        .filter(attributes ->
                                !attributes.isExact() && attributes.resolution().isEmpty())
                        .isPresent();
    }

    String bounds(Row row) {
        if (!OptionalColumns.isComputed(row)) {
            return row.figure().filter(Figure::isUndetermined).isPresent() ? OptionalColumns.UNDETERMINED : "";
        }
        Figure<?> figure = row.figure().orElseThrow();
        Optional<BigDecimal> number = figure.quantity().map(Quantity::number);
        return figure.bounds()
                .map(Bounds::interval)
                .map(interval -> outward(interval, number).toString())
                .orElse(OptionalColumns.UNDETERMINED);
    }

    private Interval outward(Interval interval, Optional<BigDecimal> number) {
        Optional<BigDecimal> value = number.map(each -> rounded(each, scaleOf(each), RoundingMode.HALF_EVEN));
        int least = number.map(this::scaleOf).orElse(decimals);
        Optional<BigDecimal> lower =
                interval.lower().map(end -> rounded(end, Math.max(least, scaleOf(end)), RoundingMode.FLOOR));
        Optional<BigDecimal> upper =
                interval.upper().map(end -> rounded(end, Math.max(least, scaleOf(end)), RoundingMode.CEILING));
        return Interval.of(
                lower,
                interval.isLowerOpen() && !isSame(lower, value),
                upper,
                interval.isUpperOpen() && !isSame(upper, value));
    }

    private static boolean isSame(Optional<BigDecimal> end, Optional<BigDecimal> value) {
        return end.isPresent() && value.isPresent() && end.get().compareTo(value.get()) == 0;
    }

    private int scaleOf(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return Math.min(MAX_DECIMALS, decimals + Math.max(0, plain.scale() - plain.precision()));
    }

    private static BigDecimal rounded(BigDecimal number, int scale, RoundingMode mode) {
        BigDecimal plain =
                number.scale() <= scale ? number : number.setScale(scale, mode).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
