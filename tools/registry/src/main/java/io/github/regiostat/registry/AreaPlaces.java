// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.List;
import java.util.stream.Stream;

/** Areas of UN M49 as groups. What CLDR has besides, such as outlying Oceania, is left out. */
record AreaPlaces(Cldr cldr) {
    private static final String WORLD = "001";

    void addTo(Places places) {
        List<String> numbers = List.copyOf(cldr.areas().keySet());
        cldr.areas().forEach((number, contained) -> {
            Stream<String> members = contained.stream()
                    .filter(code -> numbers.contains(code) || places.has(code))
                    .map(code -> places.has(code) ? code : "m49:" + code);
            // M49 has Antarctica directly in the world; CLDR has it in outlying Oceania.
            Stream<String> besides = number.equals(WORLD) ? Stream.of("AQ") : Stream.empty();
            Place place = places.add("m49:" + number, Place.GROUP)
                    .of(Stream.concat(members, besides).sorted().toList());
            cldr.nameTerritory(place, number);
        });
    }
}
