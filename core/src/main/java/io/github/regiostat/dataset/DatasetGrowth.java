// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.IntList;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.source.ObservationStatus;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Pairs the measurements of an indicator with those of an earlier period in their series.
 *
 * <p>A series has one unit, region, counterpart, reference, conversion basis and category of each dimension. If several
 * earlier measurements differ in their source, that of the same source is taken.
 */
final class DatasetGrowth {
    private final TableView levels;
    private final Table table;
    private final Period over;

    private DatasetGrowth(TableView levels, Period over) {
        this.levels = levels;
        this.table = levels.table();
        this.over = over;
    }

    /**
     * Returns the rows of the pairs: the earlier and the later of each pair in turn, in the order of the later ones. If
     * there is a break in the series between two levels, the later and the earlier of each pair and the rows of the
     * breaks.
     */
    static InputRows of(TableView levels, Period over) {
        DatasetGrowth growth = new DatasetGrowth(levels, over);
        growth.requireWholePeriods();
        InputRows pairs = SourcePairing.pairs(
                growth.table,
                "Growth must have one earlier measurement",
                levels.selection(),
                levels.selection(),
                growth.keys(),
                /* arePartnersFirst= */ true);
        IntList breaks = growth.breaks();
        return breaks.size() == 0 ? pairs : growth.across(breaks, pairs);
    }

    /** Returns the rows at which a series breaks. */
    private IntList breaks() {
        IntList breaks = new IntList();
        boolean isAny = levels.used(table.observationAttributes()).stream()
                .anyMatch(attributes -> attributes.statusesOf(false).contains(ObservationStatus.BREAK));
        if (isAny) {
            levels.selection().stream()
                    .filter(row -> new Row(table, row).statuses().contains(ObservationStatus.BREAK))
                    .forEach(breaks::add);
        }
        return breaks;
    }

    /** Returns the pairs with the breaks between their periods, or the pairs alone if there are none. */
    private InputRows across(IntList breaks, InputRows pairs) {
        int[] rows = levels.selection().stream().toArray();
        CodeCombinations series = SourcePairing.keys(table, levels.selection()).by(table.regions());
        Map<Integer, Integer> seriesOfRow = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            seriesOfRow.put(rows[i], series.number(i));
        }
        Map<Integer, List<Integer>> breaksOfSeries = new HashMap<>();
        for (int row : breaks.toArray()) {
            breaksOfSeries
                    .computeIfAbsent(seriesOfRow.getOrDefault(row, -1), number -> new ArrayList<>())
                    .add(row);
        }
        IntList all = new IntList();
        int[] starts = new int[pairs.size() + 1];
        boolean isAny = false;
        for (int i = 0; i < pairs.size(); i++) {
            int earlier = pairs.row(pairs.start(i));
            int later = pairs.row(pairs.start(i) + 1);
            all.add(later);
            all.add(earlier);
            for (int row : breaksOfSeries.getOrDefault(seriesOfRow.getOrDefault(later, -1), List.of())) {
                if (isBetween(earlier, row, later)) {
                    all.add(row);
                    isAny = true;
                }
            }
            starts[i + 1] = all.size();
        }
        return isAny ? InputRows.groups(table, all.toArray(), starts) : pairs;
    }

    private boolean isBetween(int earlier, int row, int later) {
        TimePeriod period = table.periods().at(row);
        boolean isOfSource = table.contexts().code(row) == table.contexts().code(later)
                || table.contexts().code(row) == table.contexts().code(earlier);
        return isOfSource
                && period.startEpochDay() > table.periods().at(earlier).endEpochDay()
                && period.endEpochDay() < table.periods().at(later).startEpochDay();
    }

    /** Returns the codes of the days that are the duration earlier, by the code of the period. */
    private int[] earlierDays() {
        List<TimePeriod> periods = table.periods().values();
        Map<List<LocalDate>, Integer> codes = new HashMap<>();
        for (int code = 0; code < periods.size(); code++) {
            codes.putIfAbsent(Table.daysOf(periods.get(code)), code);
        }
        return periods.stream()
                .mapToInt(period -> WeightPeriods.before(period, over)
                        .map(before -> codes.getOrDefault(Table.daysOf(before), periods.size()))
                        .orElse(periods.size()))
                .toArray();
    }

    private void requireWholePeriods() {
        List<TimePeriod> periods = levels.used(table.periods());
        boolean isPossible = periods.isEmpty()
                || periods.stream()
                        .anyMatch(period -> WeightPeriods.before(period, over).isPresent());
        if (over.isNegative() || over.isZero() || !isPossible) {
            throw new IllegalArgumentException(
                    "Growth must be over a duration of whole periods, above zero, but was over " + over
                            + (periods.isEmpty() ? "" : " for " + periods.get(0)));
        }
    }

    /** Returns the combinations of series and earlier days of all rows, and then of series and own days. */
    private CodeCombinations keys() {
        int[] rows = IntStream.concat(levels.selection().stream(), levels.selection().stream())
                .toArray();
        CodeCombinations series =
                SourcePairing.keys(table, RowSelection.ofSequence(rows)).by(table.regions());
        int[] days = table.days();
        int[] earlierDays = earlierDays();
        return new CodeCombinations(RowSelection.all(rows.length))
                .by(series::number, series.count())
                .by(
                        i -> (i < levels.size() ? earlierDays : days)
                                [table.periods().code(rows[i])],
                        days.length + 1);
    }
}
