// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.io.rates.RatesDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of each format with its rates. */
class RatesGoldenTest {
    @ParameterizedTest
    @ValueSource(strings = {"frankfurter-1-day.json", "frankfurter-1-days.json", "frankfurter-2.json", "exr.json"})
    void text_isReadAsDocument(String name) throws IOException {
        InputStream text = new ByteArrayInputStream(bytes(name));
        RatesDocument rates = RatesJson.readDocument(text);
        assertThat(rates.quotes())
                .map(quote -> quote.base() + " " + quote.quote() + " " + quote.date() + " " + quote.value())
                .isEqualTo(new String(bytes(name + ".txt"), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = RatesGoldenTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
