// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.format;

/** How much of a unit is printed with a number, such as {@link #SHORT}: {@code 4.27 %} for 4.27 % of GDP. */
public enum UnitStyle {
    /** The unit, with the whole of a percentage and the span of a growth rate: {@code 12.7 % over 10 years}. */
    FULL,
    /** The unit without the whole of a percentage and the span of a growth rate: {@code 12.7 %}. */
    SHORT,
    /** The word of the scale only: {@code 84.37 billion}. */
    SCALE_ONLY,
    /** No unit and no word, as in a column with a heading: {@code 84.37}. */
    NONE
}
