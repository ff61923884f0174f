// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.List;

/** Joins figures with the year or region beside their brackets: "Italy (8.5 %)", "5.2 billion (2022)". */
final class BracketMarks {
    private final String text;
    private final List<TextToken> tokens;

    BracketMarks(String text, List<TextToken> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    void mark() {
        for (int i = 0; i + 3 < tokens.size(); i++) {
            TextToken name = tokens.get(i + 1);
            int colon = tokens.get(i + 2).is(TokenType.MARK) ? i + 3 : i + 2;
            TextToken figure = tokens.get(Math.min(colon + 1, tokens.size() - 1));
            boolean isNamed = isBracket(i, '(', '（')
                    && isBracket(colon, ':', '：')
                    && figure.is(TokenType.FIGURE)
                    && (name.is(TokenType.PERIOD) || name.is(TokenType.REGION));
            if (isNamed) {
                figure.beside = name;
                name.owner = figure;
                name.isSubjectOfOwner = true;
            }
        }
        for (int i = 1; i + 2 < tokens.size(); i++) {
            if (!isBracket(i, '(', '（') || !isBracket(i + 2, ')', '）')) {
                continue;
            }
            TextToken before = tokens.get(i - 1);
            TextToken inside = tokens.get(i + 1);
            if (before.is(TokenType.FIGURE) && isName(inside)) {
                tokens.get(i).type = TokenType.MARK;
                tokens.get(i + 2).type = TokenType.MARK;
            } else if (inside.is(TokenType.FIGURE) && isName(before)) {
                inside.beside = before;
            }
        }
    }

    private boolean isBracket(int i, char ascii, char wide) {
        char c = text.charAt(tokens.get(i).start);
        return tokens.get(i).is(TokenType.COMMA) && (c == ascii || c == wide);
    }

    private static boolean isName(TextToken token) {
        boolean isYear = token.is(TokenType.PERIOD) && token.period != null && token.period.isYear();
        return isYear || token.is(TokenType.REGION);
    }
}
