// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The plausibility of decoded words: the bits that their letters cost in the language that fits best, and the bits for
 * what words do not have, such as two scripts, a capital after a small letter, or a symbol between letters.
 */
final class WordCosts {
    private static final int ASCII_LETTER = 4;
    private static final int ASCII_OTHER = 3;
    private static final int OTHER_SCRIPT = 10;
    private static final int CAPITAL_AT_ASIAN = 2;
    private static final int SMALL_AT_ASIAN = 6;
    private static final int CAPITAL_INSIDE = 6;
    private static final int CAPITAL = 1;
    private static final int DIGIT_AT_LETTER = 3;
    private static final int SYMBOL_INSIDE = 8;
    private static final int SYMBOL_AT_LETTER = 3;
    private static final int HALF_WIDTH = 3;
    private static final String JOINING = "\u00B7\u00AD\u2013\u2014";
    private static final String QUOTES = "\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB\u05F3\u05F4\u05BE";
    private static final int MISPLACED = 7;
    /** Letters of the Greek, Hebrew and Arabic scripts that end words. */
    private static final String FINAL = "\u03C2\u05DA\u05DD\u05DF\u05E3\u05E5\u0629\u0649";
    /** Letters of the Cyrillic script that do not start words. */
    private static final String NOT_INITIAL = "\u044A\u044B\u044C\u042A\u042B\u042C";

    private static final int RARE_ASIAN = 18;
    private static final int COMMON_ASIAN = 13;
    private static final int SEVERAL_LANGUAGES = 5;
    private static final int FOREIGN_NAME = 7;

    private final String text;
    private final Map<Character, Integer> letters = new HashMap<>();
    private int context;
    private int symbols;

    private WordCosts(String text) {
        this.text = text;
    }

    /**
     * Result of a comparison with languages.
     *
     * @param bits the cost of the text
     * @param language the language that fits best, or empty if none is better than several together
     */
    record Fit(int bits, Optional<String> language) {}

