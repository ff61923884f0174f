// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the irreducible sets of groups that have no common solution: without any one of its groups, a set has no proof
 * of a contradiction.
 *
 * <p>The search is a tree of hitting sets: after a set is found, each of its groups is left out in turn, and the rest
 * is searched again. Together the branches find every set, unless a limit ends the search.
 */
final class MinimalConflicts {
    private final ConstraintSystem system;
    private final WorkBudget budget;
    private final int maxSets;
    private final List<BitSet> found = new ArrayList<>();
    private boolean isComplete = true;

    MinimalConflicts(ConstraintSystem system, WorkBudget budget, int maxSets) {
        this.system = system;
        this.budget = budget;
        this.maxSets = maxSets;
    }

    /** Searches in some groups, and returns whether the search may go on in others. */
    boolean search(BitSet groups) {
        Set<BitSet> visited = new HashSet<>();
        Deque<BitSet> open = new ArrayDeque<>();
        open.push(new BitSet());
        List<BitSet> here = new ArrayList<>();
        while (!open.isEmpty()) {
            BitSet removed = open.pop();
            Optional<BitSet> next = next(groups, removed, here);
            if (!isComplete) {
                return found.size() < maxSets && !budget.isExhausted();
            }
            next.ifPresent(conflict -> pushChildren(open, visited, removed, conflict));
        }
        return true;
    }

    private static void pushChildren(Deque<BitSet> open, Set<BitSet> visited, BitSet removed, BitSet conflict) {
        // The first group is left out first.
        for (int group = conflict.length(); (group = conflict.previousSetBit(group - 1)) >= 0; ) {
            BitSet more = (BitSet) removed.clone();
            more.set(group);
            if (visited.add(more)) {
                open.push(more);
            }
        }
    }

    /** Returns an irreducible set without the removed groups: a known one, or else a new one. */
    private Optional<BitSet> next(BitSet groups, BitSet removed, List<BitSet> here) {
        for (BitSet known : here) {
            if (!known.intersects(removed)) {
                return Optional.of(known);
            }
        }
        if (budget.isExhausted()) {
            isComplete = false;
            return Optional.empty();
        }
        BitSet rest = (BitSet) groups.clone();
        rest.andNot(removed);
        Optional<BitSet> conflict = system.refute(rest, budget).map(proof -> shrink(proof.groups()));
        if (conflict.isPresent()) {
            if (found.size() == maxSets) {
                isComplete = false;
                return Optional.empty();
            }
            found.add(conflict.get());
            here.add(conflict.get());
        }
        return conflict;
    }

    /** Leaves out groups one by one as long as a proof remains, until none can be left out. */
    BitSet shrink(BitSet groups) {
        BitSet core = groups;
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (int group = core.nextSetBit(0); group >= 0; group = core.nextSetBit(group + 1)) {
                BitSet without = (BitSet) core.clone();
                without.clear(group);
                Optional<Refutation> proof = system.refute(without, budget);
                if (proof.isPresent()) {
                    core = proof.get().groups();
                    isChanged = true;
                }
            }
        }
        return core;
    }

    List<BitSet> found() {
        return List.copyOf(found);
    }

    /** Returns whether no limit ended the search. */
    boolean isComplete() {
        return isComplete;
    }
}
