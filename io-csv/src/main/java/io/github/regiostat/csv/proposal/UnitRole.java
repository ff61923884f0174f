// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.Locale;

/** The role of a word in a unit text: {@link #SCALE} for "million" in "million euro". */
enum UnitRole {
    /** A power of ten; the value is the exponent. */
    SCALE,
    /** A power of ten that differs between languages; the value lists them. */
    AMBIGUOUS_SCALE,
    /** A letter that is a power of ten beside a currency only, such as m in "EUR m". */
    SUFFIX,
    /** A currency; the value is the ISO 4217 code. */
    CURRENCY,
    /** A currency with a power of ten, such as "TEUR"; the value is {@code EUR*3}. */
    SCALED_CURRENCY,
    /** A name that currencies of several countries have; the value is the question. */
    AMBIGUOUS_CURRENCY,
    /** The sign 元, which is the yuan unless the text has traditional characters. */
    YUAN,
    /** Persons. */
    PERSONS,
    /** Other counted things; the value is the canonical plural. */
    THING,
    /** A word for a count without a noun, such as "number". */
    NUMBER,
    /** A noun that is a unit after "per" only, such as "capita". */
    PER_NOUN,
    /** A unit of measure; the value is its canonical text. */
    MEASURE,
    /** International dollars and purchasing power standards. */
    PPP,
    /** The words "purchasing power parity", which turn US dollars into international dollars. */
    PURCHASING_POWER,
    /** A unit of time. */
    TIME,
    /** Per cent. */
    PERCENT,
    /** Per mille. */
    PERMILLE,
    /** Percentage points. */
    POINTS,
    /** Basis points. */
    BP,
    /** The word "per" or a slash. */
    PER,
    /** A preposition that means "per" before a number only. */
    WEAK_PER,
    /** A word after the denominator, as in Japanese. */
    PER_BEHIND,
    /** A phrase such as "per capita"; the value is the noun. */
    CAPITA,
    /** An index. */
    INDEX,
    /** A moving base of an index, such as "previous year". */
    PREVIOUS,
    /** A change over a stated length of time; the value is the length. */
    GROWTH,
    /** A change over a length of time that is not stated; the value is the question. */
    CHANGE,
    /** A price basis. */
    PRICES,
    /** The word "prices". */
    PRICE_WORD,
    /** A preposition before a unit. */
    IN,
    /** A preposition between the parts of a unit. */
    OF,
    /** A word such as "Unit" before a unit. */
    LABEL,
    /** A word such as "Figures" before "in thousands". */
    LABEL_IN,
    /** A word that shows a group, such as "under" in "under 1 million euro". */
    BOUND,
    /** A phrase that is not a unit although its words are, such as "euro area". */
    WORD,
    /** A word that is evidence of a language only. */
    LANGUAGE,
    /** A character that only traditional Chinese and Japanese use. */
    TRADITIONAL,
    /** A number; the value is its digits. */
    DIGITS,
    /** A mark between parts, such as a comma or a bracket. */
    SEPARATOR,
    /** The sign "^" before an exponent, or an exponent above the line. */
    POWER,
    /** The sign "=". */
    EQUALS,
    /** Any other word or mark. */
    OTHER;

    static UnitRole ofCode(String code) {
        return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
