// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.internal.CloseShieldOutputStream;
import io.github.regiostat.io.internal.FileContent;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes exchange rates in CSV, such as {@code RatesCsv.read(Path.of("eurofxref-hist.csv"))}: tables of the
 * European Central Bank. {@link io.github.regiostat.csv.rates.RatesFiles} also reads its zip and XML, and files of the
 * Federal Reserve, the BIS and the World Bank.
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
 * {@snippet file="RatesSnippets.java" region="csv"}
 */
public final class RatesCsv {
    private static final int DETECTED_BYTES = 4000;

    private RatesCsv() {}

    /**
     * Reads exchange rates as a document from a string.
     *
     * @param text the CSV text
     * @return the document, which may have currencies that {@link java.util.Currency} does not know
     * @throws CsvFormatException if the text is not a valid table of exchange rates
     */
    public static RatesDocument readDocument(String text) {
        try {
            byte[] bytes = Objects.requireNonNull(text, "text").getBytes(StandardCharsets.UTF_8);
            return document(new ByteArrayInputStream(bytes), CsvOptions.DEFAULT, null);
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
     * @throws CsvFormatException if the text is not a valid table of exchange rates
     */
    public static RatesDocument readDocument(InputStream in) throws IOException {
        return readDocument(in, CsvOptions.DEFAULT, null);
    }

    /**
     * Reads exchange rates as a document from a stream.
     *
     * @param in the stream; it is read to its end but not closed
     * @param options the encoding, the delimiter and the limits
     * @param name the name of the table in exceptions, or null
     * @return the document, which may have currencies that {@link java.util.Currency} does not know
     * @throws IOException if the stream cannot be read
     * @throws CsvFormatException if the text is not a valid table of exchange rates
     */
    public static RatesDocument readDocument(InputStream in, CsvOptions options, @Nullable String name)
            throws IOException {
        return document(Objects.requireNonNull(in, "in"), Objects.requireNonNull(options, "options"), name);
    }

    /**
     * Reads exchange rates as a document from a file.
     *
     * @param file the file, in UTF-8
     * @return the document, which may have currencies that {@link java.util.Currency} does not know
     * @throws IOException if the file cannot be read
     * @throws CsvFormatException if the text is not a valid table of exchange rates; the exception names the file
     */
    public static RatesDocument readDocument(Path file) throws IOException {
        return FileContent.read(file, (in, name) -> document(in, CsvOptions.DEFAULT, name));
    }

    /**
     * Reads exchange rates from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @return the rates, with basis and source
     * @throws IOException if the stream cannot be read
     * @throws CsvFormatException if the text is not a valid table of exchange rates, or {@link java.util.Currency} does
     *     not know a currency
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
     * @throws CsvFormatException if the text is not a valid table of exchange rates, or {@link java.util.Currency} does
     *     not know a currency; the exception names the file
     */
    public static ExchangeRates read(Path file) throws IOException {
        return readDocument(file).toExchangeRates();
    }

    private static RatesDocument document(InputStream text, CsvOptions options, @Nullable String source)
            throws IOException {
        RowReader rows = RowReader.of(text, options, source);
        TableRow header = rows.next();
        if (header == null) {
            throw rows.failure("Table must have a header, but is empty", new CellLocation(0, 1, 1, ""));
        }
        List<String> names = header.cells();
        if (EcbTable.isHeader(names)) {
            return new EcbTable(rows, names).read();
        }
        if (EcbRows.isHeader(names)) {
            return new EcbRows(rows, names).read();
        }
        throw rows.failure(
                "Header must be Date and codes of currencies, or name FREQ, CURRENCY, TIME_PERIOD and OBS_VALUE, but"
                        + " begins with " + Text.quote(names.get(0)) + "; RatesFiles.read reads other formats",
                new CellLocation(0, rows.line(), 1, ""));
    }

    /**
     * Returns whether content is one of these tables.
     *
     * @param in the content from its first byte; it is read only as far as necessary, and not closed
     * @return whether the header is that of exchange rates
     * @throws IOException if the stream cannot be read
     */
    public static boolean detects(InputStream in) throws IOException {
        String start = TextDecoding.start(in, Optional.empty(), DETECTED_BYTES).strip();
        return !start.isEmpty()
                && isHeader(TableReader.names(start.lines().findFirst().orElse("")));
    }

    /** Returns whether a header is that of exchange rates. */
    static boolean isHeader(List<String> names) {
        return EcbTable.isHeader(names) && names.stream().skip(1).anyMatch(name -> name.matches("[A-Z]{3}"))
                || EcbRows.isHeader(names) && !names.get(0).startsWith("DATAFLOW") && !names.contains("STRUCTURE_ID");
    }

    /**
     * Writes rates as a table of the columns {@code base,quote,period,basis,rate,source}, with the published digits.
     *
     * @param rates the rates
     * @param out the stream, in UTF-8; it is flushed but not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(RatesDocument rates, OutputStream out) throws IOException {
        String source = rates.source().map(Source::publisher).orElse("");
        write(
                out,
                rates.quotes(),
                quote -> List.of(
                        quote.base(), quote.quote(), quote.date(), quote.basis().code(), quote.value(), source));
    }

    /**
     * Writes rates to a file, as {@link #write(RatesDocument, OutputStream)} does. The file is replaced atomically.
     *
     * @param rates the rates
     * @param file the file
     * @throws IOException if the file cannot be written; it is unchanged then
     */
    public static void write(RatesDocument rates, Path file) throws IOException {
        FileContent.write(file, out -> write(rates, out));
    }

    /**
     * Writes rates as a table of the columns {@code base,quote,period,basis,rate,source}, with the published digits.
     *
     * @param rates the rates
     * @param out the stream, in UTF-8; it is flushed but not closed
     * @throws IOException if the stream cannot be written
     */
    public static void write(ExchangeRates rates, OutputStream out) throws IOException {
        write(
                out,
                rates.rates(),
                rate -> List.of(
                        rate.base().getCurrencyCode(),
                        rate.quote().getCurrencyCode(),
                        rate.period().toString(),
                        rate.basis().code(),
                        rate.publishedRate().toPlainString(),
                        rate.source().map(Source::publisher).orElse("")));
    }

    /**
     * Writes rates to a file, as {@link #write(ExchangeRates, OutputStream)} does. The file is replaced atomically.
     *
     * @param rates the rates
     * @param file the file
     * @throws IOException if the file cannot be written; it is unchanged then
     */
    public static void write(ExchangeRates rates, Path file) throws IOException {
        FileContent.write(file, out -> write(rates, out));
    }

    private static <T> void write(OutputStream out, Iterable<T> rates, Function<T, List<String>> cells)
            throws IOException {
        try (CsvWriter table =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new CloseShieldOutputStream(out))) {
            table.writeRecord("base", "quote", "period", "basis", "rate", "source");
            rates.forEach(rate -> table.writeRecord(cells.apply(rate)));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
