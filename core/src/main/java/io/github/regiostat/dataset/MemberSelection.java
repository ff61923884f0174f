// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Selects the measurements of the members of a group. */
final class MemberSelection {
    private MemberSelection() {}

    /** Selects the measurements of the regions that are members on a day. */
    static TableView on(LocalDate date, TableView rows, Region group) {
        requireKnownMembers(group);
        List<Region> members = group.membersOn(date);
        if (members.isEmpty()) {
            throw new IllegalArgumentException(
                    "Group must have members on " + date + ", but " + group.code() + " has none");
        }
        return rows.inRegions(members);
    }

    /** Selects the measurements of the regions that are members at the end of the period of the measurement. */
    static TableView of(TableView rows, Region group) {
        requireKnownMembers(group);
        DictionaryColumn<TimePeriod> periods = rows.table().periods();
        DictionaryColumn<Region> regions = rows.table().regions();
        Map<LocalDate, BitSet> byDay = new HashMap<>();
        BitSet[] byPeriod = new BitSet[periods.values().size()];
        int[] used = rows.selection().usedCodes(periods).toArray();
        boolean areAllMembers = true;
        for (int code : used) {
            LocalDate end = periods.values().get(code).end();
            BitSet members = byDay.computeIfAbsent(end, day -> codesOf(group.membersOn(day), regions));
            byPeriod[code] = members;
            areAllMembers &= members.cardinality() == regions.values().size();
        }
        if (areAllMembers) {
            return rows;
        }
        return rows.where(row -> byPeriod[periods.code(row)].get(regions.code(row)));
    }

    private static BitSet codesOf(List<Region> members, DictionaryColumn<Region> regions) {
        Set<Region> all = Copies.set(members);
        BitSet codes = new BitSet();
        for (int code = 0; code < regions.values().size(); code++) {
            codes.set(code, all.contains(regions.values().get(code)));
        }
        return codes;
    }

    private static void requireKnownMembers(Region group) {
        if (!group.hasKnownMembers()) {
            throw new IllegalArgumentException("Region must be a group with known members, but was " + group.code());
        }
    }
}
