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

/** Measurements of the members of a group, each once; of changing composition, with its members at the end of the period. */
final class GroupMembers {
    private GroupMembers() {}

    /** The members on a day, of which there is one or more. */
    static List<Region> of(String what, Region group, LocalDate date) {
        boolean isOfUnknownMembers = group.isGroup() && !group.hasKnownMembers();
        List<Region> members = isOfUnknownMembers ? List.of() : group.membersOn(date);
        if (members.isEmpty()) {
            throw new IllegalArgumentException(what + " must be over a group with "
                    + (isOfUnknownMembers ? "known members" : "members on " + date) + ", but was over "
                    + group.code());
        }
        return members;
    }

    /** The measurements as the group lists its members, which must be disjoint. */
    static <M extends Measurement<?>> List<M> inOrder(String what, Region group, List<M> measurements) {
        LocalDate date = firstOf(what, measurements).period().end();
        List<Region> members = of(what, group, date);
        requireDisjoint(measurements, members, date);
        for (Measurement<?> measurement : measurements) {
            if (!members.contains(measurement.region())) {
                throw new IllegalArgumentException(
                        "Region must be a member of " + group.code() + " on " + date + ", which has " + codes(members)
                                + ", but was " + measurement.region().code());
            }
        }
        return measurements.stream()
                .sorted(Comparator.comparingInt(m -> members.indexOf(m.region())))
                .toList();
    }

    static <M> M firstOf(String what, List<M> measurements) {
        if (measurements.isEmpty()) {
            throw new IllegalArgumentException(what + " must be of one measurement or more, but was of none");
        }
        return measurements.get(0);
    }

    private static void requireDisjoint(
            List<? extends Measurement<?>> measurements, List<Region> members, LocalDate date) {
        List<Region> regions =
                measurements.stream().<Region>map(Measurement::region).toList();
        if (isEachAMember(regions, members)) {
            return;
        }
        forEachPair(regions, (a, b) -> {
            if (a.overlaps(b, date)) {
                throw new OverlappingRegionsException(a, b, date);
            }
        });
    }

    /** Whether each is another member with the territory it has in the group, which knows its members to be disjoint. */
    private static boolean isEachAMember(List<Region> regions, List<Region> members) {
        return regions.stream().distinct().count() == regions.size()
                && regions.stream().allMatch(region -> {
                    int place = members.indexOf(region);
                    return place >= 0 && members.get(place).includes().equals(region.includes());
                });
    }

    static <T> void forEachPair(List<T> all, BiConsumer<T, T> check) {
        for (int i = 0; i < all.size(); i++) {
            T first = all.get(i);
            all.subList(i + 1, all.size()).forEach(second -> check.accept(first, second));
        }
    }

    /** The members that no measurement is of, in the order of the group. */
    static List<Region> without(List<Region> members, List<? extends Measurement<?>> measurements) {
        List<Region> missing = new ArrayList<>(members);
        measurements.forEach(measurement -> missing.remove(measurement.region()));
        return List.copyOf(missing);
    }

    static String codes(List<Region> regions) {
        return regions.stream().map(region -> region.code().toString()).collect(Collectors.joining(", "));
    }
}
