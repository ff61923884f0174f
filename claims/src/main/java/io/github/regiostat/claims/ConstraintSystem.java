// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.column.IntList;
import io.github.regiostat.figure.Interval;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Variables with known domains, and groups of constraints that are in force together: those of a claim, or a relation
 * of a release.
 */
final class ConstraintSystem {
    private final List<Interval> facts = new ArrayList<>();
    private final List<Constraint> constraints = new ArrayList<>();
    private final List<IntList> groups = new ArrayList<>();
    private final IntList groupOfConstraint = new IntList();

    /** Adds a variable with the domain that is known without any group, and returns its index. */
    int addVariable(Interval fact) {
        facts.add(fact);
        return facts.size() - 1;
    }

    /** Replaces the domain of a variable. */
    void setFact(int variable, Interval fact) {
        facts.set(variable, fact);
    }

    int addGroup() {
        groups.add(new IntList());
        return groups.size() - 1;
    }

    void add(int group, Constraint constraint) {
        groups.get(group).add(constraints.size());
        groupOfConstraint.add(group);
        constraints.add(constraint);
    }

    int groups() {
        return groups.size();
    }

    Interval fact(int variable) {
        return facts.get(variable);
    }

    /** Returns whether the value of a variable is known, so that it does not connect constraints. */
    boolean isKnown(int variable) {
        Interval fact = facts.get(variable);
        return fact.lower().isPresent() && fact.lower().equals(fact.upper());
    }

    List<Constraint> constraintsOf(int group) {
        List<Constraint> found = new ArrayList<>();
        for (int i = 0; i < groups.get(group).size(); i++) {
            found.add(constraints.get(groups.get(group).at(i)));
        }
        return found;
    }

    /** Returns a proof that some groups have no common solution, or empty if none is found. */
    Optional<Refutation> refute(BitSet some, WorkBudget budget) {
        List<Constraint> selected = new ArrayList<>();
        IntList origins = new IntList();
        some.stream().forEach(group -> {
            for (int i = 0; i < groups.get(group).size(); i++) {
                selected.add(constraints.get(groups.get(group).at(i)));
                origins.add(group);
            }
        });
        Compacted compacted = compact(selected);
        Interval[] given = compacted.domains.clone();
        Propagation propagation = new Propagation(selected, compacted.variables, compacted.domains);
        Optional<Propagation.Contradiction> found = propagation.run();
        budget.spend(propagation.work());
        if (found.isPresent()) {
            BitSet causes = groupsOf(propagation.causes(found.get()), origins);
            Propagation.Contradiction at = found.get();
            return Optional.of(new Refutation(
                    causes,
                    origins.at(at.constraint()),
                    compacted.globals.at(at.variable()),
                    Optional.of(at.domain()),
                    Optional.of(at.required())));
        }
        ExactDecision exact =
                new ExactDecision(selected, compacted.variables, given, compacted.domains, !propagation.isLimited());
        Optional<BitSet> part = exact.infeasiblePart();
        budget.spend(exact.work());
        return part.map(constraints -> Refutation.ofGroups(groupsOf(constraints, origins)));
    }

    /** Returns the interval of a variable that follows from some groups without the known domain of the variable. */
    Optional<Interval> implied(BitSet some, int variable, Interval sign) {
        List<Constraint> selected = new ArrayList<>();
        some.stream().forEach(group -> selected.addAll(constraintsOf(group)));
        Compacted compacted = compact(selected);
        int local = 0;
        while (compacted.globals.at(local) != variable) {
            local++;
        }
        compacted.domains[local] = sign;
        boolean isRefuted = new Propagation(selected, compacted.variables, compacted.domains)
                .run()
                .isPresent();
        return isRefuted
                ? Optional.empty()
                : new ExactDecision(selected, compacted.variables, compacted.domains, compacted.domains, false)
                        .implied(local);
    }

    private static BitSet groupsOf(BitSet selected, IntList origins) {
        BitSet found = new BitSet();
        selected.stream().forEach(constraint -> found.set(origins.at(constraint)));
        return found;
    }

    /** The variables of some constraints, numbered from zero. */
    private static final class Compacted {
        private final IntList globals = new IntList();
        private final int[][] variables;
        private Interval[] domains = {};

        Compacted(int constraints) {
            variables = new int[constraints][];
        }
    }

    private Compacted compact(List<Constraint> selected) {
        Compacted compacted = new Compacted(selected.size());
        Map<Integer, Integer> locals = new HashMap<>();
        for (int c = 0; c < selected.size(); c++) {
            Constraint constraint = selected.get(c);
            int[] variables = new int[constraint.size()];
            for (int i = 0; i < variables.length; i++) {
                int global = constraint.variable(i);
                Integer local = locals.putIfAbsent(global, compacted.globals.size());
                if (local == null) {
                    variables[i] = compacted.globals.size();
                    compacted.globals.add(global);
                } else {
                    variables[i] = local;
                }
            }
            compacted.variables[c] = variables;
        }
        compacted.domains = new Interval[compacted.globals.size()];
        for (int i = 0; i < compacted.domains.length; i++) {
            compacted.domains[i] = facts.get(compacted.globals.at(i));
        }
        return compacted;
    }
}
