// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.text.phrase.Language.NumeralAt;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Reads the span of growth that a sentence states in years, such as P11Y for "from 2013 to 2024". */
final class SpanRule {
    private static final int MAX_DISTANCE = 30;

    private final Tokens tokens;

    SpanRule(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns the span of the years or the duration nearest to a figure in its sentence, or null. */
    @Nullable
    Period read(Expression figure) {
        for (int i = figure.end(); i < figure.end() + MAX_DISTANCE && !tokens.isClauseEnd(i); i++) {
            if (tokens.isYear(i)) {
                return isBase(i) ? sinceBase(i, figure.first()) : between(i);
            }
            Period duration = duration(i, true);
            if (duration != null) {
                return duration;
            }
        }
        boolean isInClause = true;
        for (int i = figure.first() - 1; i > figure.first() - MAX_DISTANCE && !tokens.isSentenceEnd(i); i--) {
            if (tokens.isYear(i)) {
                return isBase(i) ? sinceBase(i, i) : before(i);
            }
            isInClause &= !tokens.isClauseEnd(i);
            Period duration = duration(i, isInClause);
            if (duration != null) {
                return duration;
            }
        }
        return null;
    }

    private @Nullable Period before(int year) {
        Period range = tokens.isNumber(year - 2) ? between(year - 2) : afterSuffix(year);
        return range == null && tokens.has(year - 1, Role.TO) ? fromBase(year) : range;
    }

    /** Returns the span from a year after "from" to a later year, with figures between: 从2015年的5家增长到2023年的9家. */
    private @Nullable Period fromBase(int last) {
        int first = yearBefore(last);
        return first >= 0 && tokens.has(first - 1, Role.FROM) ? years(first, last) : null;
    }

    /** Returns whether a year is the base of a change, as in 比2012年 and "from 2012". */
    private boolean isBase(int year) {
        boolean isRange = between(year) != null;
        return !isRange && tokens.hasAny(year - 1, Role.COMPARING, Role.FROM);
    }

    /** Returns the span from a base year to a later year before a token in the same sentence, or null. */
    private @Nullable Period sinceBase(int base, int end) {
        int last = yearBefore(end);
        return last < 0 ? null : years(base, last);
    }

    private int yearBefore(int index) {
        return tokens.lastBefore(index, MAX_DISTANCE, tokens::isSentenceEnd, tokens::isYear);
    }

    /** Returns the span of two years with a word after the first: 2013年至2024年. */
    private @Nullable Period afterSuffix(int last) {
        boolean isRange = tokens.has(last - 2, Role.TIME_UNIT) && tokens.has(last - 1, Role.RANGE_TO);
        return isRange && tokens.isYear(last - 3) ? years(last - 3, last) : null;
    }

    private @Nullable Period between(int first) {
        int i = tokens.has(first + 1, Role.TIME_UNIT) ? first + 2 : first + 1;
        boolean isRange = tokens.isDash(i)
                || tokens.has(i, Role.RANGE_TO)
                || (tokens.has(i, Role.AND) && tokens.has(first - 1, Role.BETWEEN));
        return isRange && tokens.isYear(first) && tokens.isYear(i + 1) ? years(first, i + 1) : null;
    }

    private @Nullable Period years(int first, int last) {
        int years = Integer.parseInt(tokens.text(last)) - Integer.parseInt(tokens.text(first));
        return years > 0 ? Period.ofYears(years) : null;
    }

    /** Returns the duration of "over the past five years". */
    private @Nullable Period duration(int index, boolean isInClause) {
        String unit = tokens.value(index, Role.TIME_UNIT);
        if (unit == null || !unit.startsWith("P")) {
            return null;
        }
        if (tokens.first(index) == '十') {
            boolean isSpan = isAfterPast(index - 1) || isWholeSpan(index, isInClause);
            return isSpan ? Period.parse(unit) : null;
        }
        NumeralAt number = tokens.has(index - 1, Role.ARTICLE) ? null : new NumeralRule(tokens).read(index - 1);
        if (number == null || number.end() != index || !number.numeral().isCount(3)) {
            return null;
        }
        return isAfterPast(index - 2) || isWholeSpan(index, isInClause)
                ? Period.parse(unit).multipliedBy(number.numeral().number().intValue())
                : null;
    }

    /** Returns whether a unit of time names a whole span of its own, as in 五年来 and 五年累计. */
    private boolean isWholeSpan(int index, boolean isInClause) {
        return tokens.has(index, Role.TIME_SPAN) || isInClause && tokens.has(index + 1, Role.TIME_SPAN);
    }

    private boolean isAfterPast(int index) {
        return tokens.hasAny(index, Role.DATE_BEFORE, Role.COMPARING, Role.DETERMINER, Role.QUALIFIER_BEFORE);
    }
}
