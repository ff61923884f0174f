// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Joins an amount and the same amount in another unit in brackets: "84.37 billion yuan ($11.78 billion)". */
final class FigurePairs {
    private static final int MAX_GAP = 3;
    private static final Set<Class<?>> KINDS = Set.of(Money.class, MoneyPer.class, Amount.class);

    private final String text;
    private final List<TextToken> tokens;

    FigurePairs(String text, List<TextToken> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Joins the pairs, so that their brackets do not split a clause. */
    void mark() {
        for (int i = 0; i + 3 < tokens.size(); i++) {
            if (tokens.get(i).is(TokenType.FIGURE) && isMark(i + 1, "(（")) {
                join(i, second(i + 2));
            }
        }
    }

    /** Returns the index of the figure after words such as 约合. */
    private int second(int from) {
        int i = from;
        while (i < tokens.size() && i < from + MAX_GAP && isLight(tokens.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLight(TextToken token) {
        return token.is(TokenType.WORD) && token.has(WordRole.NEUTRAL);
    }

    private void join(int first, int second) {
        if (second + 1 >= tokens.size() || !isMark(second + 1, ")）") || !isSame(first, second)) {
            return;
        }
        tokens.get(first).pair = tokens.get(second);
        tokens.get(second).pair = tokens.get(first);
        tokens.get(first + 1).type = TokenType.MARK;
        tokens.get(second + 1).type = TokenType.MARK;
    }

    private boolean isMark(int i, String marks) {
        TextToken token = tokens.get(i);
        return token.is(TokenType.COMMA) && marks.indexOf(text.charAt(token.start)) >= 0;
    }

    private boolean isSame(int first, int second) {
        Optional<Figure<?>> one = figure(first);
        Optional<Figure<?>> other = figure(second);
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() && tokens.get(second).is(TokenType.FIGURE);
        }
        return KINDS.contains(one.get().unit().kind())
                && one.get().unit().kind() == other.get().unit().kind()
                && !one.get().unit().equals(other.get().unit());
    }

    private Optional<Figure<?>> figure(int i) {
        TextToken token = tokens.get(i);
        return token.phrase == null ? Optional.empty() : token.phrase.figure();
    }
}
