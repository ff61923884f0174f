// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import io.github.regiostat.internal.EnumCodes;
import java.util.Locale;

/**
 * The direction of a flow between a region and its counterparts, such as {@code to} for a flow from Beijing to Tianjin
 * and Hebei.
 *
 * {@snippet file="MeasurementSnippets.java" region="counterpart"}
 *
 * <p>Immutable and thread-safe.
 */
public enum Direction {
    /** From the region to the counterparts, such as exports. */
    TO,
    /** From the counterparts to the region, such as imports. */
    FROM;

    /**
     * Returns the direction with a code.
     *
     * @param code {@code to} or {@code from}
     * @return the direction
     * @throws IllegalArgumentException if no constant has this code
     */
    public static Direction ofCode(String code) {
        return EnumCodes.find(code, values(), Direction::code, "Direction");
    }

    /**
     * Returns the code used in JSON.
     *
     * @return {@code to} or {@code from}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
