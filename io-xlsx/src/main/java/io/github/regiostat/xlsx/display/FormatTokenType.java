// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.display;

/** The type of a part of a number format. */
enum FormatTokenType {
    /** A text that is shown. */
    LITERAL,
    /** A space of the width of another character. */
    SPACE,
    /** A digit: 0, # or ?. */
    DIGIT,
    POINT,
    COMMA,
    PERCENT,
    /** The exponent with its sign. */
    EXPONENT,
    /** The line of a fraction. */
    SLASH,
    /** A part of a date or time, as a run of one letter in lower case. */
    DATE,
    /** A part of a duration, such as [h]. */
    ELAPSED,
    GENERAL,
    /** The text of a cell. */
    TEXT,
    COLOUR,
    /** A condition such as >=1000. */
    CONDITION
}
