// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads a measurement, without claims. */
final class Main {
    private Main() {}

    public static void main(String[] args) {
        requireAbsent(
                "com.fasterxml.jackson.databind.ObjectMapper",
                "de.siegmar.fastcsv.reader.CsvReader",
                "io.github.regiostat.chart.Chart",
                "io.github.regiostat.claims.Claim",
                "io.github.regiostat.json.claims.ClaimsJson");

        Measurement<Money> contracts = Measurement.builder(Indicator.builder("technology-contracts", Money.class)
                        .flow()
                        .build())
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.money("CNY", "84.37", Scale.BILLION))
                .build();
        String json = RegiostatJson.writeMeasurement(contracts);
        require(RegiostatJson.readMeasurement(json).equals(contracts), "the measurement read back differs: " + json);
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        require(mapper.writeValueAsString(contracts).equals(json), "the mapper writes other JSON than " + json);
        require(mapper.readValue(json, Measurement.class).equals(contracts), "the mapper reads another measurement");
        require(RegiostatJson.schema().contains("measurement"), "the schema has no measurement");
        System.out.println(json + ", " + Main.class.getModule());
    }

    private static void requireAbsent(String... names) {
        for (String name : names) {
            try {
                Class.forName(name);
            } catch (ClassNotFoundException expected) {
                continue;
            }
            throw new IllegalStateException(name + " must be absent");
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
