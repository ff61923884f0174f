// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.token.JsonStrings;

/** Locations by JSON pointer only, for values that were read before. */
final class PointerLocation {
    private PointerLocation() {}

    /** Returns the location of a nested value, such as {@code /rates/USD}. */
    static JsonLocation<JsonFormatException> of(String... steps) {
        StringBuilder pointer = new StringBuilder();
        for (String step : steps) {
            pointer.append(JsonStrings.pointer(step));
        }
        return (message, cause) -> new JsonFormatException(message, null, pointer.toString(), 0, 0, cause);
    }
}
