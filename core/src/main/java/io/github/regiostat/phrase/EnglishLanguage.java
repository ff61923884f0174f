// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.phrase;

import org.jspecify.annotations.Nullable;

/** English: cardinals, hedges, verbs of change, units and the nouns of counts, such as "government services". */
final class EnglishLanguage extends Language {
    /** The greatest number of words of a noun. */
    private static final int MAX_NOUN = 5;

    @Override
    void addWords(WordTable table) {
        EnglishWords.addTo(table);
    }

    /** Reads the words up to the first plural, or one word if there is no plural: "government services". */
    @Override
    @Nullable
    NounAt nounAt(Tokens tokens, int index) {
        int i = index;
        while (i < index + MAX_NOUN && isPartOfNoun(tokens, i)) {
            if (isPlural(tokens.text(i)) && !isJoined(tokens, i + 1)) {
                return new NounAt(i + 1, noun(tokens, index, i + 1));
            }
            i = isJoined(tokens, i + 1) ? i + 2 : i + 1;
        }
        if (i == index || !isPartOfNoun(tokens, index)) {
            return null;
        }
        int end = index + 1;
        while (isJoined(tokens, end)) {
            end += 2;
        }
        return new NounAt(end, noun(tokens, index, end));
    }

    private static String noun(Tokens tokens, int from, int to) {
        return tokens.text(from, to).replaceAll("\\s+", " ");
    }

    private static boolean isPartOfNoun(Tokens tokens, int index) {
        Token token = tokens.get(index);
        if (token.kind() != Token.Kind.WORD || !isLatin(tokens.first(index))) {
            return false;
        }
        for (Meaning meaning : token.word().meanings()) {
            if (!isNeutral(meaning.role())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNeutral(Role role) {
        return role == Role.NOUN || role == Role.ADDRESS || role == Role.FILLER_NOUN;
    }

    private static boolean isLatin(char c) {
        return c < 0x250;
    }

    /** Returns whether a hyphen joins two words: "star-rated". */
    private static boolean isJoined(Tokens tokens, int index) {
        return tokens.isDash(index)
                && tokens.isAttached(index)
                && tokens.isAttached(index + 1)
                && tokens.is(index + 1, Token.Kind.WORD);
    }

    private static boolean isPlural(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        boolean isRegular = lower.length() > 2
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is")
                && !lower.endsWith("'s");
        return isRegular || EnglishWords.IRREGULAR_PLURALS.contains(lower);
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
