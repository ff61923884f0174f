// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.json.sdmx.SdmxMessage;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;

/** The code of README.md. */
final class ReadmeSnippets {
    private ReadmeSnippets() {}

    public static void main(String[] args) {
        values();
        formats();
    }

    private static void values() {
        // @start region="readme"
        // Technology contracts from Beijing to Tianjin and Hebei in 2024: "84.37 billion yuan"
        Indicator<Money> contracts =
                Indicator.builder("technology-contracts", Money.class).flow().build();
        Measurement<Money> in2024 = Measurement.builder(contracts)
                .region(Regions.of("CN-BJ"))
                .to(Regions.of("CN-TJ"), Regions.of("CN-HE"))
                .period("2024")
                .value(Figure.money("CNY", "84.37", Scale.BILLION)) // printed to 0.01 billion
                .build();
        ExchangeRates rates = ExchangeRates.builder()
                .average("2024", "USD", "CNY", "7.1957") // a flow takes the mean of its year
                .build();
        System.out.println(
                in2024.convertedTo("USD", rates).bounds().orElseThrow().roundedOutward(8));
        // [USD 11724363000, USD 11725753000]

        // R&D spending: "4.27 percent of GDP, 1.62 percentage points above the national average"
        Percentage nation = Percentage.of("4.27").minus(PercentagePoints.of("1.62"));
        System.out.println(nation); // 2.65 %
        // @end
    }

    private static void formats() {
        // @start region="formats"
        // A cube of JSON-stat as Eurostat publishes it: every digit, unit and status is read. SdmxJson and
        // WorldBankJson read their formats in the same way, RatesJson exchange rates.
        Dataset gdp = JsonStat.readDocument("""
                {"version": "2.0", "class": "dataset", "label": "GDP", "extension": {"agencyId": "ESTAT"},
                 "id": ["unit", "geo", "time"], "size": [1, 2, 2],
                 "dimension": {"unit": {"category": {"index": ["CP_MEUR"]}},
                               "geo": {"category": {"index": ["FR", "EL"]}},
                               "time": {"category": {"index": ["2022", "2023"]}}},
                 "value": [2655435.0, 2826542.0, 206620.4, 225197.2], "status": {"3": "p"}}
                """).toDataset();
        System.out.println(gdp.inRegions(Regions.of("GR")).toTable());
        // indicator: GDP
        // unit: EUR million
        // region: GR Greece
        // source: Eurostat, GDP
        // period  status     value
        // 2022            206620.4
        // 2023    P       225197.2
        String text = SdmxJson.write(SdmxMessage.from(gdp)); // SDMX-JSON 2.1
        System.out.println(SdmxJson.readDocument(text).toDataset().equals(gdp)); // true
        // @end
    }
}
