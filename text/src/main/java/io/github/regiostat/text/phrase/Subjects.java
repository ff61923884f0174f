// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

/** Reads the unit that the subject of a clause gives a number: "the rate per 100 persons was 127". */
final class Subjects {
    /** The greatest distance of a subject, in tokens. */
    private static final int MAX_DISTANCE = 24;
    /** The greatest number of tokens of the base of an index. */
    private static final int MAX_BASE = 8;

    private final Tokens tokens;

    Subjects(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns whether the subject is a quantity per a number of things, without a unit beside the figure. */
    boolean isPerCount(Expression figure) {
        int copula = -1;
        for (int i = figure.first() - 1; i > figure.first() - MAX_DISTANCE && !tokens.isClauseEnd(i); i--) {
            copula = tokens.has(i, Role.COPULA) ? i : copula;
            if (tokens.has(i, Role.PER_MILLE) || tokens.has(i, Role.PER) && tokens.isNumber(i + 1)) {
                return copula > i && tokens.isWord(i);
            }
        }
        return false;
    }

    /**
     * Returns the index with its base in brackets at a token, such as {@code (2015=100)}, of kind NONE if none is
     * there.
     */
    Measure base(int index) {
        int i = index + 1;
        while (i < index + MAX_BASE && !tokens.is(i, '=') && !tokens.is(i, Token.Kind.BREAK)) {
            i++;
        }
        boolean isBase = tokens.isAny(index, "(（")
                && i > index + 1
                && tokens.is(i, '=')
                && tokens.isNumber(i + 1)
                && tokens.text(i + 1).equals("100")
                && tokens.isAny(i + 2, ")）");
        if (!isBase) {
            return Measure.none(index);
        }
        // 2020年 is the year 2020; 上年 stays as it is.
        boolean isYear = tokens.isNumber(index + 1) && tokens.text(index + 2).equals("年");
        return Measure.of(Measure.Kind.INDEX, tokens.text(index + 1, isYear ? index + 2 : i), i + 3);
    }

    /** Returns the index with its base that the subject of a clause names: "the index (2015=100) was 104.2". */
    Measure baseBefore(int figure) {
        Measure base = Measure.none(figure);
        if (tokens.hasAny(figure - 1, Role.COPULA, Role.TO)) {
            for (int i = figure - 1; base.isNone() && i > figure - MAX_DISTANCE && !isEnd(i); i--) {
                base = base(i);
            }
        }
        return base;
    }

    private boolean isEnd(int index) {
        return tokens.isSentenceEnd(index) || tokens.isAny(index, ",，");
    }
}
