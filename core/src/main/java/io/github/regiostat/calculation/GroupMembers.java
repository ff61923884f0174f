// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.region.Groups;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.region.RegionPartition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Selects and checks the measurements of the members of a group, such as CN-BJ, CN-TJ and CN-HE. For a group of
 * changing composition, the members are those at the end of the period.
 */
final class GroupMembers {
    private GroupMembers() {}

    /**
     * Returns the members on a date: those of a group, or the regions that partition a region, as far as they are
     * measured.
     */
    static List<Region> of(
            String calculation, Region group, LocalDate date, List<? extends Measurement<?>> measurements) {
        List<Region> members = group.hasKnownMembers() ? group.membersOn(date) : List.of();
        if (!members.isEmpty() && areInOrder(members, measurements)) {
            return members;
        }
        List<Region> measured =
                measurements.stream().<Region>map(Measurement::region).toList();
        return among(calculation, group, date, measured);
    }

    /**
     * Returns the members on a date: those of the group if all measured regions are among them, and otherwise the
     * measured regions that partition it, if any.
     */
    static List<Region> among(String calculation, Region group, LocalDate date, List<Region> measured) {
        List<Region> members = group.hasKnownMembers() ? group.membersOn(date) : List.of();
        boolean isDirect = group.isGroup() && codeSet(members).containsAll(codeSet(measured));
        if (!isDirect) {
            RegionPartition partition = group.partitionAmong(measured, date);
            if (!partition.parts().isEmpty()) {
                return partition.regions();
            }
        }
        return of(calculation, group, date);
    }

    private static List<Region> of(String calculation, Region group, LocalDate date) {
        boolean hasUnknownMembers = group.isGroup() && !group.hasKnownMembers();
        List<Region> members = hasUnknownMembers ? List.of() : group.membersOn(date);
        if (members.isEmpty()) {
            throw new IllegalArgumentException(calculation + " must be over a group with "
                    + (hasUnknownMembers ? "known members" : "members on " + date) + ", but was over "
                    + group.code());
        }
        return members;
    }

    /** Requires that the regions are disjoint members of the group on a date. */
    static void requireDisjointMembers(
            Region group, List<Region> members, LocalDate date, List<? extends Measurement<?>> measurements) {
        if (!areDistinctInOrder(group, members, date, measurements)) {
            positions(group, members, date, measurements);
        }
    }

    /**
     * Returns the measurements in the order of the group; their regions must be disjoint members on the last day of the
     * period.
     */
    static <M extends Measurement<?>> List<M> inOrder(String calculation, Region group, List<M> measurements) {
        LocalDate date = firstOf(calculation, measurements).period().end();
        List<Region> members = of(calculation, group, date, measurements);
        if (areDistinctInOrder(group, members, date, measurements)) {
            return List.copyOf(measurements);
        }
        int[] positions = positions(group, members, date, measurements);
        // Disjoint members have different positions.
        long[] order = new long[positions.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) positions[i] << Integer.SIZE | i;
        }
        Arrays.sort(order);
        List<M> ordered = new ArrayList<>(order.length);
        for (long entry : order) {
            ordered.add(measurements.get((int) entry));
        }
        return ordered;
    }

    /**
     * Returns whether the measurements are one of each member in this order, without territories listed apart, and the
     * members are disjoint on the date.
     */
    private static boolean areDistinctInOrder(
            Region group, List<Region> members, LocalDate date, List<? extends Measurement<?>> measurements) {
        if (!areInOrder(members, measurements) || !group.hasDisjointMembersOn(date)) {
            return false;
        }
        for (int i = 0; i < measurements.size(); i++) {
            if (!measurements.get(i).region().includes().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns the position of each region among the members of the group; the regions must be disjoint members. */
    private static int[] positions(
            Region group, List<Region> members, LocalDate date, List<? extends Measurement<?>> measurements) {
        int[] positions = positionsAmong(members, measurements);
        if (!group.hasDisjointMembersOn(date) || !areDistinctMembers(measurements, members, positions)) {
            Groups.requireDisjoint(
                    measurements.stream().<Region>map(Measurement::region).toList(), date);
        }
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] < 0) {
                throw new IllegalArgumentException("Region must be a member of " + group.code() + " on " + date
                        + ", that is one of " + codes(members) + ", but was "
                        + measurements.get(i).region().code());
            }
        }
        return positions;
    }

    /** Returns the position of each region among the members, or -1. */
    private static int[] positionsAmong(List<Region> members, List<? extends Measurement<?>> measurements) {
        int[] positions = new int[measurements.size()];
        if (areInOrder(members, measurements)) {
            Arrays.setAll(positions, i -> i);
            return positions;
        }
        Map<RegionCode, Integer> byCode = new HashMap<>();
        for (Region member : members) {
            byCode.putIfAbsent(member.code(), byCode.size());
        }
        for (int i = 0; i < positions.length; i++) {
            positions[i] = byCode.getOrDefault(measurements.get(i).region().code(), -1);
        }
        return positions;
    }

    /** Returns whether the measurements are of the members, one of each, in the order of the group. */
    private static boolean areInOrder(List<Region> members, List<? extends Measurement<?>> measurements) {
        if (members.size() != measurements.size()) {
            return false;
        }
        for (int i = 0; i < members.size(); i++) {
            if (!members.get(i).equals(measurements.get(i).region())) {
                return false;
            }
        }
        return true;
    }

    static <M> M firstOf(String calculation, List<M> measurements) {
        if (measurements.isEmpty()) {
            throw new IllegalArgumentException(
                    calculation + " requires at least one measurement, but the list is empty");
        }
        return measurements.get(0);
    }

    /**
     * Returns whether the regions are distinct members with their territory in the group, so that they are disjoint.
     */
    private static boolean areDistinctMembers(
            List<? extends Measurement<?>> measurements, List<Region> members, int[] positions) {
        BitSet found = new BitSet(members.size());
        for (int i = 0; i < positions.length; i++) {
            int position = positions[i];
            if (position < 0
                    || found.get(position)
                    || !includesAll(members.get(position), measurements.get(i).region())) {
                return false;
            }
            found.set(position);
        }
        return true;
    }

    /** Returns whether a member includes the territories that the same region includes in a measurement. */
    private static boolean includesAll(Region member, Region region) {
        return region.includes().isEmpty() || codeSet(member.includes()).containsAll(codeSet(region.includes()));
    }

    static <M extends Measurement<?>> List<M> withFigure(List<M> measurements) {
        return measurements.stream()
                .filter(measurement -> measurement.figure().isPresent())
                .toList();
    }

    /** Returns the members without a measurement, in the order of the group. */
    static List<Region> missingMembers(List<Region> members, List<? extends Measurement<?>> measurements) {
        if (areInOrder(members, measurements)) {
            return List.of();
        }
        return without(
                members, measurements.stream().<Region>map(Measurement::region).toList());
    }

    /** Returns the regions that are not among others, in their order. */
    static List<Region> without(List<Region> regions, List<Region> others) {
        Set<RegionCode> codes = codeSet(others);
        return regions.stream().filter(region -> !codes.contains(region.code())).toList();
    }

    /**
     * Returns the primary codes, by which regions are equal; unlike regions they have an order, if their hashes
     * collide.
     */
    static Set<RegionCode> codeSet(List<Region> regions) {
        Set<RegionCode> codes = new HashSet<>();
        for (Region region : regions) {
            codes.add(region.code());
        }
        return codes;
    }

    static String codes(List<Region> regions) {
        return regions.stream().map(region -> region.code().toString()).collect(Collectors.joining(", "));
    }
}
