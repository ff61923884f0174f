// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Quantity;
import java.util.Objects;

/**
 * Two measurements that belong together, such as GDP and the population of {@code CN-BJ} in {@code 2024}.
 *
 * {@snippet file="DatasetSnippets.java" region="join"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param <A> the kind of quantity of the one
 * @param <B> the kind of quantity of the other
 * @param first the one
 * @param second the other, of the same region and days
 */
public record MeasurementPair<A extends Quantity<A>, B extends Quantity<B>>(
        Measurement<A> first, Measurement<B> second) {
    /**
     * Makes a pair.
     *
     * @param first the one
     * @param second the other
     */
    public MeasurementPair {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }
}
