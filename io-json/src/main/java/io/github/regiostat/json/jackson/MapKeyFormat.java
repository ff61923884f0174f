// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import io.github.regiostat.json.parser.JacksonTokenReader;
import io.github.regiostat.json.parser.JacksonTokenWriter;
import io.github.regiostat.json.regiostat.ValueJsonFormat;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The key of a map: {@code CN-BJ} for a value that is written as one string, and its JSON for any other, such as
 * {@code {"amount":null,"currency":"CNY"}} for a unit.
 */
final class MapKeyFormat<T> {
    private static final JsonFactory JSON = new JsonFactory();

    private final ValueJsonFormat<T> format;

    MapKeyFormat(ValueJsonFormat<T> format) {
        this.format = format;
    }

    String print(T value) {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
            format.write(value, new JacksonTokenWriter(out));
        }
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json.toString())) {
            return in.nextToken().isScalarValue() ? in.getString() : json.toString();
        }
    }

    /** Reads a key; failures have the location of the other parser, which is at the key. */
    T parse(String key, JsonParser at) {
        String json = key.startsWith("{") || key.startsWith("[") ? key : quoted(key);
        MapperTokenReader location = new MapperTokenReader(at, format.type());
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            T value = format.read(new KeyTokenReader(in, location));
            if (in.nextToken() != null) {
                throw location.failure("Key must be one value, but has text after it", null);
            }
            return value;
        }
    }

    private static String quoted(String text) {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), json)) {
            out.writeString(text);
        }
        return json.toString();
    }

    /** Reads the tokens of a key. */
    private static final class KeyTokenReader extends JacksonTokenReader<JacksonException> {
        private final MapperTokenReader location;

        KeyTokenReader(JsonParser in, MapperTokenReader location) {
            super(in);
            this.location = location;
        }

        @Override
        public JacksonException failure(String message, @Nullable Throwable cause) {
            return location.failure(message, cause);
        }
    }
}
