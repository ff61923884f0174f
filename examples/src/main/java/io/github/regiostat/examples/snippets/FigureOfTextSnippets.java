// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

// @start region="imports"
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
// @end

/** A figure from a text: its rounding, its conversion, and percent beside percentage points. */
final class FigureOfTextSnippets {
    private FigureOfTextSnippets() {}

    public static void main(String[] args) {
        // @start region="values"
        // "Technology contracts from Beijing to Tianjin and Hebei, 84.37 billion yuan"
        Indicator<Money> contracts =
                Indicator.builder("technology-contracts", Money.class).flow().build();
        Measurement.Builder<Money> in2024 = Measurement.builder(contracts).period("2024");
        in2024.region(Regions.of("CN-BJ")).to(Regions.of("CN-TJ"), Regions.of("CN-HE"));
        in2024.value(Figure.money("CNY", "84.37", Scale.BILLION)); // to 0.01 billion
        ExchangeRates rates = // a flow takes the average of its period
                ExchangeRates.builder().average("2024", "USD", "CNY", "7.1957").build();
        Measurement<Money> dollars = in2024.build().convertedTo("USD", rates);
        System.out.println(dollars.bounds().orElseThrow().roundedOutward(8));
        // [USD 11724363000, USD 11725753000]

        // "4.27 percent of GDP, 1.62 percentage points above the national average"
        Percentage nation = Percentage.of("4.27").minus(PercentagePoints.of("1.62"));
        System.out.println(nation); // 2.65 %
        // @end
    }
}
