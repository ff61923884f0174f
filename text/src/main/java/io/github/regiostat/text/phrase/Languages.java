// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The languages in which figures are read, with one table of their words. */
final class Languages {
    /** Codes of currencies that are English words in capitals. */
    private static final Set<String> CODES_LIKE_WORDS = Set.of("ALL", "TOP");

    private static final List<Language> ALL = List.of(new EnglishLanguage(), new ChineseLanguage());
    private static final WordTable WORDS = table();

    private Languages() {}

    static List<Language> all() {
        return ALL;
    }

    static WordTable words() {
        return WORDS;
    }

    /** Returns the noun of a count after a number in one of the languages, or null. */
    static Language.@Nullable NounAt nounAt(Tokens tokens, int index) {
        for (Language language : ALL) {
            Language.NounAt noun = language.nounAt(tokens, index);
            if (noun != null) {
                return noun;
            }
        }
        return null;
    }

    /** Returns the words of the languages, with the symbols and the codes of currencies that they share. */
    private static WordTable table() {
        WordTable table = new WordTable();
        Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(code -> !CODES_LIKE_WORDS.contains(code))
                .forEach(code -> table.addSpelled(Role.CURRENCY, code, code));
        table.addFile("symbols.tsv");
        ALL.forEach(language -> language.addWords(table));
        return table;
    }
}
