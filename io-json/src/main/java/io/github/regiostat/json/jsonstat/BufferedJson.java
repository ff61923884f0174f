// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.parser.JsonText;
import io.github.regiostat.json.token.JsonReader;
import java.util.function.Function;

/**
 * A value that stood before it was known what it is, as JSON text.
 *
 * @param place where it stands
 * @param json the text
 */
record BufferedJson(DocumentLocation place, String json) {
    static BufferedJson of(JsonReader<JsonFormatException> in) {
        DocumentLocation here = DocumentLocation.here(in);
        return new BufferedJson(here, in.raw());
    }

    /** Reads the value; what is refused in it is refused where it stands in the document. */
    <T> T read(Function<JsonReader<JsonFormatException>, T> reading) {
        try {
            return JsonText.<T, JsonFormatException>read(json, tokens -> reading.apply(new JsonReader<>(tokens)));
        } catch (JsonFormatException refused) {
            throw place.below(refused);
        }
    }
}
