// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.mapping.Mapping;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The data that texts and claims are checked against, from one or more files.
 *
 * @param dataset the measurements, with those of policy counts
 * @param indicators the indicators that the files declare, some of which may have no measurement
 * @param rates the exchange rates of the files with data, and those of the files with exchange rates
 */
record CheckedData(Dataset dataset, List<Indicator<?>> indicators, ExchangeRates rates) {
    private static final String NO_MEASUREMENTS =
            "regiostat: The files of --data have no measurements, so that nothing is decided: check the files";

    private static final String NO_LABELS = "regiostat: No indicator of the data has labels, by which texts name it, so"
            + " that every figure is unlinked: add them to the data, or specify them with --mapping";

    /**
     * Reads files with measurements, and files with exchange rates.
     *
     * @param mapping the differences from the default mappings of the formats, or null
     * @param tables the reader of tables
     */
    static CheckedData read(
            List<String> data,
            @Nullable Mapping mapping,
            TableReading tables,
            List<String> rates,
            SizeOptions size,
            StandardStreams streams)
            throws IOException {
        MergedFiles files = new MergedFiles();
        List<Indicator<?>> indicators = new ArrayList<>();
        Set<ExchangeRate> ratesOfData = new LinkedHashSet<>();
        for (String name : data) {
            try (InputFile file = size.file(name, streams)) {
                FileData content = FormatReaders.withDeclarations(file, tables.formatOf(file), mapping, tables);
                content.reportRemarks(name, streams);
                indicators.addAll(content.otherContent().indicators());
                ratesOfData.addAll(content.otherContent().rates().rates());
                file.check(() -> {
                    requireMeasurements(content);
                    return files.add(name, measurements(content));
                });
            }
        }
        return new CheckedData(
                files.merged(), List.copyOf(indicators), RatesTables.all(ratesOfData, rates, size, streams));
    }

    private static void requireMeasurements(FileData content) {
        if (content.isRatesOnly()) {
            throw new IllegalArgumentException(
                    "File with data must have measurements, but has only exchange rates: specify it with --rates");
        }
    }

    private static Dataset measurements(FileData content) {
        Dataset policyCounts = Dataset.copyOf(content.otherContent().policyMeasurements());
        return policyCounts.isEmpty() ? content.dataset() : Dataset.merge(content.dataset(), policyCounts);
    }

    /** Prints a message if no text can be linked to the data, because nothing is there or nothing has a name. */
    void reportIfNothingLinks(StandardStreams streams) {
        boolean hasLabels = Stream.concat(indicators.stream(), dataset.indicators().stream())
                .anyMatch(indicator -> !indicator.labels().isEmpty());
        if (!hasLabels) {
            streams.err().println(dataset.isEmpty() ? NO_MEASUREMENTS : NO_LABELS);
        }
    }

    /** Prints a message if there are no measurements. */
    void reportIfEmpty(StandardStreams streams) {
        if (dataset.isEmpty()) {
            streams.err().println(NO_MEASUREMENTS);
        }
    }
}
