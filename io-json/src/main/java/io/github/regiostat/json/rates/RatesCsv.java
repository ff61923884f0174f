// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.internal.Utf8Reader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of the European Central Bank, such as {@code RatesCsv.read(Path.of("eurofxref-hist.csv"))}.
 *
 * <p>The daily history has a line for each day and a column for each currency, {@code Date,USD,JPY,…}, newest first, and {@code N/A} where there
 * is no rate. The data service gives a line for each rate, with columns named as in SDMX ({@code FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE} and
 * others in any order); where it says no denominator, it is the euro. Both are of one euro, in UTF-8.
 *
 * <p>What is refused has a line and a column, and no JSON pointer.
 *
 * {@snippet file="RatesSnippets.java" region="csv"}
 */
public final class RatesCsv {
    private RatesCsv() {}

    /**
     * Reads rates for conversions.
     *
     * @param text the table
     * @return the rates, with basis and source
     * @throws JsonFormatException if the table is none of rates, or has one in a currency that {@code java.util.Currency} does not know
     */
    public static ExchangeRates read(String text) {
        return readDocument(text).toExchangeRates();
    }

    /**
     * Reads rates for conversions from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end and not closed
     * @return the rates, with basis and source
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the table is none of rates, or has one in a currency that {@code java.util.Currency} does not know
     */
    public static ExchangeRates read(InputStream in) throws IOException {
        return readDocument(in).toExchangeRates();
    }

    /**
     * Reads rates for conversions from a file.
     *
     * @param file the file, in UTF-8
     * @return the rates, with basis and source
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the table is none of rates, or has one in a currency that {@code java.util.Currency} does not know
     */
    public static ExchangeRates read(Path file) throws IOException {
        return readDocument(file).toExchangeRates();
    }

    /**
     * Reads rates as they stand.
     *
     * @param text the table
     * @return the rates, also in currencies that {@code java.util.Currency} does not know
     * @throws JsonFormatException if the table is none of rates
     */
    public static RatesDocument readDocument(String text) {
        try {
            return document(new StringReader(Objects.requireNonNull(text, "text")), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads rates as they stand from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end and not closed
     * @return the rates, also in currencies that {@code java.util.Currency} does not know
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the table is none of rates
     */
    public static RatesDocument readDocument(InputStream in) throws IOException {
        return document(new Utf8Reader(Objects.requireNonNull(in, "in")), null);
    }

    /**
     * Reads rates as they stand from a file.
     *
     * @param file the file, in UTF-8
     * @return the rates, also in currencies that {@code java.util.Currency} does not know
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the table is none of rates; the name of the file is its source
     */
    public static RatesDocument readDocument(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return document(new Utf8Reader(in), String.valueOf(file.getFileName()));
        }
    }

    private static RatesDocument document(Reader text, @Nullable String source) throws IOException {
        CsvLines lines = new CsvLines(text, source);
        List<CsvField> header = lines.next();
        if (header == null) {
            throw lines.failure("Table must have a header, but is empty", 1, 1, null);
        }
        if (EcbTable.isHeader(header)) {
            return new EcbTable(lines, header).read();
        }
        if (EcbRows.isHeader(header)) {
            return new EcbRows(lines, header).read();
        }
        throw lines.failure(
                "Header must be Date and codes of currencies, or name FREQ, CURRENCY, TIME_PERIOD and OBS_VALUE, but begins with "
                        + Messages.quote(header.get(0).text()),
                header.get(0));
    }
}
