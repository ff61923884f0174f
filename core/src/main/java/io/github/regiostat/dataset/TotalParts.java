// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.NotComparableException;
import io.github.regiostat.calculation.Presentation;
import io.github.regiostat.calculation.Sums;
import io.github.regiostat.category.CodeList;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.region.Groups;
import io.github.regiostat.region.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of totals, compared by the rules of a total. A few rows represent all others: those with each combination
 * of traits, and the first and the last period of each region. Whether regions, periods or categories overlap is asked
 * of their codes, and of the rows of a total only if it may be so.
 */
final class TotalParts {
    /** The sums in which a probable total is looked for. */
    private static final int MAX_CELLS = 12;
    /** The categories of the smallest sum that may have a total. */
    private static final int MIN_CATEGORIES = 3;

    private final TableView values;
    private final Table table;
    /** The number of the total of each value. */
    private final int[] totals;

    private final int totalCount;
    private final Accept[] accepted;

    TotalParts(TableView values, int[] totals, int totalCount, Accept... accepted) {
        this.values = values;
        this.table = values.table();
        this.totals = totals;
        this.totalCount = totalCount;
        this.accepted = accepted.clone();
    }

    /** Rejects a total whose parts must not be added. */
    void requireComparable() {
        if (totalCount == values.size()) {
            return;
        }
        requireComparable(representatives());
        requireDisjointRegions();
        if (havePeriodsThatOverlap()) {
            requireComparable(byDimensions(byCounterpart(by(byTotal(), table.regions()))));
        }
        requireDistinctParts();
        if (mayHaveWholes()) {
            requireComparable(by(by(byTotal(), table.regions()), table.periods()));
        }
    }

    private CodeCombinations byTotal() {
        return new CodeCombinations(RowSelection.all(values.size())).by(i -> totals[i], totalCount);
    }

    private CodeCombinations by(CodeCombinations rows, DictionaryColumn<?> column) {
        return column.codes().isConstant()
                ? rows
                : rows.by(i -> column.code(row(i)), column.values().size());
    }

    private CodeCombinations byDimensions(CodeCombinations rows) {
        table.dimensions().values().forEach(column -> by(rows, column));
        return rows;
    }

    /** Distinguishes rows by their counterpart, which is a part of their context. */
    private CodeCombinations byCounterpart(CodeCombinations rows) {
        Map<Optional<Counterpart>, Integer> numbers = new HashMap<>();
        int[] codes = table.contexts().values().stream()
                .mapToInt(context -> numbers.computeIfAbsent(
                        Optional.ofNullable(context.counterpart()), counterpart -> numbers.size()))
                .toArray();
        return rows.by(i -> codes[table.contexts().code(row(i))], Math.max(1, codes.length));
    }

    private int row(int index) {
        return values.selection().row(index);
    }

    /** Returns the indexes that represent each total: one for each combination of traits, two for each region. */
    private List<Set<Integer>> representatives() {
        List<Set<Integer>> ofTotals = new ArrayList<>();
        for (int i = 0; i < totalCount; i++) {
            ofTotals.add(new LinkedHashSet<>());
        }
        CodeCombinations traits = by(by(byTotal(), table.variables()), table.contexts());
        if (!table.calculated().isEmpty()) {
            int[] kinds = table.calculated().derivationKinds(table.size());
            traits.by(i -> kinds[row(i)], Arrays.stream(kinds).max().orElse(0) + 1);
        }
        add(traits.firsts(), ofTotals);
        add(by(byTotal(), table.periods()).firsts(), ofTotals);
        CodeCombinations regions = by(byTotal(), table.regions());
        int[] starts = regions.starts();
        int[] sorted = regions.sorted();
        Comparator<Integer> chronological =
                Comparator.comparing(i -> table.periods().at(row(i)));
        for (int region = 0; region < regions.count(); region++) {
            List<Integer> rows = Arrays.stream(sorted, starts[region], starts[region + 1])
                    .boxed()
                    .toList();
            ofTotals.get(totals[rows.get(0)])
                    .add(rows.stream().min(chronological).orElseThrow());
            ofTotals.get(totals[rows.get(0)])
                    .add(rows.stream().max(chronological).orElseThrow());
        }
        return ofTotals;
    }

    private void add(int[] indexes, List<Set<Integer>> ofTotals) {
        for (int index : indexes) {
            ofTotals.get(totals[index]).add(index);
        }
    }

    private void requireComparable(List<Set<Integer>> groups) {
        groups.forEach(group -> requireComparable(
                group.stream().mapToInt(Integer::intValue).sorted().toArray()));
    }

    private void requireComparable(CodeCombinations groups) {
        int[] starts = groups.starts();
        int[] sorted = groups.sorted();
        for (int group = 0; group < groups.count(); group++) {
            requireComparable(Arrays.copyOfRange(sorted, starts[group], starts[group + 1]));
        }
    }

