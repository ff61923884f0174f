// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.figure.Interval;

/** A condition on variables, such as {@code gdp = primary + secondary + tertiary}. */
sealed interface Constraint permits LinearConstraint, RatioConstraint, RankConstraint {
    /** Returns the number of variables of the condition. */
    int size();

    /** Returns the variable at a position of the condition. */
    int variable(int position);

    /** Narrows the domains of the variables to intervals that contain every solution. */
    void narrow(Domains domains);

    /** The domains of the variables of a condition, by their positions. */
    interface Domains {
        /** Returns the domain of the variable at a position. */
        Interval at(int position);

        /** Removes numbers that no solution has. */
        void narrow(int position, Interval to);
    }
}
