// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.indicator;

import io.github.regiostat.internal.EnumCodes;

/**
 * The basis of a growth rate, such as {@code nominal} for values at current prices or {@code real} for volumes.
 *
 * {@snippet file="IndicatorSnippets.java" region="growth-basis"}
 *
 * <p>Immutable and thread-safe.
 */
public enum GrowthBasis {
    /** Growth of values at current prices. Code nominal. */
    NOMINAL("nominal"),
    /** Growth of volumes, without price changes. Code real. */
    REAL("real"),
    /** Not specified by the source. Code unstated. */
    UNSTATED("unstated");

    private final String code;

    GrowthBasis(String code) {
        this.code = code;
    }

    /**
     * Returns the growth basis with a code.
     *
     * @param code the code, such as {@code nominal}
     * @return the growth basis
     * @throws IllegalArgumentException if no constant has this code
     */
    public static GrowthBasis ofCode(String code) {
        return EnumCodes.find(code, values(), GrowthBasis::code, "Growth basis");
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
