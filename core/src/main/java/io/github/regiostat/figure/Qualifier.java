// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import io.github.regiostat.internal.CodeList;
import java.util.Locale;

/**
 * How a publisher hedges a figure, such as {@code more-than} in "over 370 billion".
 *
 * {@snippet file="FigureSnippets.java" region="qualifier"}
 *
 * <p>Immutable and thread-safe.
 */
public enum Qualifier {
    /** No hedge: the figure is what it says, within its rounding. */
    NONE,
    /** Strictly more than the figure: "over", "more than", 超过. */
    MORE_THAN,
    /** The figure or more: "at least", 不低于. */
    AT_LEAST,
    /** Strictly less than the figure: "under", "less than", 不足. */
    LESS_THAN,
    /** The figure or less: "at most", "up to". */
    AT_MOST,
    /** Short of the figure, within a band: "nearly", 近. */
    NEARLY,
    /** The figure more or less, within a band on both sides: "about", 约. */
    ABOUT;

    /**
     * Reads a qualifier by its code.
     *
     * @param code the code, such as {@code more-than}
     * @return the qualifier
     * @throws IllegalArgumentException if the code names none
     */
    public static Qualifier ofCode(String code) {
        return CodeList.find(code, values(), Qualifier::code, "Qualifier");
    }

    /**
     * Returns the code, as JSON has it.
     *
     * @return the code, such as {@code more-than}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Tells whether the hedge is a band, below the figure or around it.
     *
     * @return whether nearly or about
     */
    public boolean isBanded() {
        return this == NEARLY || this == ABOUT;
    }

    Qualifier negated() {
        return switch (this) {
            case MORE_THAN -> LESS_THAN;
            case AT_LEAST -> AT_MOST;
            case LESS_THAN -> MORE_THAN;
            case AT_MOST -> AT_LEAST;
            case NONE, NEARLY, ABOUT -> this;
        };
    }
}
