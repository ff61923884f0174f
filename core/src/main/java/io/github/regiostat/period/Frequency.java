// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.period;

import io.github.regiostat.internal.CodeList;
import java.time.Period;
import java.util.OptionalInt;

/**
 * How long the periods of a series are, such as {@code QUARTER}, whose code is {@code Q}.
 *
 * <p>These are the frequencies of the SDMX code list CL_FREQ that have a standard reporting period, in its codes, from
 * the longest to the shortest.
 *
 * <p>Immutable and thread-safe.
 *
 * {@snippet file="PeriodSnippets.java" region="frequency"}
 */
public enum Frequency {
    /** Years, such as {@code 2024}: CL_FREQ code {@code A}, annual. */
    YEAR('A', "year", Period.ofYears(1), 1),
    /** Half-years, such as {@code 2024-S1}: CL_FREQ code {@code S}, semester. */
    HALF_YEAR('S', "half-year", Period.ofMonths(6), 1),
    /** Trimesters of four months, such as {@code 2024-T1}: CL_FREQ code {@code T}. */
    TRIMESTER('T', "trimester", Period.ofMonths(4), 1),
    /** Quarters, such as {@code 2024-Q1}: CL_FREQ code {@code Q}. */
    QUARTER('Q', "quarter", Period.ofMonths(3), 1),
    /** Months, such as {@code 2024-03}: CL_FREQ code {@code M}. */
    MONTH('M', "month", Period.ofMonths(1), 2),
    /** Weeks from Monday to Sunday, such as {@code 2024-W05}: CL_FREQ code {@code W}. */
    WEEK('W', "week", Period.ofWeeks(1), 2),
    /** Days, such as {@code 2024-03-27}: CL_FREQ code {@code D}. */
    DAY('D', "day", Period.ofDays(1), 3);

    private final char letter;
    private final String noun;
    private final Period duration;
    private final int digits;

    Frequency(char letter, String noun, Period duration, int digits) {
        this.letter = letter;
        this.noun = noun;
        this.duration = duration;
        this.digits = digits;
    }

    /**
     * Returns the frequency of a code such as {@code "Q"}.
     *
     * @param code the code in the SDMX code list CL_FREQ, one of A, S, T, Q, M, W and D
     * @return the frequency
     * @throws IllegalArgumentException if no frequency has the code
     */
    public static Frequency ofCode(String code) {
        return CodeList.find(code, values(), Frequency::code, "Frequency");
    }

    /**
     * Returns the code, such as {@code Q}.
     *
     * @return the code in the SDMX code list CL_FREQ
     */
    public String code() {
        return String.valueOf(letter);
    }

    /**
     * Returns how many such periods a year has, such as 4 for quarters.
     *
     * @return the number from 1 to 12, or empty for weeks and days, which some years have more of than others
     */
    public OptionalInt perYear() {
        return months() == 0 ? OptionalInt.empty() : OptionalInt.of(12 / months());
    }

    /**
     * Returns the length of one such period, such as {@code P3M} for a quarter.
     *
     * @return the length as SDMX states it for the reporting periods: P1Y, P6M, P4M, P3M, P1M, P7D or P1D
     */
    public Period duration() {
        return duration;
    }

    /** The length in months, 0 for weeks and days. */
    int months() {
        return (int) duration.toTotalMonths();
    }

    /** The letter of the text forms, such as Q in 2024-Q1. */
    char letter() {
        return letter;
    }

    /** How many digits follow the letter in the text forms. */
    int digits() {
        return digits;
    }

    /** The name in a sentence, such as half-year. */
    String noun() {
        return noun;
    }
}
