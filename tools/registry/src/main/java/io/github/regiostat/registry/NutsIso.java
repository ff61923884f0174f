// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Regions of NUTS and divisions of ISO 3166-2 that are the same or a part of each other. */
final class NutsIso {
    /** Codes of ISO 3166 by qualified codes of NUTS. */
    private final Map<String, String> same = new HashMap<>();

    private final List<Part> parts = new ArrayList<>();

    /** Names by codes of ISO 3166. */
    private final Map<String, String> names = new HashMap<>();

    /** A region that is a part of another. */
    record Part(String part, String whole) {}

    NutsIso(Tables tables) {
        for (String[] row : tables.rows("nuts-iso.tsv", 3)) {
            switch (row[1]) {
                case "same" -> same.put(row[0], row[2]);
                case "in" -> parts.add(new Part(row[0], row[2]));
                case "name" -> names.put(row[0], row[2]);
                default ->
                    throw new IllegalArgumentException(
                            "Relation must be 'same', 'in' or 'name', but was '" + row[1] + "' for " + row[0]);
            }
        }
    }

    /** Returns the code of ISO 3166 with the territory of a qualified code of NUTS, if the table has it. */
    Optional<String> sameAs(String nuts, RegionTable table) {
        return Optional.ofNullable(same.get(nuts)).filter(table::has);
    }

    /** Adds the names of divisions of ISO 3166-2 in languages in which they have none. */
    void nameDivisions(RegionTable table) {
        names.forEach((code, text) -> new NutsNames(code.substring(0, 2), text).addTo(table.get(code)));
    }

    List<Part> parts() {
        return parts;
    }
}
