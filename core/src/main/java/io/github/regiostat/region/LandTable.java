// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.SortedTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The land that each region of the registry gained or lost, and when, from {@code land.tsv}. A test derives the table
 * from the dates of parents, from successions and from the moves between prefectures of China.
 */
final class LandTable {
    private static final int DATE = 1;
    private static final int EFFECT = 2;
    private static final int EXTENT = 3;
    private static final int LAND = 4;
    private static final int FROM = 5;
    private static final int TO = 6;

    private static final String GAINED = "gained";
    private static final String ALL = "all of";

    private LandTable() {}

    /** Reads the table on first use. */
    private static final class Holder {
        static final SortedTable TABLE = SortedTable.read(LandTable.class, "land.tsv");
    }

    /** Returns the changes of a region in the order of their dates; empty for most regions. */
    static List<LandChange> changesOf(RegionCode code) {
        SortedTable table = Holder.TABLE;
        String key = code.toString();
        int line = table.find(key);
        if (line < 0) {
            return List.of();
        }
        List<LandChange> changes = new ArrayList<>();
        for (; line < table.size() && table.hasKey(line, key); line++) {
            TerritoryChange change = new TerritoryChange(
                    LocalDate.parse(table.column(line, DATE)),
                    Registry.require(RegionCode.parse(table.column(line, LAND))),
                    table.column(line, EXTENT).equals(ALL),
                    region(table.column(line, FROM)),
                    region(table.column(line, TO)));
            changes.add(new LandChange(change, table.column(line, EFFECT).equals(GAINED)));
        }
        return List.copyOf(changes);
    }

    private static Optional<Region> region(String code) {
        return code.isEmpty() ? Optional.empty() : Optional.of(Registry.require(RegionCode.parse(code)));
    }
}
