// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.internal.EnumCodes;
import java.util.Locale;

/**
 * The method of an average annual growth rate, such as {@link #COMPOUND}.
 *
 * <p>Immutable and thread-safe.
 */
public enum AverageMethod {
    /** The constant rate that leads from the first level to the last. */
    COMPOUND,
    /** The arithmetic mean of the annual rates. */
    ARITHMETIC;

    /**
     * Returns the method with a code.
     *
     * @param code the code, such as {@code compound}
     * @return the method
     * @throws IllegalArgumentException if no constant has this code
     */
    public static AverageMethod ofCode(String code) {
        return EnumCodes.find(code, values(), AverageMethod::code, "Method");
    }

    /**
     * Returns the code used in JSON.
     *
     * @return the code, such as {@code compound}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
