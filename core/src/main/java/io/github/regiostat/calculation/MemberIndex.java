// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The positions of the members of a group on a day. Sums over the group share it, and name their members by a bit each.
 *
 * <p>Immutable and thread-safe.
 */
final class MemberIndex {
    static final int NONE = -1;

    private final List<Region> members;
    private final Map<RegionCode, Integer> positions = new HashMap<>();

    private MemberIndex(List<Region> members) {
        this.members = members;
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).includes().isEmpty()) {
                positions.put(members.get(i).code(), i);
            }
        }
    }

    /** Returns the index on a day, which is empty if the members are unknown. */
    static MemberIndex of(Region group, LocalDate day) {
        return new MemberIndex(group.hasKnownMembers() ? group.membersOn(day) : List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemberIndex that
                && (this == that || members.equals(that.members) && positions.equals(that.positions));
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    int size() {
        return members.size();
    }

    /**
     * Returns the position of a member, or {@link #NONE}. A region that includes territories listed apart has none,
     * because a bit cannot represent these.
     */
    int position(Region region) {
        Integer position = positions.get(region.code());
        return position == null || !region.includes().isEmpty() ? NONE : position;
    }

    List<Region> regions(BitSet found) {
        return found.stream().mapToObj(members::get).toList();
    }
}
