// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Propagates intervals across the relations of a release, and finds contradictions that follow from several relations
 * together. A contradiction is reduced to an irreducible set of relations, which are then left out; the rest is
 * propagated again, until no contradiction is left.
 */
final class JointCheck {
    /** The greatest number of contradictions that are reduced. */
    static final int MAX_FOUND = 100;
    /** The greatest number of times that all relations are propagated. */
    static final int MAX_PASSES = 5;
    /** The greatest number of times that a contradiction without a proof is searched among more relations. */
    static final int MAX_STEPS = 20;
    /** The number of visits of cells after which contradictions are no longer reduced. */
    static final long MAX_WORK = 20_000_000;

    private final List<CellCheck> checks;
    private final BitSet excluded;
    private final Interval[] stated;
    private final WorkBudget budget = new WorkBudget(MAX_WORK);
    private final List<Found> found = new ArrayList<>();
    private final Set<BitSet> known = new HashSet<>();
    private Interval[] refined;
    private boolean isComplete = true;

    /**
     * An irreducible set of relations without a common solution.
     *
     * @param checks the positions of the relations
     * @param cell the cell without a number
     * @param domain the numbers that the data and some relations leave
     * @param required the numbers that another relation leaves
     */
    record Found(BitSet checks, int cell, Interval domain, Interval required) {}

    /**
     * Creates a check.
     *
     * @param checks the relations
     * @param violated the relations that are violated by themselves, and are left out
     * @param stated the interval of each cell
     */
    JointCheck(List<CellCheck> checks, BitSet violated, Interval[] stated) {
        this.checks = checks;
        this.excluded = (BitSet) violated.clone();
        this.stated = stated;
        this.refined = stated.clone();
    }

    void run() {
        boolean isClean = false;
        for (int pass = 0; pass < MAX_PASSES && !isClean; pass++) {
            isClean = propagate();
        }
        if (!isClean) {
            isComplete = false;
            refined = stated.clone();
        }
    }

    /** Propagates all relations that are not excluded, and returns whether no contradiction was found. */
    private boolean propagate() {
        int[] positions = new int[checks.size() - excluded.cardinality()];
        List<Constraint> constraints = new ArrayList<>(positions.length);
        for (int check = 0; check < checks.size(); check++) {
            if (!excluded.get(check)) {
                positions[constraints.size()] = check;
                constraints.add(checks.get(check).constraint());
            }
        }
        int[][] cells = new int[positions.length][];
        Arrays.setAll(cells, i -> variablesOf(constraints.get(i)));
        refined = stated.clone();
        Propagation propagation = new Propagation(constraints, cells, refined);
        boolean isClean = true;
        Optional<Propagation.Contradiction> contradiction = propagation.run();
        while (contradiction.isPresent()) {
            isClean = false;
            BitSet causes = new BitSet();
            propagation.causes(contradiction.get()).stream().forEach(i -> causes.set(positions[i]));
            reduce(causes);
            propagation.disable(contradiction.get().constraint());
            excluded.set(positions[contradiction.get().constraint()]);
            contradiction = propagation.run();
        }
        ExactDecision exact = new ExactDecision(constraints, cells, stated, refined, !propagation.isLimited());
        for (BitSet part : exact.infeasibleParts()) {
            isClean = false;
            excluded.set(positions[part.nextSetBit(0)]);
            boolean isReduced = false;
            for (int step = 0; step < MAX_STEPS && !isReduced; step++) {
                int size = part.cardinality();
                BitSet causes = new BitSet();
                part.stream().forEach(i -> causes.set(positions[i]));
                isReduced = reduce(causes);
                exact.addNeighbours(part);
                isReduced |= part.cardinality() == size;
            }
        }
        return isClean;
    }

    private static int[] variablesOf(Constraint constraint) {
        int[] variables = new int[constraint.size()];
        Arrays.setAll(variables, constraint::variable);
        return variables;
    }

    /** Reduces relations to an irreducible set, and returns whether a contradiction was proved or the search ended. */
    private boolean reduce(BitSet causes) {
        if (found.size() >= MAX_FOUND || budget.isExhausted()) {
            isComplete = false;
            return true;
        }
        Part part = new Part(causes.stream().toArray());
        Optional<Refutation> first = part.system.refute(part.all(), budget);
        if (first.isEmpty()) {
            return false;
        }
        BitSet core = new MinimalConflicts(part.system, budget, MAX_FOUND)
                .shrink(first.get().groups());
        BitSet origins = new BitSet();
        core.stream().forEach(group -> origins.set(part.positions[group]));
        excluded.or(origins);
        if (known.add(origins)) {
            part.explain(core, origins).ifPresentOrElse(found::add, () -> isComplete = false);
        }
        return true;
    }

    /** Some of the relations as a separate system. */
    private final class Part {
        private final int[] positions;
        private final ConstraintSystem system = new ConstraintSystem();
        private final List<Integer> cells = new ArrayList<>();
        private final Map<Integer, Integer> locals = new HashMap<>();

        Part(int[] positions) {
            this.positions = positions;
            for (int position : positions) {
                Constraint constraint = checks.get(position).constraint();
                int[] variables = variablesOf(constraint);
                Arrays.setAll(variables, i -> local(variables[i]));
                system.add(system.addGroup(), constraint.withVariables(variables));
            }
        }

        private int local(int cell) {
            return locals.computeIfAbsent(cell, key -> {
                cells.add(key);
                return system.addVariable(stated[key]);
            });
        }

        BitSet all() {
            BitSet all = new BitSet();
            all.set(0, positions.length);
            return all;
        }

        /** Returns the cell of an irreducible set whose two intervals are disjoint. */
        Optional<Found> explain(BitSet core, BitSet origins) {
            Refutation proof = system.refute(core, budget).orElseThrow();
            if (proof.domain().isPresent() && proof.required().isPresent()) {
                return Optional.of(new Found(
                        origins,
                        cells.get(proof.variable()),
                        proof.domain().get(),
                        proof.required().get()));
            }
            for (int i = 0; i < cells.size(); i++) {
                int local = i;
                Interval own = system.fact(local);
                boolean isUsed = core.stream().anyMatch(group -> uses(group, local));
                Optional<Interval> implied =
                        isUsed ? system.implied(core, local, Interval.unbounded()) : Optional.empty();
                if (implied.isPresent() && !implied.get().overlaps(own)) {
                    return Optional.of(new Found(origins, cells.get(local), own, implied.get()));
                }
            }
            return Optional.empty();
        }

        private boolean uses(int group, int local) {
            return system.constraintsOf(group).stream()
                    .anyMatch(
                            constraint -> Arrays.stream(variablesOf(constraint)).anyMatch(each -> each == local));
        }
    }

    List<Found> found() {
        return List.copyOf(found);
    }

    boolean isComplete() {
        return isComplete;
    }

    /** Returns the intervals of the cells that follow from all relations without a contradiction. */
    Interval[] refined() {
        return refined;
    }
}
