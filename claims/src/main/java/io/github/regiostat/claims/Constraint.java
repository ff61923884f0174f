// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;

/** A condition on variables, such as {@code gdp = primary + secondary + tertiary}. */
sealed interface Constraint permits LinearConstraint, RatioConstraint, RankConstraint {
    /** Returns the number of variables of the condition. */
    int size();

    /** Returns the variable at a position of the condition. */
    int variable(int position);

    /** Returns the condition on other variables, in the same positions. */
    Constraint withVariables(int[] others);

    /** Returns the numbers that the domains of the other variables leave for the variable at a position. */
    Interval implied(int position, Domains domains);

    /** Narrows the domains of the variables to intervals that contain every solution. */
    void narrow(NarrowableDomains domains);

    /** The domains of the variables of a condition, by their positions. */
    interface Domains {
        /** Returns the domain of the variable at a position. */
        Interval at(int position);
    }

    /** Domains from which numbers can be removed. */
    interface NarrowableDomains extends Domains {
        /** Removes numbers that no solution has. */
        void narrow(int position, Interval to);
    }
}
