// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.indicator;

import io.github.regiostat.internal.EnumCodes;

/**
 * The seasonal and calendar adjustment of a series, such as {@code N} for neither, from the SDMX code list
 * CL_SEASONAL_ADJUST 1.0.
 *
 * {@snippet file="IndicatorSnippets.java" region="seasonal-adjustment"}
 *
 * <p>Immutable and thread-safe.
 */
public enum SeasonalAdjustment {
    /** Neither seasonally nor calendar adjusted. Code N. */
    NONE("N"),
    /** Seasonally adjusted, not calendar adjusted. Code S. */
    SEASONAL("S"),
    /** Calendar adjusted, not seasonally adjusted. Code W. */
    CALENDAR("W"),
    /** Calendar and seasonally adjusted. Code Y. */
    SEASONAL_AND_CALENDAR("Y"),
    /** Trend. Code T. */
    TREND("T"),
    /** Trend-cycle, not calendar adjusted. Code R. */
    TREND_CYCLE("R"),
    /** Trend-cycle, calendar adjusted. Code C. */
    TREND_CYCLE_CALENDAR("C"),
    /** Calendar component. Code K. */
    CALENDAR_COMPONENT("K"),
    /** Seasonal component. Code X. */
    SEASONAL_COMPONENT("X"),
    /** Seasonal and calendar components. Code M. */
    SEASONAL_AND_CALENDAR_COMPONENTS("M"),
    /** Irregular component. Code I. */
    IRREGULAR_COMPONENT("I");

    private final String code;

    SeasonalAdjustment(String code) {
        this.code = code;
    }

    /**
     * Returns the seasonal adjustment with a code.
     *
     * @param code the code, such as {@code N}
     * @return the seasonal adjustment
     * @throws IllegalArgumentException if no constant has this code
     */
    public static SeasonalAdjustment ofCode(String code) {
        return EnumCodes.find(code, values(), SeasonalAdjustment::code, "Seasonal adjustment");
    }

    /**
     * Returns the code.
     *
     * @return the code, such as {@code N}
     */
    public String code() {
        return code;
    }
}
