// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.IntFunction;

/** Cubes of JSON-stat with regions, indicators, years and one unit, filled with numbers that are the same in every run. */
final class Cubes {
    private static final int REGIONS = 40;
    private static final int YEARS = 25;
    private static final long SEED = 17;

    private Cubes() {}

    /** All values in an array. */
    static byte[] dense(int values) {
        StringBuilder json = head(values).append("\"value\":[");
        Random random = new Random(SEED);
        for (int i = 0; i < values; i++) {
            number(json.append(i == 0 ? "" : ","), random);
        }
        return bytes(json.append("]}"));
    }

    /** All values by their positions. */
    static byte[] sparse(int values) {
        StringBuilder json = head(values).append("\"value\":{");
        Random random = new Random(SEED);
        for (int i = 0; i < values; i++) {
            number(json.append(i == 0 ? "\"" : ",\"").append(i).append("\":"), random);
        }
        return bytes(json.append("}}"));
    }

    private static void number(StringBuilder json, Random random) {
        json.append(random.nextInt(100_000_000)).append('.').append(1 + random.nextInt(9));
    }

    private static StringBuilder head(int values) {
        int indicators = values / (REGIONS * YEARS);
        StringBuilder json = new StringBuilder(values * 20)
                .append("{\"version\":\"2.0\",\"class\":\"dataset\",\"label\":\"Technology contracts\",")
                .append("\"source\":\"Regiostat\",\"updated\":\"2024-12-31\",")
                .append("\"id\":[\"region\",\"indicator\",\"year\",\"unit\"],\"size\":[")
                .append(REGIONS + "," + indicators + "," + YEARS + ",1],")
                .append(
                        "\"role\":{\"time\":[\"year\"],\"geo\":[\"region\"],\"metric\":[\"indicator\"]},\"dimension\":{");
        dimension(json, "region", REGIONS, i -> "R" + i);
        dimension(json.append(','), "indicator", indicators, i -> "indicator-" + i);
        dimension(json.append(','), "year", YEARS, i -> Integer.toString(2000 + i));
        dimension(json.append(','), "unit", 1, i -> "CNY");
        return json.append("},");
    }

    private static void dimension(StringBuilder json, String id, int size, IntFunction<String> category) {
        json.append("\"" + id + "\":{\"label\":\"" + id + "\",\"category\":{\"index\":[");
        for (int i = 0; i < size; i++) {
            json.append(i == 0 ? "\"" : ",\"").append(category.apply(i)).append('"');
        }
        json.append("],\"label\":{");
        for (int i = 0; i < size; i++) {
            json.append(i == 0 ? "\"" : ",\"").append(category.apply(i)).append("\":\"Label " + i + "\"");
        }
        json.append("}}}");
    }

    private static byte[] bytes(StringBuilder json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
