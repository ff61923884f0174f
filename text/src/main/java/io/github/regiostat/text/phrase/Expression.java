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

    static final String TWO_QUALIFIERS = "Figure must have at most one qualifier";

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

    Expression withQualifier(Qualifier newQualifier) {
        return new Expression(first, numberFirst, end, numeral, measure, newQualifier, isNegative, isLevel, reason);
    }

    Expression extended(int newFirst, int newEnd) {
        return new Expression(newFirst, numberFirst, newEnd, numeral, measure, qualifier, isNegative, isLevel, reason);
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

    /** The tokens before a number. */
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

        /** Sets the qualifier, and rejects a second one. */
        void qualify(String code) {
            if (qualifier != Qualifier.NONE) {
                reject(TWO_QUALIFIERS);
            }
            qualifier = Qualifier.ofCode(code);
        }

        /** Turns the qualifier of the size of a fall into that of the remainder, or rejects it. */
        void turn(String newReason) {
            qualifier = negated(qualifier);
            if (qualifier == Qualifier.NEARLY) {
                reject(newReason);
            }
        }

        void reject(String newReason) {
            reason = reason.isEmpty() ? newReason : reason;
        }
    }
}
