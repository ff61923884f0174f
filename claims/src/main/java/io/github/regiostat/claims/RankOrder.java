// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.internal.EnumCodes;
import java.util.Locale;

/**
 * The order of a rank, such as {@link #DESCENDING}.
 *
 * <p>Immutable and thread-safe.
 */
public enum RankOrder {
    /** The greatest value has rank 1. */
    DESCENDING,
    /** The least value has rank 1. */
    ASCENDING;

    /**
     * Returns the order with a code.
     *
     * @param code the code, such as {@code descending}
     * @return the order
     * @throws IllegalArgumentException if no constant has this code
     */
    public static RankOrder ofCode(String code) {
        return EnumCodes.find(code, values(), RankOrder::code, "Order");
    }

    /**
     * Returns the code used in JSON.
     *
     * @return the code, such as {@code descending}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
