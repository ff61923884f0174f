// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares the land of a region on two days. */
final class Land {
    private static final Comparator<TerritoryChange> BY_DATE = Comparator.comparing(TerritoryChange::date)
            .thenComparing(change -> change.land().code());

    private Land() {}

    /**
     * Returns the changes of a region, or of the members of a group, by their dates; also those inside the group. What
     * a region includes is declared for all periods.
     */
    static List<LandChange> changesOf(Region region) {
        if (!region.isGroup()) {
            boolean mayBeRegistered = !region.code().scheme().equals(RegionScheme.LOCAL);
            return mayBeRegistered ? LandTable.changesOf(region.code()) : List.of();
        }
        Set<LandChange> changes = new LinkedHashSet<>();
        for (Membership member : region.memberships()) {
            changes.addAll(member.region().landChanges());
        }
        return changes.stream()
                .sorted(Comparator.comparing(LandChange::change, BY_DATE))
                .toList();
    }

    /**
     * Returns the first day from which the members of a group of changing land are disjoint without a comparison. A
     * group of changing composition was checked on each day when it was built. One of fixed composition was checked on
     * the last day on which its members exist, so that a member that ended may be a part of another one later.
     */
    static LocalDate disjointSince(Region group) {
        if (!group.isFixed()) {
            return LocalDate.MIN;
        }
        List<LandChange> changes = group.landChanges();
        boolean hasEnded =
                group.members().stream().anyMatch(member -> !member.successors().isEmpty());
        return hasEnded
                ? LocalDate.MAX
                : changes.get(changes.size() - 1).change().date();
    }

    /** Compares the members of a group of fixed composition on a day. */
    static boolean hasDisjointMembers(Region group, LocalDate date) {
        List<Region> members = group.membersOn(date);
        OverlapsOnDay overlaps = new OverlapsOnDay(members, date);
        for (int i = 0; i < members.size(); i++) {
            if (overlaps.with(members.get(i), i + 1).findFirst().isPresent()) {
                return false;
            }
        }
        return true;
    }

    static List<TerritoryChange> between(Region region, LocalDate from, LocalDate to) {
        LocalDate first = from.isBefore(to) ? from : to;
        LocalDate last = from.isBefore(to) ? to : from;
        List<LandChange> net = new ArrayList<>();
        for (LandChange change : region.landChanges()) {
            LocalDate date = change.change().date();
            if (date.isAfter(first) && !date.isAfter(last) && isOfWhole(region, change)) {
                boolean isReversal = net.removeIf(change::reverses);
                if (!isReversal) {
                    net.add(change);
                }
            }
        }
        return net.stream().map(LandChange::change).distinct().toList();
    }

    /** Returns whether a change of a part is one of the whole: the land was or came from outside. */
    private static boolean isOfWhole(Region region, LandChange change) {
        return !region.isGroup() || wasInside(region, change.change()) != isInside(region, change.change());
    }

    private static boolean wasInside(Region region, TerritoryChange change) {
        LocalDate before = change.date().minusDays(1);
        return change.from().filter(from -> region.contains(from, before)).isPresent()
                || change.isWhole() && region.contains(change.land(), before);
    }

    private static boolean isInside(Region region, TerritoryChange change) {
        LocalDate date = change.date();
        return change.to().filter(to -> region.contains(to, date)).isPresent()
                || change.isWhole() && region.contains(change.land(), date);
    }
}
