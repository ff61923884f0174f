// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.CodeColumn;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.column.IntList;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * Splits the measurements of the members of a group into the parts that are aggregated together.
 *
 * <p>A part has the measurements of one period, unit, counterpart, reference, conversion basis and category of each
 * dimension. A member that has measurements only of another structure, such as another unit, is part of it as well: the
 * calculation then names the difference, and no measurement is left out silently.
 */
final class GroupPartition {
    private static final MonthDay JANUARY_1 = MonthDay.of(1, 1);

    private final Table table;
    private final RowSelection rows;
    /** The combinations of codes without regions, on which all others depend. */
    private final CodeCombinations cells;
    /** The first row of each cell. */
    private final int[] firsts;
    /** The calendar period, the key and the structure of each cell. */
    private final CodeCombinations periods;

    private final CodeCombinations keys;
    private final CodeCombinations structures;

    /** The measurements of a part, with a row that has the key of the part. */
    record Part(Row key, TableView measurements) {}

    private GroupPartition(TableView members) {
        this.table = members.table();
        this.rows = members.selection();
        this.cells = new CodeCombinations(rows)
                .by(table.periods())
                .by(table.variables())
                .by(table.contexts());
        table.dimensions().values().forEach(cells::by);
        this.firsts = cells.firsts();
        Arrays.setAll(firsts, cell -> rows.row(firsts[cell]));
        this.periods = ofCells()
                .by(first(table.periods(), period -> Table.daysOf(calendarPeriod(period))), codes(table.periods()));
        this.keys = ofCells()
                .by(first(table.periods(), Table::daysOf), codes(table.periods()))
                .by(cell -> table.variables().code(firsts[cell]), codes(table.variables()))
                .by(first(table.contexts(), Context::withoutSource), codes(table.contexts()));
        this.structures = ofCells()
                .by(first(table.periods(), Table::daysOf), codes(table.periods()))
                .by(cell -> table.variables().code(firsts[cell]), codes(table.variables()))
                .by(first(table.contexts(), GroupPartition::structureOf), codes(table.contexts()));
        table.dimensions().values().forEach(column -> {
            keys.by(cell -> column.code(firsts[cell]), codes(column));
            structures.by(cell -> Math.min(1, column.code(firsts[cell])), 2);
        });
    }

    private CodeCombinations ofCells() {
        return new CodeCombinations(RowSelection.all(firsts.length));
    }

    private static int codes(DictionaryColumn<?> column) {
        return column.values().size();
    }

    /** Returns the first code with an equal property, by cell. */
    private <T> IntUnaryOperator first(DictionaryColumn<T> column, Function<T, Object> property) {
        int[] codes = Table.firsts(column, property);
        return cell -> codes[column.code(firsts[cell])];
    }

    private static Object structureOf(Context context) {
        return Arrays.asList(context.counterpart() == null, context.reference(), context.conversionBasis());
    }

    /** Returns the period with the same number in calendar years, so that a fiscal year is beside a calendar year. */
    static TimePeriod calendarPeriod(TimePeriod period) {
        if (period.reportingYearStart().equals(JANUARY_1)) {
            return period;
        }
        try {
            return period.withReportingYearStart(JANUARY_1);
        } catch (IllegalArgumentException noSuchWeek) {
            return period;
        }
    }

    /** Returns the parts of the measurements of members, in the order of their first measurement. */
    static List<Part> of(TableView members) {
        return new GroupPartition(members).parts();
    }

    private List<Part> parts() {
        CodeCombinations partOfCell =
                ofCells().by(periods::number, periods.count()).by(keys::number, keys.count());
        CodeCombinations partOfRow = cells.unitedBy(partOfCell);
        int[] firstCells = partOfCell.firsts();
        int[] starts = partOfRow.starts();
        int[] indexes = partOfRow.sorted();
        CodeCombinations periodOfPart = new CodeCombinations(RowSelection.all(firstCells.length))
                .by(part -> periods.number(firstCells[part]), periods.count());
        int[] startsOfPeriods = periodOfPart.starts();
        int[] byPeriod = periodOfPart.sorted();
        boolean[] areUniform = haveOneStructure();
        List<Part> parts = new ArrayList<>();
        for (int period = 0; period < areUniform.length; period++) {
            IntList ofPeriod = new IntList();
            for (int i = startsOfPeriods[period]; i < startsOfPeriods[period + 1]; i++) {
                int part = byPeriod[i];
                if (areUniform[period]) {
                    parts.add(part(Arrays.copyOfRange(indexes, starts[part], starts[part + 1])));
                } else {
                    addAll(ofPeriod, indexes, starts[part], starts[part + 1]);
                }
            }
            if (!areUniform[period]) {
                parts.addAll(partsOfPeriod(RowSelection.of(ofPeriod.toArray())));
            }
        }
        return parts;
    }

    private static void addAll(IntList list, int[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            list.add(values[i]);
        }
    }

    private Part part(int[] indexes) {
        Arrays.setAll(indexes, i -> rows.row(indexes[i]));
        return new Part(new Row(table, indexes[0]), new TableView(table, RowSelection.ofSequence(indexes)));
    }

