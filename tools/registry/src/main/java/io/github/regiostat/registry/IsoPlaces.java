// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.util.Map;
import java.util.TreeMap;

/** Countries of ISO 3166-1 and divisions of ISO 3166-2. A territory that is listed twice is one region. */
record IsoPlaces(Cldr cldr, Facts facts) {
    void addTo(Places places) {
        for (String country : cldr.countries()) {
            Place place = places.add(country, Place.COUNTRY)
                    .otherCode("iso3166-alpha3:" + cldr.alpha3(country))
                    .otherCode("m49:" + cldr.number(country));
            Tables.words(facts.parents().getOrDefault(country, "")).forEach(place::in);
            cldr.nameTerritory(place, country);
        }
        Map<String, String> primaryOfTwins = primaryOfTwins(places);
        Map<String, String> parents = cldr.parents();
        parents.forEach((code, parent) -> {
            if (!primaryOfTwins.containsKey(code)) {
                addDivision(places, code, parent);
            }
        });
        primaryOfTwins.forEach((code, primary) -> {
            String parent = parents.get(code);
            if (parent != null) {
                addTwin(places.get(primary), code, parent);
            }
        });
        facts.names().forEach((code, names) -> places.get(code).names(names));
    }

    private Map<String, String> primaryOfTwins(Places places) {
        Map<String, String> primary = new TreeMap<>(facts.primaryOfTwins());
        cldr.territoriesOfDivisions().forEach((code, territory) -> {
            if (places.has(territory)) {
                primary.put(code, territory);
            }
        });
        return primary;
    }

    private void addDivision(Places places, String code, String parent) {
        boolean isFirstLevel = parent.equals(code.substring(0, 2));
        Place place = places.add(code, isFirstLevel ? Place.FIRST_LEVEL : Place.SECOND_LEVEL);
        addParents(place, parent);
        String territory = cldr.territoriesOfDivisions().get(code);
        if (territory == null) {
            cldr.nameDivision(place, code);
        } else {
            cldr.nameTerritory(place, territory);
        }
    }

    private void addTwin(Place place, String code, String parent) {
        place.otherCode(code);
        if (place.kind().equals(Place.COUNTRY)) {
            addParents(place, parent);
        }
    }

    private void addParents(Place place, String parent) {
        Tables.words(facts.parents().getOrDefault(place.code(), parent)).forEach(place::in);
    }
}
