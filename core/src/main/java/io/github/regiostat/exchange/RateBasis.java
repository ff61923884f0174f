// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.internal.CodeList;

/**
 * What an exchange rate is the rate of, such as {@code average} of a year or {@code end} of it.
 *
 * <p>Sums and averages of a period are converted at its average, values at a point at the rate of that point. Purchasing power parities are
 * no market rates and never mix with them.
 *
 * {@snippet file="ExchangeSnippets.java" region="basis"}
 *
 * <p>Immutable and thread-safe.
 */
public enum RateBasis {
    /** The mean of the period. */
    AVERAGE("average"),
    /** The last rate of the period. */
    END_OF_PERIOD("end"),
    /** The spot rate or fixing of a day. */
    SPOT("spot"),
    /** The purchasing power parity of the period: what the same goods cost. */
    PPP("ppp");

    private final String code;

    RateBasis(String code) {
        this.code = code;
    }

    /**
     * Reads a basis by its code.
     *
     * @param code the code, such as {@code average}
     * @return the basis
     * @throws IllegalArgumentException if the code names none
     */
    public static RateBasis ofCode(String code) {
        return CodeList.find(code, values(), RateBasis::code, "Basis");
    }

    /**
     * Returns the code, as JSON has it.
     *
     * @return the code, such as {@code average}
     */
    public String code() {
        return code;
    }
}
