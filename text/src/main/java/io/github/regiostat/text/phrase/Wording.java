// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.quantity.GrowthRate;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rules by which a language prints figures: the order of its words. The words are those of the table of the
 * language, in which the first word of each meaning is the printed one.
 */
abstract class Wording {
    static final String PERCENT = "%";

    private final WordTable words = new WordTable();
    private final List<Integer> exponents;
    private final String space;

    /**
     * Creates the rules of a language.
     *
     * @param file the table of its words
     * @param exponents the powers of ten of the printed multipliers, ascending from 0 for none
     * @param space the separator of two words
     */
    Wording(String file, List<Integer> exponents, String space) {
        words.addFile(file);
        this.exponents = exponents;
        this.space = space;
    }

    static Wording of(PhraseLanguage language) {
        return switch (language) {
            case ENGLISH -> new EnglishWording();
            case CHINESE -> new ChineseWording();
        };
    }

    /** Returns the first word with a meaning, which the language must have. */
    final String first(Role role, String value) {
        return find(role, value)
                .orElseThrow(() -> new IllegalStateException(
                        "Language must have a word for " + role + " " + value + ", but has none"));
    }

    final Optional<String> find(Role role, String value) {
        return words.first(role, value);
    }

    /** Returns the printed word where it is not the first one. */
    final Optional<String> usual(Role role, String value) {
        return words.usual(role, value);
    }

    /** Returns the value of the role of a word, or an empty text if the text is not such a word. */
    final String value(Role role, String text) {
        WordTable.Match match = words.longest(text, 0);
        String value = match == null || match.end() < text.length()
                ? null
                : match.word().value(role);
        return value == null ? "" : value;
    }

    /** Joins the words that are not empty, with the space of the language. */
    final String join(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(space));
    }

    final List<Integer> exponents() {
        return exponents;
    }

    /**
     * Returns a number with the multiplier that shows its resolution as a digit, or without a multiplier if the
     * resolution is at most one.
     *
     * @param number the number, a multiple of the resolution
     * @param resolution the resolution, a power of ten
     * @param isScaled whether a multiplier may be printed
     */
    final String number(BigDecimal number, BigDecimal resolution, boolean isScaled) {
        int step = stepExponent(number, resolution);
        Optional<Integer> multiplier = isScaled ? exponent(number, step) : Optional.empty();
        if (step > 0 && multiplier.isEmpty()) {
            throw new IllegalArgumentException(
                    "Resolution of a printed figure must be at most the greatest multiplier, 10^"
                            + (isScaled ? exponents.get(exponents.size() - 1) : 0) + ", but was 10^" + step);
        }
        int exponent = step <= 0 ? 0 : multiplier.orElseThrow();
        BigDecimal digits = number.scaleByPowerOfTen(-exponent).setScale(exponent - step);
        return join(digits(digits.toPlainString()), multiplier(exponent));
    }

    /** Returns the power of ten of a resolution, of which the number must be a multiple. */
    static int stepExponent(BigDecimal number, BigDecimal resolution) {
        BigDecimal step = resolution.stripTrailingZeros();
        if (step.precision() != 1 || step.unscaledValue().intValue() != 1) {
            throw new IllegalArgumentException(
                    "Resolution of a printed figure must be a power of ten, but was " + resolution.toPlainString());
        }
        if (number.scaleByPowerOfTen(step.scale()).stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException(
                    "Number of a printed figure must be a multiple of its resolution, but was "
                            + ShortNumbers.of(number)
                            + " with the resolution " + resolution.toPlainString());
        }
        return -step.scale();
    }

    /** Returns the power of ten of the first digit of a number, or of its last digit for zero. */
    static int size(BigDecimal number, int step) {
        return number.signum() == 0 ? step : number.precision() - number.scale() - 1;
    }

    /** Returns both ends of a range with one multiplier, which does not exceed them, and their unit. */
    final String range(BigDecimal lower, BigDecimal upper, boolean isScaled, String unit) {
        int size = isScaled && lower.signum() > 0 ? size(lower, 0) : 0;
        int exponent = exponents.stream().filter(each -> each <= size).reduce(0, (lesser, greater) -> greater);
        return range(end(lower, exponent), end(upper, exponent), multiplier(exponent), unit);
    }

    private String end(BigDecimal number, int exponent) {
        return digits(number.scaleByPowerOfTen(-exponent).stripTrailingZeros().toPlainString());
    }

    /**
     * Returns growth in words.
     *
     * @param isFall whether the rate is negative
     * @param size the rate without its sign, with qualifier and percent sign
     * @param unit a rate of the same span
     */
    final String growth(boolean isFall, String size, GrowthRate unit) {
        Period over = unit.over();
        boolean isYears = over.getMonths() == 0;
        long number = isYears ? over.getYears() : over.toTotalMonths();
        String time = past(number, first(Role.TIME_UNIT, isYears ? "P1Y" : "P1M"));
        Role verb = isFall ? Role.DECREASE : Role.INCREASE;
        if (unit.isAnnualAverage()) {
            return growth(verb, size, over.equals(Period.ofYears(1)) ? "" : time, true);
        }
        return growth(verb, size, find(Role.SPAN, over.toString()).orElse(time), false);
    }

    /**
     * Returns the power of ten of the multiplier with which a number is printed: the greatest one between its step and
     * the number, otherwise the least one above the step.
     *
     * @param number the number
     * @param step the power of ten of its resolution, above zero; the multiplier is at least this power
     */
    Optional<Integer> exponent(BigDecimal number, int step) {
        return exponents.stream()
                .filter(exponent -> step <= exponent && exponent <= size(number, step))
                .reduce((lesser, greater) -> greater)
                .or(() ->
                        exponents.stream().filter(exponent -> exponent >= step).findFirst());
    }

    /**
     * Returns a share or a rate with a coarse resolution, as in 5成, or empty if the language has no such form.
     *
     * @param number the number of percent
     * @param step the power of ten of its resolution, above zero
     * @param isRise whether the number is a rate of growth above zero
     */
    Optional<String> coarse(BigDecimal number, int step, boolean isRise) {
        return Optional.empty();
    }

    /** Returns the qualifier before a number. */
    String qualifier(Qualifier qualifier, boolean isNegative) {
        return qualifier == Qualifier.NONE ? "" : first(Role.QUALIFIER_BEFORE, qualifier.code());
    }

    /** Returns the multiplier of a power of ten, empty for 0. */
    abstract String multiplier(int exponent);

    /** Returns digits with the separators of the language. */
    abstract String digits(String plain);

    /** Returns the usual name of a currency if it is unambiguous, or its ISO code. */
    abstract String currency(String code);

    /** Returns a unit of measure. */
    String unit(String measure) {
        return measure;
    }

    /** Returns the unit of a multiple. */
    abstract String times();

    /** Returns the noun of a count, with its measure word. */
    String noun(String counted) {
        return counted;
    }

    /** Returns a number with its unit per a number of something; the count is empty for one. */
    abstract String per(String number, String unit, String count, String noun);

    /** Returns both ends of a range with their multiplier, which may be empty, and their unit. */
    abstract String range(String lower, String upper, String multiplier, String unit);

    /** Returns growth over a span that is in words, which is empty for an annual average of one year. */
    abstract String growth(Role verb, String size, String span, boolean isAverage);

    /** Returns the length of time of growth, such as "over the past 11 years" and 过去11年. */
    abstract String past(long number, String unit);
}
