// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares the territories that regions declare: what they include, and for a group, its members. */
final class DeclaredTerritory {
    private DeclaredTerritory() {}

    @SuppressWarnings("ReferenceEquality") // Shared regions need no comparison.
    static boolean areSame(Region one, Region other) {
        if (one == other) {
            return true;
        }
        return Territory.shareCode(one, other)
                && one.territoryOn().equals(other.territoryOn())
                && included(one, Region::code).equals(included(other, Region::code))
                && haveSameMembers(one.memberships(), other.memberships());
    }

    private static boolean haveSameMembers(List<Membership> these, List<Membership> others) {
        if (these.size() != others.size()) {
            return false;
        }
        Set<Membership> wanted = new HashSet<>(others);
        return wanted.containsAll(these)
                && these.stream()
                        .allMatch(member -> others.stream()
                                .filter(member::equals)
                                .anyMatch(same -> areSame(member.region(), same.region())));
    }

    /** Returns the region and what it includes or, for a group that is not registered, its members. */
    static String text(Region region) {
        String territory = region.hasKnownMembers() && !region.isRegistered()
                ? region + " of " + members(region)
                : region + included(region);
        return territory + day(region);
    }

    /** Returns the day of the territory, such as {@code " as of 2024-12-31"}, or an empty text. */
    static String day(Region region) {
        return region.territoryOn().map(date -> " as of " + date).orElse("");
    }

    /** Returns the day of which the territories of two regions are compared: one that a region declares, if any. */
    static LocalDate dayOf(Region first, Region second, LocalDate date) {
        return first.territoryOn().or(second::territoryOn).orElse(date);
    }

    private static List<String> members(Region group) {
        return group.memberships().stream()
                .map(member -> {
                    Region region = member.region();
                    return region
                            + included(region)
                            + member.toString().substring(region.toString().length());
                })
                .toList();
    }

    /** Returns what a region includes, such as {@code " with [HK, MO]"}, or an empty text. */
    static String included(Region region) {
        return region.includes().isEmpty()
                ? ""
                : " with " + included(region, Region::toString).stream().collect(Collectors.joining(", ", "[", "]"));
    }

    /** Returns the territories that a region includes directly or indirectly. */
    private static <T extends Comparable<T>> Set<T> included(Region region, Function<Region, T> property) {
        Set<T> all = new TreeSet<>();
        Territory.includedBy(region).forEach(included -> all.add(property.apply(included)));
        return all;
    }
}
