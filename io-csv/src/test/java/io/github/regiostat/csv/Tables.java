// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.measurement.Measurement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads tables of tests. */
final class Tables {
    private Tables() {}

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static Dataset read(String text) throws IOException {
        return Csv.read(stream(text));
    }

    static Dataset read(String text, String mapping) throws IOException {
        return read(text, CsvOptions.DEFAULT, mapping);
    }

    static Dataset read(String text, CsvOptions options, String mapping) throws IOException {
        return Csv.read(stream(text), options, Mapping.parse(mapping));
    }

    /** Returns the measurements as texts, each with its status in parentheses unless it is normal. */
    static List<String> texts(Dataset dataset) {
        return dataset.stream().map(Tables::text).toList();
    }

    private static String text(Measurement<?> measurement) {
        String status = measurement.statuses().toString();
        return measurement + (status.equals("A") || measurement.figure().isEmpty() ? "" : " " + status);
    }

    static CsvFormatException rejected(String text) {
        return catchThrowableOfType(CsvFormatException.class, () -> read(text));
    }

    static CsvFormatException rejected(String text, String mapping) {
        return catchThrowableOfType(CsvFormatException.class, () -> read(text, mapping));
    }
}
