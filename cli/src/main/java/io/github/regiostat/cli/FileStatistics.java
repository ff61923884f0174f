// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.DataFormat;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.json.rates.RatesDocument;
import io.github.regiostat.json.regiostat.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file means.
 *
 * @param dataset the measurements
 * @param others what a document of the own format has besides
 * @param published exchange rates as another format has them, or null where the file is none of rates alone
 */
record FileStatistics(
        Dataset dataset, Document others, @Nullable RatesDocument published) {
    private static final Document NOTHING = Document.builder().build();

    static FileStatistics of(Dataset dataset) {
        return new FileStatistics(dataset, NOTHING, null);
    }

    static FileStatistics of(RatesDocument published) {
        return new FileStatistics(Dataset.of(), NOTHING, published);
    }

    static FileStatistics of(Document document) {
        Document.Builder others = Document.builder();
        document.regions().forEach(others::region);
        document.indicators().forEach(others::indicator);
        document.rates().rates().forEach(others::rate);
        return new FileStatistics(
                document.toDataset(),
                others.policyCounts(document.policyCounts()).build(),
                null);
    }

    /** The same with other measurements. */
    FileStatistics with(Dataset converted) {
        return new FileStatistics(converted, others, published);
    }

    /** Whether there are measurements and nothing else. */
    boolean isDatasetAlone() {
        return published == null && isWithoutOthers();
    }

    private boolean isWithoutOthers() {
        return rates().isEmpty() && others.policyCounts().isEmpty();
    }

    /** Whether there are exchange rates and nothing else. */
    boolean isRatesAlone() {
        return published != null || dataset.isEmpty() && others.policyCounts().isEmpty() && !rates().isEmpty();
    }

    private List<ExchangeRate> rates() {
        return others.rates().rates();
    }

    /** All of it as a document of the own format. */
    Document toDocument() {
        Document.Builder document = others.toBuilder();
        if (published != null) {
            published.toExchangeRates().rates().forEach(document::rate);
        }
        return document.measurements(dataset.stream().toList()).build();
    }

    /** What a format other than the own document has no place for, such as {@code 2 exchange rates}. */
    Optional<String> leftOut(DataFormat format) {
        if (format.name().equals("regiostat") || isRatesAlone()) {
            return Optional.empty();
        }
        List<String> left = new ArrayList<>();
        if (!rates().isEmpty()) {
            left.add(counted(rates().size(), "exchange rate"));
        }
        if (!others.policyCounts().isEmpty()) {
            left.add(counted(others.policyCounts().size(), "policy count"));
        }
        return Optional.of(String.join(" and ", left)).filter(text -> !text.isEmpty());
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
