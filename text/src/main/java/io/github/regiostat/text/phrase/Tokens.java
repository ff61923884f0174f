// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.text.phrase.Token.Kind;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The tokens of a text, with a {@link Kind#BREAK} before the first and after the last. */
final class Tokens {
    private final String text;
    private final List<Token> list;
    private final Token before;
    private final Token after;

    Tokens(String text, List<Token> list) {
        this.text = text;
        this.list = list;
        before = new Token(0, 0, Kind.BREAK, Word.UNKNOWN, null);
        after = new Token(text.length(), text.length(), Kind.BREAK, Word.UNKNOWN, null);
    }

    String text() {
        return text;
    }

    int size() {
        return list.size();
    }

    Token get(int index) {
        if (index < 0) {
            return before;
        }
        return index < list.size() ? list.get(index) : after;
    }

    boolean has(int index, Role role) {
        return get(index).has(role);
    }

    /** Returns whether a token has at least one of several roles. */
    boolean hasAny(int index, Role... roles) {
        return get(index).hasAny(roles);
    }

    @Nullable
    String value(int index, Role role) {
        return get(index).value(role);
    }

    boolean is(int index, Kind kind) {
        return get(index).kind() == kind;
    }

    /** Returns whether a token is a number in digits or a numeral of a script without spaces. */
    boolean isNumber(int index) {
        return is(index, Kind.NUMBER);
    }

    /** Returns whether a token is a word of letters. */
    boolean isWord(int index) {
        return is(index, Kind.WORD);
    }

    /** Returns whether a token is a word, in any letter case. */
    boolean isWord(int index, String lower) {
        return isWord(index) && lower(index).equals(lower);
    }

    /** Returns whether a token is in a script without spaces. */
    boolean isHan(int index) {
        return is(index, Kind.IDEOGRAPHS);
    }

    /** Returns whether a token is a number of four digits that can be a year. */
    boolean isYear(int index) {
        return isNumber(index) && DigitRule.isYear(text(index));
    }

    /** Returns whether a token is one character. */
    boolean is(int index, char c) {
        return length(index) == 1 && first(index) == c;
    }

    /** Returns whether a token is one of several characters. */
    boolean isAny(int index, String characters) {
        return length(index) == 1 && characters.indexOf(first(index)) >= 0;
    }

    /** Returns the number of UTF-16 code units of a token. */
    int length(int index) {
        return get(index).end() - get(index).start();
    }

    /** Returns the first character of a token, or a line feed for a break. */
    char first(int index) {
        Token token = get(index);
        return token.kind() == Kind.BREAK ? '\n' : text.charAt(token.start());
    }

    /** Returns whether there is no space between a token and the one before it. */
    boolean isAttached(int index) {
        return get(index - 1).end() == get(index).start() && index > 0 && index < list.size();
    }

    /** Returns whether a token is a dash that joins the tokens beside it: "twenty-five". */
    boolean isHyphen(int index) {
        return isDash(index) && isAttached(index) && isAttached(index + 1);
    }

    boolean isDash(int index) {
        return is(index, Kind.SYMBOL) && Characters.isDash(first(index));
    }

    /** Returns whether a token ends a clause: a comma, a period or a bracket. */
    boolean isClauseEnd(int index) {
        Kind kind = get(index).kind();
        return kind == Kind.BREAK || (kind == Kind.SYMBOL && Characters.isClauseEnd(first(index)));
    }

    /** Returns whether a token ends a sentence. */
    boolean isSentenceEnd(int index) {
        Kind kind = get(index).kind();
        return kind == Kind.BREAK || (kind == Kind.SYMBOL && ".!?;。！？；…".indexOf(first(index)) >= 0);
    }

    /**
     * Returns the index of the last match before a token, or -1 if no token matches.
     *
     * @param distance the distance at which the search ends
     * @param isEnd the tokens at which the search ends
     */
    int lastBefore(int index, int distance, IntPredicate isEnd, IntPredicate isMatch) {
        for (int i = index - 1; i > index - distance; i--) {
            if (isMatch.test(i)) {
                return i;
            }
            if (isEnd.test(i)) {
                return -1;
            }
        }
        return -1;
    }

    String text(int index) {
        return text(index, index + 1);
    }

    /** Returns the text of a token in lower case. */
    String lower(int index) {
        return text(index).toLowerCase(Locale.ROOT);
    }

    /** Returns the text from a token up to another. */
    String text(int from, int to) {
        return text.substring(get(from).start(), get(to - 1).end());
    }
}
