// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

/** The operations of sums in their derivations, such as {@code sum over time}. */
final class SumOperation {
    static final String OVER_TIME = "sum over time";

    /** A sum over all members of a group. */
    static final String OVER_MEMBERS = "sum over regions";

    /** A sum over the members of a group that have a figure. */
    static final String OVER_PART = "partial sum over regions";

    static final String OVER_CATEGORIES = "sum over categories";

    private SumOperation() {}

    /** Returns whether an operation is an exact sum of its inputs. */
    static boolean isExact(String operation) {
        return operation.equals(OVER_TIME) || operation.equals(OVER_MEMBERS) || operation.equals(OVER_CATEGORIES);
    }
}
