// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.internal.EnumCodes;
import java.util.Locale;

/**
 * The verdict on a claim, such as {@link #SUPPORTED}.
 *
 * <p>Immutable and thread-safe.
 */
public enum Verdict {
    /** The implied interval lies inside the claimed one. */
    SUPPORTED,
    /** The implied and the claimed interval are disjoint. */
    CONTRADICTED,
    /** The intervals overlap, and neither is decided. */
    CONSISTENT,
    /** Nothing follows from the data. */
    UNDETERMINED,
    /** A figure of a text that was linked to no measurement, or to more than one. Only text checks return it. */
    UNLINKED;

    /**
     * Returns the verdict with a code.
     *
     * @param code the code, such as {@code supported}
     * @return the verdict
     * @throws IllegalArgumentException if no constant has this code
     */
    public static Verdict ofCode(String code) {
        return EnumCodes.find(code, values(), Verdict::code, "Verdict");
    }

    /**
     * Returns the code used in JSON.
     *
     * @return the code, such as {@code supported}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
