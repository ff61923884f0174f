// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.text.check.TextToken.TokenType;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a sentence by role and type. A long sentence asks for the same roles for each of its figures, and would
 * be scanned as often without an index.
 */
final class TokenIndex {
    private final String text;
    private final List<TextToken> tokens;
    private final Map<WordRole, BitSet> roles = new EnumMap<>(WordRole.class);
    private final Map<TokenType, BitSet> types = new EnumMap<>(TokenType.class);
    private @Nullable BitSet heavy;

    TokenIndex(String text, List<TextToken> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Returns the tokens with a role. */
    BitSet of(WordRole role) {
        BitSet found = roles.get(role);
        if (found == null) {
            found = those(token -> token.has(role));
            roles.put(role, found);
        }
        return found;
    }

    /** Returns the tokens of a type. */
    BitSet of(TokenType type) {
        BitSet found = types.get(type);
        if (found == null) {
            found = those(token -> token.is(type));
            types.put(type, found);
        }
        return found;
    }

    /** Returns the tokens that may name something unknown to the tables. */
    BitSet heavy() {
        BitSet found = heavy;
        if (found == null) {
            found = those(token -> isHeavy(text, token));
            heavy = found;
        }
        return found;
    }

    private BitSet those(Predicate<TextToken> condition) {
        BitSet found = new BitSet(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (condition.test(tokens.get(i))) {
                found.set(i);
            }
        }
        return found;
    }

    static boolean isBetween(BitSet positions, int from, int to) {
        int next = from < to ? positions.nextSetBit(from) : -1;
        return next >= 0 && next < to;
    }

    /** Returns whether a token may name something unknown to the tables. */
    static boolean isHeavy(String text, TextToken token) {
        if (token.is(TokenType.UNKNOWN)) {
            return !WordEndings.isAdverb(text, token) && !WordEndings.isVerb(text, token);
        }
        return token.is(TokenType.WORD)
                && token.hasAny(WordRole.PLACE, WordRole.TERM_BEFORE, WordRole.DIRECTION)
                && !token.hasAny(WordRole.CITY, WordRole.NEUTRAL, WordRole.AVERAGE_ANNUAL);
    }
}
