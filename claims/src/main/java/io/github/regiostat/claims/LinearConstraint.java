// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A linear form of variables that lies in an interval, such as {@code x + y − z ∈ [0, 0]}. */
final class LinearConstraint implements Constraint {
    private static final Interval ZERO = Interval.exactly(BigDecimal.ZERO);

    private final int[] variables;
    private final List<BigDecimal> coefficients;
    private final Interval interval;

    /** Creates a constraint; no coefficient may be zero. */
    LinearConstraint(int[] variables, List<BigDecimal> coefficients, Interval interval) {
        this.variables = variables.clone();
        this.coefficients = List.copyOf(coefficients);
        this.interval = interval;
    }

    static LinearConstraint domain(int variable, Interval interval) {
        return new LinearConstraint(new int[] {variable}, List.of(BigDecimal.ONE), interval);
    }

    static LinearConstraint difference(int minuend, int subtrahend, Interval interval) {
        return new LinearConstraint(
                new int[] {minuend, subtrahend}, List.of(BigDecimal.ONE, BigDecimal.ONE.negate()), interval);
    }

    /** Returns {@code whole = Σ parts}. */
    static LinearConstraint sum(int whole, List<Integer> parts) {
        int[] variables = new int[parts.size() + 1];
        List<BigDecimal> coefficients = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            variables[i] = parts.get(i);
            coefficients.add(BigDecimal.ONE);
        }
        variables[parts.size()] = whole;
        coefficients.add(BigDecimal.ONE.negate());
        return new LinearConstraint(variables, coefficients, ZERO);
    }

    @Override
    public Constraint withVariables(int[] others) {
        return new LinearConstraint(others, coefficients, interval);
    }

    @Override
    public int size() {
        return variables.length;
    }

    @Override
    public int variable(int position) {
        return variables[position];
    }

    BigDecimal coefficient(int position) {
        return coefficients.get(position);
    }

    Interval interval() {
        return interval;
    }

    /** Returns whether every coefficient is 1 or −1, so that no quotient is rounded. */
    boolean hasUnitCoefficients() {
        return coefficients.stream().allMatch(each -> each.abs().compareTo(BigDecimal.ONE) == 0);
    }

    @Override
    public Interval implied(int position, Domains domains) {
        Interval others = ZERO;
        for (int i = 0; i < variables.length; i++) {
            if (i != position) {
                others = others.plus(term(domains, i));
            }
        }
        return solved(position, interval.minus(others)).orElseGet(Interval::unbounded);
    }

    @Override
    public void narrow(NarrowableDomains domains) {
        if (variables.length == 1) {
            narrowTo(domains, 0, interval);
            return;
        }
        Interval[] terms = new Interval[variables.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = term(domains, i);
        }
        TermSum least = new TermSum();
        TermSum greatest = new TermSum();
        for (Interval term : terms) {
            least.add(term.lower(), term.isLowerOpen());
            greatest.add(term.upper(), term.isUpperOpen());
        }
        for (int i = 0; i < terms.length; i++) {
            Interval term = terms[i];
            Optional<BigDecimal> upper = least.remainder(interval.upper(), term.lower());
            Optional<BigDecimal> lower = greatest.remainder(interval.lower(), term.upper());
            boolean isUpperOpen = interval.isUpperOpen() || least.isOpenWithout(term.isLowerOpen());
            boolean isLowerOpen = interval.isLowerOpen() || greatest.isOpenWithout(term.isUpperOpen());
            if (isLess(upper, term.upper(), isUpperOpen && !term.isUpperOpen())
                    || isLess(term.lower(), lower, isLowerOpen && !term.isLowerOpen())) {
                narrowTo(domains, i, Interval.of(lower, isLowerOpen, upper, isUpperOpen));
            }
        }
    }

    /** Returns whether an end exists that is less than another, or equal and narrower. */
    private static boolean isLess(Optional<BigDecimal> a, Optional<BigDecimal> b, boolean isNarrowerIfEqual) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isPresent() != b.isPresent();
        }
        int order = a.get().compareTo(b.get());
        return order < 0 || order == 0 && isNarrowerIfEqual;
    }

    /** A sum of ends, of which some are missing or open. */
    private static final class TermSum {
        private BigDecimal sum = BigDecimal.ZERO;
        private int missing;
        private int open;

        void add(Optional<BigDecimal> end, boolean isOpen) {
            if (end.isPresent()) {
                sum = sum.add(end.get());
            } else {
                missing++;
            }
            open += isOpen ? 1 : 0;
        }

        /** Returns the total less the sum of the other terms, or empty if an end is missing. */
        Optional<BigDecimal> remainder(Optional<BigDecimal> total, Optional<BigDecimal> own) {
            if (total.isEmpty() || missing > (own.isEmpty() ? 1 : 0)) {
                return Optional.empty();
            }
            BigDecimal room = total.get().subtract(sum);
            return Optional.of(own.isPresent() ? room.add(own.get()) : room);
        }

        boolean isOpenWithout(boolean isOwnOpen) {
            return open > (isOwnOpen ? 1 : 0);
        }
    }

    private Interval term(Domains domains, int position) {
        BigDecimal coefficient = coefficients.get(position);
        Interval domain = domains.at(position);
        if (coefficient.compareTo(BigDecimal.ONE) == 0) {
            return domain;
        }
        return coefficient.compareTo(BigDecimal.ONE.negate()) == 0
                ? domain.negated()
                : domain.multipliedBy(Interval.exactly(coefficient));
    }

    private void narrowTo(NarrowableDomains domains, int position, Interval term) {
        solved(position, term).ifPresent(to -> domains.narrow(position, to));
    }

    /** Returns the numbers of a variable whose term lies in an interval. */
    private Optional<Interval> solved(int position, Interval term) {
        BigDecimal coefficient = coefficients.get(position);
        if (coefficient.compareTo(BigDecimal.ONE) == 0) {
            return Optional.of(term);
        }
        return coefficient.compareTo(BigDecimal.ONE.negate()) == 0
                ? Optional.of(term.negated())
                : term.dividedBy(Interval.exactly(coefficient));
    }
}
