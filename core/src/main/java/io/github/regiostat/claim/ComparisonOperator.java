// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

/** The operator of a comparison. */
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
    EQUAL
}
