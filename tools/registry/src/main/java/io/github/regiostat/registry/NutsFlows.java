// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Common areas of regions of consecutive editions of NUTS whose code or territory changed. */
final class NutsFlows {
    private final List<Flow> flows;
    private final Map<String, List<Flow>> from;
    private final Map<String, List<Flow>> to;

    /** The common area of two regions in square kilometres and inhabitants. */
    record Flow(int fromYear, int toYear, String from, String to, double area, double population) {
        private String fromKey() {
            return key(fromYear, from);
        }

        private String toKey() {
            return key(toYear, to);
        }
    }

    private NutsFlows(List<Flow> flows) {
        this.flows = flows;
        this.from = flows.stream().collect(Collectors.groupingBy(Flow::fromKey));
        this.to = flows.stream().collect(Collectors.groupingBy(Flow::toKey));
    }

    static NutsFlows of(Tables tables) {
        return new NutsFlows(tables.rows("nuts-flows.tsv", 7).stream()
                .map(row -> new Flow(
                        Integer.parseInt(row[0]),
                        Integer.parseInt(row[1]),
                        row[2],
                        row[3],
                        Double.parseDouble(row[4]),
                        Double.parseDouble(row[5])))
                .toList());
    }

    private static String key(int year, String code) {
        return year + ":" + code;
    }

    /** Returns the code of the next edition with the same territory, if the next edition has it. */
    Optional<String> same(NutsEdition edition, String code, NutsEdition next) {
        List<Flow> out = from.getOrDefault(key(edition.year(), code), List.of());
        if (out.isEmpty()) {
            return next.has(code) ? Optional.of(code) : Optional.empty();
        }
        return out.stream().filter(flow -> !isChange(flow)).map(Flow::to).findFirst();
    }

    /** Returns the common areas of regions whose territory changed. */
    List<Flow> changes() {
        return flows.stream().filter(this::isChange).toList();
    }

    private boolean isChange(Flow flow) {
        return !isWhole(flow) || !isExclusive(flow);
    }

    /** Returns the code of {@code RegionChange} for a common area. */
    String change(Flow flow) {
        return isWhole(flow) ? "merged" : isExclusive(flow) ? "split" : "moved";
    }

    /** Returns whether the first region has no other common area. */
    private boolean isWhole(Flow flow) {
        return from.getOrDefault(flow.fromKey(), List.of()).size() == 1;
    }

    /** Returns whether the second region has no other common area. */
    private boolean isExclusive(Flow flow) {
        return to.getOrDefault(flow.toKey(), List.of()).size() == 1;
    }

    /** Returns the lines of {@code crosswalk.tsv}: both codes, square kilometres, inhabitants. */
    List<String> lines() {
        return changes().stream()
                .map(flow -> String.format(
                        Locale.ROOT,
                        "nuts%d:%s\tnuts%d:%s\t%.3f\t%.0f",
                        flow.fromYear(),
                        flow.from(),
                        flow.toYear(),
                        flow.to(),
                        flow.area(),
                        flow.population()))
                .sorted()
                .toList();
    }
}
