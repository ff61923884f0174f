// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Decides which currency a sign or word means, such as CNY for "yuan" and the caller's for "$". */
final class CurrencyRule {
    /** The first character of a value that names a sign, whose currency the word takes. */
    private static final String SAME_AS = "=";

    private static final int CODE_LENGTH = 3;

    private final Tokens tokens;
    private final Map<String, Currency> defaults;

    CurrencyRule(Tokens tokens, PhraseOptions options) {
        this.tokens = tokens;
        defaults = options.currencies();
    }

    boolean isCurrency(int index) {
        return tokens.hasAny(index, Role.CURRENCY, Role.CURRENCY_NAME);
    }

    /** Returns the measure of a token that is a currency, rejected if the currency is ambiguous. */
    Measure read(int index) {
        String sign = tokens.value(index, Role.CURRENCY);
        String name = tokens.value(index, Role.CURRENCY_NAME);
        String code = sign == null ? Objects.requireNonNullElse(name, "") : sign;
        if (!code.isEmpty() && !code.startsWith(SAME_AS)) {
            return Measure.of(Measure.Kind.MONEY, code, index + 1);
        }
        String word = tokens.text(index);
        if (isMultiplied(word)) {
            return Measure.of(Measure.Kind.MONEY, "", index + 1)
                    .rejected("Currency '" + word + "' has a multiplier; write it in full, such as " + word.substring(1)
                            + " 5 " + (word.charAt(0) == 'K' ? "thousand" : "million"));
        }
        Optional<Currency> caller = callersCurrency(word);
        if (caller.isEmpty() && !code.isEmpty()) {
            caller = callersCurrency(code.substring(1));
        }
        Measure money = Measure.of(
                Measure.Kind.MONEY, caller.map(Currency::getCurrencyCode).orElse(""), index + 1);
        return caller.isPresent()
                ? money
                : money.rejected("Currency '" + word + "' is ambiguous; state its ISO 4217 code (option --currency "
                        + word + "=CODE, PhraseOptions.withCurrency)");
    }

    /** Returns whether a code has the letter of a multiplier before it, as in MUSD. */
    private static boolean isMultiplied(String word) {
        boolean isCode = word.length() == CODE_LENGTH + 1 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return isCode && (word.charAt(0) == 'M' || word.charAt(0) == 'K');
    }

    /** Returns the caller's currency of a word, of its singular or of its plural. */
    private Optional<Currency> callersCurrency(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        String other = key.endsWith("s") ? key.substring(0, key.length() - 1) : key + "s";
        return defaults.entrySet().stream()
                .filter(entry -> isSame(entry.getKey(), key) || isSame(entry.getKey(), other))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isSame(String option, String word) {
        return option.toLowerCase(Locale.ROOT).equals(word);
    }
}
