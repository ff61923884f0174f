// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.ShortNumbers;
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
     * 4.26893] %}. A single number has no brackets, and an interval of a quotient that ends nowhere is the digits in
     * which its ends agree, such as {@code 6.302862404… %}.
     */
    static String of(Interval interval, String unit) {
        Interval rounded = rounded(interval);
        boolean isNumber = rounded.lower().isPresent() && rounded.lower().equals(rounded.upper());
        String text = isNumber
                ? rounded.lower().orElseThrow().toPlainString()
                : common(rounded)
                        .orElseGet(() -> simplified(rounded, MAX_DIGITS).toString());
        return unit.contains("#") ? unit.replace("#", text) : text + unit;
    }

    /** Returns the digits in which the ends of an interval agree if they are more than a person reads. */
    private static Optional<String> common(Interval interval) {
        if (interval.lower().isEmpty() || interval.upper().isEmpty()) {
            return Optional.empty();
        }
        String lower = ShortNumbers.of(interval.lower().get());
        String upper = ShortNumbers.of(interval.upper().get());
        return lower.equals(upper) && lower.endsWith("…") ? Optional.of(lower) : Optional.empty();
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
