// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import com.fasterxml.jackson.annotation.JsonKey;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.json.internal.ObjectMapperFailures;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A measurement with the digits of its number as written, such as {@code 123.40}, where the quantity is 123.4. A
 * missing observation has its unit instead.
 *
 * @param measurement the measurement
 * @param number the number of its figure, in ones, with its trailing zeros; empty if it has none
 * @param unit the unit of a measurement without a figure, or empty if it is unknown
 */
public record WrittenMeasurement(Measurement<?> measurement, Optional<BigDecimal> number, Optional<Unit<?>> unit) {
    /**
     * Creates a measurement with its written number or unit.
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
     * Returns a row of a dataset with its published digits.
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
     * Adds the measurement to a dataset, which keeps the digits of its number, or the unit of a missing observation.
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

    @JsonKey
    private Object unsupportedAsKey() {
        throw ObjectMapperFailures.unsupportedKey(WrittenMeasurement.class);
    }
}
