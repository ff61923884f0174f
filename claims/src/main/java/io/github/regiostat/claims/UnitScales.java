// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.Copies;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units of measure that convert exactly into one another, such as hectares and mu: 1 mu is 2000/3 m². */
final class UnitScales {
    private static final Map<String, Scale> SCALES = scales();

    /** The value of a unit in the base unit of its dimension: numerator / denominator. */
    record Scale(String dimension, BigDecimal numerator, BigDecimal denominator) {}

    /** The number by which values are multiplied and divided in a conversion. */
    record Factor(BigDecimal multiplier, BigDecimal divisor) {
        static final Factor ONE = new Factor(BigDecimal.ONE, BigDecimal.ONE);

        Factor times(BigDecimal more, BigDecimal less) {
            return new Factor(multiplier.multiply(more), divisor.multiply(less));
        }

        /** Returns the sum of values that are each multiplied by a factor, rounded once. */
        static Interval sum(List<Interval> values, List<Factor> factors) {
            Set<BigDecimal> divisors = new LinkedHashSet<>();
            factors.forEach(factor -> divisors.add(factor.divisor));
            Interval sum = Interval.exactly(BigDecimal.ZERO);
            for (int i = 0; i < values.size(); i++) {
                BigDecimal own = factors.get(i).divisor;
                BigDecimal multiplier = divisors.stream()
                        .filter(other -> !other.equals(own))
                        .reduce(factors.get(i).multiplier, BigDecimal::multiply);
                sum = sum.plus(values.get(i).multipliedBy(Interval.exactly(multiplier)));
            }
            BigDecimal divisor = divisors.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
            return sum.dividedBy(Interval.exactly(divisor)).orElse(sum);
        }
    }

    private UnitScales() {}

    /** Returns the factor from one unit to another, or empty if they are not of the same kind. */
    static Optional<Factor> between(String from, String to) {
        if (from.equals(to)) {
            return Optional.of(Factor.ONE);
        }
        Scale source = SCALES.get(normalized(from));
        Scale target = SCALES.get(normalized(to));
        if (source == null || target == null || !source.dimension.equals(target.dimension)) {
            return Optional.empty();
        }
        return Optional.of(new Factor(
                source.numerator.multiply(target.denominator), source.denominator.multiply(target.numerator)));
    }

    private static String normalized(String unit) {
        String trimmed = unit.strip();
        // Prefixes such as M and m differ in case only.
        return SCALES.containsKey(trimmed) ? trimmed : trimmed.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Scale> scales() {
        Map<String, Scale> scales = new HashMap<>();
        areas(scales);
        lengths(scales);
        masses(scales);
        volumes(scales);
        energies(scales);
        transport(scales);
        return Copies.map(scales);
    }

    private static void areas(Map<String, Scale> scales) {
        add(
                scales,
                "area",
                "1",
                "1",
                "m2",
                "m²",
                "sqm",
                "square metre",
                "square metres",
                "square meter",
                "square meters",
                "平方米");
        add(
                scales,
                "area",
                "1000000",
                "1",
                "km2",
                "km²",
                "sqkm",
                "sq km",
                "square kilometre",
                "square kilometres",
                "square kilometer",
                "square kilometers",
                "平方公里",
                "平方千米");
        add(scales, "area", "10000", "1", "ha", "hectare", "hectares", "公顷");
        add(scales, "area", "2000", "3", "mu", "亩", "畝");
        add(scales, "area", "4046.8564224", "1", "acre", "acres", "英亩");
    }

    private static void lengths(Map<String, Scale> scales) {
        add(scales, "length", "1", "1", "m", "metre", "metres", "meter", "meters", "米");
        add(scales, "length", "1000", "1", "km", "kilometre", "kilometres", "kilometer", "kilometers", "公里", "千米");
        add(scales, "length", "0.01", "1", "cm", "centimetre", "centimetres", "centimeter", "centimeters", "厘米");
        add(scales, "length", "0.001", "1", "mm", "millimetre", "millimetres", "millimeter", "millimeters", "毫米");
        add(scales, "length", "500", "1", "li", "里");
        add(scales, "length", "1609.344", "1", "mile", "miles", "mi", "英里");
    }

    private static void masses(Map<String, Scale> scales) {
        add(scales, "mass", "1", "1", "kg", "kilogram", "kilograms", "公斤", "千克");
        add(scales, "mass", "0.001", "1", "g", "gram", "grams", "克");
        add(scales, "mass", "0.5", "1", "jin", "斤");
        add(scales, "mass", "1000", "1", "t", "tonne", "tonnes", "metric ton", "metric tons", "tons", "ton", "吨", "公吨");
        add(scales, "mass", "1000000", "1", "kt", "kilotonne", "kilotonnes");
        add(scales, "mass", "1000000000", "1", "Mt", "megatonne", "megatonnes");
    }

    private static void volumes(Map<String, Scale> scales) {
        add(
                scales,
                "volume",
                "1",
                "1",
                "m3",
                "m³",
                "cubic metre",
                "cubic metres",
                "cubic meter",
                "cubic meters",
                "立方米");
        add(scales, "volume", "0.001", "1", "l", "L", "litre", "litres", "liter", "liters", "升");
        add(scales, "volume", "0.000001", "1", "mL", "ml", "millilitre", "millilitres", "毫升");
        add(scales, "volume", "0.1", "1", "hL", "hl", "hectolitre", "hectolitres");
        add(scales, "volume", "1000000000", "1", "km3", "km³", "cubic kilometre", "cubic kilometres", "立方公里");
    }

    /** Adds units that have several names, but no other unit of their kind. */
    private static void transport(Map<String, Scale> scales) {
        add(scales, "freight", "1", "1", "t-km", "t km", "tonne-km", "ton-km", "tkm", "吨公里");
        add(scales, "travel", "1", "1", "passenger-km", "passenger km", "pkm", "人公里");
        add(scales, "coal equivalent", "1", "1", "tce", "吨标准煤");
    }

    private static void energies(Map<String, Scale> scales) {
        add(
                scales,
                "energy",
                "1",
                "1",
                "kwh",
                "kWh",
                "kilowatt hour",
                "kilowatt hours",
                "kilowatt-hour",
                "kilowatt-hours",
                "千瓦时");
        add(scales, "energy", "1000", "1", "MWh", "megawatt hours", "megawatt-hours");
        add(scales, "energy", "1000000", "1", "GWh", "gwh", "gigawatt hours", "gigawatt-hours");
        add(scales, "energy", "1000000000", "1", "TWh", "twh", "terawatt hours", "terawatt-hours");
        add(scales, "power", "0.001", "1", "W", "watt", "watts", "瓦");
        add(scales, "power", "1", "1", "kW", "kilowatt", "kilowatts", "千瓦");
        add(scales, "power", "1000", "1", "MW", "megawatt", "megawatts", "兆瓦");
        add(scales, "power", "1000000", "1", "GW", "gw", "gigawatt", "gigawatts", "吉瓦");
        add(scales, "power", "1000000000", "1", "TW", "terawatt", "terawatts", "太瓦");
    }

    private static void add(
            Map<String, Scale> scales, String dimension, String numerator, String denominator, String... names) {
        Scale scale = new Scale(dimension, new BigDecimal(numerator), new BigDecimal(denominator));
        for (String name : names) {
            scales.put(name, scale);
        }
    }
}
