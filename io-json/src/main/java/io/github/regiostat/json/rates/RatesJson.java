// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.internal.FileContent;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.RatesOptions;
import io.github.regiostat.io.rates.table.RatesTable;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.TokenReader;
import io.github.regiostat.io.token.TokenReader.Token;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.json.sdmx.SdmxMessage;
import io.github.regiostat.json.worldbank.WorldBankDocument;
import io.github.regiostat.json.worldbank.WorldBankJson;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Objects;

/**
 * Reads exchange rates in JSON, such as {@code RatesJson.read(Path.of("2024-01-02.json"))}: responses of Frankfurter,
 * versions 1 and 2, SDMX-JSON messages of the European Central Bank, and responses of the World Bank.
 *
 * <p>{@code readDocument} returns the rates as they are published, {@code read} those for conversions.
 *
 * <ul>
 *   <li>Frankfurter, version 1: the rates of one day or of several days. An {@code amount} scales the rates, and must
 *       divide them exactly. The date is that of the response, which may be earlier than the requested day.
 *   <li>Frankfurter, version 2: records with date, base, quote and rate: an array, a sequence, or a single record.
 *   <li>European Central Bank: a message that {@link #from(SdmxMessage)} accepts. An empty text has no rates.
 *   <li>World Bank: a response that {@link #from(WorldBankDocument, RatesOptions)} accepts.
 * </ul>
 *
 * <p>A rate may be a number or a string. Unknown members are ignored, but rates in a response with unknown members, or
 * of version 1 without {@code amount}, have no source: other services have the same form.
 *
 * {@snippet file="RatesSnippets.java" region="read"}
 */
public final class RatesJson {
    private RatesJson() {}

    /**
     * Returns the rates of an SDMX message of the ECB data set of exchange rates (EXR): units of CURRENCY per unit of
     * CURRENCY_DENOM. Daily rates are fixings. Rates of longer periods are averages or end-of-period rates, according
     * to EXR_SUFFIX. UNIT_MULT is applied, and observations without a value are ignored.
     *
     * @param message the message
     * @return the rates, including those in currencies that {@link Currency} does not know
     * @throws JsonFormatException if the message has no exchange rates, or a rate is not a spot rate (EXR_TYPE SP00),
     *     has an unknown basis or is not positive
     */
    public static RatesDocument from(SdmxMessage message) {
        return new EcbMessage(message, null).read();
    }

    /**
     * Returns the rates of a response of the World Bank for the indicator {@code PA.NUS.FCRF}: units of local currency
     * per US dollar, as averages of years.
     *
     * <p>The country determines the currency, if it was the sole legal tender at all times since the year. Otherwise
     * the rate may be in an earlier or a later currency, as those of Germany before 1999. Such rates have a quote
     * currency such as {@code LCU of DEU}, which {@link RatesDocument#withoutUnknownCurrencies()} removes.
     *
     * @param response the response
     * @param options the areas to read
     * @return the rates, including those in unknown currencies
     * @throws JsonFormatException if the response has another indicator, is one of several pages, a rate is not
     *     positive, or two areas have different rates of one currency
     */
    public static RatesDocument from(WorldBankDocument response, RatesOptions options) {
        return new WorldBankRates(
                        Objects.requireNonNull(response, "response"), Objects.requireNonNull(options, "options"), null)
                .read();
    }

    /**
     * Reads exchange rates as a document from a string.
     *
     * @param text the JSON text
     * @return the document, which may have currencies that {@link java.util.Currency} does not know
     * @throws JsonFormatException if the text is not a valid response with exchange rates
     */
    public static RatesDocument readDocument(String text) {
        if (ResponseDetector.isSdmx(Objects.requireNonNull(text, "text"))) {
            return from(SdmxJson.readDocument(text));
        }
        return ResponseDetector.isWorldBank(text)
                ? from(WorldBankJson.readDocument(text), RatesOptions.DEFAULT)
                : JsonText.read(text, RatesJson::document);
    }

    /**
     * Reads exchange rates as a document from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @return the document, which may have currencies that {@link java.util.Currency} does not know
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid response with exchange rates
     */
    public static RatesDocument readDocument(InputStream in) throws IOException {
        return readDocument(in, RatesOptions.DEFAULT);
    }

    /**
     * Reads exchange rates as a document from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @param options the areas to read from a response of the World Bank
     * @return the document, which may have currencies that {@link java.util.Currency} does not know
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid response with exchange rates
     */
    public static RatesDocument readDocument(InputStream in, RatesOptions options) throws IOException {
        BufferedInputStream text = new BufferedInputStream(Objects.requireNonNull(in, "in"));
        Objects.requireNonNull(options, "options");
        String start = ResponseDetector.start(text);
        if (ResponseDetector.isSdmx(start)) {
            return from(SdmxJson.readDocument(text));
        }
        return ResponseDetector.isWorldBank(start)
                ? from(WorldBankJson.readDocument(text), options)
                : JsonText.read(text, null, RatesJson::document);
    }

    /**
     * Reads exchange rates as a document from a file.
     *
     * @param file the file, in UTF-8
     * @return the document, which may have currencies that {@link java.util.Currency} does not know
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is not a valid response with exchange rates; the exception names the file
     */
    public static RatesDocument readDocument(Path file) throws IOException {
        return readDocument(file, RatesOptions.DEFAULT);
    }

    /**
     * Reads exchange rates as a document from a file.
     *
     * @param file the file, in UTF-8
     * @param options the areas to read from a response of the World Bank
     * @return the document, which may have currencies that {@link java.util.Currency} does not know
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if the text is not a valid response with exchange rates; the exception names the file
     */
    public static RatesDocument readDocument(Path file, RatesOptions options) throws IOException {
        Objects.requireNonNull(options, "options");
        return FileContent.read(file, (in, name) -> {
            BufferedInputStream text = new BufferedInputStream(in);
            String start = ResponseDetector.start(text);
            if (ResponseDetector.isSdmx(start)) {
                return new EcbMessage(SdmxJson.readDocument(file), name).read();
            }
            return ResponseDetector.isWorldBank(start)
                    ? new WorldBankRates(WorldBankJson.readDocument(file), options, name).read()
                    : JsonText.read(text, name, RatesJson::document).withFileName(name);
        });
    }

    /**
     * Reads exchange rates from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end but not closed
     * @return the rates, with basis and source
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if the text is not a valid response with exchange rates, or
     *     {@link java.util.Currency} does not know a currency
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
     * @throws JsonFormatException if the text is not a valid response with exchange rates, or
     *     {@link java.util.Currency} does not know a currency; the exception names the file
     */
    public static ExchangeRates read(Path file) throws IOException {
        return readDocument(file).toExchangeRates();
    }

    private static RatesDocument document(TokenReader<JsonFormatException> tokens) {
        JsonReader<JsonFormatException> in = new JsonReader<>(tokens);
        return switch (in.current()) {
            case START_ARRAY -> new FrankfurterRecordsReader(in).read();
            case START_OBJECT -> object(in);
            case END -> RatesDocument.of(new RatesTable.Builder().build(), null, row -> in.here());
            default -> throw in.unexpected("Rates", "an object, or an array of objects");
        };
    }

    private static RatesDocument object(JsonReader<JsonFormatException> in) {
        FrankfurterReader reader = new FrankfurterReader(in);
        RatesDocument first = reader.read();
        return reader.isPair() && in.next() != Token.END ? new FrankfurterRecordsReader(in).readBehind(first) : first;
    }
}
