// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Regions of NUTS, levels 1 to 3. A region with the same territory in several editions has one row with the code of the
 * latest; a region whose territory changed has a row for each territory. A region with the territory of a division of
 * ISO 3166-2 is this division.
 */
final class NutsRegions {
    private static final List<String> KINDS =
            List.of(RegionRow.FIRST_LEVEL, RegionRow.SECOND_LEVEL, RegionRow.THIRD_LEVEL);

    /** The outermost regions of France, a group of countries of ISO 3166-1, in the latest edition. */
    private static final String OUTERMOST = "nuts2024:FRY";

    /** Parents of regions whose codes do not start with that of the parent: UKN10 to UKN16 of 2016 are in UKN0. */
    private static final Map<String, String> UNUSUAL_PARENTS = Map.of("UKN1", "UKN0");

    private final List<NutsEdition> editions;
    private final NutsFlows flows;
    private final NutsIso iso;
    /** Primary codes by qualified codes. */
    private final Map<String, String> primary = new HashMap<>();

    /** Primary codes of regions with the names of their latest edition. */
    private final Set<String> named = new HashSet<>();

    NutsRegions(Tables tables, NutsFlows flows) {
        this.editions = NutsEdition.all(tables);
        this.flows = flows;
        this.iso = new NutsIso(tables);
    }

    void addTo(RegionTable table) {
        iso.nameDivisions(table);
        for (int latest = editions.size() - 1; latest >= 0; latest--) {
            NutsEdition edition = editions.get(latest);
            Optional<NutsEdition> next =
                    latest + 1 < editions.size() ? Optional.of(editions.get(latest + 1)) : Optional.empty();
            for (String code : edition.names().keySet()) {
                primary.put(edition.qualified(code), findPrimary(table, edition, code, next));
            }
        }
        for (int latest = editions.size() - 1; latest >= 0; latest--) {
            NutsEdition edition = editions.get(latest);
            edition.countries().stream()
                    .filter(country -> table.has(NutsEdition.iso(country)))
                    .forEach(country -> table.get(NutsEdition.iso(country)).otherCode(edition.qualified(country)));
            edition.names().forEach((code, names) -> add(table, edition, code, names));
        }
        iso.parts().stream()
                .filter(part -> isKnown(table, part.part()) && isKnown(table, part.whole()))
                .forEach(part -> table.get(primaryOf(part.part())).in(primaryOf(part.whole())));
        addParentsOfOneChild(table);
        addSuccessors(table);
    }

    private String findPrimary(RegionTable table, NutsEdition edition, String code, Optional<NutsEdition> next) {
        String qualified = edition.qualified(code);
        return iso.sameAs(qualified, table)
                .or(() -> next.flatMap(following ->
                        flows.same(edition, code, following).map(same -> primaryOf(following.qualified(same)))))
                .orElse(qualified);
    }

    private void add(RegionTable table, NutsEdition edition, String code, String names) {
        String qualified = edition.qualified(code);
        String primaryCode = primaryOf(qualified);
        if (!table.has(NutsEdition.iso(code.substring(0, 2)))) {
            return;
        }
        RegionRow row = table.has(primaryCode) ? table.get(primaryCode) : table.add(primaryCode, kind(primaryCode));
        if (named.add(primaryCode)) {
            NutsNames.of(code, names).addTo(row);
        }
        if (!primaryCode.equals(qualified)) {
            row.otherCode(qualified);
        }
        if (primaryCode.equals(OUTERMOST)) {
            List.of("GP", "MQ", "GF", "RE", "YT").forEach(row::in);
        } else if (!row.kind().equals(RegionRow.COUNTRY)) {
            row.in(parent(edition, code));
        }
    }

    private static String kind(String primaryCode) {
        return primaryCode.equals(OUTERMOST)
                ? RegionRow.GROUP
                : KINDS.get(primaryCode.length() - "nuts2024:DE".length() - 1);
    }

    private String parent(NutsEdition edition, String code) {
        String prefix = code.substring(0, code.length() - 1);
        return code.length() == 3
                ? NutsEdition.iso(prefix)
                : primaryOf(
                        edition.qualified(edition.has(prefix) ? prefix : UNUSUAL_PARENTS.getOrDefault(prefix, prefix)));
    }

    private String primaryOf(String code) {
        if (!code.startsWith("nuts")) {
            return code;
        }
        String found = primary.get(code);
        if (found == null) {
            throw new IllegalArgumentException("Region must be in the table of its edition, but " + code + " is not");
        }
        return found;
    }

    private boolean isKnown(RegionTable table, String code) {
        return table.has(primaryOf(code));
    }

    /**
     * Adds a region of NUTS as a parent to the divisions of ISO 3166-2 of a region that has no other region of NUTS at
     * the next level: the two have the same territory.
     */
    private void addParentsOfOneChild(RegionTable table) {
        Map<String, List<RegionRow>> children = new HashMap<>();
        Collection<RegionRow> all = new ArrayList<>(table.all());
        for (RegionRow row : all) {
            if (!row.kind().equals(RegionRow.GROUP)) {
                row.parentsOrMembers()
                        .forEach(parent -> children.computeIfAbsent(parent, p -> new ArrayList<>())
                                .add(row));
            }
        }
        children.forEach((parent, parts) -> {
            List<RegionRow> nuts = parts.stream()
                    .filter(part -> part.code().startsWith("nuts"))
                    .toList();
            if (nuts.size() == 1 && parent.indexOf('-') > 0) {
                parts.stream()
                        .filter(part -> part != nuts.get(0))
                        .forEach(part -> part.in(nuts.get(0).code()));
            }
        });
    }

    private void addSuccessors(RegionTable table) {
        for (NutsFlows.Flow flow : flows.changes()) {
            NutsEdition earlier = edition(flow.fromYear());
            NutsEdition later = edition(flow.toYear());
            String predecessor = primaryOf(earlier.qualified(flow.from()));
            String successor = primaryOf(later.qualified(flow.to()));
            if (predecessor.startsWith("nuts") && !predecessor.equals(successor)) {
                table.get(predecessor).successor(successor, later.firstDay(), flows.change(flow));
            }
        }
    }

    private NutsEdition edition(int year) {
        return editions.stream()
                .filter(edition -> edition.year() == year)
                .findFirst()
                .orElseThrow();
    }
}
