// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.measurement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of two graphs of measurements and their derivations in linear time, without recursion.
 *
 * <p>Derivations that were compared are united in classes (Hopcroft and Karp, A Linear Algorithm for Testing
 * Equivalence of Finite Automata, 1971): two members of one class are not compared again. Each comparison unites two
 * classes, so that there are fewer comparisons than derivations.
 */
@SuppressWarnings("ReferenceEquality") // Shared derivations and inputs need no comparison.
final class GraphComparison {
    private static final int FEW = 4;

    /** Another derivation of its class for each derivation that does not represent its class. */
    private final IdentityHashMap<Derivation, Derivation> classes = new IdentityHashMap<>(FEW);
    /** The pairs of derivations to compare, one after the other. */
    private final Deque<Derivation> pending = new ArrayDeque<>(FEW);

    private GraphComparison() {}

    static boolean areEqual(Measurement<?> a, Measurement<?> b) {
        GraphComparison comparison = new GraphComparison();
        return comparison.areAlike(a, b) && comparison.areAllAlike();
    }

    static boolean areEqual(Derivation a, Derivation b) {
        GraphComparison comparison = new GraphComparison();
        comparison.addPair(a, b);
        return comparison.areAllAlike();
    }

    private void addPair(Derivation a, Derivation b) {
        if (a != b) {
            pending.add(a);
            pending.add(b);
        }
    }

    private boolean areAllAlike() {
        while (!pending.isEmpty()) {
            Derivation a = representative(pending.remove());
            Derivation b = representative(pending.remove());
            if (a != b) {
                classes.put(a, b);
                if (!areAlike(a, b)) {
                    return false;
                }
            }
        }
        return true;
    }

    private Derivation representative(Derivation derivation) {
        Derivation last = derivation;
        for (Derivation next = classes.get(last); next != null; next = classes.get(last)) {
            last = next;
        }
        Derivation each = derivation;
        while (each != last) {
            Derivation next = classes.put(each, last);
            each = next == null ? last : next;
        }
        return last;
    }

    /** Compares all parts of two derivations but the derivations of their inputs, which become pending. */
    private boolean areAlike(Derivation a, Derivation b) {
        List<Measurement<?>> inputs = a.inputs();
        List<Measurement<?>> others = b.inputs();
        boolean areAlike = inputs.size() == others.size()
                && a.operation().equals(b.operation())
                && a.rates().equals(b.rates())
                && a.notes().equals(b.notes())
                && a.mixed().equals(b.mixed());
        for (int i = 0; areAlike && i < inputs.size(); i++) {
            areAlike = areAlike(inputs.get(i), others.get(i));
        }
        return areAlike;
    }

    private boolean areAlike(Measurement<?> a, Measurement<?> b) {
        if (a == b) {
            return true;
        }
        @Nullable Derivation derivation = a.derivation().orElse(null);
        @Nullable Derivation other = b.derivation().orElse(null);
        if (!a.equalsInOwnParts(b) || (derivation == null) != (other == null)) {
            return false;
        }
        if (derivation != null && other != null) {
            addPair(derivation, other);
        }
        return true;
    }
}
