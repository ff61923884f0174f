// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.phrase;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/** Reads the span of growth that a sentence states with years, such as P11Y for "from 2013 to 2024". */
final class SpanReader {
    private static final int MAX_DISTANCE = 30;

    private final Tokens tokens;
    private final Exclusions exclusions;

    SpanReader(Tokens tokens, Exclusions exclusions) {
        this.tokens = tokens;
        this.exclusions = exclusions;
    }

    /** Returns the span of the years or the duration nearest to a figure in its sentence, or null. */
    @Nullable
    Period read(Expression figure) {
        for (int i = figure.end(); i < figure.end() + MAX_DISTANCE && !tokens.isClauseEnd(i); i++) {
            if (exclusions.isYear(i)) {
                return between(i);
            }
            if (duration(i) != null) {
                return duration(i);
            }
        }
        for (int i = figure.first() - 1; i > figure.first() - MAX_DISTANCE && !tokens.isSentenceEnd(i); i--) {
            if (exclusions.isYear(i)) {
                return tokens.is(i - 2, Token.Kind.NUMBER) ? between(i - 2) : afterSuffix(i);
            }
            if (duration(i) != null) {
                return duration(i);
            }
        }
        return null;
    }

    /** Returns the span of two years with a word after the first: 2013年至2024年. */
    private @Nullable Period afterSuffix(int last) {
        boolean isRange = tokens.has(last - 2, Role.TIME_UNIT) && tokens.has(last - 1, Role.RANGE_TO);
        return isRange && exclusions.isYear(last - 3) ? years(last - 3, last) : null;
    }

    private @Nullable Period between(int first) {
        int i = tokens.has(first + 1, Role.TIME_UNIT) ? first + 2 : first + 1;
        boolean isRange = tokens.isDash(i)
                || tokens.has(i, Role.RANGE_TO)
                || (tokens.has(i, Role.AND) && tokens.has(first - 1, Role.BETWEEN));
        return isRange && exclusions.isYear(first) && exclusions.isYear(i + 1) ? years(first, i + 1) : null;
    }

    private @Nullable Period years(int first, int last) {
        int years = year(last) - year(first);
        return years > 0 ? Period.ofYears(years) : null;
    }

    private int year(int index) {
        return java.util.Objects.requireNonNull(tokens.get(index).numeral())
                .number()
                .intValue();
    }

    /** Returns the duration of "over the past five years". */
    private @Nullable Period duration(int index) {
        String unit = tokens.value(index, Role.TIME_UNIT);
        if (unit == null || !unit.startsWith("P")) {
            return null;
        }
        NumeralReader.Reading number =
                tokens.has(index - 1, Role.ARTICLE) ? null : new NumeralReader(tokens).read(index - 1);
        boolean isWhole = number != null
                && number.numeral().isNumber()
                && number.end() == index
                && number.numeral().number().scale() <= 0
                && number.numeral().number().precision() <= 3
                && number.numeral().number().signum() > 0;
        boolean isOver = isWhole && isAfterPast(index - 2);
        return isOver && number != null
                ? Period.parse(unit).multipliedBy(number.numeral().number().intValue())
                : null;
    }

    private boolean isAfterPast(int index) {
        return tokens.has(index, Role.DATE_BEFORE)
                || tokens.has(index, Role.DETERMINER)
                || tokens.has(index, Role.HEDGE_BEFORE);
    }
}
