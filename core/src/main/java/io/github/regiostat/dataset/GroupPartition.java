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
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /** The codes of periods, contexts and their structure: the first code with an equal property. */
    private final int[] calendarPeriods;

    private final int[] days;
    private final int[] contexts;
    private final int[] contextStructures;

    /** The measurements of a part, with a row that has the key of the part. */
    record Part(Row key, Dataset measurements) {}

    private GroupPartition(Table table) {
        this.table = table;
        this.calendarPeriods = TableEquality.firsts(table.periods(), period -> daysOf(calendarPeriod(period)));
        this.days = TableEquality.firsts(table.periods(), GroupPartition::daysOf);
        this.contexts = TableEquality.firsts(table.contexts(), GroupPartition::withoutSource);
        this.contextStructures = TableEquality.firsts(
                table.contexts(),
                context ->
                        Arrays.asList(context.counterpart() == null, context.reference(), context.conversionBasis()));
    }

    private static Object withoutSource(Context context) {
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
        GroupPartition partition = new GroupPartition(members.table());
        List<Part> parts = new ArrayList<>();
        members.selection()
                .split(row ->
                        partition.calendarPeriods[partition.table.periods().code(row)])
                .values()
                .forEach(rows -> parts.addAll(partition.partsOfPeriod(rows)));
        return parts;
    }

    private List<Part> partsOfPeriod(RowSelection rows) {
        Map<List<Integer>, RowSelection> byKey = rows.split(this::key);
        Map<Integer, Set<List<Integer>>> structures = new LinkedHashMap<>();
        rows.stream()
                .forEach(row -> structures
                        .computeIfAbsent(table.regions().code(row), region -> new HashSet<>())
                        .add(structure(row)));
        boolean isUniform = hasCommonElement(structures.values());
        Map<List<Integer>, Part> parts = new LinkedHashMap<>();
        for (RowSelection ofKey : byKey.values()) {
            RowSelection all = isUniform ? ofKey : withOtherStructures(ofKey, rows, structures);
            Row key = new Row(table, ofKey.row(0));
            parts.putIfAbsent(all.stream().boxed().toList(), new Part(key, new Dataset(table, all)));
        }
        return List.copyOf(parts.values());
    }

    private static boolean hasCommonElement(Collection<Set<List<Integer>>> sets) {
        Set<List<Integer>> common = new HashSet<>(sets.iterator().next());
        sets.forEach(common::retainAll);
        return !common.isEmpty();
    }

    /**
     * Adds a row of each region that has none in the part, and no structure in common with a region of the part. A row
     * with the same counterpart and categories is preferred.
     */
    private RowSelection withOtherStructures(
            RowSelection part, RowSelection rows, Map<Integer, Set<List<Integer>>> structures) {
        Set<Integer> present = new HashSet<>();
        part.stream().forEach(row -> present.add(table.regions().code(row)));
        IntList all = new IntList();
        part.stream().forEach(all::add);
        List<Object> cell = cell(part.row(0));
        structures.forEach((region, own) -> {
            boolean isOther = !present.contains(region)
                    && present.stream()
                            .anyMatch(other -> Collections.disjoint(own, structures.getOrDefault(other, own)));
            if (isOther) {
                RowSelection ofRegion = rows.where(row -> table.regions().code(row) == region);
                RowSelection inCell = ofRegion.where(row -> cell(row).equals(cell));
                all.add((inCell.size() > 0 ? inCell : ofRegion).row(0));
            }
        });
        return RowSelection.of(all.toArray());
    }

    /** Returns the codes of days, unit, counterpart, reference, conversion basis and categories. */
    private List<Integer> key(int row) {
        List<Integer> key = new ArrayList<>(List.of(
                days[table.periods().code(row)],
                table.variables().code(row),
                contexts[table.contexts().code(row)]));
        table.dimensions().values().forEach(column -> key.add(column.code(row)));
        return key;
    }

    /** Returns what must be equal for rows to be comparable: the key, but not which counterpart and categories. */
    private List<Integer> structure(int row) {
        List<Integer> structure = new ArrayList<>(List.of(
                days[table.periods().code(row)],
                table.variables().code(row),
                contextStructures[table.contexts().code(row)]));
        table.dimensions().values().forEach(column -> structure.add(Math.min(1, column.code(row))));
        return structure;
    }

    /** Returns the counterpart and the categories of a row. */
    private List<Object> cell(int row) {
        List<Object> cell = new ArrayList<>();
        cell.add(Optional.ofNullable(table.contexts().at(row).counterpart()));
        table.dimensions().values().forEach(column -> cell.add(column.code(row)));
        return cell;
    }

    static Dataset requireOneEach(String what, Region group, Dataset part) {
        Map<Region, Row> byRegion = new HashMap<>();
        part.rows().forEach(row -> {
            Row other = byRegion.putIfAbsent(row.region(), row);
            if (other != null) {
                throw new IllegalArgumentException(what + " over " + group.code()
                        + " must have one measurement of each member, but has two of different sources or periods: "
                        + other + " and " + row);
            }
        });
        return part;
    }
}
