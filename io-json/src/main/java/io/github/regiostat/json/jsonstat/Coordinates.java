// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The place of a category on earth, such as {@code 179.1995, -8.5199} of Tuvalu, in degrees as its document has them.
 *
 * @param longitude the longitude, which stands first
 * @param latitude the latitude
 */
public record Coordinates(BigDecimal longitude, BigDecimal latitude) {
    /**
     * Makes the coordinates.
     *
     * @param longitude the longitude
     * @param latitude the latitude
     */
    public Coordinates {
        Objects.requireNonNull(longitude, "longitude");
        Objects.requireNonNull(latitude, "latitude");
    }
}
