// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.chart.Chart;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.html.CheckedPage;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.text.check.CheckedStatement;
import io.github.regiostat.text.check.TextCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page of a checked text. */
final class PageSnippets {
    private PageSnippets() {}

    public static void main(String[] args) throws IOException {
        Dataset data = RegiostatJson.readDocument("""
            {"regiostat": 1,
             "indicators": [
              {"id": "hotels", "name": "Hotels", "kind": "count", "behaviour": "stock",
                   "labels": {"en": ["hotels"]}}],
             "measurements": [
              {"indicator": "hotels", "region": "CN-BJ", "period": "2023",
               "value": {"count": "371", "of": "hotels"}},
              {"indicator": "hotels", "region": "CN-BJ", "period": "2024",
               "value": {"count": "384", "of": "hotels"}}]}
            """).toDataset();
        page(data);
    }

    private static void page(Dataset data) throws IOException {
        // @start region="page"
        String text = "Beijing had 384 hotels in 2024. In 2023 it had over 380 hotels.";
        ExchangeRates rates = ExchangeRates.builder().build(); // the text needs none
        List<CheckedStatement> statements = TextCheck.of(data, rates).check(text);
        statements.forEach(s -> System.out.println(s.text() + ": " + s.verdict()));
        // 384 hotels: SUPPORTED
        // over 380 hotels: CONTRADICTED

        Chart chart = Chart.builder("Hotels in Beijing")
                .add("2023", "", data.get(0))
                .add("2024", "", data.get(1))
                .build();
        Path file = Files.createTempDirectory("regiostat").resolve("index.html");
        CheckedPage.builder("Hotels")
                .dataset(data) // its sources; without charts, a chart for each indicator
                .text("en", "The report", text, statements)
                .chart(chart)
                .build()
                .write(file);
        // @end
    }
}
