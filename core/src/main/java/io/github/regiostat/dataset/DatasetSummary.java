// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.indicator.Indicator;
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
 * What a {@link Dataset} is in short, such as {@code 62 measurements, 2 missing; A 58, P 2, O 2}, and the least, median and greatest value of each
 * indicator and unit.
 *
 * {@snippet file="DatasetSnippets.java" region="summary"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param size how many measurements there are
 * @param missing how many of them have no figure
 * @param statuses how often each observation status is said; a measurement may have several
 * @param variables the summary of each indicator and unit, by their ids and texts
 */
public record DatasetSummary(
        int size, int missing, SortedMap<ObservationStatus, Integer> statuses, List<VariableSummary<?>> variables) {
    /** The hash, the same in every JVM, tells indicators of one id apart. */
    private static final Comparator<VariableSummary<?>> ORDER = Comparator.<VariableSummary<?>, String>comparing(
                    summary -> summary.indicator().id() + " " + summary.unit())
            .thenComparing(summary -> summary.indicator().hashCode());

    /**
     * Makes a summary.
     *
     * @param size how many measurements there are
     * @param missing how many of them have no figure
     * @param statuses how often each observation status is said
     * @param variables the summary of each indicator and unit
     */
    public DatasetSummary {
        statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
        variables = List.copyOf(variables);
    }

    static DatasetSummary of(Dataset dataset) {
        Table table = dataset.table();
        Map<Indicator<?>, Variable<?>> onlyOfIndicator = onlyOfIndicator(dataset);
        List<VariableSummary<?>> variables = dataset
                .selection()
                .<Variable<?>>split(row -> {
                    Variable<?> variable = table.variables().at(row);
                    return variable.unit() == null
                            ? onlyOfIndicator.getOrDefault(variable.indicator(), variable)
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

    /** A figure that is missing in a unit that is not known counts to the only unit of its indicator. */
    private static Map<Indicator<?>, Variable<?>> onlyOfIndicator(Dataset dataset) {
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

    static SortedMap<ObservationStatus, Integer> statusesOf(Dataset dataset) {
        Table table = dataset.table();
        int[] ofFigure = new int[table.observationAttributes().values().size()];
        int[] ofMissing = new int[ofFigure.length];
        dataset.selection().stream().forEach(row -> {
            int[] counts = table.isMissing(row) ? ofMissing : ofFigure;
            counts[table.observationAttributes().code(row)]++;
        });
        SortedMap<ObservationStatus, Integer> statuses = new TreeMap<>();
        for (int code = 0; code < ofFigure.length; code++) {
            ObservationAttributes detail =
                    table.observationAttributes().values().get(code);
            count(statuses, detail.statusesOf(false), ofFigure[code]);
            count(statuses, detail.statusesOf(true), ofMissing[code]);
        }
        return Collections.unmodifiableSortedMap(statuses);
    }

    private static void count(
            SortedMap<ObservationStatus, Integer> statuses, Iterable<ObservationStatus> said, int count) {
        if (count > 0) {
            said.forEach(status -> statuses.merge(status, count, Integer::sum));
        }
    }

    /** Returns the summary in lines: the numbers, then one for each indicator and unit. */
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
}
