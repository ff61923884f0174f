// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.format;

/** How the bounds of a figure are printed after its value, such as {@link #PLUS_MINUS}: {@code 4.2688 ± 0.0002 %}. */
public enum BoundsStyle {
    /** Not at all; the digits of the value show how narrow the bounds are. */
    NONE,
    /**
     * As a margin, such as {@code 4.2688 ± 0.0002 %}, or two that differ, such as {@code 4.27 +0.02/−0.01 %}. The
     * margins are rounded up. Bounds with one end are printed as an interval.
     */
    PLUS_MINUS,
    /** As an interval in parentheses, such as {@code 4.2688 % (4.26862 to 4.26893 %)}. */
    INTERVAL
}
