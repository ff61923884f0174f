// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import io.github.regiostat.internal.CodeList;
import java.util.Locale;

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
        return CodeList.find(code, values(), Direction::code, "Direction");
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
