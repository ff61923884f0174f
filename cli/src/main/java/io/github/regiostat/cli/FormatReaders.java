// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.csv.rates.RatesFiles;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.io.DataFormat;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.RatesOptions;
import io.github.regiostat.json.api.ApiFormat;
import io.github.regiostat.json.api.ApiJson;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.jsonstat.JsonStatDocument;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads a file of any format, with or without interpretation. */
final class FormatReaders {
    private static final Optional<String> REGIOSTAT_VERSION = Optional.of(Integer.toString(Document.VERSION));

    /** JSON-stat documents before 2.0 do not state their version. */
    private static final Optional<String> JSON_STAT_1 = Optional.of("1.x");

    private static final int LISTED_CURRENCIES = 8;

    private static final Set<String> OTHER_MEMBERS = Set.of("rates", "policyCounts");

    private static final Set<String> EXCHANGE_RATE_DIMENSIONS = Set.of("CURRENCY", "CURRENCY_DENOM", "EXR_TYPE");

    private FormatReaders() {}

    /** Reads the content without interpretation. */
    static RawFileData rawData(InputFile file, DataFormat format, InputReading reading) throws IOException {
        return file.read(in -> switch (format.name()) {
            case FormatNames.JSON_STAT -> rawData(format, JsonStat.readDocument(in));
            case FormatNames.SDMX_JSON -> rawData(format, SdmxJson.readDocument(in));
            case FormatNames.WORLD_BANK ->
                new RawFileData(
                        format, Optional.of("2"), List.of(new RawWorldBankDataset(WorldBankJson.readDocument(in))));
            case FormatNames.FRANKFURTER -> rawData(file, format, RatesJson.readDocument(in));
            case FormatNames.ECB_CSV, FormatNames.ECB_XML, FormatNames.FRED_CSV, FormatNames.BIS_CSV ->
                new RawFileData(format, Optional.empty(), List.of(new RawRatesDataset(rates(file, in))));
            case FormatNames.REGIOSTAT, FormatNames.NDJSON ->
                new RawFileData(
                        format,
                        REGIOSTAT_VERSION,
                        List.of(RawRegiostatDataset.scaled(
                                regiostat(file, in, format).dataset())));
            default -> otherRawData(in, file, format, reading);
        });
    }

    private static RawFileData otherRawData(InputStream in, InputFile file, DataFormat format, InputReading reading)
            throws IOException {
        Optional<ApiFormat> api = ApiFormat.find(format.name());
        if (api.isPresent()) {
            return new RawFileData(
                    format, Optional.empty(), List.of(new RawApiDataset(ApiJson.readDocument(api.get(), in))));
        }
        FileData data = other(in, file, format, reading);
        return new RawFileData(format, Optional.empty(), List.of(RawRegiostatDataset.of(data.dataset())))
                .withRemarks(data.remarks());
    }

    /** Reads the measurements with a mapping, whose values are multiplied by their scale. */
    static RawFileData scaledData(InputFile file, DataFormat format, InputReading reading) throws IOException {
        FileData data = data(file, format, reading);
        return data.isRatesOnly()
                ? rawData(file, format, reading)
                : new RawFileData(format, Optional.empty(), List.of(RawRegiostatDataset.scaled(data.dataset())))
                        .withRemarks(data.remarks());
    }

    private static RawFileData rawData(DataFormat format, JsonStatDocument document) {
        return new RawFileData(format, document.version().or(() -> JSON_STAT_1), RawJsonStatDataset.of(document));
    }

    private static RawFileData rawData(DataFormat format, SdmxMessage message) {
        return new RawFileData(format, Optional.of(message.version()), RawSdmxDataset.of(message));
    }

    /** Without a publisher, the version of the format is not known either. */
    private static RawFileData rawData(InputFile file, DataFormat format, RatesDocument document) throws IOException {
        Optional<String> version = document.source().isPresent() ? frankfurterVersion(file) : Optional.empty();
        return new RawFileData(format, version, List.of(new RawRatesDataset(document)));
    }

