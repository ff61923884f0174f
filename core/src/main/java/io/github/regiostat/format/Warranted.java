// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.format;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rounding of computed numbers to the digits that their bounds warrant: {@code 4.2687767} within {@code [4.2686269,
 * 4.2689265]} is {@code 4.2688}.
 */
final class Warranted {
    /** The digits of an end of an interval that has no other end. */
    private static final int DIGITS_OF_END = 7;

    /** The digits of a printed end, which is not rounded. */
    private static final int MAX_PRINTED_DIGITS = 9;

    private static final int MAX_DIGITS = 10;
    private static final int LEAST_DIGITS = 3;

    /** The digits that show the width of an interval. */
    private static final int DIGITS_OF_WIDTH = 2;

    private Warranted() {}

    /**
     * Returns the number, rounded to the first digit in which its bounds differ, or to the next one if that moves it by
     * more than a tenth of their width. A number with a qualifier keeps the digits that were published; a longer one is
     * rounded so that its statement remains true.
     */
    static BigDecimal number(BigDecimal number, Interval bounds, Qualifier qualifier) {
        Optional<BigDecimal> width = width(bounds);
        if (width.isEmpty()) {
            return number;
        }
        if (qualifier != Qualifier.NONE) {
            return number.precision() <= QuantityFormat.MAX_DIGITS
                    ? number
                    : rounded(number, scale(width.get(), DIGITS_OF_WIDTH), qualifier.rounding());
        }
        BigDecimal most = width.get().movePointLeft(1);
        for (int digits = 1; digits <= DIGITS_OF_WIDTH; digits++) {
            BigDecimal rounded = rounded(number, scale(width.get(), digits), RoundingMode.HALF_EVEN);
            boolean isNear = rounded.subtract(number).abs().compareTo(most) <= 0;
            if (isNear && bounds.contains(rounded)) {
                return rounded;
            }
        }
        return number;
    }

    /** Returns the interval, rounded outward to the digits that show its width. */
    static Interval interval(Interval interval) {
        Optional<BigDecimal> width = width(interval);
        if (width.isEmpty()) {
            boolean isNumber = interval.lower().isPresent() && interval.upper().isPresent();
            return isNumber || isShort(interval) ? interval : interval.roundedOutward(DIGITS_OF_END);
        }
        int scale = scale(width.get(), DIGITS_OF_WIDTH);
        return Interval.of(
                interval.lower().map(end -> rounded(end, scaleOf(end, scale), RoundingMode.FLOOR)),
                interval.isLowerOpen(),
                interval.upper().map(end -> rounded(end, scaleOf(end, scale), RoundingMode.CEILING)),
                interval.isUpperOpen());
    }

    /** Returns whether both ends of an interval start with more equal digits than a person reads. */
    static boolean isOneNumber(Interval interval) {
        MathContext digits = new MathContext(MAX_DIGITS, RoundingMode.DOWN);
        return width(interval).isPresent()
                && interval.lower()
                                .orElseThrow()
                                .round(digits)
                                .compareTo(interval.upper().orElseThrow().round(digits))
                        == 0;
    }

    private static boolean isShort(Interval interval) {
        return Stream.concat(interval.lower().stream(), interval.upper().stream())
                .allMatch(end -> end.precision() <= MAX_PRINTED_DIGITS);
    }

    /** Returns the scale of an end, which keeps some digits of its own beside an end of another magnitude. */
    private static int scaleOf(BigDecimal end, int scale) {
        return Math.max(scale, scale(end, LEAST_DIGITS));
    }

    private static Optional<BigDecimal> width(Interval interval) {
        return interval.lower()
                .flatMap(lower -> interval.upper().map(upper -> upper.subtract(lower)))
                .filter(width -> width.signum() > 0);
    }

    private static int scale(BigDecimal width, int digits) {
        return width.scale() - width.precision() + digits;
    }

    private static BigDecimal rounded(BigDecimal number, int scale, RoundingMode mode) {
        return number.scale() <= scale ? number : number.setScale(scale, mode);
    }
}
