// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import org.jspecify.annotations.Nullable;

/**
 * A number, a word or a symbol of a text.
 *
 * @param start the index of the first UTF-16 code unit
 * @param end the index after the last UTF-16 code unit
 * @param kind the kind
 * @param word the meanings of the word in the tables of the languages
 * @param numeral the numeral of a number in digits or in a script without spaces, otherwise null
 */
record Token(
        int start, int end, Kind kind, Word word, @Nullable Numeral numeral) {
    /** The kinds of tokens. */
    enum Kind {
        /** A number in digits, or a numeral of a script without spaces. */
        NUMBER,
        /** A word of letters, or several words that the tables have as one. */
        WORD,
        /** A character of a script without spaces, or several that the tables have as one. */
        IDEOGRAPHS,
        /** Another character. */
        SYMBOL,
        /** An internet address. */
        OPAQUE,
        /** A blank line, the start and the end of the text. */
        BREAK
    }

    boolean has(Role role) {
        return word.has(role);
    }

    boolean hasAny(Role... roles) {
        for (Role role : roles) {
            if (word.has(role)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    String value(Role role) {
        return word.value(role);
    }

    /** Returns whether the tables have the word. */
    boolean isKnown() {
        return !word.meanings().isEmpty();
    }
}
