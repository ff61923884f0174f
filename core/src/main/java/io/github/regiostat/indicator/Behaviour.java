// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.indicator;

import io.github.regiostat.internal.CodeList;
import java.util.Locale;

/**
 * What an indicator does over time and over regions, such as {@code flow}; it decides what may be calculated.
 *
 * {@snippet file="IndicatorSnippets.java" region="behaviour"}
 *
 * <p>Immutable and thread-safe.
 */
public enum Behaviour {
    /** So much per period, such as contracts signed in a year: adds up over time. */
    FLOW(TimeCollection.SUMMED),
    /** So much at a moment, such as a population: does not add up over time. */
    STOCK(TimeCollection.END),
    /** A height, such as a temperature, a score or an interest rate: never summed, averaged with weights. */
    LEVEL(TimeCollection.AVERAGE),
    /** A quotient of two indicators, such as R&amp;D spending as a share of GDP: recomputed from its parts, or averaged with weights. */
    RATIO(TimeCollection.AVERAGE),
    /** An index, such as consumer prices: compared with its base, never summed. */
    INDEX(TimeCollection.AVERAGE);

    private final TimeCollection usual;

    Behaviour(TimeCollection usual) {
        this.usual = usual;
    }

    /**
     * Reads a behaviour by its code.
     *
     * @param code the code, such as {@code flow}
     * @return the behaviour
     * @throws IllegalArgumentException if the code names none
     */
    public static Behaviour ofCode(String code) {
        return CodeList.find(code, values(), Behaviour::code, "Behaviour");
    }

    /**
     * Returns the code, as JSON has it.
     *
     * @return the code, such as {@code flow}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns how such an indicator is collected over time where nothing else is stated.
     *
     * @return summed for a flow, at the end of the period for a stock, else an average
     */
    public TimeCollection usualCollection() {
        return usual;
    }
}
