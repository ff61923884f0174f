// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.IntFunction;

/** Generates JSON-stat cubes of regions, indicators, years and one unit, with reproducible random values. */
final class Cubes {
    private static final int REGIONS = 40;
    private static final int YEARS = 25;
    private static final long SEED = 17;
    private static final int CHUNK = 1 << 16;

    private Cubes() {}

    /** Returns a cube with its values in an array. */
    static byte[] dense(int values) {
        StringBuilder json = head(values).append("\"value\":[");
        Random random = new Random(SEED);
        for (int i = 0; i < values; i++) {
            number(json.append(i == 0 ? "" : ","), random);
        }
        return bytes(json.append("]}"));
    }

    /** Returns a cube with its values by position. */
    static byte[] sparse(int values) {
        StringBuilder json = head(values).append("\"value\":{");
        Random random = new Random(SEED);
        for (int i = 0; i < values; i++) {
            number(json.append(i == 0 ? "\"" : ",\"").append(i).append("\":"), random);
        }
        return bytes(json.append("}}"));
    }

    /** Writes a cube with its values by position, which may be larger than an array, to a file. */
    static void writeSparse(int values, Path file) throws IOException {
        Random random = new Random(SEED);
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.append(head(values)).append("\"value\":{");
            StringBuilder json = new StringBuilder();
            for (int i = 0; i < values; i++) {
                number(json.append(i == 0 ? "\"" : ",\"").append(i).append("\":"), random);
                if (json.length() > CHUNK || i == values - 1) {
                    writer.append(json);
                    json.setLength(0);
                }
            }
            writer.append("}}");
        }
    }

    private static void number(StringBuilder json, Random random) {
        json.append(random.nextInt(100_000_000)).append('.').append(1 + random.nextInt(9));
    }

    private static StringBuilder head(int values) {
        int indicators = values / (REGIONS * YEARS);
        StringBuilder json = new StringBuilder()
                .append("{\"version\":\"2.0\",\"class\":\"dataset\",\"label\":\"Technology contracts\",")
                .append("\"source\":\"Regiostat\",\"updated\":\"2024-12-31\",")
                .append("\"id\":[\"region\",\"indicator\",\"year\",\"unit\"],\"size\":[")
                .append(REGIONS + "," + indicators + "," + YEARS + ",1],")
                .append("\"role\":{\"time\":[\"year\"],\"geo\":[\"region\"],\"metric\":[\"indicator\"]},"
                        + "\"dimension\":{");
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
