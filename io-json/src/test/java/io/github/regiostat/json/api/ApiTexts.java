// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.measurement.Measurement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Responses of APIs for tests. Texts use ' instead of ". */
final class ApiTexts {
    private static final String DIRECTORY = "/io/github/regiostat/json/api/";

    private ApiTexts() {}

    static String json(String text) {
        return text.replace('\'', '"');
    }

    /** Reads a response in which ' is written instead of ". */
    static ApiResponse document(ApiFormat format, String text) {
        return ApiJson.readDocument(format, json(text));
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ApiTexts.class.getResourceAsStream(DIRECTORY + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> measurements(Dataset dataset) {
        return dataset.stream().map(Measurement::toString).toList();
    }

    static Mapping mapping(String text) {
        return Mapping.parse(json(text));
    }
}
