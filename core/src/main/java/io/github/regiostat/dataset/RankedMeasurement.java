// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonKey;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Quantity;
import java.util.Objects;

/**
 * A measurement with its rank, such as 2, or 2 to 3 if its bounds overlap those of another.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <Q> the kind of quantity
 * @param best the least possible rank: one more than the number of measurements that are certainly greater
 * @param worst the greatest possible rank: one more than the number of measurements that may be greater
 * @param measurement the measurement
 */
public record RankedMeasurement<Q extends Quantity<Q>>(int best, int worst, Measurement<Q> measurement) {
    /**
     * Creates a ranked measurement.
     *
     * @param best the least possible rank, 1 or more
     * @param worst the greatest possible rank, at least the least one
     * @param measurement the measurement
     * @throws IllegalArgumentException if the ranks are out of order
     */
    public RankedMeasurement {
        Objects.requireNonNull(measurement, "measurement");
        if (best < 1 || worst < best) {
            throw new IllegalArgumentException(
                    "Ranks must be 1 or more and in order, but were " + best + " to " + worst);
        }
    }

    /**
     * Returns whether the rank is certain.
     *
     * @return whether the least and the greatest possible rank are equal
     */
    @JsonIgnore
    public boolean isCertain() {
        return best == worst;
    }

    /** Returns the rank and the measurement, such as {@code 2-3: gdp, CN-BJ, 2024: …}. */
    @Override
    public String toString() {
        return (isCertain() ? String.valueOf(best) : best + "-" + worst) + ": " + measurement;
    }

    @JsonKey
    private Object unsupportedAsKey() {
        throw ObjectMapperFailures.unsupportedKey(RankedMeasurement.class);
    }
}
