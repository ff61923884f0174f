// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.benchmarks;

import java.util.Map;

/**
 * A row of the table that was measured.
 *
 * @param work what was done, such as "`Money` parse"
 * @param control what the value is relative to, or an empty text
 * @param value the ratio to the control, or an absolute value in the unit of the target
 * @param target the target
 * @param before the value of version 0.1.0, or an empty text
 * @param peers the values of other libraries by name
 * @param nanoseconds the time of a call of the library, or NaN
 * @param controlNanoseconds the time of the control, or NaN
 * @param allocation the bytes that a call allocates, or NaN
 * @param noise the distance of the quartiles in percent of the median, or NaN
 */
record Result(
        String work,
        String control,
        Spread value,
        Target target,
        String before,
        Map<String, Double> peers,
        double nanoseconds,
        double controlNanoseconds,
        double allocation,
        double noise) {

    /** Returns a row without times. */
    static Result of(String work, Spread value, Target target, String before, Map<String, Double> peers) {
        return new Result(work, "", value, target, before, peers, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
}
