// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All regions, by their primary codes, and the keys that lead to them besides. */
final class Places {
    private final Map<String, Place> places = new TreeMap<>();
    private final Map<String, List<String>> keys = new TreeMap<>();

    /** Adds a region that is not there yet. */
    Place add(String code, String kind) {
        Place place = new Place(code, kind);
        if (places.put(code, place) != null) {
            throw new IllegalArgumentException("Region must be added once, but " + code + " was added again");
        }
        return place;
    }

    Place get(String code) {
        return Optional.ofNullable(places.get(code))
                .orElseThrow(() -> new IllegalArgumentException("Region must be among the places, but was " + code));
    }

    boolean has(String code) {
        return places.containsKey(code);
    }

    /** Adds a key that is no code of the region, such as {@code SU}. */
    void key(String key, String code) {
        keys.merge(
                key,
                List.of(code),
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }

    Collection<Place> all() {
        return places.values();
    }

    /** Returns, for each code and key that is no primary code, the primary codes that it leads to. */
    Map<String, List<String>> primaryCodes() {
        Map<String, List<String>> primary = new TreeMap<>(keys);
        for (Place place : all()) {
            for (String code : place.otherCodes()) {
                if (primary.put(code, List.of(place.code())) != null) {
                    throw new IllegalStateException("Code must be of one region, but " + code + " is of several");
                }
            }
        }
        return primary;
    }

    /** Fails if a region names one that is not there, or a key is a primary code. */
    void requireWhole() {
        for (Place place : all()) {
            Stream.concat(place.parentsOrMembers().stream(), place.successors().stream())
                    .forEach(code -> get(code.split("@", 2)[0]));
        }
        primaryCodes().keySet().stream().filter(this::has).findFirst().ifPresent(code -> {
            throw new IllegalStateException("Key must not be a primary code, but was " + code);
        });
    }

    /** Returns how many codes of each scheme and regions of each kind there are, one count a line. */
    String summary() {
        Map<String, Integer> schemes = new TreeMap<>();
        Stream.concat(places.keySet().stream(), primaryCodes().keySet().stream())
                .forEach(code -> schemes.merge(schemeOf(code), 1, Integer::sum));
        Map<String, Integer> kinds = new HashMap<>();
        all().forEach(place -> kinds.merge(place.kind(), 1, Integer::sum));
        return all().size() + " regions\n" + lines(schemes) + lines(new TreeMap<>(kinds));
    }

    private String schemeOf(String code) {
        if (keys.containsKey(code)) {
            return "keys besides the codes";
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
