// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The columns of a dataset, and its computed figures by row. */
record Table(
        DictionaryColumn<Variable<?>> variables,
        DictionaryColumn<Region> regions,
        DictionaryColumn<TimePeriod> periods,
        DictionaryColumn<Context> contexts,
        Map<String, DictionaryColumn<Optional<String>>> dimensions,
        DictionaryColumn<ObservationAttributes> observationAttributes,
        DictionaryColumn<FigureAttributes> figureAttributes,
        DecimalColumn numbers,
        Map<Integer, Figure<?>> computed) {

    int size() {
        return numbers.size();
    }

    /** Returns the table with other regions, which have the same codes. */
    Table withRegions(UnaryOperator<Region> mapping) {
        return new Table(
                variables,
                regions.mapped(mapping),
                periods,
                contexts.mapped(context -> context.withCounterpart(mapping)),
                dimensions,
                observationAttributes,
                figureAttributes,
                numbers,
                computed);
    }

    /** Returns the columns of the key, with the dimensions at the end. Periods of the same days have the same code. */
    List<DictionaryColumn<?>> key() {
        List<DictionaryColumn<?>> columns = columns();
        columns.set(columns.indexOf(periods), periodsByDays());
        return columns;
    }

    /** Returns the periods with one code for {@code 2024} and {@code 2024-Q1/2024-Q4}, which cover the same days. */
    private DictionaryColumn<TimePeriod> periodsByDays() {
        Map<List<LocalDate>, TimePeriod> firsts = new HashMap<>();
        DictionaryColumn.Builder<TimePeriod> byDays = new DictionaryColumn.Builder<>();
        int[] codes = new int[periods.values().size()];
        for (int code = 0; code < codes.length; code++) {
            TimePeriod period = periods.values().get(code);
            TimePeriod earlier = firsts.putIfAbsent(List.of(period.start(), period.end()), period);
            codes[code] = byDays.code(earlier == null ? period : earlier);
        }
        if (firsts.size() == codes.length) {
            return periods;
        }
        for (int row = 0; row < size(); row++) {
            byDays.startRun(row, codes[periods.code(row)]);
        }
        return byDays.build(size());
    }

    /** Returns the columns that identify a row, with the dimensions at the end. */
    List<DictionaryColumn<?>> columns() {
        List<DictionaryColumn<?>> columns = new ArrayList<>(List.of(variables, regions, periods, contexts));
        columns.addAll(dimensions.values());
        return columns;
    }

    /** Returns the memory that the rows need in bytes, without dictionaries. */
    long retainedBytes() {
        long codes = Stream.concat(columns().stream(), Stream.of(observationAttributes, figureAttributes))
                .mapToLong(column -> column.codes().retainedBytes())
                .sum();
        return codes + (long) DecimalColumn.BYTES_PER_NUMBER * size();
    }

    boolean hasNumber(int row) {
        return !numbers.isMissing(row);
    }

    boolean isComputed(int row) {
        return !computed.isEmpty() && computed.containsKey(row);
    }

    boolean isMissing(int row) {
        return numbers.isMissing(row) && !isComputed(row);
    }

    Optional<Figure<?>> figure(int row) {
        if (hasNumber(row)) {
            return Optional.of(variables.at(row).figure(numbers.number(row), figureAttributes.at(row)));
        }
        return isComputed(row) ? Optional.of(Objects.requireNonNull(computed.get(row), "figure")) : Optional.empty();
    }

    /** Returns the value to calculate with, or empty if the figure is missing or has a qualifier. */
    Optional<BigDecimal> value(int row) {
        if (!hasNumber(row)) {
            return figure(row).flatMap(figure -> figure.value().map(Quantity::number));
        }
        FigureAttributes attributes = figureAttributes.at(row);
        return attributes.qualifier() == Qualifier.NONE
                ? Optional.of(attributes.scale().appliedTo(numbers.number(row)))
                : Optional.empty();
    }

    Measurement<?> measurement(int row) {
        Measurement.Builder<?> builder = variables.at(row).measurement(figure(row));
        builder.region(regions.at(row)).period(periods.at(row));
        dimensions.forEach((id, column) -> column.at(row).ifPresent(category -> builder.dimension(id, category)));
        contexts.at(row).addTo(builder);
        observationAttributes.at(row).addTo(builder);
        return builder.build();
    }
}
