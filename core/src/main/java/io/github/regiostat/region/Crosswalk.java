// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the regions of NUTS 2021 went over into those of NUTS 2024, level by level, where they did not stay what they were. */
final class Crosswalk {
    private final Map<RegionCode, List<Flow>> byEnd = new HashMap<>();

    /** What two regions of different editions have in common. */
    record Flow(RegionCode from, RegionCode to, BigDecimal area, BigDecimal population) {
        RegionCode otherThan(RegionCode end) {
            return from.equals(end) ? to : from;
        }
    }

    /** Read when it is first asked. */
    private static final class Holder {
        static final Crosswalk CROSSWALK = new Crosswalk(SortedTable.read("crosswalk.tsv"));
    }

    private Crosswalk(SortedTable lines) {
        for (int line = 0; line < lines.size(); line++) {
            Flow flow = new Flow(
                    RegionCode.of(RegionScheme.NUTS_2021, lines.column(line, 0)),
                    RegionCode.of(RegionScheme.NUTS_2024, lines.column(line, 1)),
                    new BigDecimal(lines.column(line, 2)),
                    new BigDecimal(lines.column(line, 3)));
            byEnd.computeIfAbsent(flow.from(), code -> new ArrayList<>()).add(flow);
            byEnd.computeIfAbsent(flow.to(), code -> new ArrayList<>()).add(flow);
        }
    }

    /** What a region shares with those of the other edition, if it is of one edition alone. */
    static List<Flow> of(Region region) {
        RegionCode code = region.code();
        boolean isOfEdition =
                code.scheme().equals(RegionScheme.NUTS_2021) || code.scheme().equals(RegionScheme.NUTS_2024);
        return isOfEdition ? Holder.CROSSWALK.byEnd.getOrDefault(code, List.of()) : Collections.emptyList();
    }

    /** The regions of the other edition with which a region shares territory, or those of the registry that followed a country. */
    static List<Region> counterpartsOf(Region region) {
        List<Region> counterparts = new ArrayList<>();
        if (region.code().scheme().equals(RegionScheme.ISO_3166_3)) {
            region.successors().forEach(next -> Regions.find(next.successor()).ifPresent(counterparts::add));
        }
        for (Flow flow : of(region)) {
            counterparts.add(Regions.of(flow.otherThan(region.code())));
        }
        return counterparts;
    }
}