    private void requireComparable(int... indexes) {
        if (indexes.length > 1) {
            Presentation.TOTAL.requireComparable(
                    Arrays.stream(indexes)
                            .<Measurement<?>>mapToObj(i -> table.measurement(row(i)))
                            .toList(),
                    accepted);
        }
    }

    /** Requires that the regions of each period of a total are disjoint. */
    private void requireDisjointRegions() {
        CodeCombinations regions = by(byTotal(), table.regions());
        if (regions.count() == totalCount) {
            return;
        }
        by(regions, table.periods());
        int[] firsts = regions.firsts();
        CodeCombinations periods = new CodeCombinations(RowSelection.all(firsts.length))
                .by(i -> totals[firsts[i]], totalCount)
                .by(
                        i -> table.periods().code(row(firsts[i])),
                        table.periods().values().size());
        int[] starts = periods.starts();
        int[] sorted = periods.sorted();
        for (int period = 0; period < periods.count(); period++) {
            if (starts[period + 1] - starts[period] > 1) {
                List<Region> disjoint = Arrays.stream(sorted, starts[period], starts[period + 1])
                        .mapToObj(i -> table.regions().at(row(firsts[i])))
                        .toList();
                Groups.requireDisjoint(
                        disjoint,
                        table.periods().at(row(firsts[sorted[starts[period]]])).end());
            }
        }
    }

    private boolean havePeriodsThatOverlap() {
        @Nullable TimePeriod last = null;
        List<TimePeriod> periods = values.used(table.periods()).stream()
                .sorted(Comparator.comparing(TimePeriod::start))
                .toList();
        for (TimePeriod period : periods) {
            if (last != null && last.overlaps(period)) {
                return true;
            }
            last = last == null || period.end().isAfter(last.end()) ? period : last;
        }
        return false;
    }

    /** Requires one value of each region, period, counterpart and category, such as of one source. */
    private void requireDistinctParts() {
        CodeCombinations parts = byDimensions(byCounterpart(by(by(byTotal(), table.regions()), table.periods())));
        if (parts.count() < values.size()) {
            requireComparable(parts);
        }
    }

    /** Rejects categories without an order of which one is probably the total of others, as sums over them do. */
    <Q extends Additive<Q>> void requireNoProbableTotals(Indicator<Q> indicator) {
        if (totalCount == values.size()) {
            return;
        }
        for (String dimension : table.dimensions().keySet()) {
            CodeList categories = CategoryTotals.categories(values, dimension);
            if (categories.codes().size() >= MIN_CATEGORIES && !categories.isOrdered()) {
                List<List<Measurement<Q>>> cells = cellsOf(dimension, indicator);
                if (!cells.isEmpty()) {
                    Sums.eachOverCategories(cells, dimension, Accept.values());
                }
            }
        }
    }

    /** Returns the parts of the first totals that differ in the category of a dimension only. */
    private <Q extends Additive<Q>> List<List<Measurement<Q>>> cellsOf(String dimension, Indicator<Q> indicator) {
        CodeCombinations combinations = by(by(by(byTotal(), table.regions()), table.periods()), table.contexts());
        table.dimensions().forEach((id, column) -> {
            if (!id.equals(dimension)) {
                by(combinations, column);
            }
        });
        int[] starts = combinations.starts();
        int[] sorted = combinations.sorted();
        List<List<Measurement<Q>>> cells = new ArrayList<>();
        for (int cell = 0; cell < combinations.count() && cells.size() < MAX_CELLS; cell++) {
            if (starts[cell + 1] - starts[cell] >= MIN_CATEGORIES) {
                cells.add(Arrays.stream(sorted, starts[cell], starts[cell + 1])
                        .mapToObj(i -> table.measurement(row(i)).as(indicator.kind()))
                        .toList());
            }
        }
        return cells;
    }

    /** Returns whether a counterpart or a category may contain another one. */
    private boolean mayHaveWholes() {
        Set<Optional<Counterpart>> counterparts = new HashSet<>(values.used(table.contexts()).stream()
                .map(context -> Optional.ofNullable(context.counterpart()))
                .toList());
        if (counterparts.size() > 1 && counterparts.contains(Optional.<Counterpart>empty())) {
            return true;
        }
        for (Map.Entry<String, DictionaryColumn<Optional<String>>> dimension :
                table.dimensions().entrySet()) {
            List<Optional<String>> categories = values.used(dimension.getValue());
            if (categories.size() > 1
                    && (categories.contains(Optional.<String>empty())
                            || !areDisjoint(dimension.getKey(), categories))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether categories are disjoint, by one measurement that stands for each of them. */
    private boolean areDisjoint(String dimension, List<Optional<String>> categories) {
        Measurement<?> any = table.measurement(row(0));
        List<Measurement<?>> ofCategories = new ArrayList<>();
        for (Optional<String> category : categories) {
            ofCategories.add(
                    any.toBuilder().dimension(dimension, category.orElseThrow()).build());
        }
        try {
            Presentation.TOTAL.requireComparable(ofCategories, Accept.values());
            return true;
        } catch (NotComparableException overlap) {
            return false;
        }
    }
}
