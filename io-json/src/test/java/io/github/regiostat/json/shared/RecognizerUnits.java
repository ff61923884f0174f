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
            Map.entry("microgram", "µg"),
            Map.entry("milligram", "mg"),
            Map.entry("jin", "jin"),
            Map.entry("kilometer", "km"),
            Map.entry("meter", "m"),
            Map.entry("decimeter", "dm"),
            Map.entry("centimeter", "cm"),
            Map.entry("millimeter", "mm"),
            Map.entry("mile", "miles"),
            Map.entry("foot", "feet"),
            Map.entry("inch", "inches"),
            Map.entry("pound", "pounds (mass)"),
            Map.entry("ounce", "ounces"),
            Map.entry("square kilometer", "km2"),
            Map.entry("square meter", "m2"),
            Map.entry("cubic foot", "cubic feet"),
            Map.entry("ton", "t"),
            Map.entry("metric ton", "t"),
            Map.entry("mu", "mu"),
            Map.entry("acre", "acres"),
            Map.entry("gallon", "gallons"),
            Map.entry("barrel", "barrels"),
            Map.entry("liter", "L"),
            Map.entry("milliliter", "mL"),
            Map.entry("megabyte", "MB"),
            Map.entry("kilometer per hour", "km/h"),
            Map.entry("mile per hour", "mph"),
            Map.entry("kilowatt", "kW"),
            Map.entry("hertz", "Hz"),
            Map.entry("megahertz", "MHz"),
            Map.entry("kilocalorie", "kcal"),
            Map.entry("hectare", "ha"));

    private RecognizerUnits() {}

    /** Returns whether a unit of the suite is a measure of a figure. */
    static boolean isUnit(String unit, String measure) {
        boolean isShortTon = unit.equals("ton") && measure.equals("tons");
        return isShortTon
                || Objects.requireNonNullElse(MEASURES.get(unit), unit).equals(measure);
    }
}
