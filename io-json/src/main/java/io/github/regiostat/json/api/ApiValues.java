// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.assembly.RowTable;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.Map;

/** Reads values and attributes of observations, which the formats write as numbers or as texts. */
final class ApiValues {
    private ApiValues() {}

    /** Reads the value that completes a row: a number, a number or another mark as text, or null. */
    static void read(JsonReader<JsonFormatException> in, RowTable.Builder rows) {
        switch (in.current()) {
            case NULL -> rows.text("");
            case NUMBER -> {
                if (!rows.value(in.tokens().characters())) {
                    throw in.unexpected("Value", "a number with an exponent of at most nine digits");
                }
            }
            case TEXT -> {
                if (!rows.value(in.tokens().characters())) {
                    rows.text(in.text("Value"));
                }
            }
            default -> throw in.unexpected("Value", "a number, a text or null");
        }
    }

    /** Reads an attribute: a text, or the JSON of another value; null is not an attribute. */
    static void attribute(String name, JsonReader<JsonFormatException> in, Map<String, String> attributes) {
        if (in.isAt(Token.TEXT)) {
            attributes.put(name, in.text("Attribute"));
        } else if (!in.isAt(Token.NULL)) {
            attributes.put(name, in.raw());
        }
    }
}
