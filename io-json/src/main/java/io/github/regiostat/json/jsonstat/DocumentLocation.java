// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.JsonLocation;
import io.github.regiostat.json.jsonstat.PositionLocations.LineAndColumn;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.JsonStrings;
import org.jspecify.annotations.Nullable;

/** A place in a document that was read, for rules that can be looked at only later. */
final class DocumentLocation {
    private final JsonLocation<JsonFormatException> place;

    private DocumentLocation(JsonLocation<JsonFormatException> place) {
        this.place = place;
    }

    static DocumentLocation here(JsonReader<JsonFormatException> in) {
        return new DocumentLocation(in.here());
    }

    JsonFormatException broken(ValidationRule rule, String message) {
        return place.failure(rule.broken(message));
    }

    /** The failure of a value inside of what stands here. */
    JsonFormatException broken(ValidationRule rule, String member, String message) {
        return below(JsonStrings.pointer(member), rule.broken(message));
    }

    /** The failure of a member whose line and column are remembered, or else stands where this is. */
    JsonFormatException broken(ValidationRule rule, String member, String message, @Nullable LineAndColumn at) {
        JsonFormatException here = broken(rule, member, message);
        return at == null
                ? here
                : new JsonFormatException(
                        here.reason(), here.source().orElse(null), here.pointer(), at.line(), at.column(), null);
    }

    /** The failure of what was read from a piece of the document, as a failure of the document. */
    JsonFormatException below(JsonFormatException inPiece) {
        return below(inPiece.pointer(), inPiece.reason());
    }

    private JsonFormatException below(String pointer, String message) {
        JsonFormatException here = place.failure(message);
        return new JsonFormatException(
                here.reason(), here.source().orElse(null), here.pointer() + pointer, here.line(), here.column(), null);
    }
}
