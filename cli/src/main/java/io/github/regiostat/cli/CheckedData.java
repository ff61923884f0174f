// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.mapping.Mapping;
import io.github.regiostat.json.regiostat.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The data that texts and claims are checked against, from one or more files.
 *
 * @param dataset the measurements, with those of policy counts
 * @param indicators the indicators that the files declare, some of which may have no measurement
 * @param rates the exchange rates of the files with data, and those of the files with exchange rates
 */
record CheckedData(Dataset dataset, List<Indicator<?>> indicators, ExchangeRates rates) {
    /**
     * Reads files with measurements, and files with exchange rates.
     *
     * @param mapping the differences from the default mappings of the formats, or null
     */
    static CheckedData read(
            List<String> data, @Nullable Mapping mapping, List<String> rates, SizeOptions size, StandardStreams streams)
            throws IOException {
        List<Dataset> datasets = new ArrayList<>();
        List<Indicator<?>> indicators = new ArrayList<>();
        Set<ExchangeRate> ratesOfData = new LinkedHashSet<>();
        Dataset merged = Dataset.of();
        for (String name : data) {
            try (InputFile file = size.file(name, streams)) {
                FileData content = FormatReaders.withDeclarations(file, file.detectFormat(), mapping);
                content.reportUnmatchedKeys(name, streams);
                indicators.addAll(content.otherContent().indicators());
                ratesOfData.addAll(content.otherContent().rates().rates());
                merged = file.check(() -> {
                    requireMeasurements(content);
                    datasets.add(content.dataset());
                    datasets.add(policyCounts(content.otherContent()));
                    return Dataset.merge(datasets);
                });
            }
        }
        return new CheckedData(merged, List.copyOf(indicators), RatesFiles.all(ratesOfData, rates, size, streams));
    }

    private static void requireMeasurements(FileData content) {
        if (content.isRatesOnly()) {
            throw new IllegalArgumentException(
                    "File with data must have measurements, but has only exchange rates: specify it with --rates");
        }
    }

    private static Dataset policyCounts(Document document) {
        return Dataset.copyOf(document.policyMeasurements());
    }
}
