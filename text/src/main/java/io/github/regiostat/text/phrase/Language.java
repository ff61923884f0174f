// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.quantity.Scale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A language in which figures are read: a table of words and a few rules.
 *
 * <p>The finder does not know any word. A new language is one subclass, listed in {@link Languages}.
 */
abstract class Language {
    /**
     * A numeral that was read.
     *
     * @param end the index after it, of a UTF-16 code unit in a text or of a token
     * @param numeral the numeral
     */
    record NumeralAt(int end, Numeral numeral) {}

    /**
     * The noun of a count.
     *
     * @param end the index of the token after the noun
     * @param noun the noun
     */
    record NounAt(int end, String noun) {}

    /** Adds the words of the language to a table. */
    abstract void addWords(WordTable table);

    /**
     * Returns the numeral of a script without spaces that starts at an index, such as 三百七十亿.
     *
     * @return the numeral, or null if no numeral starts there
     */
    @Nullable
    NumeralAt numeralAt(String text, int start, Optional<Scale> zhao) {
        return null;
    }

    /**
     * Returns the rest of a numeral that starts with digits, such as 亿 after 3700.
     *
     * @param end the index after the digits
     * @return the whole numeral, or null if no part of it follows the digits
     */
    @Nullable
    NumeralAt continued(String text, int end, Numeral digits, Optional<Scale> zhao) {
        return null;
    }

    /**
     * Returns the noun of a count.
     *
     * @param index the index of the token after the number
     * @return the noun, or null if no noun is there
     */
    @Nullable
    NounAt nounAt(Tokens tokens, int index) {
        return null;
    }

    /** Returns whether an unknown word may occur between a verb of change and its figure, such as "sharply". */
    boolean isFiller(Tokens tokens, int index) {
        return false;
    }
}
