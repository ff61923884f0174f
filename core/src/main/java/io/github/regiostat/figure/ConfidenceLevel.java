// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import io.github.regiostat.internal.EnumCodes;
import java.math.BigDecimal;

/**
 * The confidence level of a margin of sampling error, such as {@code 90 %} in the American Community Survey.
 *
 * <p>The factors of the standard error are those of the U.S. Census Bureau (Understanding and Using American Community
 * Survey Data, chapter 7): 1.645, 1.96 and 2.576, the normal quantiles to three decimals.
 *
 * <p>Immutable and thread-safe.
 */
public enum ConfidenceLevel {
    /** One standard error, without a confidence level. */
    STANDARD_ERROR("standard-error", "standard error", "1"),
    /** 90 %: 1.645 standard errors, as in the American Community Survey. */
    PERCENT_90("90", "90 % confidence", "1.645"),
    /** 95 %: 1.96 standard errors, as in most surveys. */
    PERCENT_95("95", "95 % confidence", "1.96"),
    /** 99 %: 2.576 standard errors. */
    PERCENT_99("99", "99 % confidence", "2.576");

    private final String code;
    private final String label;
    private final BigDecimal factor;

    ConfidenceLevel(String code, String label, String factor) {
        this.code = code;
        this.label = label;
        this.factor = new BigDecimal(factor);
    }

    /**
     * Returns the level with a code.
     *
     * @param code the code, such as {@code "90"}
     * @return the level
     * @throws IllegalArgumentException if no constant has this code
     */
    public static ConfidenceLevel ofCode(String code) {
        return EnumCodes.find(code, values(), ConfidenceLevel::code, "Confidence level");
    }

    /**
     * Returns the code used in JSON.
     *
     * @return the code, such as {@code 90} or {@code standard-error}
     */
    public String code() {
        return code;
    }

    /**
     * Returns the number of standard errors in a margin of this level.
     *
     * @return the factor, such as 1.645
     */
    public BigDecimal factor() {
        return factor;
    }

    /** Returns the level in words, such as {@code 90 % confidence} or {@code standard error}. */
    @Override
    public String toString() {
        return label;
    }
}
