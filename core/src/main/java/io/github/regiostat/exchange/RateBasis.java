// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.internal.EnumCodes;

/**
 * The basis of an exchange rate, such as {@code average} for the period average or {@code end} for the end of period.
 *
 * <p>Sums and averages over a period are converted at the period average, values at a point in time at the rate of that
 * time. Purchasing power parities are not market rates and are never combined with them.
 *
 * {@snippet file="ExchangeSnippets.java" region="basis"}
 *
 * <p>Immutable and thread-safe.
 */
public enum RateBasis {
    /** The average of a period. */
    AVERAGE("average"),
    /** The rate at the end of a period. */
    END_OF_PERIOD("end"),
    /** The spot rate or fixing of a day. */
    SPOT("spot"),
    /** The purchasing power parity of a period: the ratio of the prices of the same goods. */
    PPP("ppp"),
    /**
     * A rate fixed by law: an irrevocable conversion or a redenomination, such as 1 EUR = 1.95583 DEM. It holds for
     * every period from its date and combines with rates of every other basis.
     */
    FIXED("fixed");

    private final String code;

    RateBasis(String code) {
        this.code = code;
    }

    /**
     * Returns the basis with a code.
     *
     * @param code the code, such as {@code average}
     * @return the basis
     * @throws IllegalArgumentException if no constant has this code
     */
    public static RateBasis ofCode(String code) {
        return EnumCodes.find(code, values(), RateBasis::code, "Basis");
    }

    /**
     * Returns the code used in JSON.
     *
     * @return the code, such as {@code average}
     */
    public String code() {
        return code;
    }
}
