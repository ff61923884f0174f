// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.text.phrase.Measure.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads 每千人口 before a figure and apart from it, as in 每千人口执业医师3.6人: 3.6 persons per 1,000. */
final class DistributiveRule {
    /** The greatest distance of 每, in tokens. */
    private static final int MAX_DISTANCE = 24;

    private static final String NO_KIND =
            "Quantity per this unit has no kind; write it per a known noun, such as per person";

    private static final String HOUR = "小时";

    private final Tokens tokens;
    private final ExpressionRule expressions;
    /** The unit per which the last figure is stated, or null. */
    private @Nullable Measure previous;
    /** The index of the token after which no end of a sentence was found. */
    private int checked;

    DistributiveRule(Tokens tokens, ExpressionRule expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /**
     * Returns an expression per the unit of 每 if 每 precedes it in its clause, or if it continues a list of such
     * quantities with a fraction of a thing, as in 每千人口执业医师3.6人，注册护士4.0人.
     *
     * @param from the index of the token after the figure before
     */
    Expression read(Expression expression, int from) {
        Measure measure = expression.measure();
        if (hasSentenceEnd(expression.first())) {
            previous = null;
        }
        if (!measure.isQuantity() && !measure.isNone() || expression.isRejected()) {
            return expression;
        }
        Measure per = before(expression, from);
        if (measure.per() != null) {
            boolean isSame = per == null || measure.per().equals(per.per());
            return isSame ? expression : expression.rejected("Quantity must be per one unit");
        }
        if (per == null && previous != null && (isPartOfThing(expression) || isInClauseOf(expression, from))) {
            per = previous;
        }
        if (per == null) {
            return expression;
        }
        previous = HOUR.equals(per.per()) ? null : per;
        if (per.per() == null || measure.isNone() && previous != null) {
            return expression.rejected(NO_KIND);
        }
        if (HOUR.equals(per.per())) {
            return speed(expression);
        }
        return expression.withMeasure(measure.withPer(per.per(), per.perCount(), measure.end()));
    }

    /** Returns 350公里 after 时速 as a speed, and another measure unchanged. */
    private static Expression speed(Expression expression) {
        Measure measure = expression.measure();
        return measure.kind() == Kind.AMOUNT && measure.unit().equals("km")
                ? expression.withMeasure(Measure.of(Kind.AMOUNT, "km/h", measure.end()))
                : expression;
    }

    private boolean hasSentenceEnd(int end) {
        boolean hasEnd = false;
        while (checked < end) {
            hasEnd |= tokens.isSentenceEnd(checked);
            checked++;
        }
        return hasEnd;
    }

    /** Returns whether a figure is in the clause of the one before and is not a total: 每10股转增3股派2元. */
    private boolean isInClauseOf(Expression expression, int from) {
        int i = expression.first() - 1;
        while (i >= from
                && i > expression.first() - MAX_DISTANCE
                && !tokens.isClauseEnd(i)
                && !tokens.has(i, Role.TIME_SPAN)) {
            i--;
        }
        return from > 0 && i < from;
    }

    /** Returns whether a count has decimals and no multiplier, so that it is not a count of things. */
    private static boolean isPartOfThing(Expression expression) {
        return expression.measure().kind() == Kind.COUNT
                && !expression.numeral().isScaled()
                && !expression.numeral().isWhole();
    }

    /** Returns the measure after 每 in the clause before an expression, with {@code per} null if it has no kind. */
    private @Nullable Measure before(Expression expression, int from) {
        int first = Math.max(from, expression.first() - MAX_DISTANCE);
        boolean isEnclosed = false;
        for (int i = expression.first() - 1; i >= first; i--) {
            boolean isClose = tokens.isAny(i, ")）");
            boolean isOpen = tokens.isAny(i, "(（");
            if (isClose || isOpen) {
                isEnclosed = isClose;
            } else if (!isEnclosed && tokens.isClauseEnd(i)) {
                return null;
            } else if (tokens.has(i, Role.SPEED)) {
                return Measure.none(i).withPer(HOUR, BigDecimal.ONE, i);
            } else if (tokens.has(i, Role.PER) && tokens.isHan(i)) {
                return per(i);
            }
        }
        return null;
    }

    private @Nullable Measure per(int index) {
        boolean isNumber = tokens.isNumber(index + 1);
        int unit = isNumber ? index + 2 : index + 1;
        if (tokens.has(unit, Role.TIME_UNIT)) {
            return null;
        }
        Measure per = expressions.perAt(index);
        if (per.per() != null && per.reason().isEmpty()) {
            return per;
        }
        return isNumber ? Measure.none(index) : null;
    }
}
