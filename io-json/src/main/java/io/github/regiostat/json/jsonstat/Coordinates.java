// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import com.fasterxml.jackson.annotation.JsonKey;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The geographic coordinates of a category, such as {@code 179.1995, -8.5199} of Tuvalu, in degrees as in the document.
 *
 * @param longitude the longitude, the first of the two numbers
 * @param latitude the latitude
 */
public record Coordinates(BigDecimal longitude, BigDecimal latitude) {
    /**
     * Creates coordinates.
     *
     * @param longitude the longitude
     * @param latitude the latitude
     */
    public Coordinates {
        Objects.requireNonNull(longitude, "longitude");
        Objects.requireNonNull(latitude, "latitude");
    }

    @JsonKey
    private Object unsupportedAsKey() {
        throw ObjectMapperFailures.unsupportedKey(Coordinates.class);
    }
}
