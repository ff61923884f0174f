// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.shared;

import java.util.Map;
import java.util.Objects;

/** The units of the outside suite Recognizers-Text by their English names, and the measures of figures. */
final class RecognizerUnits {
    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("kilogram", "kg"),
            Map.entry("gram", "g"),
            Map.entry("kilometer", "km"),
            Map.entry("meter", "m"),
            Map.entry("centimeter", "cm"),
            Map.entry("millimeter", "mm"),
            Map.entry("mile", "miles"),
            Map.entry("foot", "ft"),
            Map.entry("inch", "in"),
            Map.entry("pound", "lb"),
            Map.entry("ounce", "oz"),
            Map.entry("square kilometer", "km2"),
            Map.entry("square meter", "m2"),
            Map.entry("ton", "tonnes"),
            Map.entry("metric ton", "tonnes"),
            Map.entry("mu", "mu"),
            Map.entry("acre", "acres"),
            Map.entry("liter", "l"),
            Map.entry("milliliter", "ml"));

    private RecognizerUnits() {}

    /** Returns whether a unit of the suite is a measure of a figure. */
    static boolean isUnit(String unit, String measure) {
        return Objects.requireNonNullElse(MEASURES.get(unit), unit).equals(measure);
    }
}
