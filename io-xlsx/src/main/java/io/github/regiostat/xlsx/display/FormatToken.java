// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.display;

/**
 * A part of a section of a number format, such as the digit {@code 0} or the text {@code Mio.}.
 *
 * @param type the type
 * @param text the text, without quotes and escapes
 */
record FormatToken(Type type, String text) {
    enum Type {
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

    boolean is(Type expected) {
        return type == expected;
    }
}
