// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

/** The order of a rank. */
public enum RankOrder {
    /** The greatest value has rank 1. */
    DESCENDING,
    /** The least value has rank 1. */
    ASCENDING
}
