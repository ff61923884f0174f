// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.io.DataFormat;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.json.regiostat.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The content of a file, interpreted with a mapping.
 *
 * @param dataset the measurements
 * @param otherContent the content of a Regiostat JSON document other than measurements
 * @param remarks messages about keys of the mapping that match nothing in the file, and about unknown units
 * @param publishedRates the exchange rates of a file in another format, or null if it is not a file of exchange rates
 */
record FileData(
        Dataset dataset,
        Document otherContent,
        List<String> remarks,
        @Nullable RatesDocument publishedRates) {
    private static final Document EMPTY = Document.builder().build();

    static FileData of(Dataset dataset) {
        return new FileData(dataset, EMPTY, List.of(), null);
    }

    static FileData of(RatesDocument rates) {
        return new FileData(Dataset.of(), EMPTY, List.of(), rates);
    }

    static FileData of(Document document) {
        Document.Builder otherContent = Document.builder();
        document.regions().forEach(otherContent::region);
        document.indicators().forEach(otherContent::indicator);
        document.rates().rates().forEach(otherContent::rate);
        return new FileData(
                document.toDataset(),
                otherContent.policyCounts(document.policyCounts()).build(),
                List.of(),
                null);
    }

    /** Returns a copy with other measurements. */
    FileData with(Dataset converted) {
        return new FileData(converted, otherContent, remarks, publishedRates);
    }

    /** Returns a copy with remarks. */
    FileData withRemarks(List<String> all) {
        return new FileData(dataset, otherContent, all, publishedRates);
    }

    /** Returns a copy with the regions and indicators that the file declares. */
    FileData withDeclarations(Document declarations) {
        return new FileData(dataset, declarations, remarks, publishedRates);
    }

    /** Returns whether the file contains only measurements. */
    boolean isMeasurementsOnly() {
        return publishedRates == null
                && rates().isEmpty()
                && otherContent.policyCounts().isEmpty();
    }

    /** Returns whether the file contains only exchange rates. */
    boolean isRatesOnly() {
        return publishedRates != null
                || dataset.isEmpty() && otherContent.policyCounts().isEmpty() && !rates().isEmpty();
    }

    private List<ExchangeRate> rates() {
        return otherContent.rates().rates();
    }

    /** Returns the content as a Regiostat JSON document. */
    Document toDocument() {
        Document.Builder document = otherContent.toBuilder();
        if (publishedRates != null) {
            publishedRates.toExchangeRates().rates().forEach(document::rate);
        }
        return document.measurements(dataset.stream().toList()).build();
    }

    /** Returns the content that a format cannot represent, such as {@code 2 exchange rates}. */
    Optional<String> omitted(DataFormat format) {
        if (format.name().equals(FormatNames.REGIOSTAT) || isRatesOnly()) {
            return Optional.empty();
        }
        List<String> omitted = new ArrayList<>();
        if (!rates().isEmpty()) {
            omitted.add(counted(rates().size(), "exchange rate"));
        }
        if (!otherContent.policyCounts().isEmpty()) {
            omitted.add(counted(otherContent.policyCounts().size(), "policy count"));
        }
        return Optional.of(String.join(" and ", omitted)).filter(text -> !text.isEmpty());
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
