// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.Text;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Rejects invalid regions, such as a group with overlapping members or a region that is its own ancestor. */
final class RegionValidator {
    private static final int MAX_DEPTH = 64;

    private RegionValidator() {}

    static void validate(Region region) {
        for (String name : region.ownNames().values()) {
            Text.requireName(name, "Name of a region");
        }
        if (new HashSet<>(region.codes()).size() != region.codes().size()) {
            throw new IllegalArgumentException("Codes of a region must be different, but were " + region.codes());
        }
        if (region.depth() > MAX_DEPTH) {
            throw new IllegalArgumentException("Regions must be nested at most " + MAX_DEPTH + " levels deep, but "
                    + region.described() + " is nested " + region.depth() + " levels deep");
        }
        if (region.isGroup()) {
            requireMembers(region);
        } else {
            for (RegionCode code : region.codes()) {
                requireNoGroup(code, region);
            }
            requireParents(region);
            if (!region.includes().isEmpty()) {
                requireDisjoint(region);
            }
        }
    }

    /** Rejects the code or id of a group, which a country, a division or another region cannot have. */
    private static void requireNoGroup(RegionCode code, Region region) {
        if (code.scheme().equals(RegionScheme.LOCAL)) {
            return;
        }
        String id = code.scheme().isNuts()
                ? code.code().substring(0, 2)
                : code.country().orElse(code).toString();
        if (Registry.get().hasGroup(code.toString()) || Registry.get().hasGroup(id)) {
            throw new IllegalArgumentException("Region with the code of a group must be of the kind 'group', but "
                    + region.code() + " is of the kind '" + region.kind().code()
                    + "'; look up the group with Regions.of(\"" + id + "\")");
        }
    }

    private static void requireMembers(Region group) {
        if (!group.includes().isEmpty()) {
            throw new IllegalArgumentException("Group must have members instead of included territories, but "
                    + group.described() + " includes " + group.includes().get(0).described());
        }
        if (!group.parents().isEmpty()) {
            throw new IllegalArgumentException("Group must have members instead of parents, but " + group.described()
                    + " has the parent " + group.parents().get(0).region().described());
        }
        OverlapSearch search = new OverlapSearch(codesOf(group), WorldAreas.isArea(group));
        Set<Region> known = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Membership member : group.memberships()) {
            boolean isNew = known.add(member.region());
            if (isNew && group.memberships().size() > 1) {
                Territory.requireKnownMembers(member.region(), group, "shares territory with other members of");
            }
            if (isNew && isRelative(group, member.region())) {
                throw new IllegalArgumentException("Group must not contain itself, but " + group.described()
                        + " does in its member " + member.region().described());
            }
            if (group.memberships().size() > 1) {
                requireNoOverlap(search, member);
            }
        }
    }

    private static Set<RegionCode> codesOf(Region group) {
        Set<RegionCode> codes = new HashSet<>(group.codes());
        group.memberships().forEach(member -> codes.add(member.region().code()));
        return codes;
    }

    private static void requireParents(Region region) {
        if (!region.memberships().isEmpty()) {
            throw new IllegalArgumentException("Region with members must be a group, but " + region.described()
                    + " is a " + region.kind().code());
        }
        for (Membership parent : region.parents()) {
            if (parent.region().isGroup()) {
                throw new IllegalArgumentException(
                        "Parent of a region must not be a group; add the region to the group as a member, but "
                                + region.described() + " has the parent "
                                + parent.region().described());
            }
            if (isRelative(region, parent.region())) {
                throw new IllegalArgumentException("Region must not be its own ancestor, but " + region.described()
                        + " is by its parent " + parent.region().described());
            }
        }
    }

    /** Rejects included territories that overlap the region or each other. */
    private static void requireDisjoint(Region region) {
        OverlapSearch search = new OverlapSearch(List.of(), false);
        search.add(Membership.of(region.withoutIncluded()));
        region.includes().forEach(included -> requireNoOverlap(search, Membership.of(included)));
    }

    private static void requireNoOverlap(OverlapSearch search, Membership member) {
        search.add(member).ifPresent(overlap -> {
            throw overlap;
        });
    }

    /** Returns whether a region shares a code with another one or with one of its members or ancestors at any time. */
    private static boolean isRelative(Region region, Region other) {
        for (Region relative : Territory.relativesOf(other)) {
            if (Territory.shareCode(relative, region)) {
                return true;
            }
        }
        return false;
    }
}
