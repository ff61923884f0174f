// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.JsonLocation;
import io.github.regiostat.json.token.JsonReader;

/** A location in a document, kept for rules that can be checked only later. */
final class DocumentLocation {
    private final JsonLocation<JsonFormatException> location;

    private DocumentLocation(JsonLocation<JsonFormatException> location) {
        this.location = location;
    }

    static DocumentLocation here(JsonReader<JsonFormatException> in) {
        return new DocumentLocation(in.here());
    }

    JsonFormatException broken(ValidationRule rule, String message) {
        return location.failure(rule.broken(message), null);
    }

    /** Returns the failure of a member of the value at this location. */
    JsonFormatException broken(ValidationRule rule, String member, String message) {
        return below("/" + escaped(member), rule.broken(message));
    }

    /** Returns the failure of a member with recorded line and column; without them, those of this location apply. */
    JsonFormatException broken(ValidationRule rule, String member, String message, long lineAndColumn) {
        JsonFormatException here = broken(rule, member, message);
        return lineAndColumn == 0
                ? here
                : new JsonFormatException(
                        here.reason(),
                        here.source().orElse(null),
                        here.pointer(),
                        (int) (lineAndColumn >> Integer.SIZE),
                        (int) lineAndColumn,
                        null);
    }

    /** Returns the failure of a buffered value as a failure of the document. */
    JsonFormatException below(JsonFormatException buffered) {
        return below(buffered.pointer(), buffered.reason());
    }

    private JsonFormatException below(String pointer, String message) {
        JsonFormatException here = location.failure(message, null);
        return new JsonFormatException(
                here.reason(), here.source().orElse(null), here.pointer() + pointer, here.line(), here.column(), null);
    }

    /** Returns a name as a reference token of a JSON pointer (RFC 6901). */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
