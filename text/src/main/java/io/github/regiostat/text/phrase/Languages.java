// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The languages in which figures are read, with one table of their words. */
final class Languages {
    private static final List<Language> ALL =
            List.of(new InternationalSymbols(), new EnglishLanguage(), new ChineseLanguage());
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

    private static WordTable table() {
        WordTable table = new WordTable();
        ALL.forEach(language -> language.addWords(table));
        return table;
    }
}
