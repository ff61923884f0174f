// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.figure.Qualifier;

/**
 * A number with what stands beside it: hedge, sign, currency and unit, such as "over 370 billion yuan".
 *
 * @param first the index of the first token
 * @param numberFirst the index of the first token of the number
 * @param end the index of the token after the last
 * @param numeral the number
 * @param measure what it measures
 * @param qualifier the qualifier of the hedge
 * @param isNegative whether it has a negative sign
 * @param isLevel whether the hedge makes the figure a level after a verb of change, as in "rose above 5 %"
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

    Expression withMeasure(Measure newMeasure, Numeral newNumeral) {
        return new Expression(first, numberFirst, end, newNumeral, newMeasure, qualifier, isNegative, isLevel, reason);
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

    Expression hedged(Qualifier newQualifier) {
        return new Expression(first, numberFirst, end, numeral, measure, newQualifier, isNegative, isLevel, reason);
    }

    Expression extended(int newFirst, int newEnd) {
        return new Expression(newFirst, numberFirst, newEnd, numeral, measure, qualifier, isNegative, isLevel, reason);
    }

    boolean isRejected() {
        return !reason.isEmpty();
    }

    /** What stands before a number. */
    static final class Prefix {
        int next;
        Qualifier qualifier = Qualifier.NONE;
        boolean isNegative;
        boolean isLevel;
        boolean isPositive;

        /** The index of the token after a verb such as "passed", or -1. */
        int afterPassing = -1;

        /** The index of the currency, or -1. */
        int currency = -1;

        String reason = "";

        /** Turns the hedge of the size of a fall into that of what remains, or rejects it. */
        void turn(String newReason) {
            qualifier = switch (qualifier) {
                case MORE_THAN -> Qualifier.LESS_THAN;
                case AT_LEAST -> Qualifier.AT_MOST;
                case LESS_THAN -> Qualifier.MORE_THAN;
                case AT_MOST -> Qualifier.AT_LEAST;
                case NONE, NEARLY, ABOUT -> qualifier;
            };
            if (qualifier == Qualifier.NEARLY) {
                reject(newReason);
            }
        }

        void reject(String newReason) {
            reason = reason.isEmpty() ? newReason : reason;
        }
    }
}
