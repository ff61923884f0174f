// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.GrowthRate;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints figures in simplified Chinese, such as 超过3700亿元 and 同比增长12.7%. */
final class ChineseWording implements Wording {
    private static final List<Integer> EXPONENTS = List.of(0, 4, 8, 12);
    private static final List<Integer> RARE_EXPONENTS = List.of(6, 7, 10, 11);
    private static final int RARE_COST = 2;
    private static final int MAX_DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String[] SMALL = {"", "十", "百", "千"};
    private static final String[] GREAT = {"", "万", "亿", "万亿"};
    private static final char FIRST_IDEOGRAPH = 0x2e80;
    private static final String THINGS = "things";
    private static final String PERSONS = "persons";
    private static final String PER = "/";
    private static final String TO = "至";
    private static final String PAST = "过去";

    @Override
    public List<Integer> exponents() {
        return EXPONENTS;
    }

    /** Returns the multiplier with few decimals and no zero before the point: 65000万 and not 6.5000亿. */
    @Override
    public Optional<Integer> exponent(BigDecimal number, int step) {
        return Stream.concat(EXPONENTS.stream(), RARE_EXPONENTS.stream())
                .filter(exponent -> exponent >= step)
                .min(Comparator.comparing((Integer exponent) -> cost(number, step, exponent))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static int cost(BigDecimal number, int step, int exponent) {
        int rare = RARE_EXPONENTS.contains(exponent) ? RARE_COST : 0;
        int decimals = Math.max(exponent - step - MAX_DECIMALS, 0);
        int size = number.signum() == 0 ? step : number.precision() - number.scale() - 1;
        int zeros = Math.max(exponent - size, 0);
        return rare + decimals + (zeros == 0 ? 0 : 2 * zeros - 1);
    }

    /** Returns tenths, as in 5成, and multiples of a hundred percent, as in 2倍. */
    @Override
    public Optional<String> coarse(PrintedWords words, BigDecimal number, int step, boolean isRise) {
        if (step == 1 && number.signum() > 0 && number.compareTo(HUNDRED) < 0) {
            return Optional.of(number.movePointLeft(1).toBigInteger() + words.first(Role.TENTHS, ""));
        }
        return isRise && step <= 2 && number.compareTo(HUNDRED) >= 0
                ? Optional.of(number.movePointLeft(2).setScale(2 - step).toPlainString() + times(words))
                : Optional.empty();
    }

    @Override
    public String multiplier(PrintedWords words, int exponent) {
        return SMALL[exponent % 4] + GREAT[exponent / 4];
    }

    @Override
    public Optional<String> qualifierBelowZero(Qualifier qualifier) {
        return switch (qualifier) {
            case MORE_THAN -> Optional.of("高于");
            case AT_LEAST -> Optional.of("不低于");
            case LESS_THAN -> Optional.of("低于");
            case AT_MOST -> Optional.of("不高于");
            case NONE, NEARLY, ABOUT -> Optional.empty();
        };
    }

    @Override
    public String space() {
        return "";
    }

    /** Returns digits without separators, except for a number that looks like a year: 1,984家. */
    @Override
    public String digits(String plain) {
        return Exclusions.isYear(plain) ? plain.charAt(0) + "," + plain.substring(1) : plain;
    }

    @Override
    public String currency(PrintedWords words, String code) {
        return words.find(Role.CURRENCY_NAME, code)
                .orElseGet(() -> words.find(Role.CURRENCY, code).orElse(code));
    }

    @Override
    public String unit(PrintedWords words, String measure) {
        return words.usual(Role.UNIT, measure)
                .or(() -> words.find(Role.UNIT, measure))
                .orElse(measure);
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
        return words.value(Role.NOUN, counted) + (isLatin ? " " + counted : counted);
    }

    @Override
    public String per(PrintedWords words, String number, String unit, String count, String noun) {
        String one = noun.equals("person") || noun.equals(PERSONS) ? "人" : perUnit(words, noun);
        return count.isEmpty() && !unit.equals(PERSONS)
                ? number + unit + PER + one
                : words.first(Role.PER, "") + count + one + number + (unit.equals(PERSONS) ? "人" : unit);
    }

    /** Returns the unit after "per", whose name can be a plural in the table: barrels. */
    private static String perUnit(PrintedWords words, String noun) {
        return words.find(Role.UNIT, noun)
                .or(() -> words.find(Role.UNIT, noun + "s"))
                .orElse(noun);
    }

    @Override
    public String range(PrintedWords words, String lower, String upper, String multiplier, String unit) {
        String sign = unit.equals(words.percent()) ? unit : "";
        return words.join(lower, multiplier, sign, TO, upper, multiplier, unit);
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
        return PAST + number + words.first(Role.TIME_UNIT, isYears ? "P1Y" : "P1M");
    }
}
