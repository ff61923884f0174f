// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;

/** The domains of the variables of one constraint, for the interval that follows for one of them. */
record SingleResult(Constraint constraint, CellIntervals domains) implements Constraint.Domains {
    /** The interval of each cell. */
    interface CellIntervals {
        Interval at(int cell);
    }

    /** Returns the interval of the variable at a position, which is unbounded if nothing follows. */
    Interval implied(int position) {
        try {
            return constraint.implied(position, this);
        } catch (ArithmeticException tooManyDigits) {
            return Interval.unbounded();
        }
    }

    @Override
    public Interval at(int position) {
        return domains.at(constraint.variable(position));
    }
}
