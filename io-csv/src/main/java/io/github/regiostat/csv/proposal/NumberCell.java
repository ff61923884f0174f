// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.figure.Qualifier;

/**
 * A number as read from a cell, such as 12.3 with the mark {@code (p)} from {@code 12.3 (p)}.
 *
 * @param number the number in the syntax of JSON with its published decimals, such as {@code -12.50}
 * @param mark the marks of the cell as written, separated by spaces, or an empty text
 * @param qualifier the qualifier, such as {@link Qualifier#LESS_THAN} for {@code <5}
 * @param currency the currency sign or code as written, or an empty text
 * @param ratio the percent or per mille sign
 * @param negation the notation of a negative number; brackets and triangles have a second meaning in some tables
 * @param hasLeadingZero whether the whole part has zeros before other digits, as codes such as {@code 007} have
 */
public record NumberCell(
        String number,
        String mark,
        Qualifier qualifier,
        String currency,
        Ratio ratio,
        Negation negation,
        boolean hasLeadingZero) {

    /** A sign that makes a number a ratio. The number is as written: {@code 12 %} is 12. */
    public enum Ratio {
        /** No sign. */
        NONE,
        /** {@code %}, "per cent". */
        PERCENT,
        /** {@code ‰}, "per mille". */
        PER_MILLE,
        /** "pp", "percentage points". */
        PERCENTAGE_POINTS
    }

    private static final String UNRELIABLE_MARK = "()";

    /** How a cell shows that a number is negative. */
    public enum Negation {
        /** No sign, or a plus sign. */
        NONE,
        /** A minus sign before the number. */
        MINUS,
        /** A minus sign after the number: {@code 12-}. */
        TRAILING_MINUS,
        /** Brackets: {@code (12)}. The tables of some offices mark an uncertain value so, which is not negative. */
        BRACKETS,
        /** Brackets around a number with a minus sign: {@code (-12)}. */
        BRACKETS_AND_MINUS,
        /** A triangle, negative in Japanese tables: {@code △12}. Elsewhere it marks an increase. */
        TRIANGLE
    }

    static NumberCell plain(String number) {
        Negation negation = number.charAt(0) == '-' ? Negation.MINUS : Negation.NONE;
        return new NumberCell(number, "", Qualifier.NONE, "", Ratio.NONE, negation, false);
    }

    public boolean isPercent() {
        return ratio == Ratio.PERCENT;
    }

    /** Returns whether the notation of the sign has a second meaning, in which the number is positive. */
    boolean isSignUncertain() {
        return isInBrackets() || negation == Negation.TRIANGLE;
    }

    /** Returns whether the number is in brackets without a minus sign, which have two meanings. */
    public boolean isInBrackets() {
        return negation == Negation.BRACKETS;
    }

    /** Returns the number of a table in which brackets mean that it is of low reliability: a mark of a positive one. */
    public NumberCell asUnreliable() {
        String positive = number.startsWith("-") ? number.substring(1) : number;
        String marks = mark.isEmpty() ? UNRELIABLE_MARK : UNRELIABLE_MARK + " " + mark;
        return new NumberCell(positive, marks, qualifier, currency, ratio, Negation.NONE, hasLeadingZero);
    }
}
