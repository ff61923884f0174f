// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.dataset.DataFormat;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.jsonstat.JsonStatDocument;
import io.github.regiostat.json.mapping.Mapping;
import io.github.regiostat.json.rates.RatesCsv;
import io.github.regiostat.json.rates.RatesDocument;
import io.github.regiostat.json.rates.RatesJson;
import io.github.regiostat.json.regiostat.Document;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.json.sdmx.SdmxComponent;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.json.sdmx.SdmxMessage;
import io.github.regiostat.json.worldbank.WorldBankJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads a file of any format, as it stands or by what it means. */
final class Readers {
    private static final Optional<String> OWN_VERSION = Optional.of(Integer.toString(Document.VERSION));

    /** Documents of JSON-stat before 2.0 do not say their version. */
    private static final Optional<String> FIRST_VERSIONS = Optional.of("1.x");

    private static final Set<String> MORE = Set.of("rates", "policyCounts");

    private static final Set<String> OF_RATES = Set.of("CURRENCY", "CURRENCY_DENOM", "EXR_TYPE");

    private Readers() {}

    /** Reads what stands there. */
    static FileContents contents(InputFile file, DataFormat format) throws IOException {
        return file.read(in -> switch (format.name()) {
            case "json-stat" -> contents(format, JsonStat.readDocument(in));
            case "sdmx-json" -> contents(format, SdmxJson.readDocument(in));
            case "world-bank" ->
                new FileContents(format, Optional.of("2"), List.of(new WorldBankPart(WorldBankJson.readDocument(in))));
            case "frankfurter" ->
                new FileContents(format, frankfurter(file), List.of(new RatesPart(RatesJson.readDocument(in))));
            case "ecb-csv" ->
                new FileContents(format, Optional.empty(), List.of(new RatesPart(RatesCsv.readDocument(in))));
            case "regiostat", "ndjson" ->
                new FileContents(
                        format,
                        OWN_VERSION,
                        List.of(new DatasetPart(own(file, in, format).dataset())));
            default -> new FileContents(format, Optional.empty(), List.of(new DatasetPart(format.read(in))));
        });
    }

    private static FileContents contents(DataFormat format, JsonStatDocument document) {
        return new FileContents(format, document.version().or(() -> FIRST_VERSIONS), JsonStatPart.of(document));
    }

    private static FileContents contents(DataFormat format, SdmxMessage message) {
        return new FileContents(format, Optional.of(message.version()), SdmxPart.of(message));
    }

    /** The second version answers with records, in an array or one by one, the first with an object of rates. */
    private static Optional<String> frankfurter(InputFile file) throws IOException {
        try (Reader text = CliJson.utf8(file.peek())) {
            return CliJson.read(text, in -> {
                boolean isRecord = in.nextToken() != JsonToken.START_OBJECT;
                while (!isRecord && in.nextToken() == JsonToken.PROPERTY_NAME) {
                    isRecord = in.currentName().equals("quote");
                    in.nextToken();
                    in.skipChildren();
                }
                return Optional.of(isRecord ? "2" : "1");
            });
        }
    }

    private static RatesDocument rates(InputStream in, DataFormat format) throws IOException {
        return format.name().equals("ecb-csv") ? RatesCsv.readDocument(in) : RatesJson.readDocument(in);
    }

    /**
     * Reads what is meant.
     *
     * @param mapping what differs from the usual mapping of the format, or null
     */
    static FileStatistics statistics(InputFile file, DataFormat format, @Nullable Mapping mapping) throws IOException {
        return file.read(in -> switch (format.name()) {
            case "json-stat" ->
                FileStatistics.of(
                        mapping == null
                                ? JsonStat.read(in)
                                : JsonStat.readDocument(in).toDataset(mapping));
            case "sdmx-json" -> sdmx(SdmxJson.readDocument(in), mapping);
            case "world-bank" ->
                FileStatistics.of(
                        mapping == null
                                ? WorldBankJson.read(in)
                                : WorldBankJson.readDocument(in).toDataset(mapping));
            case "frankfurter", "ecb-csv" -> FileStatistics.of(rates(in, format));
            case "regiostat", "ndjson" -> own(file, in, format);
            default -> FileStatistics.of(format.read(in));
        });
    }

    /** Exchange rates have no region: without a mapping that says one they are what they are. */
    private static FileStatistics sdmx(SdmxMessage message, @Nullable Mapping mapping) {
        if (mapping != null) {
            return FileStatistics.of(message.toDataset(mapping));
        }
        boolean isOfRates = !message.structures().isEmpty()
                && message.structures().stream()
                        .allMatch(structure -> structure.dimensions().stream()
                                .map(SdmxComponent::id)
                                .collect(Collectors.toSet())
                                .containsAll(OF_RATES));
        return isOfRates ? FileStatistics.of(RatesDocument.from(message)) : FileStatistics.of(message.toDataset());
    }

    private static FileStatistics own(InputFile file, InputStream in, DataFormat format) throws IOException {
        if (format.name().equals("ndjson")) {
            return FileStatistics.of(RegiostatJson.lines(in).toDataset());
        }
        if (!isOfMore(file)) {
            return FileStatistics.of(RegiostatJson.read(in));
        }
        return FileStatistics.of(RegiostatJson.readDocument(in));
    }

    /** Whether a document has more than measurements, which a dataset cannot hold. */
    private static boolean isOfMore(InputFile file) throws IOException {
        try (Reader text = CliJson.utf8(file.peek())) {
            return CliJson.read(text, in -> {
                in.nextToken();
                while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                    if (MORE.contains(in.currentName())) {
                        return true;
                    }
                    in.nextToken();
                    in.skipChildren();
                }
                return false;
            });
        }
    }

    /** Reads exchange rates alone, without those of currencies that Java does not know. */
    static ExchangeRates rates(InputFile file, DataFormat format) throws IOException {
        return file.read(in -> switch (format.name()) {
            case "frankfurter", "ecb-csv" -> known(rates(in, format));
            case "sdmx-json" -> known(RatesDocument.from(SdmxJson.readDocument(in)));
            case "regiostat" -> RegiostatJson.readDocument(in).rates();
            default ->
                throw new IllegalArgumentException("Exchange rates must be of Frankfurter, of the European Central"
                        + " Bank or in a document of Regiostat, but were found to be " + format.title());
        });
    }

    private static ExchangeRates known(RatesDocument rates) {
        return rates.withoutUnknownCurrencies().toExchangeRates();
    }
}
