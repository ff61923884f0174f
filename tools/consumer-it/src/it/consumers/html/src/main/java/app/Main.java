// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package app;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.html.CheckedPage;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.region.Regions;
import io.github.regiostat.text.check.TextCheck;
import java.util.List;
import java.util.Map;

/** Writes a page with a checked text and a chart. */
final class Main {
    private Main() {}

    public static void main(String[] args) {
        Dataset data = Dataset.of(Measurement.builder(Indicator.builder("hotels", Count.class)
                        .stock()
                        .labels(Map.of("en", List.of("hotels")))
                        .build())
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.count(384, "hotels"))
                .build());
        String text = "Beijing had 384 hotels in 2024.";
        String page = CheckedPage.builder("<Hotels>")
                .dataset(data)
                .text(
                        "en",
                        "Report",
                        text,
                        TextCheck.of(data, ExchangeRates.builder().build()).check(text))
                .build()
                .toHtml();
        require(page.contains("<title>&lt;Hotels&gt;</title>"), "the page has no title: " + page);
        require(page.contains("384 hotels") && page.contains("<svg"), "the page has no text or chart: " + page);
        System.out.println(page.length() + ", " + Main.class.getModule());
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
