// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.JsonOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Strings where {@link RegiostatJson} takes streams. */
final class RegiostatTexts {
    private RegiostatTexts() {}

    static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static Document readDocument(String text, JsonOptions options) {
        try {
            return RegiostatJson.readDocument(utf8(text), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String write(Document document, JsonOptions options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RegiostatJson.write(document, out, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String write(Dataset dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            RegiostatJson.write(dataset, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
