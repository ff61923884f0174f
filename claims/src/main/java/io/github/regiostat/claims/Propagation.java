// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the domains of variables by constraints until nothing changes or a domain would be empty. Every step keeps
 * all solutions: ends are rounded outward.
 *
 * <p>A domain is narrowed at most {@value #MAX_NARROWINGS} times, since the ends of a cycle of ratios may approach
 * their limit forever. Up to this factor, time is linear in the sizes of the constraints. With more than
 * {@value #MAX_FINE} constraints, a domain is not narrowed by less than one hundredth of its width.
 */
final class Propagation implements Constraint.NarrowableDomains {
    /** The greatest number of times that a domain is narrowed. */
    static final int MAX_NARROWINGS = 64;
    /** The number of significant digits of the ends of a domain. */
    static final int MAX_DIGITS = 60;

    /** The greatest number of constraints with which domains are narrowed by less than {@link #LITTLE}. */
    static final int MAX_FINE = 10_000;
    /** The least part of its width by which a domain is narrowed if there are more constraints. */
    private static final BigDecimal LITTLE = new BigDecimal("0.01");

    private final List<? extends Constraint> constraints;
    private final int[][] variables;
    private final Interval[] domains;
    private final byte[] narrowings;
    private final Occurrences occurrences;
    private final WorkQueue queue;
    private final Trail trail;
    private int current;
    private @Nullable Contradiction contradiction;
    private final boolean isCoarse;
    private long work;
    private boolean isLimited;

    /**
     * A constraint without a solution in the domains.
     *
     * @param constraint the index of the constraint
     * @param variable the index of the variable whose domain would be empty
     * @param domain the domain before the constraint
     * @param required the numbers that the constraint leaves
     */
    record Contradiction(int constraint, int variable, Interval domain, Interval required) {}

    /**
     * Creates a propagation.
     *
     * @param constraints the constraints
     * @param variables the variables of each constraint, as indices of domains
     * @param domains the domains at the start, which are narrowed in place
     */
    Propagation(List<? extends Constraint> constraints, int[][] variables, Interval[] domains) {
        this.isCoarse = variables.length > MAX_FINE;
        this.constraints = constraints;
        this.variables = variables;
        this.domains = domains;
        this.narrowings = new byte[domains.length];
        this.occurrences = Occurrences.of(variables, domains.length);
        this.queue = new WorkQueue(variables.length);
        this.trail = new Trail(domains.length);
        for (int constraint = 0; constraint < variables.length; constraint++) {
            queue.add(constraint);
        }
    }

    /** Narrows until nothing changes, and returns the first contradiction; a further call continues without it. */
    Optional<Contradiction> run() {
        contradiction = null;
        while (!queue.isEmpty()) {
            current = queue.remove();
            work += variables[current].length;
            narrowByCurrent();
            if (contradiction != null) {
                return Optional.of(contradiction);
            }
        }
        return Optional.empty();
    }

    private void narrowByCurrent() {
        try {
            constraints.get(current).narrow(this);
        } catch (ArithmeticException tooManyDigits) {
            // The domains before the step contain every solution.
            isLimited = true;
        }
    }

    /** Excludes a constraint from all further steps. */
    void disable(int constraint) {
        queue.exclude(constraint);
    }

    @Override
    public Interval at(int position) {
        return domains[variables[current][position]];
    }

    @Override
    public void narrow(int position, Interval to) {
        int variable = variables[current][position];
        Interval domain = domains[variable];
        if (contradiction != null || to.encloses(domain)) {
            return;
        }
        Optional<Interval> common = domain.intersection(to);
        if (common.isEmpty()) {
            contradiction = new Contradiction(current, variable, domain, to);
        } else if (narrowings[variable] < MAX_NARROWINGS && !(isCoarse && isLittle(domain, common.get()))) {
            replace(variable, domain, common.get().roundedOutward(MAX_DIGITS));
        } else {
            isLimited = true;
        }
    }

    private static boolean isLittle(Interval domain, Interval narrowed) {
        Optional<BigDecimal> width = width(domain);
        Optional<BigDecimal> left = width(narrowed);
        return width.isPresent()
                && left.isPresent()
                && width.get().subtract(left.get()).compareTo(width.get().multiply(LITTLE)) < 0;
    }

    private static Optional<BigDecimal> width(Interval interval) {
        return interval.upper().flatMap(upper -> interval.lower().map(upper::subtract));
    }

    private void replace(int variable, Interval old, Interval narrowed) {
        Interval domain = old.intersection(narrowed).orElse(old);
        if (domain.equals(old)) {
            return;
        }
        narrowings[variable]++;
        domains[variable] = domain;
        if (!domain.lower().equals(old.lower()) || domain.isLowerOpen() != old.isLowerOpen()) {
            trail.add(current, variable, false);
        }
        if (!domain.upper().equals(old.upper()) || domain.isUpperOpen() != old.isUpperOpen()) {
            trail.add(current, variable, true);
        }
        occurrences.forEach(variable, constraint -> {
            if (constraint != current) {
                queue.add(constraint);
            }
        });
        // A condition on several variables may narrow one by another.
        if (variables[current].length > 2 && !(constraints.get(current) instanceof LinearConstraint)) {
            queue.add(current);
        }
    }

    /** Returns the constraints that led to a contradiction. */
    BitSet causes(Contradiction found) {
        return trail.causes(found.constraint(), constraint -> variables[constraint]);
    }

    /** Returns the number of variables visited so far. */
    long work() {
        return work;
    }

    /** Returns whether a limit kept a domain from being narrowed. */
    boolean isLimited() {
        return isLimited;
    }
}
