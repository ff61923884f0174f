// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.quantity.GrowthRate;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Prints figures in English, such as "over 370 billion yuan" and "up 12.7 % year on year". */
final class EnglishWording implements Wording {
    private static final List<Integer> EXPONENTS = List.of(0, 3, 6, 9, 12);
    private static final int GROUP = 3;

    @Override
    public List<Integer> exponents() {
        return EXPONENTS;
    }

    @Override
    public String multiplier(PrintedWords words, int exponent) {
        return words.first(Role.MULTIPLIER, BigDecimal.TEN.pow(exponent).toPlainString());
    }

    @Override
    public String space() {
        return " ";
    }

    /** Returns digits with commas between groups of three. */
    @Override
    public String digits(String plain) {
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - GROUP; i > (plain.startsWith("-") ? 1 : 0); i -= GROUP) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }

    @Override
    public String currency(PrintedWords words, String code) {
        return words.usual(Role.CURRENCY_NAME, code).orElse(code);
    }

    @Override
    public String unit(PrintedWords words, String measure) {
        return measure;
    }

    @Override
    public String times(PrintedWords words) {
        return words.first(Role.TIMES, "");
    }

    @Override
    public String noun(PrintedWords words, String counted) {
        return counted;
    }

    @Override
    public String per(PrintedWords words, String number, String unit, String count, String noun) {
        String nouns = count.isEmpty() || words.find(Role.UNIT, noun).isPresent() ? noun : plural(noun);
        return words.join(number, unit, words.first(Role.PER, ""), count, nouns);
    }

    /** Returns the regular plural; the noun of a quantity per unit is read as its singular. */
    private static String plural(String noun) {
        if (Characters.isIdeograph(noun.charAt(noun.length() - 1))) {
            return noun;
        }
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    @Override
    public String range(PrintedWords words, String lower, String upper, String multiplier, String unit) {
        return words.join(lower, words.first(Role.RANGE_TO, ""), upper, multiplier, unit);
    }

    @Override
    public String growth(PrintedWords words, boolean isFall, String size, GrowthRate unit) {
        if (unit.isAnnualAverage()) {
            boolean isYear = unit.over().equals(Period.ofYears(1));
            return words.join(
                    words.first(Role.AVERAGE_ANNUAL, ""),
                    words.usual(isFall ? Role.DECREASE : Role.INCREASE, "").orElseThrow(),
                    words.first(Role.OF, ""),
                    size,
                    isYear ? "" : over(words, unit.over()));
        }
        Optional<String> span = words.find(Role.SPAN, unit.over().toString());
        return words.join(
                words.first(isFall ? Role.DECREASE : Role.INCREASE, ""),
                size,
                span.orElseGet(() -> over(words, unit.over())));
    }

    /** Returns the length of time of growth, such as "over 11 years". */
    private String over(PrintedWords words, Period span) {
        boolean isYears = span.getMonths() == 0;
        String time = words.first(Role.TIME_UNIT, isYears ? "P1Y" : "P1M");
        long number = isYears ? span.getYears() : span.toTotalMonths();
        return words.join("over the past", Long.toString(number), number == 1 ? time : plural(time));
    }
}
