// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks the region that another exceeds or trails by a figure: "exceeded that of Italy by 5 %". */
final class ExceedMarks {
    private static final int MAX_GAP = 8;

    private final List<TextToken> tokens;

    ExceedMarks(List<TextToken> tokens) {
        this.tokens = tokens;
    }

    void mark() {
        for (int i = 0; i < tokens.size(); i++) {
            TextToken verb = tokens.get(i);
            if (verb.is(TokenType.WORD) && verb.hasAny(WordRole.EXCEED, WordRole.TRAIL)) {
                mark(i, verb);
            }
        }
    }

    private void mark(int verb, TextToken word) {
        TextToken region = null;
        for (int i = verb + 1; i + 1 < tokens.size() && i <= verb + MAX_GAP; i++) {
            TextToken token = tokens.get(i);
            if (token.is(TokenType.REGION) || token.is(TokenType.PERIOD)) {
                if (region != null) {
                    return;
                }
                region = token;
            } else if (token.has(WordRole.BY) && region != null) {
                markEnd(region, token, tokens.get(i + 1), word);
                return;
            } else if (!isBetween(token)) {
                return;
            }
        }
    }

    private static void markEnd(TextToken other, TextToken by, @Nullable TextToken figure, TextToken verb) {
        if (figure != null && figure.is(TokenType.FIGURE)) {
            other.isReference = true;
            by.roles.add(verb.has(WordRole.EXCEED) ? WordRole.RISE : WordRole.FALL);
        }
    }

    private static boolean isBetween(TextToken token) {
        return token.is(TokenType.LABEL)
                || token.is(TokenType.WORD)
                        && token.hasAny(
                                WordRole.THAT_OF, WordRole.POSSESSIVE, WordRole.DETERMINER, WordRole.IN, WordRole.OF);
    }
}
