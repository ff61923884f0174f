// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package task;

import io.github.regiostat.claims.Verdict;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.DataFormat;
import io.github.regiostat.io.DataFormats;
import io.github.regiostat.json.jackson.RegiostatModule;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import io.github.regiostat.text.check.CheckedStatement;
import io.github.regiostat.text.check.TextCheck;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import tools.jackson.databind.json.JsonMapper;

/** Checks a text, and writes and reads JSON with and without a mapper. */
public final class Task implements Callable<String> {
    /** Creates the task, which the program calls by reflection. */
    public Task() {}

    @Override
    public String call() {
        Measurement<Money> revenue = Measurement.builder(Indicator.builder("tourism-revenue", Money.class)
                        .flow()
                        .labels(Map.of("en", List.of("tourism revenue")))
                        .build())
                .region(Regions.of("CN-HI"))
                .period("2023")
                .value(Figure.money("CNY", "181.31", Scale.BILLION))
                .build();
        List<CheckedStatement> statements = TextCheck.of(
                        Dataset.of(revenue), ExchangeRates.builder().build())
                .check("Hainan's tourism revenue was 181.3 billion yuan in 2023.");
        require(statements.get(0).verdict() == Verdict.SUPPORTED, "unexpected verdict: " + statements);

        String json = RegiostatJson.writeMeasurement(revenue);
        require(RegiostatJson.readMeasurement(json).equals(revenue), "the measurement read back differs: " + json);

        // The types of all modules and the formats are services of other bundles.
        JsonMapper mapper =
                JsonMapper.builder().addModule(new RegiostatModule()).build();
        require(mapper.writeValueAsString(revenue).equals(json), "the mapper writes other JSON than " + json);
        require(mapper.readValue(json, Measurement.class).equals(revenue), "the mapper reads another measurement");
        List<String> formats = DataFormats.all().stream().map(DataFormat::name).toList();
        require(formats.contains("json-stat"), "the formats of other bundles must be found, but were " + formats);
        return statements.get(0).text() + " " + json + " " + formats;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
