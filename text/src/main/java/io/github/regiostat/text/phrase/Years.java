// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.figure.Qualifier;

/** Decides whether a number of four digits is a year, such as 2024 in "in 2024" and "2024 exports". */
final class Years {
    private final Tokens tokens;

    Years(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean isYear(Expression expression) {
        int number = expression.numberFirst();
        Measure measure = expression.measure();
        boolean isPlain =
                tokens.isYear(number) && !expression.numeral().isScaled() && (measure.isQuantity() || measure.isNone());
        if (!isPlain || isSize(expression)) {
            return false;
        }
        if (isCompared(expression)) {
            return true;
        }
        boolean isDated = tokens.hasAny(number - 1, Role.DATE_BEFORE, Role.MONTH, Role.DETERMINER);
        if (measure.isAmount()) {
            return isDated && tokens.has(number - 1, Role.PRICE_BASE);
        }
        if (isDated || (measure.isNone() && expression.qualifier() == Qualifier.NONE)) {
            return true;
        }
        boolean isQualifiedAfter =
                tokens.has(expression.end() - 1, Role.QUALIFIER_AFTER) && tokens.isHan(expression.end() - 1);
        boolean isQualified =
                isQualifiedAfter || expression.first() < number && isCountQualifier(expression.qualifier());
        return !isQualified && !isCounted(number);
    }

    /** Returns whether a number is the size of a change: "by over 1564", "by 2072 over the previous year". */
    private boolean isSize(Expression expression) {
        return tokens.has(expression.first() - 1, Role.BY)
                && (expression.qualifier() != Qualifier.NONE || tokens.has(expression.end(), Role.SPAN));
    }

    /** Returns whether a percentage is a difference from a year, as in "5 % below 2019". */
    private boolean isCompared(Expression expression) {
        int word = expression.first();
        return tokens.hasAny(word, Role.HIGHER, Role.LOWER)
                && expression.isBare()
                && word == expression.numberFirst() - 1
                && tokens.hasAny(word - 1, Role.PERCENT, Role.POINTS);
    }

    /** Returns whether a qualifier cannot precede a year. */
    private static boolean isCountQualifier(Qualifier qualifier) {
        return qualifier != Qualifier.ABOUT && qualifier != Qualifier.NONE;
    }

    /** Returns whether a plural follows a number inside a sentence: "opened 2000 hotels". */
    private boolean isCounted(int number) {
        boolean isInside =
                !tokens.isClauseEnd(number - 1) && !tokens.hasAny(number - 1, Role.AND, Role.RANGE_TO, Role.STOP);
        Language.NounAt noun = Languages.nounAt(tokens, number + 1);
        return (isInside || isAfterDate(number)) && noun != null && noun.end() == number + 2;
    }

    /** Returns whether a round number follows a year at the start of a clause: "in 2022, 2000 firms". */
    private boolean isAfterDate(int number) {
        return tokens.is(number - 1, ',')
                && tokens.isYear(number - 2)
                && tokens.has(number - 3, Role.DATE_BEFORE)
                && tokens.text(number).endsWith("00");
    }
}
