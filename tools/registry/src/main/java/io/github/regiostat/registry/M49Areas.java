// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.List;
import java.util.stream.Stream;

/** Areas of UN M49 as groups, without other areas of CLDR such as outlying Oceania. */
record M49Areas(Cldr cldr) {
    private static final String WORLD = "001";

    void addTo(RegionTable table) {
        List<String> numbers = List.copyOf(cldr.areas().keySet());
        cldr.areas().forEach((number, contained) -> {
            Stream<String> members = contained.stream()
                    .filter(code -> numbers.contains(code) || table.has(code))
                    .map(code -> table.has(code) ? code : "m49:" + code);
            // Antarctica is directly in the world in M49, but in outlying Oceania in CLDR.
            Stream<String> additional = number.equals(WORLD) ? Stream.of("AQ") : Stream.empty();
            RegionRow row = table.add("m49:" + number, RegionRow.GROUP)
                    .of(Stream.concat(members, additional).sorted().toList());
            cldr.nameTerritory(row, number);
        });
    }
}
