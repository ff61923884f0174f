// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.indicator;

import io.github.regiostat.internal.EnumCodes;
import java.util.Locale;

/**
 * The behaviour of an indicator over time and regions, such as {@code flow}, which determines the allowed calculations.
 *
 * {@snippet file="IndicatorSnippets.java" region="behaviour"}
 *
 * <p>Immutable and thread-safe.
 */
public enum Behaviour {
    /** An amount per period, such as contracts signed in a year: can be summed over time. */
    FLOW(TimeCollection.SUMMED),
    /** An amount at a point in time, such as a population: cannot be summed over time. */
    STOCK(TimeCollection.END),
    /** A level, such as a temperature, a score or an interest rate: never summed, averaged with weights. */
    LEVEL(TimeCollection.AVERAGE),
    /**
     * A quotient of two indicators, such as R&amp;D spending as a share of GDP: recalculated from numerator and
     * denominator, or averaged with weights.
     */
    RATIO(TimeCollection.AVERAGE),
    /** An index, such as consumer prices: compared with its base, never summed. */
    INDEX(TimeCollection.AVERAGE);

    private final TimeCollection usual;

    Behaviour(TimeCollection usual) {
        this.usual = usual;
    }

    /**
     * Returns the behaviour with a code.
     *
     * @param code the code, such as {@code flow}
     * @return the behaviour
     * @throws IllegalArgumentException if no constant has this code
     */
    public static Behaviour ofCode(String code) {
        return EnumCodes.find(code, values(), Behaviour::code, "Behaviour");
    }

    /**
     * Returns the code used in JSON.
     *
     * @return the code, such as {@code flow}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the default time of collection.
     *
     * @return summed for a flow, end of period for a stock, average for other behaviours
     */
    public TimeCollection usualCollection() {
        return usual;
    }
}
