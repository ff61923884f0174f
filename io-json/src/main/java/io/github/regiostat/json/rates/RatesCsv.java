// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.internal.Utf8Reader;
import io.github.regiostat.json.parser.JsonText;
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
 * Reads exchange rates in CSV, such as {@code RatesCsv.read(Path.of("eurofxref-hist.csv"))}: tables of the European
 * Central Bank.
 *
 * <p>{@code readDocument} returns the rates as they are published, {@code read} those for conversions.
 *
 * <ul>
 *   <li>Daily history: a line for each day, newest first, and a column for each currency, {@code Date,USD,JPY,…}, with
 *       {@code N/A} for a missing rate. Rates are those of one euro.
 *   <li>Data service: a line for each rate, with SDMX columns ({@code FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE} and others)
 *       in any order. Without a column for the denominator, rates are those of one euro.
 * </ul>
 *
 * <p>Exceptions have a line and a column, but no JSON pointer.
 *
 * {@snippet file="RatesSnippets.java" region="csv"}
 */
public final class RatesCsv {
    private RatesCsv() {}

    /**
     * Reads exchange rates as a document from a string.
     *
     * @param text the CSV text
     * @return the document, which may have currencies that {@link java.util.Currency} does not know
     * @throws JsonFormatException if the text is not a valid table of exchange rates
     */
    public static RatesDocument readDocument(String text) {
        try {
            return document(new StringReader(Objects.requireNonNull(text, "text")), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads exchange rates as a document from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @return the document, which may have currencies that {@link java.util.Currency} does not know
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid table of exchange rates
     */
    public static RatesDocument readDocument(InputStream in) throws IOException {
        return document(new Utf8Reader(Objects.requireNonNull(in, "in")), null);
    }

    /**
     * Reads exchange rates as a document from a file.
     *
     * @param file the file, in UTF-8
     * @return the document, which may have currencies that {@link java.util.Currency} does not know
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is not a valid table of exchange rates; the exception names the file
     */
    public static RatesDocument readDocument(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return document(new Utf8Reader(in), JsonText.nameOf(file));
        }
    }

    /**
     * Reads exchange rates from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @return the rates, with basis and source
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid table of exchange rates, or {@link java.util.Currency}
     *     does not know a currency
     */
    public static ExchangeRates read(InputStream in) throws IOException {
        return readDocument(in).toExchangeRates();
    }

    /**
     * Reads exchange rates from a file.
     *
     * @param file the file, in UTF-8
     * @return the rates, with basis and source
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is not a valid table of exchange rates, or {@link java.util.Currency}
     *     does not know a currency; the exception names the file
     */
    public static ExchangeRates read(Path file) throws IOException {
        return readDocument(file).toExchangeRates();
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
                "Header must be Date and codes of currencies, or name FREQ, CURRENCY, TIME_PERIOD and OBS_VALUE, but"
                        + " begins with "
                        + Messages.quote(header.get(0).text()),
                header.get(0));
    }
}
