// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.io.FormatException;
import io.github.regiostat.io.rates.RateQuote;
import io.github.regiostat.io.rates.RatesDocument;
import io.github.regiostat.io.rates.RatesOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of exchange rates for tests. */
final class RatesTexts {
    private RatesTexts() {}

    static RatesDocument document(String text, RatesOptions options, String name) {
        return document(text.getBytes(StandardCharsets.UTF_8), options, name);
    }

    static RatesDocument document(byte[] content, RatesOptions options, String name) {
        try {
            return RatesFiles.readDocument(new ByteArrayInputStream(content), options, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the rates in words, such as {@code EUR/USD, 2024-01-02: 1.0956 spot}. */
    static List<String> rates(String text) {
        return rates(document(text, RatesOptions.DEFAULT, "rates"));
    }

    static List<String> rates(RatesDocument document) {
        return document.quotes().stream().map(RatesTexts::inWords).toList();
    }

    private static String inWords(RateQuote quote) {
        return quote + " " + quote.basis().code();
    }

    /** Returns the message of the failure to read a file named {@code f}. */
    static String rejected(String text) {
        return rejected(text.getBytes(StandardCharsets.UTF_8), RatesOptions.DEFAULT);
    }

    static String rejected(byte[] content, RatesOptions options) {
        FormatException rejected = catchThrowableOfType(FormatException.class, () -> document(content, options, "f"));
        assertThat(rejected).as("failure").isNotNull();
        return rejected.getMessage();
    }

    static byte[] gzip(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Returns an archive of entries: names and contents in turn. */
    static byte[] zip(String... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
