// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

/** The method of an average annual growth rate. */
public enum AverageMethod {
    /** The constant rate that leads from the first level to the last. */
    COMPOUND,
    /** The arithmetic mean of the annual rates. */
    ARITHMETIC
}
