// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.DataFormats;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Regions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The list of formats: names, detection, reading and writing. */
final class FormatSnippets {
    private FormatSnippets() {}

    public static void main(String[] args) throws IOException {
        // @start region="data-format"
        Indicator<Money> gdp = Indicator.builder("gdp", Money.class).flow().build();
        Dataset dataset = Dataset.of(Measurement.builder(gdp)
                .region(Regions.of("CN-BJ"))
                .period("2024")
                .value(Figure.money("CNY", "4984.3", Scale.BILLION))
                .build());
        Path file = Files.createTempFile("gdp", ".json");
        try (OutputStream out = Files.newOutputStream(file)) {
            DataFormats.of("json-stat").write(dataset, out);
        }
        System.out.println(DataFormats.read(file).equals(dataset)); // true
        System.out.println(DataFormats.all());
        // [bis-csv, csv, ecb-csv, ecb-xml, eurostat-tsv, frankfurter, fred, fred-csv,
        //  json-stat, nbs-china, ndjson, oecd-csv, pxweb, regiostat, sdmx-csv,
        //  sdmx-json, world-bank, world-bank-csv, xlsx]
        // @end
        Files.delete(file);
    }
}
