// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.IntList;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Splits the measurements of the members of a group into the parts that are aggregated together.
 *
 * <p>A part has the measurements of one period, unit, counterpart, reference, conversion basis and category of each
 * dimension. A member that has measurements only of another structure, such as another unit, is part of it as well: the
 * calculation then names the difference, and no measurement is left out silently.
 */
final class GroupPartition {
    private static final MonthDay JANUARY_1 = MonthDay.of(1, 1);
    private static final int MAX_SHOWN = 5;

    private final Table table;
    private final RowSelection rows;
    /** The calendar period, the key and the structure of each row. */
    private final CodeCombinations periods;

    private final CodeCombinations keys;
    private final CodeCombinations structures;

    /** The measurements of a part, with a row that has the key of the part. */
    record Part(Row key, Dataset measurements) {}

    private GroupPartition(Dataset members) {
        this.table = members.table();
        this.rows = members.selection();
        int[] calendarPeriods = TableEquality.firsts(table.periods(), period -> daysOf(calendarPeriod(period)));
        int[] days = TableEquality.firsts(table.periods(), GroupPartition::daysOf);
        int[] contexts = TableEquality.firsts(table.contexts(), GroupPartition::withoutSource);
        int[] contextStructures = TableEquality.firsts(
                table.contexts(),
                context ->
                        Arrays.asList(context.counterpart() == null, context.reference(), context.conversionBasis()));
        this.periods = new CodeCombinations(rows)
                .by(row -> calendarPeriods[table.periods().code(row)], calendarPeriods.length);
        this.keys = new CodeCombinations(rows)
                .by(row -> days[table.periods().code(row)], days.length)
                .by(table.variables())
                .by(row -> contexts[table.contexts().code(row)], contexts.length);
        this.structures = new CodeCombinations(rows)
                .by(row -> days[table.periods().code(row)], days.length)
                .by(table.variables())
                .by(row -> contextStructures[table.contexts().code(row)], contexts.length);
        table.dimensions().values().forEach(column -> {
            keys.by(column);
            structures.by(row -> Math.min(1, column.code(row)), 2);
        });
    }

    static Object withoutSource(Context context) {
        return Arrays.asList(context.counterpart(), context.reference(), context.conversionBasis());
    }

    static void requireMembers(String what, Region group) {
        if (group.memberships().isEmpty()) {
            throw new IllegalArgumentException(
                    what + " over regions must be over a group with members, but was over " + group.code());
        }
    }

    /** Selects the measurements of members; if there are measurements, some must be of members. */
    static Dataset ofMembers(String what, Dataset measurements, Region group) {
        requireMembers(what, group);
        Dataset members = measurements.inMembersOf(group);
        if (members.isEmpty() && !measurements.isEmpty()) {
            throw new IllegalArgumentException(what + " over " + group.code()
                    + " must have measurements of members, but "
                    + measurements.row(0).indicator().id() + " is only of " + codes(measurements.regions()));
        }
        return members;
    }

    private static String codes(Collection<Region> regions) {
        String shown = regions.stream()
                .limit(MAX_SHOWN)
                .map(region -> region.code().toString())
                .collect(Collectors.joining(", "));
        return regions.size() <= MAX_SHOWN ? shown : shown + " and " + (regions.size() - MAX_SHOWN) + " more";
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

    /** Returns the first and last day, which {@code 2024} and {@code 2024-Q1/2024-Q4} have in common. */
    static List<LocalDate> daysOf(TimePeriod period) {
        return List.of(period.start(), period.end());
    }

    /** Returns the parts of the measurements of members, in the order of their first measurement. */
    static List<Part> of(Dataset members) {
        GroupPartition partition = new GroupPartition(members);
        List<Part> parts = new ArrayList<>();
        for (IntList indexes : partition.indexesBy(partition.periods, RowSelection.all(members.size()))) {
            parts.addAll(partition.partsOfPeriod(RowSelection.ofSequence(indexes.toArray())));
        }
        return parts;
    }

    /** Returns the indexes of the rows of each combination, in the order of their first row. */
    private Collection<IntList> indexesBy(CodeCombinations combinations, RowSelection indexes) {
        Map<Integer, IntList> found = new LinkedHashMap<>();
        for (int i = 0; i < indexes.size(); i++) {
            int index = indexes.row(i);
            found.computeIfAbsent(combinations.number(index), number -> new IntList())
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
                    .set(structures.number(index));
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
            parts.putIfAbsent(ofPart.toList(), new Part(key, new Dataset(table, ofPart)));
        }
        return List.copyOf(parts.values());
    }

    private static boolean hasCommonElement(Collection<BitSet> sets) {
        BitSet common = (BitSet) sets.iterator().next().clone();
        sets.forEach(common::and);
        return !common.isEmpty();
    }

    /**
     * Adds a row of each region that has none in the part, and no structure in common with a region of the part. A row
     * with the same counterpart and categories is preferred.
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

    /** Returns the rows of a part of which two are of one region, or empty if there are none. */
    static Optional<IllegalArgumentException> duplicateMember(String what, Region group, Dataset part) {
        Map<Region, Row> byRegion = new LinkedHashMap<>();
        for (int i = 0; i < part.size(); i++) {
            Row row = part.row(i);
            Row other = byRegion.putIfAbsent(row.region(), row);
            if (other != null) {
                return Optional.of(new IllegalArgumentException(what + " over " + group.code()
                        + " must have one measurement of each member, but has two of different sources or periods: "
                        + other + " and " + row));
            }
        }
        return Optional.empty();
    }

    static Dataset requireOneEach(String what, Region group, Dataset part) {
        duplicateMember(what, group, part).ifPresent(duplicate -> {
            throw duplicate;
        });
        return part;
    }
}
