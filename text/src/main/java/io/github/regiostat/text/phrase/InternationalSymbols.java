// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import java.util.Currency;
import java.util.Set;

/** The symbols that all languages share: percent, signs and ISO codes of currencies, symbols of units. */
final class InternationalSymbols extends Language {
    /** Codes of currencies that are English words in capitals. */
    private static final Set<String> WORDS = Set.of("ALL", "TOP");

    @Override
    void addWords(WordTable table) {
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String code = currency.getCurrencyCode();
            if (!WORDS.contains(code)) {
                table.addSpelled(Role.CURRENCY, code, code);
            }
        }
        table.addFile("symbols.tsv");
    }
}
