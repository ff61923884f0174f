// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.GrowthRate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The rules by which a language prints figures: the order of its words. The words are those of the table of the
 * language, in which the first word of each meaning is the printed one.
 */
interface Wording {
    /** Returns the powers of ten of the printed multipliers, ascending from 0 for none. */
    List<Integer> exponents();

    /**
     * Returns the power of ten of the multiplier with which a number is printed.
     *
     * @param number the number
     * @param step the power of ten of its resolution, above zero; the multiplier is at least this power
     */
    default Optional<Integer> exponent(BigDecimal number, int step) {
        return PrintedNumber.greatest(exponents(), number, step);
    }

    /**
     * Returns a share or a rate with a coarse resolution, as in 5成, or empty if the language has no such form.
     *
     * @param number the number of percent
     * @param step the power of ten of its resolution, above zero
     * @param isRise whether the number is a rate of growth above zero
     */
    default Optional<String> coarse(PrintedWords words, BigDecimal number, int step, boolean isRise) {
        return Optional.empty();
    }

    /** Returns the multiplier of a power of ten. */
    String multiplier(PrintedWords words, int exponent);

    /** Returns the qualifier before a number below zero where it differs from the one before other numbers. */
    default Optional<String> qualifierBelowZero(Qualifier qualifier) {
        return Optional.empty();
    }

    /** Returns the separator of two words. */
    String space();

    /** Returns digits with the separators of the language. */
    String digits(String plain);

    /** Returns the usual name of a currency if it is unambiguous, or its ISO code. */
    String currency(PrintedWords words, String code);

    /** Returns a unit of measure. */
    String unit(PrintedWords words, String measure);

    /** Returns the unit of a multiple. */
    String times(PrintedWords words);

    /** Returns the noun of a count, with its measure word. */
    String noun(PrintedWords words, String counted);

    /** Returns a number with its unit per a number of something; the count is empty for one. */
    String per(PrintedWords words, String number, String unit, String count, String noun);

    /** Returns both ends of a range with their multiplier, which may be empty, and their unit. */
    String range(PrintedWords words, String lower, String upper, String multiplier, String unit);

    /**
     * Returns growth in words.
     *
     * @param isFall whether the rate is negative
     * @param size the rate without its sign, with qualifier and percent sign
     * @param unit a rate of the same span
     */
    String growth(PrintedWords words, boolean isFall, String size, GrowthRate unit);
}
