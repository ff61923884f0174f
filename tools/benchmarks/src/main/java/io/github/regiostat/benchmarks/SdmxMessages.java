// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.IntFunction;

/** Generates SDMX-JSON messages of series by region and indicator, with reproducible random values by year. */
final class SdmxMessages {
    private static final int REGIONS = 40;
    private static final int YEARS = 25;
    private static final long SEED = 17;

    private SdmxMessages() {}

    /** Returns a message of SDMX-JSON 2.0. */
    static byte[] series(int observations) {
        int indicators = observations / (REGIONS * YEARS);
        StringBuilder json = new StringBuilder(observations * 30)
                .append("{\"meta\":{\"id\":\"benchmark\",\"prepared\":\"2024-12-31T00:00:00Z\"},")
                .append("\"data\":{\"structures\":[{\"dimensions\":{\"series\":[");
        component(json, "REF_AREA", REGIONS, index -> "R" + index);
        component(json.append(','), "INDICATOR", indicators, index -> "IND_" + index);
        json.append("],\"observation\":[");
        component(json, "TIME_PERIOD", YEARS, index -> Integer.toString(2000 + index));
        json.append("]},\"measures\":{\"observation\":[{\"id\":\"OBS_VALUE\"}]},\"attributes\":{\"dataSet\":[");
        component(json, "UNIT_MEASURE", 1, index -> "CNY");
        json.append("]}}],\"dataSets\":[{\"structure\":0,\"action\":\"Replace\",\"attributes\":[0],\"series\":{");
        Random random = new Random(SEED);
        for (int region = 0; region < REGIONS; region++) {
            for (int indicator = 0; indicator < indicators; indicator++) {
                json.append(region + indicator == 0 ? "\"" : ",\"");
                json.append(region).append(':').append(indicator).append("\":{\"observations\":{");
                for (int year = 0; year < YEARS; year++) {
                    json.append(year == 0 ? "\"" : ",\"").append(year).append("\":[");
                    json.append(random.nextInt(100_000_000)).append('.').append(1 + random.nextInt(9));
                    json.append(']');
                }
                json.append("}}");
            }
        }
        return json.append("}}]}}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void component(StringBuilder json, String id, int size, IntFunction<String> code) {
        json.append("{\"id\":\"").append(id).append("\",\"values\":[");
        for (int i = 0; i < size; i++) {
            json.append(i == 0 ? "" : ",").append("{\"id\":\"").append(code.apply(i));
            json.append("\",\"name\":\"Label ").append(i).append("\"}");
        }
        json.append("]}");
    }
}
