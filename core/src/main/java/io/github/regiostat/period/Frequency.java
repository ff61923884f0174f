// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.period;

import io.github.regiostat.internal.EnumCodes;
import java.time.Period;
import java.util.OptionalInt;

/**
 * The frequency of a series, such as {@code QUARTER} with the code {@code Q}.
 *
 * <p>The constants are the frequencies of the SDMX code list CL_FREQ that have a standard reporting period, from the
 * longest period to the shortest.
 *
 * <p>Immutable and thread-safe.
 *
 * {@snippet file="PeriodSnippets.java" region="frequency"}
 */
public enum Frequency {
    /** Years, such as {@code 2024}: CL_FREQ code {@code A}, annual. */
    YEAR('A', "year", 12, 0, 1),
    /** Half-years, such as {@code 2024-S1}: CL_FREQ code {@code S}, semester. */
    HALF_YEAR('S', "half-year", 6, 0, 1),
    /** Trimesters of four months, such as {@code 2024-T1}: CL_FREQ code {@code T}. */
    TRIMESTER('T', "trimester", 4, 0, 1),
    /** Quarters, such as {@code 2024-Q1}: CL_FREQ code {@code Q}. */
    QUARTER('Q', "quarter", 3, 0, 1),
    /** Months, such as {@code 2024-03}: CL_FREQ code {@code M}. */
    MONTH('M', "month", 1, 0, 2),
    /** Weeks from Monday to Sunday, such as {@code 2024-W05}: CL_FREQ code {@code W}. */
    WEEK('W', "week", 0, 7, 2),
    /** Days, such as {@code 2024-03-27}: CL_FREQ code {@code D}. */
    DAY('D', "day", 0, 1, 3);

    private final char letter;
    private final String noun;
    private final int months;
    private final int days;
    private final int digits;

    Frequency(char letter, String noun, int months, int days, int digits) {
        this.letter = letter;
        this.noun = noun;
        this.months = months;
        this.days = days;
        this.digits = digits;
    }

    /**
     * Returns the frequency with a code, such as {@code "Q"}.
     *
     * @param code the code in the SDMX code list CL_FREQ: A, S, T, Q, M, W or D
     * @return the frequency
     * @throws IllegalArgumentException if no frequency has the code
     */
    public static Frequency ofCode(String code) {
        return EnumCodes.find(code, values(), Frequency::code, "Frequency");
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
     * Returns the number of periods in a year, such as 4 for quarters.
     *
     * @return the number from 1 to 12, or empty for weeks and days, whose number varies from year to year
     */
    public OptionalInt perYear() {
        return months == 0 ? OptionalInt.empty() : OptionalInt.of(12 / months);
    }

    /**
     * Returns the duration of one period, such as {@code P3M} for a quarter.
     *
     * @return the duration as defined for the SDMX reporting periods: P1Y, P6M, P4M, P3M, P1M, P7D or P1D
     */
    public Period duration() {
        return Period.of(0, months, days).normalized();
    }

    /** Returns the duration in months, 0 for weeks and days. */
    int months() {
        return months;
    }

    /** Returns the letter in the text form, such as Q in 2024-Q1. */
    char letter() {
        return letter;
    }

    /** Returns the number of digits after the letter in the text form. */
    int digits() {
        return digits;
    }

    /** Returns the name in a sentence, such as half-year. */
    String noun() {
        return noun;
    }
}
