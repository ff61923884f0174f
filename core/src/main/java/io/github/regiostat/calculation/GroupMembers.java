// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Selects and checks the measurements of the members of a group, such as CN-BJ, CN-TJ and CN-HE. For a group of
 * changing composition, the members are those at the end of the period.
 */
final class GroupMembers {
    private GroupMembers() {}

    /** Returns the members on a date, and rejects a group that has none. */
    static List<Region> of(String calculation, Region group, LocalDate date) {
        boolean hasUnknownMembers = group.isGroup() && !group.hasKnownMembers();
        List<Region> members = hasUnknownMembers ? List.of() : group.membersOn(date);
        if (members.isEmpty()) {
            throw new IllegalArgumentException(calculation + " must be over a group with "
                    + (hasUnknownMembers ? "known members" : "members on " + date) + ", but was over "
                    + group.code());
        }
        return members;
    }

    /** Requires that the regions are disjoint members of the group on the last day of the period. */
    static void requireDisjointMembers(String calculation, Region group, List<? extends Measurement<?>> measurements) {
        LocalDate date = firstOf(calculation, measurements).period().end();
        List<Region> members = of(calculation, group, date);
        requireDisjoint(measurements, members, date);
        for (Measurement<?> measurement : measurements) {
            if (!members.contains(measurement.region())) {
                throw new IllegalArgumentException("Region must be a member of " + group.code() + " on " + date
                        + ", that is one of " + codes(members) + ", but was "
                        + measurement.region().code());
            }
        }
    }

    /** Returns the measurements in the order of the group; their regions must be disjoint members. */
    static <M extends Measurement<?>> List<M> inOrder(String calculation, Region group, List<M> measurements) {
        requireDisjointMembers(calculation, group, measurements);
        List<Region> members = group.membersOn(measurements.get(0).period().end());
        return measurements.stream()
                .sorted(Comparator.comparingInt(m -> members.indexOf(m.region())))
                .toList();
    }

    static <M> M firstOf(String calculation, List<M> measurements) {
        if (measurements.isEmpty()) {
            throw new IllegalArgumentException(
                    calculation + " requires at least one measurement, but the list is empty");
        }
        return measurements.get(0);
    }

    private static void requireDisjoint(
            List<? extends Measurement<?>> measurements, List<Region> members, LocalDate date) {
        List<Region> regions =
                measurements.stream().<Region>map(Measurement::region).toList();
        if (areDistinctMembers(regions, members)) {
            return;
        }
        forEachPair(regions, (a, b) -> {
            if (a.overlaps(b, date)) {
                throw new OverlappingRegionsException(a, b, date);
            }
        });
    }

    /**
     * Returns whether the regions are distinct members with their territory in the group, so that they are disjoint.
     */
    private static boolean areDistinctMembers(List<Region> regions, List<Region> members) {
        return regions.stream().distinct().count() == regions.size()
                && regions.stream().allMatch(region -> {
                    int index = members.indexOf(region);
                    return index >= 0 && members.get(index).includes().containsAll(region.includes());
                });
    }

    static <T> void forEachPair(List<T> all, BiConsumer<T, T> check) {
        for (int i = 0; i < all.size(); i++) {
            T first = all.get(i);
            all.subList(i + 1, all.size()).forEach(second -> check.accept(first, second));
        }
    }

    /** Notes the members that a group has in one of two periods only. */
    static void noteChanges(Measurement<?> earlier, Measurement<?> later, Comparison comparison) {
        Region group = later.region();
        if (!group.hasKnownMembers()) {
            return;
        }
        List<Region> before = new ArrayList<>(group.membersOn(earlier.period().end()));
        List<Region> after = new ArrayList<>(group.membersOn(later.period().end()));
        List<Region> joined = new ArrayList<>(after);
        joined.removeAll(before);
        before.removeAll(after);
        if (!joined.isEmpty()) {
            comparison.note("Joined " + group.code() + ": " + codes(joined));
        }
        if (!before.isEmpty()) {
            comparison.note("Left " + group.code() + ": " + codes(before));
        }
    }

    /** Returns the members without a measurement, in the order of the group. */
    static List<Region> missingMembers(List<Region> members, List<? extends Measurement<?>> measurements) {
        List<Region> missing = new ArrayList<>(members);
        measurements.forEach(measurement -> missing.remove(measurement.region()));
        return List.copyOf(missing);
    }

    static String codes(List<Region> regions) {
        return regions.stream().map(region -> region.code().toString()).collect(Collectors.joining(", "));
    }
}
