// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.figure.Qualifier;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints figures in simplified Chinese, such as 超过3700亿元 and 同比增长12.7%. */
final class ChineseWording extends Wording {
    private static final List<Integer> RARE_EXPONENTS = List.of(6, 7, 10, 11);
    private static final int RARE_COST = 2;
    private static final int MAX_DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String[] SMALL = {"", "十", "百", "千"};
    private static final String[] GREAT = {"", "万", "亿", "万亿"};
    private static final Map<Qualifier, String> BELOW_ZERO = Map.of(
            Qualifier.MORE_THAN, "高于", Qualifier.AT_LEAST, "不低于", Qualifier.LESS_THAN, "低于", Qualifier.AT_MOST, "不高于");
    private static final char FIRST_IDEOGRAPH = 0x2e80;
    private static final String PERSONS = "persons";
    private static final String PERSON = "人";

    ChineseWording() {
        super("zh.tsv", List.of(0, 4, 8, 12), "");
    }

    /** Returns the multiplier with few decimals and no zero before the point: 65000万 and not 6.5000亿. */
    @Override
    Optional<Integer> exponent(BigDecimal number, int step) {
        return Stream.concat(exponents().stream(), RARE_EXPONENTS.stream())
                .filter(exponent -> exponent >= step)
                .min(Comparator.comparing((Integer exponent) -> cost(number, step, exponent))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static int cost(BigDecimal number, int step, int exponent) {
        int rare = RARE_EXPONENTS.contains(exponent) ? RARE_COST : 0;
        int decimals = Math.max(exponent - step - MAX_DECIMALS, 0);
        int zeros = Math.max(exponent - size(number, step), 0);
        return rare + decimals + (zeros == 0 ? 0 : 2 * zeros - 1);
    }

    /** Returns tenths, as in 5成, and multiples of a hundred percent, as in 2倍. */
    @Override
    Optional<String> coarse(BigDecimal number, int step, boolean isRise) {
        if (step == 1 && number.signum() > 0 && number.compareTo(HUNDRED) < 0) {
            return Optional.of(number.movePointLeft(1).toBigInteger() + first(Role.TENTHS, ""));
        }
        return isRise && step <= 2 && number.compareTo(HUNDRED) >= 0
                ? Optional.of(number.movePointLeft(2).setScale(2 - step).toPlainString() + times())
                : Optional.empty();
    }

    @Override
    String multiplier(int exponent) {
        return SMALL[exponent % 4] + GREAT[exponent / 4];
    }

    @Override
    String qualifier(Qualifier qualifier, boolean isNegative) {
        String usual = super.qualifier(qualifier, isNegative);
        return isNegative ? BELOW_ZERO.getOrDefault(qualifier, usual) : usual;
    }

    /** Returns digits without separators, except for a number that looks like a year: 1,984家. */
    @Override
    String digits(String plain) {
        return DigitRule.isYear(plain) ? plain.charAt(0) + "," + plain.substring(1) : plain;
    }

    @Override
    String currency(String code) {
        return find(Role.CURRENCY_NAME, code)
                .or(() -> find(Role.CURRENCY, code))
                .orElse(code);
    }

    @Override
    String unit(String measure) {
        return usual(Role.UNIT, measure).or(() -> find(Role.UNIT, measure)).orElse(measure);
    }

    @Override
    String times() {
        return first(Role.TIMES, "increase");
    }

    @Override
    String noun(String counted) {
        return switch (counted) {
            case "things" -> "";
            case PERSONS -> PERSON;
            default -> value(Role.NOUN, counted) + (counted.charAt(0) < FIRST_IDEOGRAPH ? " " + counted : counted);
        };
    }

    @Override
    String per(String number, String unit, String count, String noun) {
        String one = noun.equals("person") || noun.equals(PERSONS) ? PERSON : perUnit(noun);
        return count.isEmpty() && !unit.equals(PERSONS)
                ? number + unit + "/" + one
                : first(Role.PER, "") + count + one + number + (unit.equals(PERSONS) ? PERSON : unit);
    }

    /** Returns the unit after "per", whose name can be a plural in the table: barrels. */
    private String perUnit(String noun) {
        return find(Role.UNIT, noun).or(() -> find(Role.UNIT, noun + "s")).orElse(noun);
    }

    @Override
    String range(String lower, String upper, String multiplier, String unit) {
        String sign = unit.equals(PERCENT) ? unit : "";
        return join(lower, multiplier, sign, "至", upper, multiplier, unit);
    }

    @Override
    String growth(Role verb, String size, String span, boolean isAverage) {
        return join(span, isAverage ? first(Role.AVERAGE_ANNUAL, "") : "", first(verb, ""), size);
    }

    @Override
    String past(long number, String unit) {
        return "过去" + number + unit;
    }
}
