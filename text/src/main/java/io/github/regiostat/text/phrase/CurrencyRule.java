// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.text.phrase.Numeral.Form;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Decides which currency a sign or word means, such as CNY for "yuan" and the caller's for "$". */
final class CurrencyRule {
    /** The first character of a value that names a sign, whose currency the word takes. */
    private static final String SAME_AS = "=";

    static final String COLLOQUIAL = "Amount must name its currency, as in 0.5元 and 1.5元";

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
                .filter(entry -> List.of(key, other).contains(entry.getKey().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * Returns the index after the amount of everyday speech whose unit is at a token, such as 五毛 and 三块五, or the index
     * itself if it is not such a unit.
     */
    int endOfColloquial(int unit) {
        Numeral number = tokens.get(unit - 1).numeral();
        if (number == null || !number.isNumber() || number.isScaled()) {
            return unit;
        }
        int next = unit + 1;
        boolean isMao = tokens.is(unit, '毛');
        boolean isMoney = tokens.isAny(next, "钱錢");
        if ((isMao || tokens.isAny(unit, "角分")) && isMoney) {
            return next + 1;
        }
        boolean isKuai = tokens.isAny(unit, "块塊");
        if ((isKuai || isMao) && isDigit(next)) {
            return afterDigit(next);
        }
        boolean isArabic = number.form() == Form.NUMBER;
        boolean isOne = number.is(1);
        boolean isAlone = isMao ? isArabic || !isOne : isArabic && (isKuai || tokens.is(unit, '角'));
        return isAlone && isEnd(next) ? next : unit;
    }

    /** Returns whether a digit follows the unit and ends the amount: 五 in 三块五. */
    private boolean isDigit(int index) {
        Numeral digit = tokens.get(index).numeral();
        return digit != null
                && digit.isDigit()
                && tokens.isAttached(index)
                && (isEnd(index + 1) || tokens.has(index + 1, Role.SUBUNIT));
    }

    private int afterDigit(int digit) {
        int end = tokens.has(digit + 1, Role.SUBUNIT) ? digit + 2 : digit + 1;
        return tokens.isAny(end, "钱錢") ? end + 1 : end;
    }

    private boolean isEnd(int index) {
        return tokens.isClauseEnd(index) || tokens.has(index, Role.QUALIFIER_AFTER) || tokens.is(index, '的');
    }
}
