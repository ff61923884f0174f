// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.JsonStrings;
import io.github.regiostat.json.jsonstat.PositionLocations.LineAndColumn;
import org.jspecify.annotations.Nullable;

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
        return location.failure(rule.broken(message));
    }

    /** Returns the failure of a member of the value at this location. */
    JsonFormatException broken(ValidationRule rule, String member, String message) {
        return below(JsonStrings.pointer(member), rule.broken(message));
    }

    /** Returns the failure of a member with recorded line and column; without them, those of this location apply. */
    JsonFormatException broken(ValidationRule rule, String member, String message, @Nullable LineAndColumn at) {
        JsonFormatException here = broken(rule, member, message);
        return at == null
                ? here
                : new JsonFormatException(
                        here.reason(), here.source().orElse(null), here.pointer(), at.line(), at.column(), null);
    }

    /** Returns the failure of a buffered value as a failure of the document. */
    JsonFormatException below(JsonFormatException buffered) {
        return below(buffered.pointer(), buffered.reason());
    }

    private JsonFormatException below(String pointer, String message) {
        JsonFormatException here = location.failure(message);
        return new JsonFormatException(
                here.reason(), here.source().orElse(null), here.pointer() + pointer, here.line(), here.column(), null);
    }
}
