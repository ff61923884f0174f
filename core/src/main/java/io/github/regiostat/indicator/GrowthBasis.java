// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.indicator;

import io.github.regiostat.internal.CodeList;

/**
 * Whether a growth rate is of values at current prices or of volumes, such as {@code nominal}.
 *
 * {@snippet file="IndicatorSnippets.java" region="growth-basis"}
 *
 * <p>Immutable and thread-safe.
 */
public enum GrowthBasis {
    /** Growth of values at the prices of each period. Code nominal. */
    NOMINAL("nominal"),
    /** Growth of volumes, price changes taken out. Code real. */
    REAL("real"),
    /** The source does not say. Code unstated. */
    UNSTATED("unstated");

    private final String code;

    GrowthBasis(String code) {
        this.code = code;
    }

    /**
     * Reads the growth basis by its code.
     *
     * @param code the code, such as {@code nominal}
     * @return the growth basis
     * @throws IllegalArgumentException if the code names none
     */
    public static GrowthBasis ofCode(String code) {
        return CodeList.find(code, values(), GrowthBasis::code, "Growth basis");
    }

    /**
     * Returns the code.
     *
     * @return the code, such as {@code nominal}
     */
    public String code() {
        return code;
    }
}
