// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
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
}
