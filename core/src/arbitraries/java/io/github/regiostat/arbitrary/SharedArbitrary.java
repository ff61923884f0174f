// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.arbitrary;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;

/**
 * An arbitrary whose generators and edge cases are made once, and which is equal only to itself. jqwik makes the
 * generators of an arbitrary again for each property and finds them by its content, which takes longer than the values
 * of an arbitrary with many parts.
 */
final class SharedArbitrary<T> implements Arbitrary<T> {
    private final Arbitrary<T> delegate;
    private final Map<Integer, RandomGenerator<T>> generators = new ConcurrentHashMap<>();
    private final Map<Integer, RandomGenerator<T>> generatorsWithEdgeCases = new ConcurrentHashMap<>();
    private final Map<Integer, EdgeCases<T>> edgeCases = new ConcurrentHashMap<>();

    private SharedArbitrary(Arbitrary<T> delegate) {
        this.delegate = delegate;
    }

    static <T> Arbitrary<T> of(Arbitrary<T> delegate) {
        return new SharedArbitrary<>(delegate);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return generators.computeIfAbsent(genSize, delegate::generator);
    }

    @Override
    public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
        return generatorsWithEdgeCases.computeIfAbsent(genSize, delegate::generatorWithEmbeddedEdgeCases);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return edgeCases.computeIfAbsent(maxEdgeCases, delegate::edgeCases);
    }
}
