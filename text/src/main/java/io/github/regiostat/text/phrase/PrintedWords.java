// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words with which a language prints figures: the first word of each meaning in its table. */
final class PrintedWords {
    private final Wording wording;
    private final WordTable own = new WordTable();
    private final WordTable symbols = new WordTable();

    private PrintedWords(Language language, Wording wording) {
        this.wording = wording;
        language.addWords(own);
        new InternationalSymbols().addWords(symbols);
    }

    static PrintedWords of(PhraseLanguage language) {
        return switch (language) {
            case ENGLISH -> new PrintedWords(new EnglishLanguage(), new EnglishWording());
            case CHINESE -> new PrintedWords(new ChineseLanguage(), new ChineseWording());
        };
    }

    Wording wording() {
        return wording;
    }

    /** Returns the first word with a meaning, which the language must have. */
    String first(Role role, String value) {
        return find(role, value)
                .orElseThrow(() -> new IllegalStateException(
                        "Language must have a word for " + role + " " + value + ", but has none"));
    }

    Optional<String> find(Role role, String value) {
        return own.first(role, value);
    }

    /** Returns the printed word where it is not the first one. */
    Optional<String> usual(Role role, String value) {
        return own.usual(role, value);
    }

    /** Returns the value of the role of a word, or an empty text if the text is not such a word. */
    String value(Role role, String text) {
        WordTable.Match match = text.isEmpty() ? null : own.longest(text, 0);
        String value = match == null || match.end() < text.length()
                ? null
                : match.word().value(role);
        return value == null ? "" : value;
    }

    String percent() {
        return symbols.first(Role.PERCENT, "").orElseThrow();
    }

    /** Joins the words that are not empty, with the space of the language. */
    String join(String... words) {
        return Arrays.stream(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(wording.space()));
    }

    String number(PrintedNumber number) {
        return join(wording.digits(number.digits()), multiplier(number.exponent()));
    }

    private String multiplier(int exponent) {
        return exponent == 0 ? "" : wording.multiplier(this, exponent);
    }

    /** Returns both ends of a range with one multiplier, which does not exceed them, and their unit. */
    String range(BigDecimal lower, BigDecimal upper, List<Integer> exponents, String unit) {
        int size = lower.precision() - lower.scale() - 1;
        int chosen = 0;
        for (int exponent : exponents) {
            chosen = exponent <= size && lower.signum() > 0 ? exponent : chosen;
        }
        return wording.range(this, end(lower, chosen), end(upper, chosen), multiplier(chosen), unit);
    }

    private String end(BigDecimal number, int exponent) {
        BigDecimal end = number.scaleByPowerOfTen(-exponent).stripTrailingZeros();
        return wording.digits(end.toPlainString());
    }
}
