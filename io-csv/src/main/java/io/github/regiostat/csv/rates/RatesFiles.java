// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import io.github.regiostat.csv.CsvOptions;
import io.github.regiostat.csv.RatesCsv;
import io.github.regiostat.csv.zip.GzipContent;
import io.github.regiostat.csv.zip.UnpackingException;
import io.github.regiostat.csv.zip.ZipContent;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.io.FormatException;
import io.github.regiostat.io.ReadLimits;
import io.github.regiostat.io.internal.FileContent;
import io.github.regiostat.io.rates.JsonRatesReader;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.RatesOptions;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of exchange rates, such as {@code RatesFiles.read(Path.of("eurofxref-hist.zip"))}. The format is
 * recognised by the content, in the file, a gzip file or a zip archive of one file; {@link RatesFormat} lists the
 * formats.
 *
 * <p>{@code readDocument} returns the rates as they are published, {@code read} those for conversions. Fixings of days,
 * averages and rates of the end of a period keep their basis, so that a conversion uses the one that the indicator
 * requires.
 *
 * {@snippet file="RatesSnippets.java" region="files"}
 *
 * <ul>
 *   <li>European Central Bank: {@code eurofxref-daily.xml}, {@code eurofxref-hist.xml} and {@code eurofxref.zip},
 *       fixings of the day; CSV of the data service, with averages and rates of the end of a period.
 *   <li>Federal Reserve, from FRED: the id of a series determines the pair and the basis. {@code DEXCHUS} has yuan per
 *       dollar and day, {@code DEXUSEU} dollars per euro, {@code EXCHUS} averages of months, {@code AEXCHUS} of years.
 *       {@link RatesOptions#withSeries} specifies other series.
 *   <li>Bank for International Settlements, WS_XRU: units per US dollar. COLLECTION A is the average, E the end of the
 *       period.
 *   <li>World Bank, {@code PA.NUS.FCRF}: averages of years, in CSV or JSON. Metadata in its archive is ignored.
 * </ul>
 *
 * <p>Missing rates are omitted. Rates "in euro" of a country before it adopted the euro have a quote currency such as
 * {@code EUR of DE}, which {@link RatesDocument#withoutUnknownCurrencies()} removes.
 */
public final class RatesFiles {
    private static final String KIND = "file of exchange rates";

    private RatesFiles() {}

    /**
     * Reads exchange rates from a file.
     *
     * @param file the file
     * @return the rates, with basis and source
     * @throws IOException if the file cannot be read
     * @throws FormatException if the content is not a valid file of exchange rates, or a currency is unknown; the
     *     exception names the file
     */
    public static ExchangeRates read(Path file) throws IOException {
        return readDocument(file).toExchangeRates();
    }

    /**
     * Reads exchange rates from a stream.
     *
     * @param in the stream; it is read to its end but not closed
     * @return the rates, with basis and source
     * @throws IOException if the stream cannot be read
     * @throws FormatException if the content is not a valid file of exchange rates, or a currency is unknown
     */
    public static ExchangeRates read(InputStream in) throws IOException {
        return readDocument(in).toExchangeRates();
    }

    /**
     * Reads exchange rates as a document from a file.
     *
     * @param file the file
     * @return the document, which may have currencies that {@link java.util.Currency} does not know
     * @throws IOException if the file cannot be read
     * @throws FormatException if the content is not a valid file of exchange rates; the exception names the file
     */
    public static RatesDocument readDocument(Path file) throws IOException {
        return readDocument(file, RatesOptions.DEFAULT);
    }

    /**
     * Reads exchange rates as a document from a file.
     *
     * @param file the file
     * @param options series, areas and limits
     * @return the document, which may have currencies that {@link java.util.Currency} does not know
     * @throws IOException if the file cannot be read
     * @throws FormatException if the content is not a valid file of exchange rates; the exception names the file
     */
    public static RatesDocument readDocument(Path file, RatesOptions options) throws IOException {
        return FileContent.read(file, (in, name) -> readDocument(in, options, name));
    }

    /**
     * Reads exchange rates as a document from a stream.
     *
     * @param in the stream; it is read to its end but not closed
     * @return the document, which may have currencies that {@link java.util.Currency} does not know
     * @throws IOException if the stream cannot be read
     * @throws FormatException if the content is not a valid file of exchange rates
     */
    public static RatesDocument readDocument(InputStream in) throws IOException {
        return readDocument(in, RatesOptions.DEFAULT, null);
    }

    /**
     * Reads exchange rates as a document from a stream.
     *
     * @param in the stream; it is read to its end but not closed
     * @param options series, areas and limits
     * @param name the name of the file in exceptions, or null; the series of a FRED file with the columns
     *     {@code DATE,VALUE} is that of its name
     * @return the document, which may have currencies that {@link java.util.Currency} does not know
     * @throws IOException if the stream cannot be read
     * @throws FormatException if the content is not a valid file of exchange rates
     */
    public static RatesDocument readDocument(InputStream in, RatesOptions options, @Nullable String name)
            throws IOException {
        Objects.requireNonNull(options, "options");
        BufferedInputStream content = new BufferedInputStream(Objects.requireNonNull(in, "in"));
        byte[] start = start(content);
        try {
            if (ZipContent.isZip(start)) {
                return unpacked(content, start, options, name);
            }
            return document(
                    GzipContent.isGzip(start)
                            ? new BufferedInputStream(GzipContent.open(content, options.limits()))
                            : content,
                    options,
                    name);
        } catch (UnpackingException rejected) {
            throw RatesFormatException.ofFile(String.valueOf(rejected.getMessage()), name, rejected);
        }
    }

    private static RatesDocument unpacked(
            InputStream archive, byte[] start, RatesOptions options, @Nullable String name) throws IOException {
        ZipContent file = ZipContent.open(archive, start, options.limits(), KIND, any -> true);
        String entry = (name == null ? "" : name + "/") + file.name();
        RatesDocument rates = document(new BufferedInputStream(file), options, entry);
        file.requireOnlyFile();
        return rates;
    }

    private static RatesDocument document(BufferedInputStream in, RatesOptions options, @Nullable String name)
            throws IOException {
        RatesFormat format = RatesContent.formatToRead(start(in), options).orElseThrow(() -> unknown(name));
        return switch (format) {
            case ECB_CSV -> RatesCsv.readDocument(in, CsvOptions.DEFAULT.withLimits(options.limits()), name);
            case ECB_XML -> new EcbEnvelope(in, name, options).read();
            case FRED_CSV -> new FredTable(name, options).read(in);
            case BIS_CSV -> new BisTable(name, options).read(in);
            case WORLD_BANK_CSV -> new WorldBankRatesTable(name, options).read(in);
            case JSON -> json(in, options, name);
        };
    }

    private static RatesDocument json(InputStream in, RatesOptions options, @Nullable String name) throws IOException {
        JsonRatesReader reader = ServiceLoader.load(JsonRatesReader.class)
                .findFirst()
                .orElseThrow(() -> RatesFormatException.ofFile(
                        "File of exchange rates is JSON, which regiostat-io-json reads: add it to the dependencies",
                        name,
                        null));
        return reader.read(in, options, name);
    }

    private static RatesFormatException unknown(@Nullable String name) {
        return RatesFormatException.ofFile(
                "File of exchange rates must be CSV or XML of the European Central Bank, CSV of FRED, the BIS or the"
                        + " World Bank, JSON, or one of them in a zip archive or gzip file, but has another format",
                name,
                null);
    }

    /**
     * Detects the format of a file.
     *
     * @param file the file
     * @return the format of the file, or of the file in an archive; empty if it is unknown
     * @throws IOException if the file cannot be read
     * @throws FormatException if the file is an archive that cannot be unpacked; the exception names the file
     */
    public static Optional<RatesFormat> detect(Path file) throws IOException {
        return FileContent.read(file, RatesFiles::detect);
    }

    /**
     * Detects the format of content. Any JSON may be a response with exchange rates until it is read.
     *
     * @param in the content from its first byte; it is read only as far as necessary, and not closed
     * @return the format of the content, or of the file in an archive; empty if it is unknown
     * @throws IOException if the stream cannot be read
     * @throws FormatException if the content is an archive that cannot be unpacked
     */
    public static Optional<RatesFormat> detect(InputStream in) throws IOException {
        return detect(in, null);
    }

    private static Optional<RatesFormat> detect(InputStream in, @Nullable String name) throws IOException {
        BufferedInputStream content = new BufferedInputStream(in);
        byte[] start = start(content);
        ReadLimits limits = RatesOptions.DEFAULT.limits();
        try {
            if (ZipContent.isZip(start)) {
                ZipContent file = ZipContent.open(content, start, limits, KIND, any -> true);
                return RatesContent.detect(file.readNBytes(RatesContent.DETECTED_BYTES));
            }
            return RatesContent.detect(
                    GzipContent.isGzip(start)
                            ? GzipContent.open(content, limits).readNBytes(RatesContent.DETECTED_BYTES)
                            : start);
        } catch (UnpackingException rejected) {
            throw RatesFormatException.ofFile(String.valueOf(rejected.getMessage()), name, rejected);
        }
    }

    /** Returns the first bytes without consuming them. */
    private static byte[] start(BufferedInputStream in) throws IOException {
        in.mark(RatesContent.DETECTED_BYTES);
        byte[] start = in.readNBytes(RatesContent.DETECTED_BYTES);
        in.reset();
        return start;
    }
}