    /** Version 2 responds with records, in an array or one by one, version 1 with an object that has {@code rates}. */
    private static Optional<String> frankfurterVersion(InputFile file) throws IOException {
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

    private static RatesDocument rates(InputFile file, InputStream in) throws IOException {
        return RatesFiles.readDocument(in, RatesOptions.DEFAULT, file.name());
    }

    /** Reads the content with the mapping of the command line. */
    static FileData data(InputFile file, DataFormat format, InputReading reading) throws IOException {
        Mapping mapping = reading.mapping();
        return file.read(in -> switch (format.name()) {
            case FormatNames.JSON_STAT -> withRemarks(mapping, JsonStat.readDocument(in)::toDataset);
            case FormatNames.SDMX_JSON -> sdmx(SdmxJson.readDocument(in), mapping);
            case FormatNames.WORLD_BANK -> withRemarks(mapping, WorldBankJson.readDocument(in)::toDataset);
            case FormatNames.FRANKFURTER,
                    FormatNames.ECB_CSV,
                    FormatNames.ECB_XML,
                    FormatNames.FRED_CSV,
                    FormatNames.BIS_CSV -> FileData.of(rates(file, in));
            case FormatNames.REGIOSTAT, FormatNames.NDJSON -> regiostat(file, in, format);
            default -> other(in, file, format, reading);
        });
    }

    private static FileData other(InputStream in, InputFile file, DataFormat format, InputReading reading)
            throws IOException {
        Optional<ApiFormat> api = ApiFormat.find(format.name());
        if (api.isPresent()) {
            return withRemarks(reading.mapping(), ApiJson.readDocument(api.get(), in)::toDataset);
        }
        if (TableReading.isTable(format)) {
            return reading.tables().read(in, format, file);
        }
        if (reading.mapping() != null) {
            throw new IllegalArgumentException(
                    "Format must have mappings, but was " + format.name() + ": omit --mapping");
        }
        return FileData.of(format.read(in));
    }

    /** A document of a format with mappings, such as JSON-stat. */
    private interface MappedDocument {
        Dataset toDataset(Mapping mapping, Consumer<String> remarks);
    }

    private static FileData withRemarks(@Nullable Mapping mapping, MappedDocument document) {
        List<String> remarks = new ArrayList<>();
        Dataset dataset = document.toDataset(mapping == null ? Mapping.builder().build() : mapping, remarks::add);
        return FileData.of(dataset).withRemarks(remarks);
    }

    /** Reads the content with the mapping, and with indicators that Regiostat JSON declares without measurements. */
    static FileData withDeclarations(InputFile file, DataFormat format, InputReading reading) throws IOException {
        FileData data = data(file, format, reading);
        boolean isRegiostat =
                format.name().equals(FormatNames.REGIOSTAT) || format.name().equals(FormatNames.NDJSON);
        return isRegiostat && data.isMeasurementsOnly()
                ? data.withDeclarations(file.read(in -> declarations(in, format)))
                : data;
    }

    private static Document declarations(InputStream in, DataFormat format) throws IOException {
        if (format.name().equals(FormatNames.NDJSON)) {
            return RegiostatJson.lines(in).declarations();
        }
        return RegiostatJson.readDocument(CliJson.withoutMember(in, "measurements"));
    }

    /** Without a mapping, exchange rates are read as rates, because they have no region. */
    private static FileData sdmx(SdmxMessage message, @Nullable Mapping mapping) {
        boolean isRates = mapping == null
                && !message.structures().isEmpty()
                && message.structures().stream()
                        .allMatch(structure -> structure.dimensions().stream()
                                .map(SdmxComponent::id)
                                .collect(Collectors.toSet())
                                .containsAll(EXCHANGE_RATE_DIMENSIONS));
        if (isRates) {
            return FileData.of(RatesJson.from(message));
        }
        return withRemarks(mapping, message::toDataset);
    }

    private static FileData regiostat(InputFile file, InputStream in, DataFormat format) throws IOException {
        if (format.name().equals(FormatNames.NDJSON)) {
            return FileData.of(RegiostatJson.lines(in).toDataset());
        }
        if (!hasMoreThanMeasurements(file)) {
            return FileData.of(RegiostatJson.read(in));
        }
        return FileData.of(RegiostatJson.readDocument(in));
    }

    /** Returns whether a document has content that a dataset cannot represent. */
    private static boolean hasMoreThanMeasurements(InputFile file) throws IOException {
        try (Reader text = CliJson.utf8(file.peek())) {
            return CliJson.read(text, in -> {
                in.nextToken();
                while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                    if (OTHER_MEMBERS.contains(in.currentName())) {
                        return true;
                    }
                    in.nextToken();
                    in.skipChildren();
                }
                return false;
            });
        }
    }

    /** Reads exchange rates, and prints the currencies whose rates are omitted, because they are unknown. */
    static ExchangeRates rates(InputFile file, DataFormat format, StandardStreams streams) throws IOException {
        return file.read(in -> switch (format.name()) {
            case FormatNames.FRANKFURTER,
                    FormatNames.ECB_CSV,
                    FormatNames.ECB_XML,
                    FormatNames.FRED_CSV,
                    FormatNames.BIS_CSV,
                    FormatNames.WORLD_BANK,
                    FormatNames.WORLD_BANK_CSV -> withKnownCurrencies(file, rates(file, in), streams);
            case FormatNames.SDMX_JSON -> withKnownCurrencies(file, RatesJson.from(SdmxJson.readDocument(in)), streams);
            case FormatNames.REGIOSTAT -> RegiostatJson.readDocument(in).rates();
            default ->
                throw new IllegalArgumentException("File with exchange rates must have the format frankfurter, ecb-csv,"
                        + " ecb-xml, fred-csv, bis-csv, world-bank, world-bank-csv, sdmx-json or regiostat, but has "
                        + format.name());
        });
    }

    private static ExchangeRates withKnownCurrencies(InputFile file, RatesDocument rates, StandardStreams streams) {
        List<String> unknown = rates.unknownCurrencies();
        if (!unknown.isEmpty()) {
            String shown = String.join(", ", unknown.subList(0, Math.min(LISTED_CURRENCIES, unknown.size())));
            streams.err()
                    .println(file.name() + ": rates in unknown currencies are omitted: "
                            + ErrorMessages.printable(shown) + (unknown.size() > LISTED_CURRENCIES ? ", …" : ""));
        }
        return rates.withoutUnknownCurrencies().toExchangeRates();
    }
}
