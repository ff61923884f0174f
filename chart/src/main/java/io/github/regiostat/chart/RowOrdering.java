// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The order of the rows of bars and dots: groups of regions first, then by value; rows without data are the last. */
final class RowOrdering {
    private static final Comparator<BigDecimal> DESCENDING = Comparator.reverseOrder();

    private RowOrdering() {}

    /** Returns the points in the order of their rows; periods, and rows in given order, stay as they are. */
    static List<ChartEntry> of(List<ChartEntry> added, ChartOptions options) {
        Map<String, List<ChartEntry>> rows = new LinkedHashMap<>();
        added.forEach(entry -> rows.computeIfAbsent(entry.category(), name -> new ArrayList<>())
                .add(entry));
        if (!options.isByValue() || rows.keySet().stream().allMatch(PeriodText::isPeriod)) {
            return added;
        }
        String first = added.get(0).series();
        return rows.values().stream()
                .sorted(Comparator.comparing((List<ChartEntry> row) -> !isGroup(row))
                        .thenComparing(row -> rank(row, first).orElse(null), Comparator.nullsLast(DESCENDING)))
                .flatMap(List::stream)
                .toList();
    }

    /** Returns whether a row is that of a group of regions, and not of a period. */
    static boolean isGroup(List<ChartEntry> row) {
        return row.stream().allMatch(ChartEntry::isGroup)
                && !PeriodText.isPeriod(row.get(0).category());
    }

    /** Returns the value of the first series in a row, or else the first value. */
    private static Optional<BigDecimal> rank(List<ChartEntry> row, String first) {
        return row.stream()
                .filter(entry -> entry.series().equals(first) && entry.isDrawn())
                .findFirst()
                .or(() -> row.stream().filter(ChartEntry::isDrawn).findFirst())
                .flatMap(ChartEntry::rank);
    }
}
