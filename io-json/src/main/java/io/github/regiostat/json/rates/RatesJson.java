// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.parser.JsonText;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.TokenReader;
import io.github.regiostat.json.token.TokenReader.Token;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads rates that are published in JSON, such as {@code RatesJson.read(Path.of("2024-01-02.json"))}: what Frankfurter
 * answers, version 1 and 2, and the European Central Bank in SDMX-JSON.
 *
 * <p>Frankfurter, version 1: the rates of one day or of several. An {@code amount} scales them, and has to divide them exactly. The date is the
 * one that the answer states, which may be earlier than the day that was asked for. Version 2: records of date, base, quote and rate, in an
 * array or one after the other, or a single one. A rate may stand as a string. Unknown members are passed over; an answer that has some is not
 * taken for one of Frankfurter, and its rates have no source.
 *
 * <p>The European Central Bank: a message of SDMX-JSON, which {@link RatesDocument#of} reads. An empty text is what it answers where there is
 * no rate.
 *
 * {@snippet file="RatesSnippets.java" region="read"}
 */
public final class RatesJson {
    private RatesJson() {}

    /**
     * Reads rates for conversions.
     *
     * @param text the text
     * @return the rates, with basis and source
     * @throws JsonFormatException if the text holds no rates, or one in a currency that {@code java.util.Currency} does not know
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
     * @throws JsonFormatException if its text holds no rates, or one in a currency that {@code java.util.Currency} does not know
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
     * @throws JsonFormatException if its text holds no rates, or one in a currency that {@code java.util.Currency} does not know
     */
    public static ExchangeRates read(Path file) throws IOException {
        return readDocument(file).toExchangeRates();
    }

    /**
     * Reads rates as they stand.
     *
     * @param text the text
     * @return the rates, also in currencies that {@code java.util.Currency} does not know
     * @throws JsonFormatException if the text holds no rates
     */
    public static RatesDocument readDocument(String text) {
        return SdmxDetector.isOf(Objects.requireNonNull(text, "text"))
                ? RatesDocument.of(SdmxJson.readMessage(text))
                : JsonText.<RatesDocument, RuntimeException>read(text, RatesJson::document);
    }

    /**
     * Reads rates as they stand from a stream.
     *
     * @param in the stream, in UTF-8; it is read to its end and not closed
     * @return the rates, also in currencies that {@code java.util.Currency} does not know
     * @throws IOException if the stream cannot be read
     * @throws JsonFormatException if its text holds no rates
     */
    public static RatesDocument readDocument(InputStream in) throws IOException {
        BufferedInputStream text = new BufferedInputStream(Objects.requireNonNull(in, "in"));
        return SdmxDetector.isOf(text)
                ? RatesDocument.of(SdmxJson.readMessage(text))
                : JsonText.<RatesDocument, RuntimeException>read(text, null, RatesJson::document);
    }

    /**
     * Reads rates as they stand from a file.
     *
     * @param file the file, in UTF-8
     * @return the rates, also in currencies that {@code java.util.Currency} does not know
     * @throws IOException if the file cannot be read
     * @throws JsonFormatException if its text holds no rates; the name of the file is its source
     */
    public static RatesDocument readDocument(Path file) throws IOException {
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            String name = String.valueOf(file.getFileName());
            return SdmxDetector.isOf(in)
                    ? new EcbMessage(SdmxJson.readMessage(file), name).read()
                    : JsonText.<RatesDocument, RuntimeException>read(in, name, RatesJson::document)
                            .named(name);
        }
    }

    private static RatesDocument document(TokenReader<JsonFormatException> tokens) {
        JsonReader<JsonFormatException> in = new JsonReader<>(tokens);
        return switch (in.current()) {
            case START_ARRAY -> new FrankfurterRecordsReader(in).read();
            case START_OBJECT -> object(in);
            case END -> new RatesDocument(new RatesTable.Builder().build(), null, row -> in.here());
            default -> throw in.unexpected("Rates", "an object, or an array of objects");
        };
    }

    private static RatesDocument object(JsonReader<JsonFormatException> in) {
        FrankfurterReader reader = new FrankfurterReader(in);
        RatesDocument first = reader.read();
        return reader.isPair() && in.next() != Token.END ? new FrankfurterRecordsReader(in).readBehind(first) : first;
    }
}
