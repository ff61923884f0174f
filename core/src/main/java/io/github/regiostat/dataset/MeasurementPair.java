// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import com.fasterxml.jackson.annotation.JsonKey;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Quantity;
import java.util.Objects;

/**
 * Two joined measurements, such as GDP and the population of {@code CN-BJ} in {@code 2024}.
 *
 * {@snippet file="DatasetSnippets.java" region="join"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param <A> the kind of quantity of the first measurement
 * @param <B> the kind of quantity of the second measurement
 * @param first the first measurement
 * @param second the second measurement, with the same region and days
 */
public record MeasurementPair<A extends Quantity<A>, B extends Quantity<B>>(
        Measurement<A> first, Measurement<B> second) {
    /**
     * Creates a pair.
     *
     * @param first the first measurement
     * @param second the second measurement
     */
    public MeasurementPair {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }

    @JsonKey
    private Object unsupportedAsKey() {
        throw ObjectMapperFailures.unsupportedKey(MeasurementPair.class);
    }
}
