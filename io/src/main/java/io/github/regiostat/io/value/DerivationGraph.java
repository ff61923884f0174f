// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.internal.Text;
import io.github.regiostat.measurement.Derivation;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A derivation to be written, with the derivations of its inputs: which of them several measurements share, and the
 * numbers of those that were written. Each derivation is visited once.
 */
final class DerivationGraph {
    private final IdentityHashMap<Derivation, Integer> heights = new IdentityHashMap<>();
    private final Set<Derivation> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Derivation, Integer> anchors = new IdentityHashMap<>();

    private DerivationGraph() {}

    /**
     * Returns the graph of a derivation.
     *
     * @throws IllegalArgumentException if derivations are nested too deep to be written
     */
    static DerivationGraph of(Derivation root) {
        DerivationGraph graph = new DerivationGraph();
        if (inner(root).findAny().isPresent()) {
            graph.visit(root, 1);
        }
        return graph;
    }

    private static Stream<Derivation> inner(Derivation derivation) {
        return derivation.inputs().stream().flatMap(input -> input.derivation().stream());
    }

    private int visit(Derivation derivation, int depth) {
        requireDepth(derivation, depth);
        Integer known = heights.get(derivation);
        if (known != null) {
            shared.add(derivation);
            requireDepth(derivation, depth, known);
            return known;
        }
        int height = 1
                + inner(derivation)
                        .mapToInt(each -> visit(each, depth + 1))
                        .max()
                        .orElse(0);
        heights.put(derivation, height);
        return height;
    }

    /** Follows the inputs of a derivation that was visited before to the first that is nested too deep here. */
    private void requireDepth(Derivation derivation, int depth, int height) {
        if (depth + height - 1 > RegiostatReader.DEEPEST) {
            requireDepth(derivation, depth);
            inner(derivation).forEach(each -> requireDepth(each, depth + 1, heights.getOrDefault(each, 0)));
        }
    }

    private static void requireDepth(Derivation derivation, int depth) {
        if (depth > RegiostatReader.DEEPEST) {
            throw new IllegalArgumentException("Derivations must be nested at most " + RegiostatReader.DEEPEST
                    + " deep to be written, but were nested deeper in "
                    + Text.quote(derivation.operation()));
        }
    }

    boolean isShared(Derivation derivation) {
        return shared.contains(derivation);
    }

    boolean isWritten(Derivation derivation) {
        return anchors.containsKey(derivation);
    }

    /** Returns the number of a shared derivation, in the order in which they are written. */
    int anchorOf(Derivation derivation) {
        return anchors.computeIfAbsent(derivation, first -> anchors.size() + 1);
    }
}
