// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;

/** Converts a measurement with the model alone. */
final class Main {
    private Main() {}

    public static void main(String[] args) {
        requireAbsent(
                "com.fasterxml.jackson.annotation.JsonValue",
                "io.github.regiostat.chart.Chart",
                "io.github.regiostat.claims.Claim",
                "io.github.regiostat.io.DataFormats",
                "io.github.regiostat.text.phrase.Phrases",
                "org.immutables.value.Value",
                "org.jspecify.annotations.NullMarked",
                "tools.jackson.core.JsonParser");

        Measurement<Money> contracts = Measurement.builder(Indicator.builder("technology-contracts", Money.class)
                        .flow()
                        .build())
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.money("CNY", "84.37", Scale.BILLION))
                .build();
        ExchangeRates rates =
                ExchangeRates.builder().average("2024", "USD", "CNY", "7.1957").build();
        String bounds = contracts
                .convertedTo("USD", rates)
                .bounds()
                .orElseThrow()
                .roundedOutward(8)
                .toString();
        require(bounds.equals("[USD 11724363000, USD 11725753000]"), "unexpected bounds: " + bounds);
        System.out.println(bounds + ", " + Main.class.getModule());
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
