// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.measurement.Measurement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Finds the irreducible sets of claims that exclude one another. */
final class ConflictSearch {
    /** The number of visits of variables after which the search ends. */
    static final long MAX_WORK = 100_000_000;

    /** The greatest number of conflicts that are returned. */
    static final int MAX_CONFLICTS = 100;

    private static final int DIGITS = 12;

    private final List<Claim> claims;
    private final ClaimFacts facts;
    private final ClaimConstraints built;
    private final ConstraintSystem system;
    private final WorkBudget budget = new WorkBudget(MAX_WORK);

    ConflictSearch(Collection<? extends Claim> given, Dataset dataset, CheckOptions options) {
        this.claims = ordered(given);
        this.facts = new ClaimFacts(dataset, options, indicatorsOf(claims));
        this.built = ClaimSystem.of(claims, facts, options);
        this.system = built.system();
    }

    /** Returns the claims without repetition in an order that does not depend on the given one. */
    private static List<Claim> ordered(Collection<? extends Claim> given) {
        Map<Claim, String> texts = new HashMap<>();
        given.forEach(claim -> texts.computeIfAbsent(claim, ClaimSentence::of));
        List<Claim> ordered = new ArrayList<>(new LinkedHashSet<>(given));
        ordered.sort(Comparator.comparing((Claim claim) -> texts.get(claim)).thenComparing(Claim::toString));
        return ordered;
    }

    private static Set<String> indicatorsOf(List<Claim> claims) {
        Set<String> ids = new HashSet<>();
        claims.forEach(claim -> ClaimKeys.of(claim).forEach(key -> ids.add(key.indicator())));
        return ids;
    }

    ClaimConflicts run() {
        MinimalConflicts search = new MinimalConflicts(system, budget, MAX_CONFLICTS);
        for (BitSet component : components()) {
            if (!search.search(component)) {
                break;
            }
        }
        List<BitSet> sets = new ArrayList<>(search.found());
        sets.sort(ConflictSearch::compare);
        List<ClaimConflict> conflicts = sets.stream()
                .map(this::conflict)
                .filter(conflict -> ClaimFacts.areOfOneVintage(conflict.measurements()))
                .toList();
        return new ClaimConflicts(conflicts, search.isComplete());
    }

    private static int compare(BitSet a, BitSet b) {
        int x = a.nextSetBit(0);
        int y = b.nextSetBit(0);
        while (x >= 0 && x == y) {
            x = a.nextSetBit(x + 1);
            y = b.nextSetBit(y + 1);
        }
        return Integer.compare(x, y);
    }

    /** Returns the sets of claims that are connected by variables of unknown value. */
    private Collection<BitSet> components() {
        DisjointSets sets = new DisjointSets(system.groups());
        Map<Integer, Integer> firsts = new HashMap<>();
        for (int group = 0; group < system.groups(); group++) {
            for (Constraint constraint : system.constraintsOf(group)) {
                for (int i = 0; i < constraint.size(); i++) {
                    if (!system.isKnown(constraint.variable(i))) {
                        Integer first = firsts.putIfAbsent(constraint.variable(i), group);
                        sets.join(first == null ? group : first, group);
                    }
                }
            }
        }
        Map<Integer, BitSet> components = new TreeMap<>();
        for (int group = 0; group < system.groups(); group++) {
            components
                    .computeIfAbsent(sets.representative(group), key -> new BitSet())
                    .set(group);
        }
        return components.values();
    }

    private ClaimConflict conflict(BitSet set) {
        Map<Integer, Interval> needed = neededFacts(set);
        Optional<Refutation> proof = withFacts(set, needed, () -> system.refute(set, budget));
        List<Measurement<?>> measurements = new ArrayList<>();
        needed.keySet().forEach(variable -> measurements.addAll(measurementsOf(variable)));
        List<Claim> members = set.stream().mapToObj(claims::get).toList();
        return new ClaimConflict(members, measurements, ShortNumbers.in(because(members, measurements, proof)));
    }

    /** Returns the known domains without which no contradiction is proved. */
    private Map<Integer, Interval> neededFacts(BitSet set) {
        Map<Integer, Interval> needed = new TreeMap<>();
        for (int variable : variablesOf(set)) {
            if (!measurementsOf(variable).isEmpty()) {
                needed.put(variable, system.fact(variable));
            }
        }
        for (int variable : List.copyOf(needed.keySet())) {
            Interval fact = needed.remove(variable);
            if (withFacts(set, needed, () -> system.refute(set, budget)).isEmpty()) {
                needed.put(variable, fact);
            }
        }
        return needed;
    }

    private Set<Integer> variablesOf(BitSet set) {
        Set<Integer> variables = new LinkedHashSet<>();
        set.stream()
                .forEach(group -> system.constraintsOf(group).forEach(constraint -> {
                    for (int i = 0; i < constraint.size(); i++) {
                        variables.add(constraint.variable(i));
                    }
                }));
        return variables;
    }

    private List<Measurement<?>> measurementsOf(int variable) {
        return facts.fact(built.variable(variable))
                .<List<Measurement<?>>>map(fact -> List.of(fact.measurement()))
                .orElse(List.of());
    }

    /** Computes a result with some of the measurements only. */
    private <T> T withFacts(BitSet set, Map<Integer, Interval> some, Supplier<T> computation) {
        Map<Integer, Interval> all = new HashMap<>();
        for (int variable : variablesOf(set)) {
            all.put(variable, system.fact(variable));
            system.setFact(variable, some.getOrDefault(variable, facts.signOf(built.variable(variable))));
        }
        T result = computation.get();
        all.forEach(system::setFact);
        return result;
    }

    private String because(List<Claim> members, List<Measurement<?>> measurements, Optional<Refutation> proof) {
        String stated =
                String.join("; ", members.stream().map(ClaimSentence::of).toList());
        String known = measurements.isEmpty()
                ? ""
                : ". The data have "
                        + String.join(
                                "; ",
                                measurements.stream().map(Measurement::toString).toList());
        String reason = proof.filter(
                        each -> each.domain().isPresent() && each.required().isPresent())
                .map(each -> built.variable(each.variable()) + " would have to be in "
                        + each.domain().orElseThrow().roundedOutward(DIGITS) + " and in "
                        + each.required().orElseThrow().roundedOutward(DIGITS)
                        + ", which have no number in common")
                .orElse("no numbers meet these together");
        return stated + known + ". Then " + reason;
    }
}
