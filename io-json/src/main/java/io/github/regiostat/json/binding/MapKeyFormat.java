// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.binding;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.token.TokenReader;
import io.github.regiostat.io.value.ValueJsonFormat;

/**
 * The key of a map: {@code CN-BJ} for a value that is written as one string, and its JSON for any other, such as
 * {@code {"amount":null,"currency":"CNY"}} for a unit.
 *
 * @param <T> the type of the key
 */
public final class MapKeyFormat<T> {
    private final ValueJsonFormat<T> format;

    /**
     * Creates the format of a key.
     *
     * @param format the format of its values
     */
    public MapKeyFormat(ValueJsonFormat<T> format) {
        this.format = format;
    }

    /**
     * Returns the key of a value.
     *
     * @param value the value
     * @return the key
     */
    public String print(T value) {
        String json = JsonText.write(out -> format.write(value, out));
        return isStructure(json) ? json : JsonText.read(json, TokenReader::text);
    }

    /**
     * Reads a key.
     *
     * @param <E> the exception of the mapper
     * @param key the key
     * @param location the location of the key, for failures
     * @return the value
     * @throws E if the key is rejected
     */
    public <E extends Exception> T parse(String key, JsonLocation<E> location) throws E {
        String json = isStructure(key) ? key : JsonText.write(out -> out.text(key));
        try {
            return JsonText.read(json, in -> format.<JsonFormatException>read(in));
        } catch (JsonFormatException e) {
            throw location.failure(e.reason(), e);
        }
    }

    private static boolean isStructure(String json) {
        return json.startsWith("{") || json.startsWith("[");
    }
}
