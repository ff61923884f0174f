// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.util.Locale;

/**
 * What a row of the table is measured by, and the limit that it should not exceed.
 *
 * @param measure what is compared with the limit
 * @param limit the limit in the unit of the measure, or NaN for a row without a target
 */
record Target(Measure measure, double limit) {
    /** What is compared with the limit of a target. */
    enum Measure {
        /** The time divided by the time of the control. */
        RATIO("×"),

        /** The time in microseconds. */
        MICROSECONDS("µs"),

        /** Bytes of memory. */
        BYTES("B");

        private final String unit;

        Measure(String unit) {
            this.unit = unit;
        }

        String unit() {
            return unit;
        }
    }

    static Target ratio(double limit) {
        return new Target(Measure.RATIO, limit);
    }

    static Target microseconds(double limit) {
        return new Target(Measure.MICROSECONDS, limit);
    }

    static Target bytes(double limit) {
        return new Target(Measure.BYTES, limit);
    }

    /** Returns a row without a target. */
    static Target none() {
        return ratio(Double.NaN);
    }

    boolean isMetBy(double value) {
        return value <= limit;
    }

    @Override
    public String toString() {
        return Double.isNaN(limit) ? "" : "≤ " + String.format(Locale.ROOT, "%s %s", trimmed(limit), measure.unit());
    }

    private static String trimmed(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
