// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import java.math.BigDecimal;
import java.util.List;

/** Prints figures in English, such as "over 370 billion yuan" and "up 12.7 % year on year". */
final class EnglishWording extends Wording {
    private static final int GROUP = 3;

    EnglishWording() {
        super("en.tsv", List.of(0, 3, 6, 9, 12), " ");
    }

    @Override
    String multiplier(int exponent) {
        return exponent == 0
                ? ""
                : first(Role.MULTIPLIER, BigDecimal.TEN.pow(exponent).toPlainString());
    }

    /** Returns digits with commas between groups of three. */
    @Override
    String digits(String plain) {
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - GROUP; i > (plain.startsWith("-") ? 1 : 0); i -= GROUP) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    @Override
    String currency(String code) {
        return usual(Role.CURRENCY_NAME, code).orElse(code);
    }

    @Override
    String times() {
        return first(Role.TIMES, "");
    }

    @Override
    String per(String number, String unit, String count, String noun) {
        String nouns = count.isEmpty() || find(Role.UNIT, noun).isPresent() ? noun : plural(noun);
        return join(number, unit, first(Role.PER, ""), count, nouns);
    }

    /** Returns the regular plural; the noun of a quantity per unit is read as its singular. */
    private static String plural(String noun) {
        if (Characters.isIdeograph(noun.charAt(noun.length() - 1))) {
            return noun;
        }
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    @Override
    String range(String lower, String upper, String multiplier, String unit) {
        return join(lower, first(Role.RANGE_TO, ""), upper, multiplier, unit);
    }

    @Override
    String growth(Role verb, String size, String span, boolean isAverage) {
        return isAverage
                ? join(first(Role.AVERAGE_ANNUAL, ""), usual(verb, "").orElseThrow(), first(Role.OF, ""), size, span)
                : join(first(verb, ""), size, span);
    }

    @Override
    String past(long number, String unit) {
        return join("over the past", Long.toString(number), number == 1 ? unit : plural(unit));
    }
}
