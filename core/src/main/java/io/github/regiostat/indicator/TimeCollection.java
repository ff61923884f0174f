// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.indicator;

import io.github.regiostat.internal.EnumCodes;

/**
 * The time of collection within a period, such as {@code E} for the end, from the SDMX code list CL_TIME_PER_COLLECT.
 *
 * {@snippet file="IndicatorSnippets.java" region="time-collection"}
 *
 * <p>Immutable and thread-safe.
 */
public enum TimeCollection {
    /** Average of the observations through the period. Code A. */
    AVERAGE("A"),
    /** Beginning of the period. Code B. */
    BEGINNING("B"),
    /** End of the period. Code E. */
    END("E"),
    /** Highest in the period. Code H. */
    HIGHEST("H"),
    /** Lowest in the period. Code L. */
    LOWEST("L"),
    /** Middle of the period. Code M. */
    MIDDLE("M"),
    /** Summed through the period. Code S. */
    SUMMED("S"),
    /** Unknown. Code U. */
    UNKNOWN("U"),
    /** Other. Code V. */
    OTHER("V");

    private final String code;

    TimeCollection(String code) {
        this.code = code;
    }

    /**
     * Returns the time of collection with a code.
     *
     * @param code the code, such as {@code A}
     * @return the time of collection
     * @throws IllegalArgumentException if no constant has this code
     */
    public static TimeCollection ofCode(String code) {
        return EnumCodes.find(code, values(), TimeCollection::code, "Time of collection");
    }

    /**
     * Returns the code.
     *
     * @return the code, such as {@code A}
     */
    public String code() {
        return code;
    }
}
