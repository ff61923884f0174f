// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.text.check.CheckedStatement;
import io.github.regiostat.text.check.TextCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

    /**
     * Reads files with measurements, and files with exchange rates.
     *
     * @param reading how the files with measurements are read
     */
    static CheckedData read(
            List<String> data, InputReading reading, List<String> rates, SizeOptions size, StandardStreams streams)
            throws IOException {
        MergedFiles files = new MergedFiles();
        List<Indicator<?>> indicators = new ArrayList<>();
        Set<ExchangeRate> ratesOfData = new LinkedHashSet<>();
        for (String name : data) {
            try (InputFile file = size.file(name, streams)) {
                FileData content = FormatReaders.withDeclarations(file, reading.formatOf(file), reading);
                reading.report(name, content.remarks(), streams);
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

    /** Prints a message if no figure of a text is linked, because no indicator is there or has labels. */
    void reportIfNothingLinks(TextCheck check, List<CheckedStatement> statements, StandardStreams streams) {
        if (dataset.isEmpty()
                && indicators.stream().allMatch(indicator -> indicator.labels().isEmpty())) {
            reportIfEmpty(streams);
            return;
        }
        check.advice(statements)
                .map(advice -> "regiostat: " + ErrorMessages.printable(advice) + ", or specify them with --mapping")
                .ifPresent(streams.err()::println);
    }

    /** Prints a message if there are no measurements. */
    void reportIfEmpty(StandardStreams streams) {
        if (dataset.isEmpty()) {
            streams.err().println(NO_MEASUREMENTS);
        }
    }
}
