// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import com.fasterxml.jackson.annotation.JsonKey;
import io.github.regiostat.calculation.Presentation;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A summary of the measurements of an indicator and unit, such as {@code gdp in CNY: 31, 2 missing, least CNY 2392 …}.
 *
 * <p>Least, median and greatest value are exact. The median of an even number of values is the mean of the two middle
 * ones. Figures with a qualifier, such as "over 370 billion", have no value and are not included.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <Q> the kind of quantity
 * @param indicator the indicator
 * @param unit the unit, or empty if all figures are missing and their unit is unknown
 * @param size the number of measurements
 * @param missing the number of measurements without a figure
 * @param values the number of measurements with a value to calculate with
 * @param least the least value, or empty if there are no values, or values in national currencies or of several
 *     conversion bases, which have no order
 * @param median the median, or empty if the least value is
 * @param greatest the greatest value, or empty if the least value is
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

    /** Creates a summary. */
    public VariableSummary {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(median, "median");
        Objects.requireNonNull(greatest, "greatest");
    }

    /** Summarizes rows of a variable, including missing figures of unknown unit. */
    static <Q extends Quantity<Q>> VariableSummary<Q> of(Variable<Q> variable, Table table, RowSelection rows) {
        int missing = (int) rows.stream().filter(table::isMissing).count();
        BigDecimal[] numbers =
                rows.stream().mapToObj(table::value).flatMap(Optional::stream).toArray(BigDecimal[]::new);
        Arrays.sort(numbers);
        Optional<Unit<Q>> unit = Optional.ofNullable(variable.unit());
        int last = haveOrder(table, rows) ? numbers.length - 1 : -1;
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

    /** Returns whether values are in one currency and not at purchasing power parities beside others. */
    private static boolean haveOrder(Table table, RowSelection rows) {
        Map<Long, Measurement<?>> kinds = new LinkedHashMap<>();
        rows.stream().filter(row -> !table.isMissing(row)).forEach(row -> {
            Class<?> kind = table.variables().at(row).indicator().kind();
            boolean mayBeNational = kind == Amount.class || kind == AmountPer.class;
            int region = mayBeNational ? table.regions().code(row) : 0;
            kinds.computeIfAbsent(
                    (long) table.contexts().code(row) << Integer.SIZE | region, key -> table.measurement(row));
        });
        List<Measurement<?>> all = List.copyOf(kinds.values());
        return all.stream()
                .skip(1)
                .allMatch(other -> Collections.disjoint(
                        Presentation.ORDER.differences(all.get(0), other),
                        EnumSet.of(Trait.UNIT, Trait.CONVERSION_BASIS)));
    }

    private static BigDecimal middle(BigDecimal below, BigDecimal above) {
        return below.equals(above) ? below : Decimals.canonical(below.add(above).multiply(HALF));
    }

    /** Returns the summary as a line of text. */
    @Override
    public String toString() {
        String in = unit.map(u -> " in " + u).orElse("");
        String range = least.map(l ->
                        ", least " + l + ", median " + median.orElseThrow() + ", greatest " + greatest.orElseThrow())
                .orElse(values > 0 ? ", not comparable" : "");
        return indicator.id() + in + ": " + size + (missing == 0 ? "" : ", " + missing + " missing") + range;
    }

    @JsonKey
    private Object unsupportedAsKey() {
        throw ObjectMapperFailures.unsupportedKey(VariableSummary.class);
    }
}
