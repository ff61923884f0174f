// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.measurement.Measurement;
import java.util.Objects;

/**
 * Two measurements of one dataset have the same key, such as two figures of GDP of {@code CN-BJ} in {@code 2024} from the same source.
 *
 * {@snippet file="DatasetSnippets.java" region="duplicate"}
 */
public final class DuplicateMeasurementException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The place of the first of the two. */
    private final int first;
    /** The place of the second of the two. */
    private final int second;
    /** The second of the two. */
    private final Measurement<?> measurement;

    DuplicateMeasurementException(int first, Measurement<?> earlier, int second, Measurement<?> measurement) {
        super(
                "Measurements of a dataset must differ in indicator, unit, region, counterpart, period, dimensions, reference, vintage or source,"
                        + " but number " + first + " and number " + second + ", counted from 0, do not: " + earlier
                        + " and "
                        + measurement);
        this.first = first;
        this.second = second;
        this.measurement = Objects.requireNonNull(measurement, "measurement");
    }

    /**
     * Returns where the first of the two stands.
     *
     * @return its place among the measurements in the order they were added, from 0
     */
    public int first() {
        return first;
    }

    /**
     * Returns where the second of the two stands.
     *
     * @return its place among the measurements in the order they were added, from 0
     */
    public int second() {
        return second;
    }

    /**
     * Returns the second of the two.
     *
     * @return the measurement
     */
    public Measurement<?> measurement() {
        return measurement;
    }
}
