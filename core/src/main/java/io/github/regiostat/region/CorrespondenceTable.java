// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.SortedTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The correspondence table of NUTS 2021 and NUTS 2024: the intersections of regions whose code or territory changed.
 */
final class CorrespondenceTable {
    private final Map<RegionCode, List<Intersection>> byCode = new HashMap<>();

    /** The intersection of two regions of different editions. */
    record Intersection(RegionCode from, RegionCode to, BigDecimal area, BigDecimal population) {
        RegionCode otherThan(RegionCode code) {
            return from.equals(code) ? to : from;
        }
    }

    /** Reads the table on first use. */
    private static final class Holder {
        static final CorrespondenceTable TABLE =
                new CorrespondenceTable(SortedTable.read(CorrespondenceTable.class, "crosswalk.tsv"));
    }

    private CorrespondenceTable(SortedTable lines) {
        for (int line = 0; line < lines.size(); line++) {
            Intersection row = new Intersection(
                    RegionCode.of(RegionScheme.NUTS_2021, lines.column(line, 0)),
                    RegionCode.of(RegionScheme.NUTS_2024, lines.column(line, 1)),
                    new BigDecimal(lines.column(line, 2)),
                    new BigDecimal(lines.column(line, 3)));
            byCode.computeIfAbsent(row.from(), code -> new ArrayList<>()).add(row);
            byCode.computeIfAbsent(row.to(), code -> new ArrayList<>()).add(row);
        }
    }

    /**
     * Returns the intersections of a region with those of the other edition; empty for a region that both editions
     * have.
     */
    static List<Intersection> intersectionsOf(Region region) {
        RegionCode code = region.code();
        boolean isOfEdition =
                code.scheme().equals(RegionScheme.NUTS_2021) || code.scheme().equals(RegionScheme.NUTS_2024);
        return isOfEdition ? Holder.TABLE.byCode.getOrDefault(code, List.of()) : Collections.emptyList();
    }

    /** Returns the regions of the other edition that share territory with a region. */
    static List<Region> counterpartsOf(Region region) {
        return intersectionsOf(region).stream()
                .map(row -> Regions.of(row.otherThan(region.code())))
                .toList();
    }
}
