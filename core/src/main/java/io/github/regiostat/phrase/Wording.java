// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.phrase;

import io.github.regiostat.quantity.GrowthRate;
import java.util.List;

/**
 * The rules by which a language prints figures: the order of its words. The words are those of the table of the
 * language, in which the first word of each meaning is the printed one.
 */
interface Wording {
    /** Returns the powers of ten of the printed multipliers, ascending from 0 for none. */
    List<Integer> exponents();

    /** Returns the powers of ten of multipliers that are printed where no other shows the resolution. */
    default List<Integer> rareExponents() {
        return List.of();
    }

    /** Returns the multiplier of a power of ten. */
    String multiplier(PrintedWords words, int exponent);

    /** Returns what separates two words. */
    String space();

    /** Returns digits with the separators of the language. */
    String digits(String plain);

    /** Returns the usual name of a currency that no other has, or its ISO code. */
    String currency(PrintedWords words, String code);

    /** Returns a unit of measure. */
    String unit(PrintedWords words, String measure);

    /** Returns the unit of a multiple. */
    String times(PrintedWords words);

    /** Returns the noun of a count, with its measure word. */
    String noun(PrintedWords words, String counted);

    /** Returns a unit per a number of something; the number is empty for one. */
    String per(PrintedWords words, String unit, String count, String noun);

    /** Returns both ends of a range with their multiplier, which may be empty. */
    String range(PrintedWords words, String lower, String upper, String multiplier);

    /**
     * Returns growth in words.
     *
     * @param isFall whether the rate is negative
     * @param size the rate without its sign, with hedge and percent sign
     * @param unit a rate of the same span
     */
    String growth(PrintedWords words, boolean isFall, String size, GrowthRate unit);
}
