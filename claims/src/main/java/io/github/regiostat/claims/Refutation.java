// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;
import java.util.BitSet;
import java.util.Optional;

/**
 * A proof that some groups of constraints have no common solution.
 *
 * @param groups the groups that the proof uses, not necessarily an irreducible set
 * @param group the group whose constraint excludes what the others leave, or -1
 * @param variable the variable without a value, or -1
 * @param domain the numbers that the others leave for the variable, or empty
 * @param required the numbers that the group leaves for it, or empty
 */
record Refutation(BitSet groups, int group, int variable, Optional<Interval> domain, Optional<Interval> required) {
    static Refutation ofGroups(BitSet groups) {
        return new Refutation(groups, -1, -1, Optional.empty(), Optional.empty());
    }
}
