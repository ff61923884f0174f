// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.token.JsonReader;
import java.util.function.Function;

/**
 * A value buffered as JSON because it was read before its type was known.
 *
 * @param location the location of the value
 * @param json the value as JSON text
 */
record BufferedJson(DocumentLocation location, String json) {
    static BufferedJson of(JsonReader<JsonFormatException> in) {
        DocumentLocation here = DocumentLocation.here(in);
        return new BufferedJson(here, in.raw());
    }

    /** Reads the value; failures state the location in the document. */
    <T> T read(Function<JsonReader<JsonFormatException>, T> reading) {
        try {
            return JsonText.<T, JsonFormatException>read(json, tokens -> reading.apply(new JsonReader<>(tokens)));
        } catch (JsonFormatException exception) {
            throw location.below(exception);
        }
    }
}
