// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Texts of JSON in memory, by the mapper of the SDK. */
final class JsonTexts {
    static final TypeRef<Map<String, Object>> OBJECT = new TypeRef<>() {};

    private JsonTexts() {}

    static Map<String, Object> read(String text, McpJsonMapper json) {
        try {
            return json.readValue(text, OBJECT);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    static String write(Object value, McpJsonMapper json) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
