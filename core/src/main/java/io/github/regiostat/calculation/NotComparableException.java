// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.measurement.Measurement;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two measurements were brought together that differ in something the calculation needs to be alike, such as their
 * vintage.
 *
 * <p>Where a call may accept the difference, {@link #acceptedBy()} says how.
 *
 * {@snippet file="CalculationSnippets.java" region="accept"}
 */
public final class NotComparableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The first measurement. */
    private final Measurement<?> first;
    /** The second measurement. */
    private final Measurement<?> second;
    /** What a call has to accept. */
    private final @Nullable Accept acceptedBy;

    NotComparableException(
            String difference,
            String values,
            Measurement<?> first,
            Measurement<?> second,
            @Nullable Accept acceptedBy) {
        super("Measurements must be alike in " + difference + ", but were " + values + first + " and " + second
                + (acceptedBy == null ? "" : "; a call may accept it by Accept." + acceptedBy.name()));
        this.first = Objects.requireNonNull(first, "first");
        this.second = Objects.requireNonNull(second, "second");
        this.acceptedBy = acceptedBy;
    }

    /**
     * Returns the first of the two.
     *
     * @return the measurement
     */
    public Measurement<?> first() {
        return first;
    }

    /**
     * Returns the second of the two.
     *
     * @return the measurement
     */
    public Measurement<?> second() {
        return second;
    }

    /**
     * Returns what a call has to accept for the calculation to go on.
     *
     * @return the acceptance, or empty where the difference is never accepted
     */
    public Optional<Accept> acceptedBy() {
        return Optional.ofNullable(acceptedBy);
    }
}
