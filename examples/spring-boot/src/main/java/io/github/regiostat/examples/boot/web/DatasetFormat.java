// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot.web;

import io.github.regiostat.csv.Csv;
import io.github.regiostat.csv.CsvDialect;
import io.github.regiostat.csv.CsvOptions;
import io.github.regiostat.csv.SdmxCsv;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;

/** A format of datasets by its content type, such as {@code text/csv}. */
final class DatasetFormat {
    private static final List<DatasetFormat> ALL = List.of(
            // without loss
            new DatasetFormat("application/json", (in, defined) -> RegiostatJson.read(in), RegiostatJson::write),
            // JSON-stat has no registered type
            new DatasetFormat("application/vnd.json-stat+json", (in, defined) -> JsonStat.read(in), JsonStat::write),
            new DatasetFormat(
                    "application/vnd.sdmx.data+csv", (in, defined) -> readCsv(in, Mapping.builder()), SdmxCsv::write),
            // reads any table, and writes one for spreadsheets
            new DatasetFormat("text/csv", DatasetFormat::readTable, Csv::write));

    private final MediaType mediaType;
    private final DatasetReader reader;
    private final DatasetWriter writer;

    private DatasetFormat(String mediaType, DatasetReader reader, DatasetWriter writer) {
        this.mediaType = MediaType.parseMediaType(mediaType);
        this.reader = reader;
        this.writer = writer;
    }

    static List<MediaType> mediaTypes() {
        return ALL.stream().map(format -> format.mediaType).toList();
    }

    /** Returns the format of a content type, which is one of {@link #mediaTypes()} with or without parameters. */
    static DatasetFormat of(MediaType type) {
        return ALL.stream()
                .filter(format -> format.mediaType.equalsTypeAndSubtype(type))
                .findFirst()
                .orElseThrow();
    }

    /** Reads a dataset. A table that has only the ids of indicators takes their definition from those given. */
    Dataset read(InputStream in, List<Indicator<?>> defined) throws IOException {
        return reader.read(in, defined);
    }

    void write(Dataset dataset, OutputStream out) throws IOException {
        writer.write(dataset, out);
    }

    /** A mapping must match the table: the first pass shows which of the indicators it has. */
    private static Dataset readTable(InputStream in, List<Indicator<?>> defined) throws IOException {
        byte[] table = in.readAllBytes();
        Dataset undefined = readCsv(new ByteArrayInputStream(table), Mapping.builder());
        List<String> ids = undefined.indicators().stream().map(Indicator::id).toList();
        List<Indicator<?>> used =
                defined.stream().filter(each -> ids.contains(each.id())).toList();
        boolean isDefining = Csv.detect(new ByteArrayInputStream(table)).equals(Optional.of(CsvDialect.SDMX));
        if (used.isEmpty() || isDefining) {
            return undefined;
        }
        Mapping.Builder mapping = Mapping.builder();
        used.forEach(each -> mapping.indicator(each.id(), rule(each, undefined)));
        return readCsv(new ByteArrayInputStream(table), mapping);
    }

    /** Returns the rule for a defined indicator. A table does not tell a count of visits from an amount in visits. */
    private static IndicatorRule rule(Indicator<?> indicator, Dataset table) {
        IndicatorRule rule = IndicatorRule.of(indicator);
        return table.onlyIndicator(indicator.id()).units().stream()
                .map(unit -> unit.of(BigDecimal.ONE))
                .filter(unit -> unit instanceof Amount && indicator.kind().equals(Count.class))
                .map(unit -> rule.withUnit(UnitRule.count(((Amount) unit).measure())))
                .findFirst()
                .orElse(rule);
    }

    /** Published tables have short cells and numbers; the longest cell is data by which SDMX-CSV restores a dataset. */
    private static Dataset readCsv(InputStream in, Mapping.Builder mapping) throws IOException {
        ReadLimits limits =
                ReadLimits.DEFAULT.withTextLength(40_000).withColumns(500).withDigits(100);
        return Csv.read(in, CsvOptions.DEFAULT.withLimits(limits), mapping.build());
    }

    @FunctionalInterface
    private interface DatasetReader {
        Dataset read(InputStream in, List<Indicator<?>> defined) throws IOException;
    }

    @FunctionalInterface
    private interface DatasetWriter {
        void write(Dataset dataset, OutputStream out) throws IOException;
    }
}
