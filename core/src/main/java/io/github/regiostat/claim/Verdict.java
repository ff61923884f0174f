// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

/** The verdict on a claim. */
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
    UNLINKED
}
