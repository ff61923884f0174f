// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import io.github.regiostat.internal.EnumCodes;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * A qualifier of a published figure, such as {@code more-than} in "over 370 billion".
 *
 * {@snippet file="FigureSnippets.java" region="qualifier"}
 *
 * <p>Immutable and thread-safe.
 */
public enum Qualifier {
    /** No qualifier: the true value equals the figure, within its rounding. */
    NONE,
    /** Greater than the figure: "over", "more than", 超过. */
    MORE_THAN,
    /** Greater than or equal to the figure: "at least", 不低于. */
    AT_LEAST,
    /** Less than the figure: "under", "less than", 不足. */
    LESS_THAN,
    /** Less than or equal to the figure: "at most", "up to". */
    AT_MOST,
    /** Less than the figure, within a band: "nearly", 近. */
    NEARLY,
    /** Less than, equal to or greater than the figure, within a band on both sides: "about", 约. */
    ABOUT;

    /**
     * Returns the qualifier with a code.
     *
     * @param code the code, such as {@code more-than}
     * @return the qualifier
     * @throws IllegalArgumentException if no constant has this code
     */
    public static Qualifier ofCode(String code) {
        return EnumCodes.find(code, values(), Qualifier::code, "Qualifier");
    }

    /**
     * Returns the code used in JSON.
     *
     * @return the code, such as {@code more-than}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns whether the qualifier can have a band, below the figure or around it.
     *
     * @return true for nearly and about
     */
    public boolean isBanded() {
        return this == NEARLY || this == ABOUT;
    }

    /**
     * Returns the rounding of a converted figure with which its statement remains true: downward for a lower bound,
     * upward for an upper bound, away from zero for "nearly", and half-even otherwise.
     *
     * @return the rounding mode
     */
    public RoundingMode rounding() {
        return switch (this) {
            case NONE, ABOUT -> RoundingMode.HALF_EVEN;
            case MORE_THAN, AT_LEAST -> RoundingMode.FLOOR;
            case LESS_THAN, AT_MOST -> RoundingMode.CEILING;
            case NEARLY -> RoundingMode.UP;
        };
    }

    /** Returns the rounding of a converted figure, which the qualifier leaves open for NONE and ABOUT. */
    RoundingMode roundingOr(RoundingMode mode) {
        return this == NONE || this == ABOUT ? mode : rounding();
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
