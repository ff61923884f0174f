// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the measurements of one indicator and unit are in short, such as {@code gdp in CNY #: 31, 2 missing, least CNY 2392 …}.
 *
 * <p>Least, median and greatest are exact; of an even number of values the median is the mean of the two in the middle. A hedged figure, such as
 * "over 370 billion", has no value and counts for none of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <Q> the kind of quantity
 * @param indicator the indicator
 * @param unit the unit, or empty where every figure is missing and its unit unknown
 * @param size how many measurements there are
 * @param missing how many of them have no figure
 * @param values how many of them have a value to calculate with
 * @param least the least value, or empty where there is none
 * @param median the value in the middle, or empty where there is none
 * @param greatest the greatest value, or empty where there is none
 */
public record VariableSummary<Q extends Quantity<Q>>(
        Indicator<Q> indicator,
        Optional<Unit<Q>> unit,
        int size,
        int missing,
        int values,
        Optional<Q> least,
        Optional<Q> median,
        Optional<Q> greatest) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The rows are all of the variable, but for those that are missing in a unit that is not known. */
    static <Q extends Quantity<Q>> VariableSummary<Q> of(Variable<Q> variable, Table table, RowSelection rows) {
        int missing = (int) rows.stream().filter(table::isMissing).count();
        BigDecimal[] numbers =
                rows.stream().mapToObj(table::value).flatMap(Optional::stream).toArray(BigDecimal[]::new);
        Arrays.sort(numbers);
        Optional<Unit<Q>> unit = Optional.ofNullable(variable.unit());
        int last = numbers.length - 1;
        return new VariableSummary<>(
                variable.indicator(),
                unit,
                rows.size(),
                missing,
                numbers.length,
                unit.filter(u -> last >= 0).map(u -> u.of(numbers[0])),
                unit.filter(u -> last >= 0).map(u -> u.of(middle(numbers[last / 2], numbers[(last + 1) / 2]))),
                unit.filter(u -> last >= 0).map(u -> u.of(numbers[last])));
    }

    private static BigDecimal middle(BigDecimal below, BigDecimal above) {
        return below.equals(above) ? below : Decimals.canonical(below.add(above).multiply(HALF));
    }

    /** Returns the summary in a line. */
    @Override
    public String toString() {
        String in = unit.map(u -> " in " + u).orElse("");
        String range = least.map(l ->
                        ", least " + l + ", median " + median.orElseThrow() + ", greatest " + greatest.orElseThrow())
                .orElse("");
        return indicator.id() + in + ": " + size + (missing == 0 ? "" : ", " + missing + " missing") + range;
    }
}
