// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.measurement.Measurement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Observations and intervals in words, for the reasons of verdicts. */
final class Descriptions {
    /** The digits of the ends of an interval beyond those in which they agree. */
    private static final int DIGITS_OF_WIDTH = 2;

    private static final int MAX_DIGITS = 15;

    private Descriptions() {}

    /** Returns the observation in words, such as {@code gdp of Beijing in 2024}. */
    static String of(Measurement<?> measurement) {
        return measurement.indicator().name() + " of " + measurement.region().name()
                + measurement.counterpart().map(other -> " " + other).orElse("")
                + (measurement.dimensions().isEmpty() ? "" : " " + measurement.dimensions())
                + " in " + measurement.period();
    }

    /**
     * Returns an interval with a unit, rounded outward to the digits that show its width, such as {@code [4.26862,
     * 4.26893] %}; a single number has no brackets.
     */
    static String of(Interval interval, String unit) {
        Interval rounded = rounded(interval);
        boolean isNumber = rounded.lower().isPresent() && rounded.lower().equals(rounded.upper());
        String text = isNumber ? rounded.lower().orElseThrow().toPlainString() : rounded.toString();
        return unit.contains("#") ? unit.replace("#", text) : text + unit;
    }

    private static Interval rounded(Interval interval) {
        BigDecimal lower = interval.lower().orElse(null);
        BigDecimal upper = interval.upper().orElse(null);
        if (lower == null || upper == null || lower.compareTo(upper) == 0) {
            return simplified(interval, MAX_DIGITS);
        }
        BigDecimal width = upper.subtract(lower);
        int scale = width.scale() - width.precision() + DIGITS_OF_WIDTH;
        BigDecimal down = lower.setScale(Math.min(scale, lower.scale()), RoundingMode.FLOOR);
        BigDecimal up = upper.setScale(Math.min(scale, upper.scale()), RoundingMode.CEILING);
        return Interval.of(
                Optional.of(plain(down)), interval.isLowerOpen(), Optional.of(plain(up)), interval.isUpperOpen());
    }

    private static Interval simplified(Interval interval, int digits) {
        Interval outward = interval.roundedOutward(digits);
        return Interval.of(
                outward.lower().map(Descriptions::plain),
                outward.isLowerOpen(),
                outward.upper().map(Descriptions::plain),
                outward.isUpperOpen());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
