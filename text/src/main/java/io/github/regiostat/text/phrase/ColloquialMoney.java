// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.text.phrase.Numeral.Form;
import java.math.BigDecimal;

/** Recognises Chinese amounts of everyday speech without a currency, such as 五毛 and 三块五, which are rejected. */
final class ColloquialMoney {
    static final String REASON = "Amount must name its currency, as in 0.5元 and 1.5元";

    private final Tokens tokens;

    ColloquialMoney(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns the index after the amount whose unit is at a token, or the index itself if it is not such a unit. */
    int end(int unit) {
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
                && digit.form() == Form.WORDS
                && tokens.isAttached(index)
                && digit.number().compareTo(BigDecimal.TEN) < 0
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
