// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

// @start region="imports"
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
// @end

/** The code of README. */
final class ReadmeSnippets {
    private ReadmeSnippets() {}

    public static void main(String[] args) throws IOException {
        // @start region="file"
        Path directory = Files.createTempDirectory("regiostat");
        Path file = Files.writeString(directory.resolve("gdp.json"), """
            {"class": "dataset", "label": "GDP", "extension": {"agencyId": "ESTAT"},
             "id": ["unit", "geo", "time"], "size": [1, 2, 2],
             "dimension": {"unit": {"category": {"index": ["CP_MEUR"]}},
                           "geo": {"category": {"index": ["FR", "EL"]}},
                           "time": {"category": {"index": ["2022", "2023"]}}},
             "value": [2655435.0, 2826542.0, 206620.4, 225197.2], "status": {"3": "p"}}
            """); // JSON-stat, as Eurostat publishes it

        Dataset gdp = JsonStat.read(file);
        System.out.println(gdp.inRegions(Regions.of("GR")).toTable());
        // indicator: GDP
        // unit: EUR million
        // region: GR Greece
        // source: Eurostat, GDP
        // period  status     value
        // 2022            206620.4
        // 2023    P       225197.2

        Path copy = directory.resolve("copy.json");
        RegiostatJson.write(gdp, copy); // keeps every digit, unit and status
        System.out.println(RegiostatJson.read(copy).equals(gdp)); // true
        // @end
        Files.delete(copy);
        Files.delete(file);
        Files.delete(directory);
        values();
    }

    private static void values() {
        // @start region="values"
        // "Technology contracts from Beijing to Tianjin and Hebei, 84.37 billion yuan"
        Indicator<Money> contracts =
                Indicator.builder("technology-contracts", Money.class).flow().build();
        Measurement<Money> in2024 = Measurement.builder(contracts)
                .region(Regions.of("CN-BJ"))
                .to(Regions.of("CN-TJ"), Regions.of("CN-HE"))
                .period("2024")
                .value(Figure.money("CNY", "84.37", Scale.BILLION)) // to 0.01 billion
                .build();
        ExchangeRates rates = ExchangeRates.builder()
                .average("2024", "USD", "CNY", "7.1957") // a flow takes the average
                .build();
        Measurement<Money> dollars = in2024.convertedTo("USD", rates);
        System.out.println(dollars.bounds().orElseThrow().roundedOutward(8));
        // [USD 11724363000, USD 11725753000]

        // "4.27 percent of GDP, 1.62 percentage points above the national average"
        Percentage nation = Percentage.of("4.27").minus(PercentagePoints.of("1.62"));
        System.out.println(nation); // 2.65 %
        // @end
    }
}
