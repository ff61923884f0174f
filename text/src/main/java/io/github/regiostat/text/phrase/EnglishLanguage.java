// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import org.jspecify.annotations.Nullable;

/** English: cardinals, qualifiers, verbs of change, units and the nouns of counts, such as "government services". */
final class EnglishLanguage extends Language {
    @Override
    void addWords(WordTable table) {
        table.addFile("en.tsv");
    }

    @Override
    @Nullable
    NounAt nounAt(Tokens tokens, int index) {
        return EnglishNouns.at(tokens, index);
    }

    /** Returns whether a word is an adverb in -ly, such as "sharply". */
    @Override
    boolean isFiller(Tokens tokens, int index) {
        Token token = tokens.get(index);
        return token.kind() == Token.Kind.WORD
                && !token.isKnown()
                && tokens.text().startsWith("ly", token.end() - 2)
                && token.end() - token.start() > 4;
    }
}
