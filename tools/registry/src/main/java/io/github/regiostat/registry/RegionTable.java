// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rows by primary code, with additional keys such as {@code SU}. */
final class RegionTable {
    private final Map<String, RegionRow> rows = new TreeMap<>();
    private final Map<String, List<String>> keys = new TreeMap<>();

    /** Adds a row for a new region. */
    RegionRow add(String code, String kind) {
        RegionRow row = new RegionRow(code, kind);
        if (rows.put(code, row) != null) {
            throw new IllegalArgumentException("Region must be added once, but " + code + " was added again");
        }
        return row;
    }

    RegionRow get(String code) {
        return Optional.ofNullable(rows.get(code))
                .orElseThrow(() -> new IllegalArgumentException("Region must be in the table, but was " + code));
    }

    boolean has(String code) {
        return rows.containsKey(code);
    }

    /** Adds a key that is not a code of the region, such as {@code SU}. */
    void key(String key, String code) {
        keys.merge(
                key,
                List.of(code),
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }

    Collection<RegionRow> all() {
        return rows.values();
    }

    /** Returns the primary codes by other codes, keys and former codes; a code in use is not that of the past. */
    Map<String, List<String>> primaryCodes() {
        Map<String, List<String>> primary = new TreeMap<>(keys);
        for (RegionRow row : all()) {
            for (String code : row.otherCodes()) {
                if (primary.put(code, List.of(row.code())) != null) {
                    throw new IllegalStateException(
                            "Code must be unique, but " + code + " is the code of several" + " regions");
                }
            }
        }
        Map<String, List<String>> former = new TreeMap<>();
        for (RegionRow row : all()) {
            row.formerCodes().stream()
                    .distinct()
                    .filter(code -> !has(code) && !primary.containsKey(code))
                    .forEach(code -> former.computeIfAbsent(code, key -> new ArrayList<>())
                            .add(row.code()));
        }
        primary.putAll(former);
        return primary;
    }

    /**
     * Returns the primary code of a code of ISO 3166-1, current or former, or empty if the table has none or several.
     */
    Optional<String> country(String code) {
        if (has(code)) {
            return Optional.of(code);
        }
        List<String> former = keys.getOrDefault(code, List.of()).stream()
                .filter(primary -> primary.startsWith("iso3166-3:"))
                .toList();
        return former.size() == 1 ? Optional.of(former.get(0)) : Optional.empty();
    }

    /** Rejects references to missing regions, and keys that are primary codes. */
    void requireConsistent() {
        for (RegionRow row : all()) {
            Stream.concat(row.parentsOrMembers().stream(), row.successors().stream())
                    .map(code -> code.split("@", 2)[0])
                    .flatMap(code -> Stream.of(code.split("\\+")))
                    .forEach(this::get);
        }
        primaryCodes().keySet().stream().filter(this::has).findFirst().ifPresent(code -> {
            throw new IllegalStateException("Key must not be a primary code, but was " + code);
        });
    }

    /** Returns the number of codes by scheme and of regions by kind, one per line. */
    String summary() {
        Map<String, Integer> schemes = new TreeMap<>();
        Stream.concat(rows.keySet().stream(), primaryCodes().keySet().stream())
                .forEach(code -> schemes.merge(schemeOf(code), 1, Integer::sum));
        Map<String, Integer> kinds = new HashMap<>();
        all().forEach(row -> kinds.merge(row.kind(), 1, Integer::sum));
        return all().size() + " regions\n" + lines(schemes) + lines(new TreeMap<>(kinds));
    }

    private String schemeOf(String code) {
        if (keys.containsKey(code)) {
            return "additional keys";
        }
        int colon = code.indexOf(':');
        return colon >= 0 ? code.substring(0, colon) : code.length() == 2 ? "iso3166-1" : "iso3166-2";
    }

    private static String lines(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> "  " + count.getKey() + " " + count.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
