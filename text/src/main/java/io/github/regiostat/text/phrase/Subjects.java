// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import java.util.Optional;

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
            if (tokens.has(i, Role.PER_MILLE) || tokens.has(i, Role.PER) && tokens.is(i + 1, Token.Kind.NUMBER)) {
                return copula > i && tokens.is(i, Token.Kind.WORD);
            }
        }
        return false;
    }

    /** Returns the index after the base of an index in brackets that starts at a token, or the index itself. */
    int baseEnd(int index) {
        if (!tokens.isAny(index, "(（")) {
            return index;
        }
        int i = index + 1;
        while (i < index + MAX_BASE && !tokens.is(i, '=') && !tokens.is(i, Token.Kind.BREAK)) {
            i++;
        }
        boolean isBase = i > index + 1
                && tokens.is(i, '=')
                && tokens.is(i + 1, Token.Kind.NUMBER)
                && tokens.text(i + 1).equals("100")
                && tokens.isAny(i + 2, ")）");
        return isBase ? i + 3 : index;
    }

    /** Returns the base of an index in brackets that starts at a token, such as {@code 2015}. */
    Optional<String> base(int index) {
        int end = baseEnd(index);
        if (end == index) {
            return Optional.empty();
        }
        // 2020年 is the year 2020; 上年 stays as it is.
        boolean isYear = tokens.is(index + 1, Token.Kind.NUMBER)
                && tokens.text(index + 2).equals("年");
        return Optional.of(tokens.text(index + 1, isYear ? index + 2 : end - 3));
    }

    /** Returns the base of the index that the subject of a clause names: "the index (2015=100) was 104.2". */
    Optional<String> baseBefore(int figure) {
        if (!tokens.hasAny(figure - 1, Role.COPULA, Role.TO)) {
            return Optional.empty();
        }
        for (int i = figure - 1; i > figure - MAX_DISTANCE && !tokens.isSentenceEnd(i); i--) {
            if (baseEnd(i) > i) {
                return base(i);
            }
            if (tokens.isAny(i, ",，")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
