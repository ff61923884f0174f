// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rank from above: exactly {@code rank − 1} of the other variables are greater than the first. */
final class RankConstraint implements Constraint {
    private final int[] variables;
    private final int above;
    /** True for ranks from below, which are ranks from above of the opposite numbers. */
    private final boolean isAscending;

    RankConstraint(int[] variables, int rank, boolean isAscending) {
        this.variables = variables.clone();
        this.above = rank - 1;
        this.isAscending = isAscending;
    }

    @Override
    public Constraint withVariables(int[] others) {
        return new RankConstraint(others, above + 1, isAscending);
    }

    @Override
    public int size() {
        return variables.length;
    }

    @Override
    public int variable(int position) {
        return variables[position];
    }

    @Override
    public Interval implied(int position, Domains domains) {
        return Interval.unbounded();
    }

    @Override
    public void narrow(NarrowableDomains domains) {
        int others = variables.length - 1;
        if (above > others) {
            // No such rank exists.
            domains.narrow(0, Interval.exactly(BigDecimal.ZERO));
            domains.narrow(0, Interval.exactly(BigDecimal.ONE));
            return;
        }
        narrowFirst(domains, others);
        narrowOthers(domains, others);
    }

    /** At least {@code others − above} are not greater, and at least {@code above} are greater. */
    private void narrowFirst(NarrowableDomains domains, int others) {
        List<Interval> intervals = new ArrayList<>();
        for (int i = 1; i <= others; i++) {
            intervals.add(at(domains, i));
        }
        if (above < others) {
            intervals.sort((a, b) -> compareLower(a.lower(), b.lower()));
            intervals.get(others - above - 1).lower().ifPresent(least -> narrow(domains, 0, Interval.atLeast(least)));
        }
        if (above > 0) {
            intervals.sort(
                    (a, b) -> compareLower(b.negated().lower(), a.negated().lower()));
            intervals.get(others - above).upper().ifPresent(most -> narrow(domains, 0, Interval.lessThan(most)));
        }
    }

    private static int compareLower(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.isEmpty() || b.isEmpty()
                ? Boolean.compare(a.isPresent(), b.isPresent())
                : a.get().compareTo(b.get());
    }

    /** Where enough variables are certainly on one side, the others are on the other side. */
    private void narrowOthers(NarrowableDomains domains, int others) {
        Interval first = at(domains, 0);
        boolean[] greater = new boolean[others + 1];
        boolean[] notGreater = new boolean[others + 1];
        int countGreater = 0;
        int countNotGreater = 0;
        for (int i = 1; i <= others; i++) {
            greater[i] = at(domains, i).isAbove(first);
            notGreater[i] = at(domains, i).isNowhereAbove(first);
            countGreater += greater[i] ? 1 : 0;
            countNotGreater += notGreater[i] ? 1 : 0;
        }
        for (int i = 1; i <= others; i++) {
            if (countGreater > above || countGreater == above && !greater[i]) {
                narrow(domains, i, Interval.of(Optional.empty(), true, first.upper(), first.isUpperOpen()));
            }
            if (countNotGreater > others - above || countNotGreater == others - above && !notGreater[i]) {
                narrow(domains, i, Interval.of(first.lower(), true, Optional.empty(), true));
            }
        }
    }

    private Interval at(Domains domains, int position) {
        return isAscending ? domains.at(position).negated() : domains.at(position);
    }

    private void narrow(NarrowableDomains domains, int position, Interval to) {
        domains.narrow(position, isAscending ? to.negated() : to);
    }
}