    /** Returns the costs of a text, or empty if it has characters that no text has. */
    static Optional<WordCosts> of(String text) {
        WordCosts costs = new WordCosts(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x7F && isExcluded(text.charAt(i))) {
                return Optional.empty();
            }
            costs.add(i);
        }
        return Optional.of(costs);
    }

    private static boolean isExcluded(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.UNASSIGNED || type == Character.PRIVATE_USE;
    }

    private void add(int i) {
        char c = text.charAt(i);
        if (c < 0x80) {
            context += isLetter(c) ? ASCII_LETTER : c == '\n' ? 0 : ASCII_OTHER;
            context += i > 0 && isLetter(c) && isLetter(text.charAt(i - 1)) ? pairCost(text.charAt(i - 1), c) : 0;
            return;
        }
        Integer symbol = symbolCost(c);
        if (symbol != null || !isLetter(c)) {
            symbols += symbol == null ? LetterCosts.RARE_SYMBOL : symbol;
            context += symbolContext(i, c);
            return;
        }
        letters.merge(c, 1, Integer::sum);
        context += letterCost(i, c);
    }

    private int symbolContext(int i, char c) {
        if (isAsian(c)) {
            return isSmallAt(i - 1) && isSmallAt(i + 1) ? SYMBOL_INSIDE : 0;
        }
        if (QUOTES.indexOf(c) >= 0) {
            return 0;
        }
        int letters = (isLetterAt(i - 1) ? 1 : 0) + (isLetterAt(i + 1) ? 1 : 0);
        boolean isInside = letters == 2 && JOINING.indexOf(c) < 0;
        return isInside ? SYMBOL_INSIDE : letters > 0 ? SYMBOL_AT_LETTER : 0;
    }

    private int letterCost(int i, char c) {
        int cost = Character.isUpperCase(c) ? CAPITAL : 0;
        if (i > 0 && isLetter(text.charAt(i - 1))) {
            cost += pairCost(text.charAt(i - 1), c);
        }
        cost += FINAL.indexOf(c) >= 0 && isLetterAt(i + 1) ? MISPLACED : 0;
        cost += NOT_INITIAL.indexOf(c) >= 0 && !isLetterAt(i - 1) ? MISPLACED : 0;
        boolean isAlphabet = !isAsian(c);
        cost += isAlphabet && (isDigitAt(i - 1) || isDigitAt(i + 1)) ? DIGIT_AT_LETTER : 0;
        return c >= 0xFF61 && c <= 0xFF9F ? cost + HALF_WIDTH : cost;
    }

    /** Returns the cost of two adjacent letters. */
    private static int pairCost(char first, char second) {
        if (first < 0x80 && second < 0x80) {
            return 0;
        }
        boolean isCapitalInside = Character.isLowerCase(first) && Character.isUpperCase(second);
        if (isAsian(first) || isAsian(second)) {
            boolean isSmall = Character.isLowerCase(first) || Character.isLowerCase(second);
            return isAsian(first) == isAsian(second) ? 0 : isSmall ? SMALL_AT_ASIAN : CAPITAL_AT_ASIAN;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(first);
        boolean isSame = script == Character.UnicodeScript.of(second)
                || Character.UnicodeScript.of(second) == Character.UnicodeScript.INHERITED;
        return (isCapitalInside ? CAPITAL_INSIDE : 0) + (isSame ? 0 : OTHER_SCRIPT);
    }

    private static @Nullable Integer symbolCost(char c) {
        Integer cost = LetterCosts.table().of("symbols").get(c);
        return cost == null ? LetterCosts.table().of("symbols-cjk").get(c) : cost;
    }

    private boolean isLetterAt(int index) {
        return index >= 0 && index < text.length() && isLetter(text.charAt(index));
    }

    private boolean isSmallAt(int index) {
        return isLetterAt(index) && Character.isLowerCase(text.charAt(index));
    }

    private boolean isDigitAt(int index) {
        return index >= 0 && index < text.length() && NumberChars.isDigit(text.charAt(index));
    }

    private static boolean isLetter(char c) {
        if (c < 0x80) {
            return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c);
    }

    private static boolean isAsian(char c) {
        return c >= 0x2E80 && c <= 0xD7FF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF00 || Character.isSurrogate(c);
    }

    /**
     * Returns the best fit among the languages of an encoding.
     *
     * @param languages the languages
     * @param unknown the cost of a letter that no language lists
     */
    Fit among(Iterable<String> languages, ToIntFunction<Character> unknown) {
        Map<Character, Integer> foreign = new HashMap<>();
        int several = 0;
        for (Map.Entry<Character, Integer> letter : letters.entrySet()) {
            char c = letter.getKey();
            int rare = unknown.applyAsInt(c);
            int lowest = lowest(c, languages, rare);
            several += letter.getValue() * (lowest + SEVERAL_LANGUAGES);
            foreign.put(c, Math.min(rare, lowest + FOREIGN_NAME));
        }
        Fit fit = new Fit(several, Optional.empty());
        for (String language : languages) {
            int bits = cost(language, foreign);
            fit = bits < fit.bits() ? new Fit(bits, Optional.of(language)) : fit;
        }
        return new Fit(fit.bits() + context + symbols, fit.language());
    }

    /** Returns the lowest cost of a letter in any of the languages. */
    private static int lowest(char c, Iterable<String> languages, int unknown) {
        int cost = unknown;
        for (String language : languages) {
            cost = Math.min(cost, cost(c, LetterCosts.table().of(language), cost));
        }
        return cost;
    }

    private int cost(String language, Map<Character, Integer> foreign) {
        Map<Character, Integer> costs = LetterCosts.table().of(language);
        int bits = 0;
        for (Map.Entry<Character, Integer> letter : letters.entrySet()) {
            bits += letter.getValue() * cost(letter.getKey(), costs, foreign.getOrDefault(letter.getKey(), 0));
        }
        return bits;
    }

    private static int cost(char c, Map<Character, Integer> costs, int foreign) {
        Integer cost = costs.get(c);
        cost = cost == null ? costs.get(Character.toLowerCase(c)) : cost;
        return cost == null ? foreign : cost;
    }

    /** Returns the cost of a letter that a language does not list, in an encoding. */
    static int unknownCost(char c, LegacyEncoding encoding) {
        if (!encoding.isMultiByte()) {
            return LetterCosts.FOREIGN;
        }
        return encoding.isCommon(c) ? COMMON_ASIAN : RARE_ASIAN;
    }

    /** Returns the cost of a letter that a language does not list, in Unicode. */
    static int unknownCost(char c) {
        return isAsian(c) ? COMMON_ASIAN + 1 : LetterCosts.FOREIGN;
    }
}
