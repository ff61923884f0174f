// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.phrase;

import io.github.regiostat.quantity.GrowthRate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Prints figures in simplified Chinese, such as 超过3700亿元 and 同比增长12.7%. */
final class ChineseWording implements Wording {
    private static final List<Integer> EXPONENTS = List.of(0, 4, 8, 12);
    private static final List<Integer> RARE_EXPONENTS = List.of(6, 7, 10, 11);
    private static final String[] SMALL = {"", "十", "百", "千"};
    private static final String[] GREAT = {"", "万", "亿", "万亿"};
    private static final int YEAR_DIGITS = 4;
    private static final char FIRST_IDEOGRAPH = 0x2e80;
    private static final String THINGS = "things";
    private static final String PERSONS = "persons";
    private static final String MEASURE_WORD = "个";
    private static final String PER = "/";

    @Override
    public List<Integer> exponents() {
        return EXPONENTS;
    }

    @Override
    public List<Integer> rareExponents() {
        return RARE_EXPONENTS;
    }

    @Override
    public String multiplier(PrintedWords words, int exponent) {
        return SMALL[exponent % 4] + GREAT[exponent / 4];
    }

    @Override
    public String space() {
        return "";
    }

    /** Returns digits without separators, except for a number that looks like a year: 1,984. */
    @Override
    public String digits(String plain) {
        boolean isLikeYear = plain.length() == YEAR_DIGITS && (plain.startsWith("1") || plain.startsWith("20"));
        return isLikeYear && plain.indexOf('.') < 0 ? plain.charAt(0) + "," + plain.substring(1) : plain;
    }

    @Override
    public String currency(PrintedWords words, String code) {
        return words.find(Role.CURRENCY_NAME, code)
                .orElseGet(() -> words.find(Role.CURRENCY, code).orElse(code));
    }

    @Override
    public String unit(PrintedWords words, String measure) {
        return words.find(Role.UNIT, measure).orElse(measure);
    }

    @Override
    public String times(PrintedWords words) {
        return words.first(Role.TIMES, "increase");
    }

    @Override
    public String noun(PrintedWords words, String counted) {
        if (counted.equals(THINGS)) {
            return "";
        }
        if (counted.equals(PERSONS)) {
            return "人";
        }
        boolean isLatin = counted.charAt(0) < FIRST_IDEOGRAPH;
        return words.isWord(Role.NOUN, counted) ? MEASURE_WORD + counted : isLatin ? " " + counted : counted;
    }

    @Override
    public String per(PrintedWords words, String unit, String count, String noun) {
        String one = noun.equals("person") ? "人" : words.find(Role.UNIT, noun).orElse(noun);
        return unit + PER + count + one;
    }

    @Override
    public String range(PrintedWords words, String lower, String upper, String multiplier) {
        return words.join(lower, words.first(Role.RANGE_TO, ""), upper, multiplier);
    }

    @Override
    public String growth(PrintedWords words, boolean isFall, String size, GrowthRate unit) {
        String verb = words.first(isFall ? Role.DECREASE : Role.INCREASE, "");
        if (unit.isAnnualAverage()) {
            String span = unit.over().equals(Period.ofYears(1)) ? "" : years(words, unit.over());
            return words.join(span, words.first(Role.AVERAGE_ANNUAL, ""), verb, size);
        }
        Optional<String> span = words.find(Role.SPAN, unit.over().toString());
        return words.join(span.orElseGet(() -> years(words, unit.over())), verb, size);
    }

    /** Returns the length of time of growth, such as 11年. */
    private String years(PrintedWords words, Period span) {
        boolean isYears = span.getMonths() == 0;
        long number = isYears ? span.getYears() : span.toTotalMonths();
        return number + words.first(Role.TIME_UNIT, isYears ? "P1Y" : "P1M");
    }
}
