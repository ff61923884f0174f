// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.figure.Interval;

/** The interval of one variable that follows from the domains of the others by one constraint. */
final class SingleResult implements Constraint.Domains {
    private final Constraint constraint;
    private final int result;
    private final Interval[] domains;
    private Interval implied = Interval.unbounded();

    SingleResult(Constraint constraint, int result, Interval[] domains) {
        this.constraint = constraint;
        this.result = result;
        this.domains = domains;
    }

    /** Returns the interval, which is unbounded if nothing follows. */
    Interval implied() {
        try {
            constraint.narrow(this);
        } catch (ArithmeticException tooManyDigits) {
            return Interval.unbounded();
        }
        return implied;
    }

    @Override
    public Interval at(int position) {
        return position == result ? Interval.unbounded() : domains[constraint.variable(position)];
    }

    @Override
    public void narrow(int position, Interval to) {
        if (position == result) {
            implied = implied.intersection(to).orElse(to);
        }
    }
}
