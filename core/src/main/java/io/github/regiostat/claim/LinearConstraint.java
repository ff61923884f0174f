// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

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

    /** Coefficients are not zero. */
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
    public void narrow(Domains domains) {
        if (variables.length == 1) {
            narrowTo(domains, 0, interval);
            return;
        }
        Interval[] after = new Interval[variables.length];
        Interval sum = ZERO;
        for (int i = variables.length - 1; i >= 0; i--) {
            after[i] = sum;
            sum = sum.plus(term(domains, i));
        }
        Interval before = ZERO;
        for (int i = 0; i < variables.length; i++) {
            Interval term = term(domains, i);
            Interval others = before.plus(after[i]);
            if (!others.isUnbounded()) {
                narrowTo(domains, i, interval.minus(others));
            }
            before = before.plus(term);
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

    private void narrowTo(Domains domains, int position, Interval term) {
        BigDecimal coefficient = coefficients.get(position);
        if (coefficient.compareTo(BigDecimal.ONE) == 0) {
            domains.narrow(position, term);
        } else if (coefficient.compareTo(BigDecimal.ONE.negate()) == 0) {
            domains.narrow(position, term.negated());
        } else {
            Optional<Interval> quotient = term.dividedBy(Interval.exactly(coefficient));
            quotient.ifPresent(to -> domains.narrow(position, to));
        }
    }
}