    /** Returns for each calendar period whether all measurements have one structure, which most do. */
    private boolean[] haveOneStructure() {
        boolean[] haveOne = new boolean[periods.count()];
        Arrays.fill(haveOne, true);
        int[] ofPeriods = new int[haveOne.length];
        Arrays.fill(ofPeriods, -1);
        for (int cell = 0; cell < firsts.length; cell++) {
            int period = periods.number(cell);
            haveOne[period] &= ofPeriods[period] < 0 || ofPeriods[period] == structures.number(cell);
            ofPeriods[period] = structures.number(cell);
        }
        return haveOne;
    }

    /** Returns the indexes of the rows of each combination, in the order of their first row. */
    private Collection<IntList> indexesBy(CodeCombinations combinations, RowSelection indexes) {
        Map<Integer, IntList> found = new LinkedHashMap<>();
        for (int i = 0; i < indexes.size(); i++) {
            int index = indexes.row(i);
            found.computeIfAbsent(combinations.number(cells.number(index)), number -> new IntList())
                    .add(index);
        }
        return found.values();
    }

    private List<Part> partsOfPeriod(RowSelection indexes) {
        Map<Integer, BitSet> ofRegions = new LinkedHashMap<>();
        for (int i = 0; i < indexes.size(); i++) {
            int index = indexes.row(i);
            ofRegions
                    .computeIfAbsent(table.regions().code(rows.row(index)), region -> new BitSet())
                    .set(structures.number(cells.number(index)));
        }
        boolean isUniform = hasCommonElement(ofRegions.values());
        Map<IntList, Part> parts = new LinkedHashMap<>();
        for (IntList ofKey : indexesBy(keys, indexes)) {
            IntList all = new IntList();
            for (int i = 0; i < ofKey.size(); i++) {
                all.add(rows.row(ofKey.at(i)));
            }
            Row key = new Row(table, all.at(0));
            if (!isUniform) {
                addOtherStructures(all, indexes, ofRegions);
            }
            RowSelection ofPart = RowSelection.of(all.toArray());
            parts.putIfAbsent(ofPart.sorted(), new Part(key, new TableView(table, ofPart)));
        }
        return List.copyOf(parts.values());
    }

    private static boolean hasCommonElement(Collection<BitSet> sets) {
        BitSet common = (BitSet) sets.iterator().next().clone();
        sets.forEach(common::and);
        return !common.isEmpty();
    }

    /**
     * Adds a row of each region that has no row in the part, and no structure in common with a region of the part. A
     * row with the same counterpart and categories is preferred.
     */
    private void addOtherStructures(IntList part, RowSelection indexes, Map<Integer, BitSet> ofRegions) {
        BitSet present = new BitSet();
        for (int i = 0; i < part.size(); i++) {
            present.set(table.regions().code(part.at(i)));
        }
        List<Object> cell = cell(part.at(0));
        ofRegions.forEach((region, own) -> {
            boolean isOther = !present.get(region)
                    && present.stream().anyMatch(other -> !own.intersects(ofRegions.getOrDefault(other, own)));
            if (isOther) {
                RowSelection ofRegion = RowSelection.of(
                                indexes.stream().map(rows::row).toArray())
                        .where(row -> table.regions().code(row) == region);
                RowSelection inCell = ofRegion.where(row -> cell(row).equals(cell));
                part.add((inCell.size() > 0 ? inCell : ofRegion).row(0));
            }
        });
    }

    /** Returns the counterpart and the categories of a row. */
    private List<Object> cell(int row) {
        List<Object> cell = new ArrayList<>();
        cell.add(Optional.ofNullable(table.contexts().at(row).counterpart()));
        table.dimensions().values().forEach(column -> cell.add(column.code(row)));
        return cell;
    }

    /** Returns the exception for a part that has two rows of one region, or empty if its regions are distinct. */
    static Optional<IllegalArgumentException> duplicateMember(String what, Region group, TableView part) {
        if (haveDifferentRegions(part)) {
            return Optional.empty();
        }
        Map<Region, Row> byRegion = new LinkedHashMap<>();
        for (int i = 0; i < part.size(); i++) {
            Row row = part.row(i);
            Row other = byRegion.putIfAbsent(row.region(), row);
            if (other != null) {
                return Optional.of(new IllegalArgumentException(what + " over " + group.code()
                        + " must have one measurement of each member, but has two of different sources or periods: "
                        + ShortNumbers.in(other) + " and " + ShortNumbers.in(row)));
            }
        }
        return Optional.empty();
    }

    private static boolean haveDifferentRegions(TableView part) {
        CodeColumn regions = part.table().regions().codes();
        RowSelection rows = part.selection();
        BitSet found = new BitSet(part.table().regions().values().size());
        for (int i = 0; i < rows.size(); i++) {
            int region = regions.at(rows.row(i));
            if (found.get(region)) {
                return false;
            }
            found.set(region);
        }
        return true;
    }

    static TableView requireOneEach(String what, Region group, TableView part) {
        duplicateMember(what, group, part).ifPresent(duplicate -> {
            throw duplicate;
        });
        return part;
    }
}
