// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.internal.EnumCodes;
import java.util.Locale;

/**
 * The operator of a comparison, such as {@link #GREATER}.
 *
 * <p>Immutable and thread-safe.
 */
public enum ComparisonOperator {
    /** Greater than. */
    GREATER,
    /** Greater than or equal to. */
    GREATER_OR_EQUAL,
    /** Less than. */
    LESS,
    /** Less than or equal to. */
    LESS_OR_EQUAL,
    /** Equal to. */
    EQUAL;

    /**
     * Returns the operator with a code.
     *
     * @param code the code, such as {@code greater}
     * @return the operator
     * @throws IllegalArgumentException if no constant has this code
     */
    public static ComparisonOperator ofCode(String code) {
        return EnumCodes.find(code, values(), ComparisonOperator::code, "Operator");
    }

    /**
     * Returns the code used in JSON.
     *
     * @return the code, such as {@code greater}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
