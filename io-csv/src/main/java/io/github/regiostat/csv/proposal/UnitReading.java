// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.io.mapping.UnitRule;
import java.util.Optional;

/**
 * What a text states about the unit of numbers: {@code GDP (亿元)} is "GDP" in hundred millions of yuan.
 *
 * @param name the text without the unit text
 * @param unit the unit, which may be a scale only; empty if the text states no unit
 * @param evidence the unit text as written, such as {@code (亿元)}, with the question after ": " if it has several
 *     readings; empty if the text states no unit
 * @param isUnderstood false if the text looks like a unit, but is unknown or has several readings: the unit is then an
 *     amount in the text as written
 */
record UnitReading(String name, Optional<UnitRule> unit, String evidence, boolean isUnderstood) {
    /** Returns the reading of a text that states no unit. */
    static UnitReading none(String name) {
        return new UnitReading(name, Optional.empty(), "", true);
    }
}
