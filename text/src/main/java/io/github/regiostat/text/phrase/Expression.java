// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.figure.Qualifier;

/**
 * A number with the words beside it: qualifier, sign, currency and unit, such as "over 370 billion yuan".
 *
 * @param first the index of the first token
 * @param numberFirst the index of the first token of the number
 * @param end the index of the token after the last
 * @param numeral the number
 * @param measure the quantity that it measures
 * @param qualifier the qualifier, such as more than for "over"
 * @param isNegative whether it has a negative sign
 * @param isLevel whether the qualifier makes the figure a level after a verb of change, as in "rose above 5 %"
 * @param reason the reason why it is rejected, otherwise empty
 */
record Expression(
        int first,
        int numberFirst,
        int end,
        Numeral numeral,
        Measure measure,
        Qualifier qualifier,
        boolean isNegative,
        boolean isLevel,
        String reason) {

    Expression withMeasure(Measure newMeasure) {
        return new Expression(first, numberFirst, end, numeral, newMeasure, qualifier, isNegative, isLevel, reason);
    }

    Expression withNumeral(Numeral newNumeral) {
        return new Expression(first, numberFirst, end, newNumeral, measure, qualifier, isNegative, isLevel, reason);
    }

    /** Returns the tokens up to another as a number that is not a figure. */
    Expression withoutFigure(int newFirst, int newEnd) {
        return withMeasure(Measure.of(Measure.Kind.NO_FIGURE, "", newEnd)).extended(newFirst, newEnd);
    }

    Expression rejected(String newReason) {
        return new Expression(
                first,
                numberFirst,
                end,
                numeral,
                measure,
                qualifier,
                isNegative,
                isLevel,
                reason.isEmpty() ? newReason : reason);
    }

    Expression withQualifier(Qualifier newQualifier) {
        return new Expression(first, numberFirst, end, numeral, measure, newQualifier, isNegative, isLevel, reason);
    }

    Expression extended(int newFirst, int newEnd) {
        return new Expression(newFirst, numberFirst, newEnd, numeral, measure, qualifier, isNegative, isLevel, reason);
    }

    /** Returns whether the number has no unit. */
    boolean isBare() {
        return measure.isNone();
    }

    boolean isNoFigure() {
        return measure.kind() == Measure.Kind.NO_FIGURE;
    }

    /** Returns whether a qualifier, a sign or a currency precedes the number. */
    boolean hasPrefix() {
        return first < numberFirst;
    }

    boolean isRejected() {
        return !reason.isEmpty();
    }

    /** Returns the qualifier of a number with the opposite sign. */
    static Qualifier negated(Qualifier qualifier) {
        return switch (qualifier) {
            case MORE_THAN -> Qualifier.LESS_THAN;
            case AT_LEAST -> Qualifier.AT_MOST;
            case LESS_THAN -> Qualifier.MORE_THAN;
            case AT_MOST -> Qualifier.AT_LEAST;
            case NONE, NEARLY, ABOUT -> qualifier;
        };
    }
}
