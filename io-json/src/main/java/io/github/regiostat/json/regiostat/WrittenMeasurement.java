// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A measurement with its number as it is written, such as {@code 123.40}, which as a quantity is 123.4, or where it is missing with
 * the unit that it would have.
 *
 * @param measurement the measurement
 * @param number the number of its figure, in ones, with the zeros that it is written with; empty where it has none
 * @param unit the unit of a measurement without a figure, where it is known
 */
public record WrittenMeasurement(Measurement<?> measurement, Optional<BigDecimal> number, Optional<Unit<?>> unit) {
    /**
     * Holds a measurement and what is written of it.
     *
     * @param measurement the measurement
     * @param number the number of its figure
     * @param unit the unit of a measurement without a figure
     */
    public WrittenMeasurement {
        Objects.requireNonNull(measurement, "measurement");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(unit, "unit");
    }

    static WrittenMeasurement of(Measurement<?> measurement) {
        return new WrittenMeasurement(measurement, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a row of a dataset with the digits that it was published with.
     *
     * @param row the row
     * @return the measurement and its number in ones, such as {@code 84370000000} for 84.37 billion
     */
    public static WrittenMeasurement of(Row row) {
        int exponent = row.figureAttributes()
                .map(FigureAttributes::scale)
                .orElse(Scale.UNIT)
                .exponent();
        return new WrittenMeasurement(
                row.measurement(),
                row.publishedNumber()
                        .map(number -> number.scaleByPowerOfTen(exponent))
                        .map(number -> number.scale() < 0 ? number.setScale(0) : number),
                row.isMissing() ? row.unit() : Optional.empty());
    }

    /**
     * Adds the measurement to a dataset, which keeps the digits of its number and the unit of one that is missing.
     *
     * @param dataset the builder of the dataset
     */
    public void addTo(Dataset.Builder dataset) {
        boolean isPublished =
                measurement.figure().filter(figure -> !figure.isComputed()).isPresent();
        if (isPublished && number.isPresent()) {
            dataset.add(measurement, number.get());
        } else if (unit.isPresent()) {
            dataset.add(measurement, unit.get());
        } else {
            dataset.add(measurement);
        }
    }
}
