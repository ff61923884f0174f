// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.region;

/** Land that a region gained or lost. */
record LandChange(TerritoryChange change, boolean isGain) {
    /** Returns whether this change reverses an earlier one: the same region joined and left. */
    boolean reverses(LandChange earlier) {
        return isGain != earlier.isGain
                && change.isWhole()
                && earlier.change.isWhole()
                && change.land().equals(earlier.change.land());
    }
}
