// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import java.util.Locale;

/** The role of a word of a language around a number, such as {@link #QUALIFIER_BEFORE} for "over". */
enum Role {
    /** A qualifier before the number; the value is its code, such as {@code more-than} for "over". */
    QUALIFIER_BEFORE,
    /** A verb that is a qualifier, more than, before a figure at the end of a clause: "passed". */
    PASSING,
    /** A qualifier after the number or its unit: "or more", 以上. The value is its code. */
    QUALIFIER_AFTER,
    /** A qualifier between the number and its unit: 多, 余. */
    QUALIFIER_INSIDE,
    /** A word that makes the figure after a verb of change a level: "above" in "rose above 5 %". */
    LEVEL,
    /** A negative sign in words: "minus", 负. */
    NEGATIVE,
    /** A word that makes an end of a range positive: "plus". */
    POSITIVE,
    /** A currency before or after the number; the value is an ISO code, or empty if the word is ambiguous. */
    CURRENCY,
    /**
     * A currency after the number only: "yuan", 元. The value is an ISO code, empty if the word is ambiguous, or
     * {@code =$} if it is ambiguous and takes the currency that the caller specifies for {@code $}.
     */
    CURRENCY_NAME,
    /** A currency word that can mean the currency named before the number: 元 in 港币300元. */
    GENERAL_CURRENCY,
    /** A part of a currency unit: "cents". The value is the divisor, such as 100. */
    SUBUNIT,
    /** A unit of measure; the value is its canonical name, such as {@code km2}. */
    UNIT,
    /** Percent. */
    PERCENT,
    /** Thousandths: ‰. */
    PER_MILLE,
    /** Percentage points. */
    POINTS,
    /** Basis points. */
    BASIS_POINTS,
    /** Tenths: 成. */
    TENTHS,
    /** Times: "times", 倍. */
    TIMES,
    /** A multiple in one word: "tenfold", 翻一番. The value is the multiple. */
    FIXED_MULTIPLE,
    /** A word that follows "times" where it means a multiple: "that of", "as". */
    MULTIPLE_AFTER,
    /** A cardinal below one hundred; the value is the number. */
    CARDINAL,
    /** The word for one hundred. */
    HUNDRED,
    /** A multiplier; the value is the number: "million", "dozen". */
    MULTIPLIER,
    /** A multiplier of one letter; the value is the number: "m", "k". */
    LETTER_MULTIPLIER,
    /** A multiplier that occurs only beside a currency: "B", "T", "M". */
    MONEY_MULTIPLIER,
    /** A multiplier of one capital letter that is joined to a number without a currency: "127.8M". */
    CAPITAL_MULTIPLIER,
    /** An indefinite article, which means one before a multiplier. */
    ARTICLE,
    /** A word that connects the parts of a numeral, and the last two items of a list: "and". */
    AND,
    /** The decimal point in words. */
    POINT,
    /** One half. */
    HALF,
    /** The denominator of a fraction, such as "thirds"; the value is the number. */
    DENOMINATOR,
    /** A word between the numbers of a share: "out of". */
    OUT_OF,
    /** A word between two numbers in words that are a share: "in" of "one in five". */
    IN_EVERY,
    /** A word between alternatives: "or". */
    OR,
    /** An ordinal, which is not a figure. */
    ORDINAL,
    /** A word between a fraction and its whole: "of". */
    OF,
    /** A verb or adverb of increase: "rose", "up", 增长. */
    INCREASE,
    /** A verb or adverb of decrease: "fell", "down", 下降. */
    DECREASE,
    /** A verb of change without a direction: "changed", "went". */
    MOVE,
    /** A noun of change, beside {@link #INCREASE} or {@link #DECREASE}: "growth", "decline", 增速. */
    CHANGE_NOUN,
    /** A word after a verb of change that names the new level: "to", 到. */
    TO,
    /** A word after a verb of change that names the size of the change: "by", 了. */
    BY,
    /**
     * A word that may occur between a verb of change and its figure: "significantly", "rate of". The value is
     * {@code reached} where the word can also name a level, as 达.
     */
    FILLER,
    /** A verb between a noun of change and its figure: "was", "reached", 为. */
    COPULA,
    /** A span of growth; the value is an ISO 8601 period: "year on year" is {@code P1Y}. */
    SPAN,
    /** A word that makes growth an annual average: "average annual", 年均. */
    AVERAGE_ANNUAL,
    /** A word after a growth rate that makes it annual: "a year". */
    ANNUALLY,
    /** A span against which a change is measured: "the previous month" is {@code P1M}. */
    COMPARED_SPAN,
    /** A word before the reference of a comparison: 比. */
    COMPARING,
    /** A word between a comparison and its object: "than". */
    THAN,
    /** A comparison with more: "higher". */
    HIGHER,
    /** A comparison with less: "lower". */
    LOWER,
    /** A word before the noun of a quantity per unit: "per", 每. */
    PER,
    /** A word that makes a distance a speed per hour: 时速. */
    SPEED,
    /** A word that makes basis points a part of an exchange rate, not of a percentage: 汇率. */
    EXCHANGE_RATE,
    /** "Per" with a unit of time: "a day". The value is the unit. */
    PER_TIME,
    /** A word before the first end of a range: "between". */
    BETWEEN,
    /** A word before the first end of a range or of a change: "from", 从. */
    FROM,
    /** A word between the ends of a range: "to", 至. */
    RANGE_TO,
    /** A word that pairs the items of lists: "respectively", 分别. */
    RESPECTIVELY,
    /** A word after which a number is not a figure: "section", "Table", "version". */
    NOT_COUNTED_BEFORE,
    /** A word that makes the number directly before it not a figure: 届, 级. */
    NOT_COUNTED_AFTER,
    /** A phrase that contains no figure: "one another". */
    NOT_COUNTED,
    /** A unit of time: "years", 年. The value is an ISO 8601 period, or empty for parts of a day. */
    TIME_UNIT,
    /** A word that makes a duration the span of a change: 来 in 五年来, 累计 in 五年累计. */
    TIME_SPAN,
    /** The name of a month. */
    MONTH,
    /** A word before a year: "in", "since". */
    DATE_BEFORE,
    /** A word before the year of prices: "constant". */
    PRICE_BASE,
    /** A word after the hour of a day: "pm", "o'clock". */
    CLOCK,
    /** A word of an address after a number and a name: "Street". */
    ADDRESS,
    /** A determiner: "the", "these". */
    DETERMINER,
    /** A word that is not a noun and ends one: "in", "was". */
    STOP,
    /** A measure word between a number and its noun: 项, 家. */
    MEASURE_WORD,
    /** A noun that a count counts. */
    NOUN,
    /** A word for persons; a number after it and a qualifier is an age: "adults" in "adults over 65". */
    PERSON,
    /** A word before an age: "aged". */
    AGED,
    /** An adverb of frequency after "times": "daily". */
    FREQUENCY,
    /** A word before a vague amount: "several", 数. */
    VAGUE;

    /** Returns the role with a code, such as {@code qualifier-before}. */
    static Role ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
