// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.Text;
import java.util.HashSet;

/** Refuses regions that cannot be: groups that overlap themselves, regions inside themselves. */
final class RegionValidator {
    private static final int DEEPEST = 64;

    private RegionValidator() {}

    static void require(Region region) {
        for (String name : region.names().values()) {
            Text.requireName(name, "Name of a region");
        }
        if (new HashSet<>(region.codes()).size() != region.codes().size()) {
            throw new IllegalArgumentException("Codes of a region must be different, but were " + region.codes());
        }
        if (region.depth() > DEEPEST) {
            throw new IllegalArgumentException("Regions must stand at most " + DEEPEST
                    + " deep one inside the other, but did " + region.depth() + " deep in " + region.described());
        }
        if (region.isGroup()) {
            requireMembers(region);
        } else {
            requireParents(region);
            if (!region.includes().isEmpty()) {
                requireApart(region);
            }
        }
    }

    private static void requireMembers(Region group) {
        if (!group.includes().isEmpty()) {
            throw new IllegalArgumentException("Group must have members and include no territory, but "
                    + group.described() + " includes " + group.includes().get(0).described());
        }
        if (!group.parents().isEmpty()) {
            throw new IllegalArgumentException("Group must have members and no parent, but " + group.described()
                    + " has the parent " + group.parents().get(0).region().described());
        }
        OverlapSearch search = new OverlapSearch();
        for (Membership member : group.memberships()) {
            if (group.memberships().size() > 1) {
                Territory.requireKnown(member.region(), group, "shares territory with other members of");
            }
            if (isInvolvedIn(group, member.region())) {
                throw new IllegalArgumentException("Group must not contain itself, but " + group.described()
                        + " does in its member " + member.region().described());
            }
            requireNoOverlap(search, member);
        }
    }

    private static void requireParents(Region region) {
        if (!region.memberships().isEmpty()) {
            throw new IllegalArgumentException("Region with members must be a group, but " + region.described()
                    + " is a " + region.kind().code());
        }
        for (Membership parent : region.parents()) {
            if (parent.region().isGroup()) {
                throw new IllegalArgumentException(
                        "Parent of a region must not be a group, which names its members itself, but "
                                + region.described() + " has the parent "
                                + parent.region().described());
            }
            if (isInvolvedIn(region, parent.region())) {
                throw new IllegalArgumentException("Region must not be its own ancestor, but " + region.described()
                        + " is by its parent " + parent.region().described());
            }
        }
    }

    /** What a region includes must be apart from it, and from what else it includes. */
    private static void requireApart(Region region) {
        OverlapSearch search = new OverlapSearch();
        search.add(Membership.of(region.withoutIncluded()));
        region.includes().forEach(included -> requireNoOverlap(search, Membership.of(included)));
    }

    private static void requireNoOverlap(OverlapSearch search, Membership member) {
        search.add(member).ifPresent(overlap -> {
            throw overlap;
        });
    }

    /** Whether the place of one region is the other, or among its members or ancestors, near or far and at any time. */
    private static boolean isInvolvedIn(Region place, Region other) {
        for (Region near : Territory.involvedIn(other)) {
            if (Territory.isSamePlace(near, place)) {
                return true;
            }
        }
        return false;
    }
}
