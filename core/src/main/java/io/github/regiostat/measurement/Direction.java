// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import io.github.regiostat.internal.Text;
import java.util.Locale;
import java.util.Objects;

/**
 * Which way something goes between a region and its counterparts, such as {@code to}: from Beijing to Tianjin and Hebei.
 *
 * {@snippet file="MeasurementSnippets.java" region="counterpart"}
 *
 * <p>Immutable and thread-safe.
 */
public enum Direction {
    /** From the region to the counterparts: exports. */
    TO,
    /** From the counterparts to the region: imports. */
    FROM;

    /**
     * Reads a direction by its code.
     *
     * @param code {@code to} or {@code from}
     * @return the direction
     * @throws IllegalArgumentException if the code names none
     */
    public static Direction ofCode(String code) {
        Objects.requireNonNull(code, "code");
        for (Direction direction : values()) {
            if (direction.code().equals(code)) {
                return direction;
            }
        }
        throw new IllegalArgumentException("Direction must be to or from, but was " + Text.quote(code));
    }

    /**
     * Returns the code, as JSON has it.
     *
     * @return {@code to} or {@code from}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
