// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.util.List;

/**
 * The middle, the least and the greatest of some numbers.
 *
 * @param middle the number that is reported
 * @param least the least number
 * @param greatest the greatest number
 */
record Spread(double middle, double least, double greatest) {
    /** Returns the median and the ends of numbers. */
    static Spread of(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        return new Spread(sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /** Returns a number that has been measured once. */
    static Spread of(double number) {
        return new Spread(number, number, number);
    }

    /** Returns the same numbers with the least as the one that is reported. */
    Spread withMiddleAtLeast() {
        return new Spread(least, least, greatest);
    }

    Spread dividedBy(double divisor) {
        return new Spread(middle / divisor, least / divisor, greatest / divisor);
    }
}
