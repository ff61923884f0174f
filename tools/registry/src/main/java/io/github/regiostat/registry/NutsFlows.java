// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What of regions of NUTS 2021 lies in regions of NUTS 2024, of those that were recoded or whose territory changed. */
record NutsFlows(List<Flow> flows) {
    /** What of one region lies in another: square kilometres and inhabitants. */
    record Flow(String from, String to, double area, double population) {}

    static NutsFlows of(Tables tables) {
        return new NutsFlows(tables.rows("nuts-flows.tsv", 5).stream()
                .map(row -> new Flow(row[0], row[1], Double.parseDouble(row[2]), Double.parseDouble(row[3])))
                .toList());
    }

    /** Returns, for each region of NUTS 2021 whose territory a region of NUTS 2024 has, the code of 2024. */
    Map<String, String> codesOfSame(Iterable<String> codes2021) {
        Map<String, String> same = new HashMap<>();
        for (String code : codes2021) {
            List<Flow> out =
                    flows.stream().filter(flow -> flow.from().equals(code)).toList();
            if (out.isEmpty()) {
                same.put(code, code);
            } else if (isWhole(out.get(0)) && isAlone(out.get(0))) {
                same.put(code, out.get(0).to());
            }
        }
        return same;
    }

    /** Returns the flows of regions whose territory changed. */
    List<Flow> changes() {
        return flows.stream().filter(flow -> !isWhole(flow) || !isAlone(flow)).toList();
    }

    /** Returns how a region became the one that it flows into, in the words of {@code RegionChange}. */
    String change(Flow flow) {
        return isWhole(flow) ? "merged" : isAlone(flow) ? "split" : "moved";
    }

    /** Whether the whole region flows into the other. */
    private boolean isWhole(Flow flow) {
        return flows.stream().filter(other -> other.from().equals(flow.from())).count() == 1;
    }

    /** Whether nothing else flows into the other region. */
    private boolean isAlone(Flow flow) {
        return flows.stream().filter(other -> other.to().equals(flow.to())).count() == 1;
    }

    /** Returns the lines of {@code crosswalk.tsv}: both codes, square kilometres, inhabitants. */
    List<String> lines() {
        return flows.stream()
                .map(flow -> String.format(
                        Locale.ROOT, "%s\t%s\t%.3f\t%.0f", flow.from(), flow.to(), flow.area(), flow.population()))
                .sorted()
                .toList();
    }
}
