// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.internal.Text;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The series of a chart that have a colour: the chosen ones, or those with the greatest values in the last period.
 * Groups of regions come after their members, whose sums they often are.
 */
final class HighlightedSeries {
    private static final int MAX_NAMES = 10;

    /** The last value of a series and its place among the categories. */
    private record Last(String series, boolean isGroup, int category, BigDecimal value) {}

    private HighlightedSeries() {}

    /**
     * Returns the names of the highlighted series in the order of their first point.
     *
     * @param entries the points in the order in which they are drawn
     * @param chosen names of series, or an empty list for the greatest
     * @param aliases other names of series
     */
    static List<String> of(List<ChartEntry> entries, List<String> chosen, Map<String, Set<String>> aliases) {
        Set<String> all = entries.stream()
                .filter(entry -> !entry.isListed())
                .map(ChartEntry::series)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> highlighted = new LinkedHashSet<>();
        for (String name : chosen) {
            Set<String> found = all.stream()
                    .filter(each -> each.equals(name)
                            || aliases.getOrDefault(each, Set.of()).contains(name))
                    .collect(Collectors.toSet());
            requireFound(name, found, all);
            highlighted.addAll(found);
        }
        if (highlighted.size() > Chart.MAX_HIGHLIGHTED) {
            throw new IllegalArgumentException("Chart must highlight at most " + Chart.MAX_HIGHLIGHTED + " series, but "
                    + highlighted.size() + " were chosen");
        }
        Set<String> coloured = chosen.isEmpty() ? greatest(entries, all) : highlighted;
        return all.stream().filter(coloured::contains).toList();
    }

    private static void requireFound(String name, Set<String> found, Set<String> all) {
        if (found.isEmpty()) {
            throw new IllegalArgumentException("Highlighted series must be one of "
                    + all.stream().limit(MAX_NAMES).map(Text::quote).collect(Collectors.joining(", "))
                    + (all.size() > MAX_NAMES ? " and " + (all.size() - MAX_NAMES) + " more" : "") + ", but was "
                    + Text.quote(name));
        }
    }

    private static Set<String> greatest(List<ChartEntry> entries, Set<String> all) {
        if (all.size() <= Chart.MAX_HIGHLIGHTED) {
            return all;
        }
        Map<String, Integer> places = new HashMap<>();
        PeriodText.chronological(
                        entries.stream().map(ChartEntry::category).distinct().toList())
                .forEach(category -> places.put(category, places.size()));
        Map<String, Last> last = new HashMap<>();
        for (ChartEntry entry : entries) {
            if (entry.isDrawn()) {
                int place = places.getOrDefault(entry.category(), 0);
                Last candidate = new Last(
                        entry.series(), entry.isGroup(), place, entry.rank().orElseThrow());
                last.merge(entry.series(), candidate, (a, b) -> a.category > b.category ? a : b);
            }
        }
        return last.values().stream()
                .sorted(Comparator.comparing(Last::isGroup)
                        .thenComparing(Last::category, Comparator.reverseOrder())
                        .thenComparing(Last::value, Comparator.reverseOrder())
                        .thenComparing(Last::series))
                .limit(Chart.MAX_HIGHLIGHTED)
                .map(Last::series)
                .collect(Collectors.toSet());
    }
}
