// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import io.github.regiostat.internal.SortedTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The correspondence table of consecutive editions of NUTS: the intersections of regions whose territory changed. The
 * intersections of a region with those of another edition cover it.
 */
final class CorrespondenceTable {
    private final Map<RegionCode, List<Intersection>> byCode = new HashMap<>();

    /** The intersection of two regions of consecutive editions, in square kilometres and inhabitants. */
    record Intersection(RegionCode from, RegionCode to, BigDecimal area, BigDecimal population) {
        /** Returns the code in the other edition. */
        RegionCode otherThan(Collection<RegionCode> codes) {
            return codes.contains(from) ? to : from;
        }

        private boolean isOfSameEditionsAs(Intersection other) {
            return from.scheme().equals(other.from.scheme()) && to.scheme().equals(other.to.scheme());
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
                    RegionCode.parse(lines.column(line, 0)),
                    RegionCode.parse(lines.column(line, 1)),
                    new BigDecimal(lines.column(line, 2)),
                    new BigDecimal(lines.column(line, 3)));
            byCode.computeIfAbsent(row.from(), code -> new ArrayList<>()).add(row);
            byCode.computeIfAbsent(row.to(), code -> new ArrayList<>()).add(row);
        }
    }

    /**
     * Returns the intersections of a region, by the other edition; empty for a region whose territory did not change.
     */
    static Collection<List<Intersection>> intersectionsOf(Collection<RegionCode> codes) {
        Map<RegionScheme, List<Intersection>> byEdition = new LinkedHashMap<>();
        for (RegionCode code : codes) {
            if (code.scheme().isNuts()) {
                for (Intersection row : Holder.TABLE.byCode.getOrDefault(code, List.of())) {
                    RegionScheme edition = row.otherThan(codes).scheme();
                    byEdition.computeIfAbsent(edition, e -> new ArrayList<>()).add(row);
                }
            }
        }
        return byEdition.values();
    }

    /** Returns whether the region of another edition has no other intersection. */
    static boolean isExclusive(Intersection intersection, RegionCode other) {
        return Holder.TABLE.byCode.getOrDefault(other, List.of()).stream()
                        .filter(intersection::isOfSameEditionsAs)
                        .count()
                == 1;
    }
}
