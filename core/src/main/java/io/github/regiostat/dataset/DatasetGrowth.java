// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.period.TimePeriod;
import java.time.LocalDate;
import java.time.Period;
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
     * Returns the rows of the pairs: the earlier and the later of each pair in turn, in the order of the later ones.
     */
    static InputRows of(TableView levels, Period over) {
        DatasetGrowth growth = new DatasetGrowth(levels, over);
        growth.requireWholePeriods();
        return SourcePairing.pairs(
                growth.table,
                "Growth must have one earlier measurement",
                levels.selection(),
                levels.selection(),
                growth.keys(),
                /* arePartnersFirst= */ true);
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
