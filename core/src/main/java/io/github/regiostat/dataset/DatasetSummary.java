// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import com.fasterxml.jackson.annotation.JsonKey;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.source.ObservationStatus;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A summary of a {@link Dataset}, such as {@code 62 measurements, 2 missing; A 58, P 2, O 2}, with the least, median
 * and greatest value of each indicator and unit.
 *
 * {@snippet file="DatasetSnippets.java" region="summary"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param size the number of measurements
 * @param missing the number of measurements without a figure
 * @param statuses the number of measurements by observation status; a measurement may have several statuses
 * @param variables the summary of each indicator and unit, in the order of their ids and texts
 */
public record DatasetSummary(
        int size, int missing, SortedMap<ObservationStatus, Integer> statuses, List<VariableSummary<?>> variables) {
    /** The hash code, which is the same in every JVM, orders indicators with the same id. */
    private static final Comparator<VariableSummary<?>> ORDER = Comparator.<VariableSummary<?>, String>comparing(
                    summary -> summary.indicator().id() + " " + summary.unit())
            .thenComparing(summary -> summary.indicator().hashCode());

    /**
     * Creates a summary.
     *
     * @param size the number of measurements
     * @param missing the number of measurements without a figure
     * @param statuses the number of measurements by observation status
     * @param variables the summary of each indicator and unit
     */
    public DatasetSummary {
        statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
        variables = List.copyOf(variables);
    }

    static DatasetSummary of(TableView dataset) {
        Table table = dataset.table();
        Map<Indicator<?>, Variable<?>> onlyVariables = onlyVariables(dataset);
        List<VariableSummary<?>> variables = dataset
                .selection()
                .<Variable<?>>split(row -> {
                    Variable<?> variable = table.variables().at(row);
                    return variable.unit() == null
                            ? onlyVariables.getOrDefault(variable.indicator(), variable)
                            : variable;
                })
                .entrySet()
                .stream()
                .<VariableSummary<?>>map(e -> summaryOf(e.getKey(), table, e.getValue()))
                .sorted(ORDER)
                .toList();
        int missing = variables.stream().mapToInt(VariableSummary::missing).sum();
        return new DatasetSummary(dataset.size(), missing, statusesOf(dataset), variables);
    }

    /** Returns the only unit of each indicator, to which missing figures of unknown unit are assigned. */
    private static Map<Indicator<?>, Variable<?>> onlyVariables(TableView dataset) {
        Map<Indicator<?>, Variable<?>> only = new HashMap<>();
        dataset.selection().used(dataset.table().variables()).stream()
                .filter(variable -> variable.unit() != null)
                .collect(Collectors.groupingBy(Variable::indicator))
                .forEach((indicator, variables) -> {
                    if (variables.size() == 1) {
                        only.put(indicator, variables.get(0));
                    }
                });
        return only;
    }

    private static <Q extends Quantity<Q>> VariableSummary<Q> summaryOf(
            Variable<Q> variable, Table table, RowSelection rows) {
        return VariableSummary.of(variable, table, rows);
    }

    static SortedMap<ObservationStatus, Integer> statusesOf(TableView dataset) {
        Table table = dataset.table();
        int[] ofFigure = new int[table.observationAttributes().values().size()];
        int[] ofMissing = new int[ofFigure.length];
        dataset.selection().stream().forEach(row -> {
            int[] counts = table.isMissing(row) ? ofMissing : ofFigure;
            counts[table.observationAttributes().code(row)]++;
        });
        SortedMap<ObservationStatus, Integer> statuses = new TreeMap<>();
        for (int code = 0; code < ofFigure.length; code++) {
            ObservationAttributes attributes =
                    table.observationAttributes().values().get(code);
            count(statuses, attributes.statusesOf(false), ofFigure[code]);
            count(statuses, attributes.statusesOf(true), ofMissing[code]);
        }
        return Collections.unmodifiableSortedMap(statuses);
    }

    private static void count(
            SortedMap<ObservationStatus, Integer> statuses, Iterable<ObservationStatus> counted, int count) {
        if (count > 0) {
            counted.forEach(status -> statuses.merge(status, count, Integer::sum));
        }
    }

    /** Returns a line with the numbers of measurements and a line for each indicator and unit. */
    @Override
    public String toString() {
        String counts = statuses.entrySet().stream()
                .map(e -> e.getKey().code() + " " + e.getValue())
                .collect(Collectors.joining(", "));
        return DatasetTable.counted(size, "measurement")
                + (missing == 0 ? "" : ", " + missing + " missing")
                + (counts.isEmpty() ? "" : "; " + counts)
                + variables.stream().map(variable -> "\n" + variable).collect(Collectors.joining());
    }

    @JsonKey
    private Object unsupportedAsKey() {
        throw ObjectMapperFailures.unsupportedKey(DatasetSummary.class);
    }
}
