// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.phrase;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English: cardinals, hedges, verbs of change, units and the nouns of counts, such as "government services". */
final class EnglishLanguage extends Language {
    /** The greatest number of words of a noun. */
    private static final int MAX_NOUN = 5;

    /** Plurals that mostly stand before another noun, as in "sports facilities". */
    private static final Set<String> ATTRIBUTIVE = Set.of(
            "arts",
            "communications",
            "customs",
            "economics",
            "electronics",
            "goods",
            "logistics",
            "robotics",
            "sales",
            "savings",
            "securities",
            "sports",
            "statistics",
            "telecommunications",
            "textiles");

    private static final Set<String> NO_PLURALS = Set.of(
            "afterwards", "always", "besides", "news", "overseas", "perhaps", "series", "sometimes", "upwards", "yes");

    @Override
    void addWords(WordTable table) {
        EnglishWords.addTo(table);
    }

    /**
     * Reads the words up to the first plural: "free trade zone policies". Plurals that directly follow one another, and
     * one after an attributive plural, belong to the noun: "sports facilities". Without a plural, the noun is one word.
     */
    @Override
    @Nullable
    NounAt nounAt(Tokens tokens, int index) {
        int end = index;
        int i = index;
        int words = 0;
        boolean isOpen = true;
        while (words < MAX_NOUN && isPartOfNoun(tokens, i, index) && isOpen) {
            boolean isJoined = isJoined(tokens, i + 1);
            String word = tokens.text(i).toLowerCase(Locale.ROOT);
            boolean isPlural = !isJoined && isPlural(word);
            end = isPlural ? i + 1 : end;
            isOpen = !isPlural
                    || ATTRIBUTIVE.contains(word)
                    || isPlural(tokens.text(i + 1).toLowerCase(Locale.ROOT));
            i = isJoined ? i + 2 : i + 1;
            words += isJoined ? 0 : 1;
        }
        if (end == index) {
            end = oneWord(tokens, index);
        }
        return end == index ? null : new NounAt(end, noun(tokens, index, end));
    }

    private static int oneWord(Tokens tokens, int index) {
        if (!isPartOfNoun(tokens, index, index)) {
            return index;
        }
        int end = index + 1;
        while (isJoined(tokens, end)) {
            end += 2;
        }
        return end;
    }

    private static String noun(Tokens tokens, int from, int to) {
        String noun = tokens.text(from, to);
        return hasOtherSpace(noun) ? noun.replaceAll("\\s+", " ") : noun;
    }

    /** Returns whether a text has a white space other than single spaces. */
    private static boolean hasOtherSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? i > 0 && text.charAt(i - 1) == ' ' : c < ' ') {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfNoun(Tokens tokens, int index, int first) {
        Token token = tokens.get(index);
        if (token.kind() != Token.Kind.WORD || !isLatin(tokens.first(index))) {
            return false;
        }
        if (index > first && isInsideNoun(tokens, index)) {
            return true;
        }
        return isNounWord(tokens, index);
    }

    /**
     * Returns whether a word with another role is a part of a noun, as in "trade zone policies", "growth companies".
     */
    private static boolean isInsideNoun(Tokens tokens, int index) {
        Token token = tokens.get(index);
        boolean isLabel = token.has(Role.NOT_COUNTED_BEFORE) || token.has(Role.CHANGE_NOUN);
        return isLabel
                && !token.has(Role.STOP)
                && tokens.is(index + 1, Token.Kind.WORD)
                && isNounWord(tokens, index + 1);
    }

    /** Returns whether a word is unknown to the tables, or only a noun. */
    private static boolean isNounWord(Tokens tokens, int index) {
        for (Meaning meaning : tokens.get(index).word().meanings()) {
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

    private static boolean isPlural(String lower) {
        boolean isRegular = lower.length() > 2
                && lower.endsWith("s")
                && !lower.endsWith("ss")
                && !lower.endsWith("us")
                && !lower.endsWith("is")
                && !lower.endsWith("'s")
                && !NO_PLURALS.contains(lower);
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
