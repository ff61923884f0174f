// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.ResourceLines;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words and signs that may stand beside a number, read from the table {@code number-words.tsv}. */
final class NumberWords {
    private static final String FILE = "number-words.tsv";
    private static final int CODE_LENGTH = 3;

    /** A word or sign, such as {@code <} of the kind QUALIFIER with the value {@code less-than}. */
    record Word(Kind kind, String value) {}

    /** What a word says about its number. */
    enum Kind {
        SIGN,
        QUALIFIER,
        RATIO,
        CURRENCY,
        MARK,
        /** A power of ten, such as "million". */
        SCALE,
        /** A letter for a power of ten, such as k. */
        LETTER,
        /** A letter for a power of ten beside a currency, such as m in "$5m". */
        LETTER_OF_MONEY
    }

    private final Map<String, Word> before = new HashMap<>();
    private final Map<String, Word> after = new HashMap<>();
    private final Map<String, Word> ofMoney = new HashMap<>();
    private final Set<String> currencyCodes;
    private final Set<String> currentCodes;
    private int longest;

    private NumberWords() {
        ResourceLines.forEach(NumberWords.class.getResourceAsStream(FILE), FILE, line -> addLine(line.split("\t", -1)));
        // Codes that start with X are metals, funds and tests, except those of groups of countries.
        currencyCodes = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(code -> code.charAt(0) != 'X' || code.matches("XAF|XOF|XPF|XCD"))
                .collect(Collectors.collectingAndThen(Collectors.toSet(), Copies::set));
        currentCodes = Arrays.stream(Locale.getISOCountries())
                .flatMap(country -> Stream.ofNullable(Currency.getInstance(new Locale("", country))))
                .map(Currency::getCurrencyCode)
                .collect(Collectors.collectingAndThen(Collectors.toSet(), Copies::set));
    }

    /** Holds the table, which is read on first use. */
    private static final class Holder {
        static final NumberWords TABLE = new NumberWords();
    }

    static NumberWords table() {
        return Holder.TABLE;
    }

    private void addLine(String[] columns) {
        Word word = new Word(Kind.valueOf(columns[1].toUpperCase(Locale.ROOT).replace('-', '_')), columns[2]);
        for (String name : columns[3].split("\\|", -1)) {
            String key = keyOf(name, word.kind());
            longest = Math.max(longest, key.length());
            if (word.kind() == Kind.LETTER_OF_MONEY) {
                ofMoney.put(key, word);
            } else {
                if (!columns[0].equals("after")) {
                    before.put(key, word);
                }
                if (!columns[0].equals("before")) {
                    after.put(key, word);
                }
            }
        }
    }

    /** Returns marks and letters as they are, because {@code (p)} differs from {@code (P)}, and words in lower case. */
    private static String keyOf(String name, Kind kind) {
        return isOfCase(kind) ? name : name.toLowerCase(Locale.ROOT);
    }

    private static boolean isOfCase(Kind kind) {
        return kind == Kind.MARK || kind == Kind.LETTER || kind == Kind.LETTER_OF_MONEY;
    }

    /** Returns whether a text is the code of a currency that no country has any more, such as ITL. */
    boolean isFormer(String text) {
        return currencyCodes.contains(text) && !currentCodes.contains(text);
    }

    int longest() {
        return longest;
    }

    /** Returns the scale of a letter behind an amount of money, or null if the letter is not a scale. */
    @Nullable
    Word ofMoney(String letter) {
        return ofMoney.get(letter);
    }

    @Nullable
    Word find(String text, boolean isBefore) {
        Map<String, Word> words = isBefore ? before : after;
        Word word = words.get(text);
        if (word == null) {
            Word folded = words.get(text.toLowerCase(Locale.ROOT));
            word = folded != null && !isOfCase(folded.kind()) ? folded : null;
        }
        boolean isCode = word == null && text.length() == CODE_LENGTH && currencyCodes.contains(text);
        return isCode ? new Word(Kind.CURRENCY, "-") : word;
    }
}
