// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.measurement.Measurement;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.Objects;

/**
 * Thrown if two measurements of a dataset have the same key, such as two figures of GDP of {@code CN-BJ} in
 * {@code 2024} from the same source.
 *
 * {@snippet file="DatasetSnippets.java" region="duplicate"}
 */
public final class DuplicateMeasurementException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The index of the first measurement. */
    private final int first;
    /** The index of the second measurement. */
    private final int second;
    /** The second measurement. */
    private final Measurement<?> measurement;

    DuplicateMeasurementException(int first, Measurement<?> earlier, int second, Measurement<?> measurement) {
        super("Measurements of a dataset must differ in indicator, unit, region, counterpart, period, dimensions,"
                + " reference, conversion basis, vintage or source, but those at index " + first + " and index "
                + second + " do not: " + ShortNumbers.in(earlier) + " and " + ShortNumbers.in(measurement)
                + sameDays(earlier, measurement));
        this.first = first;
        this.second = second;
        this.measurement = Objects.requireNonNull(measurement, "measurement");
    }

    private static String sameDays(Measurement<?> earlier, Measurement<?> later) {
        return earlier.period().equals(later.period())
                ? ""
                : "; " + earlier.period() + " and " + later.period() + " cover the same days";
    }

    /**
     * Returns the index of the first of the two measurements.
     *
     * @return the index in the order in which the measurements were added, from 0
     */
    public int first() {
        return first;
    }

    /**
     * Returns the index of the second of the two measurements.
     *
     * @return the index in the order in which the measurements were added, from 0
     */
    public int second() {
        return second;
    }

    /**
     * Returns the second of the two measurements.
     *
     * @return the measurement
     */
    public Measurement<?> measurement() {
        return measurement;
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        Restoration.fields(in, () -> List.of(measurement));
    }
}
