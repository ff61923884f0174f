// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Additions to and corrections of the packages, from {@code facts.tsv}, by kind of fact and code. */
record Facts(Map<String, Map<String, String>> byKind) {
    static Facts of(Tables tables) {
        Map<String, Map<String, String>> byKind = new LinkedHashMap<>();
        for (String[] row : tables.rows("facts.tsv", 4)) {
            byKind.computeIfAbsent(row[0], kind -> new LinkedHashMap<>()).put(row[1], row[2]);
        }
        return new Facts(byKind);
    }

    /** Returns the primary codes by other code of the same region. */
    Map<String, String> primaryOfTwins() {
        Map<String, String> primary = new LinkedHashMap<>();
        of("same").forEach((code, twin) -> primary.put(twin, code));
        return primary;
    }

    /** Returns the parents of divisions that CLDR does not contain. */
    Map<String, String> divisions() {
        return of("division");
    }

    /** Returns the parents by region, separated by spaces. */
    Map<String, String> parents() {
        return of("parent");
    }

    /** Returns more codes by region, separated by spaces. */
    Map<String, String> codes() {
        return of("code");
    }

    /** Returns the territories that a country includes in the groups of Eurostat, separated by spaces. */
    Map<String, String> territories() {
        return of("territory");
    }

    /** Returns members with the territories that they include, such as {@code FI+AX@1995-01-01}. */
    List<String> withTerritories(List<String> members) {
        return members.stream()
                .map(member -> {
                    String code = member.split("@", 2)[0];
                    String territories = territories().get(code);
                    return territories == null
                            ? member
                            : code + "+" + territories.replace(' ', '+') + member.substring(code.length());
                })
                .toList();
    }

    /** Returns the regions by code of GB/T 2260. */
    Map<String, String> regionsOfGb2260() {
        return of("gb2260");
    }

    /** Returns the names by region, as text. */
    Map<String, String> names() {
        return of("name");
    }

    private Map<String, String> of(String kind) {
        return byKind.getOrDefault(kind, Collections.emptyMap());
    }
}
