// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;

/**
 * The world, which contains the territory of every region, and the areas of UN M49 and the World Bank, which may
 * contain a country that the registry does not have.
 */
final class WorldAreas {
    private static final Set<RegionCode> WORLDS =
            Set.of(RegionCode.of(RegionScheme.M49, "001"), RegionCode.of(RegionScheme.WORLD_BANK, "WLD"));

    /** The schemes of publishers that have aggregates of countries. */
    private static final Set<String> OF_PUBLISHERS = Set.of(RegionScheme.WORLD_BANK.id(), "eurostat");

    private WorldAreas() {}

    static boolean isWorld(Collection<Region> parts) {
        return parts.stream().anyMatch(part -> WORLDS.contains(part.code()));
    }

    static boolean isArea(Collection<Region> parts) {
        return parts.stream().anyMatch(WorldAreas::isArea);
    }

    /** Returns whether a region is an area of UN M49 or the World Bank, whose members change with their territory. */
    static boolean isArea(Region region) {
        RegionScheme scheme = region.code().scheme();
        return region.isGroup() && (scheme.equals(RegionScheme.M49) || scheme.equals(RegionScheme.WORLD_BANK));
    }

    /** Returns whether a group is an economy of the World Bank: a member of its aggregates beside countries. */
    static boolean isEconomy(Region group) {
        return group.code().scheme().equals(RegionScheme.WORLD_BANK)
                && Registry.get()
                        .groupsOf(group)
                        .filter(aggregate -> aggregate.code().scheme().equals(RegionScheme.WORLD_BANK))
                        .flatMap(aggregate -> aggregate.memberships().stream())
                        .anyMatch(member -> !member.region().isGroup());
    }

    static boolean hasUnlocated(Collection<Region> parts) {
        return parts.stream().anyMatch(WorldAreas::isUnlocated);
    }

    /**
     * Returns whether a region is a country, or a region of a publisher, that is neither registered nor has a parent.
     */
    private static boolean isUnlocated(Region region) {
        RegionCode code = region.code();
        return !region.isGroup()
                && region.parents().isEmpty()
                && (code.isCountry() || OF_PUBLISHERS.contains(code.scheme().id()))
                && Registry.find(code).isEmpty();
    }

    /**
     * Rejects a region with an area of the world beside parts of which it is unknown whether the area contains them.
     */
    static void requireLocated(Region whole, Collection<Region> areas, Collection<Region> parts) {
        if (isArea(areas)) {
            parts.stream()
                    .filter(WorldAreas::isUnlocated)
                    .min(Comparator.comparing(Region::code))
                    .ifPresent(part -> {
                        throw new IllegalArgumentException(
                                "Region must be in the registry or have a parent to tell whether " + whole.described()
                                        + " contains it, but " + part.described() + " has neither");
                    });
        }
    }
}
