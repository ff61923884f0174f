// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import com.fasterxml.jackson.annotation.JsonKey;
import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A measurement with the digits of its number as published, such as {@code 123.40} million, where the quantity is
 * 123400000. A missing observation has its unit instead.
 *
 * @param measurement the measurement
 * @param number the number of its figure, in ones, with its trailing zeros; empty if it has none
 * @param scale the scale in which the number was published
 * @param unit the unit of a measurement without a figure, or empty if it is unknown
 */
public record WrittenMeasurement(
        Measurement<?> measurement, Optional<BigDecimal> number, Scale scale, Optional<Unit<?>> unit) {
    /**
     * Creates a measurement with its published number or unit.
     *
     * @param measurement the measurement
     * @param number the number of its figure
     * @param scale the scale in which the number was published
     * @param unit the unit of a measurement without a figure
     */
    public WrittenMeasurement {
        Objects.requireNonNull(measurement, "measurement");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * Creates a measurement with its number as published in ones, or its unit.
     *
     * @param measurement the measurement
     * @param number the number of its figure
     * @param unit the unit of a measurement without a figure
     */
    public WrittenMeasurement(Measurement<?> measurement, Optional<BigDecimal> number, Optional<Unit<?>> unit) {
        this(measurement, number, Scale.UNIT, unit);
    }

    public static WrittenMeasurement of(Measurement<?> measurement) {
        return new WrittenMeasurement(measurement, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a row of a dataset with its published digits.
     *
     * @param row the row
     * @return the measurement, its number in ones, such as {@code 84370000000} for 84.37 billion, and its scale
     */
    public static WrittenMeasurement of(Row row) {
        Scale scale = row.figureAttributes().map(FigureAttributes::scale).orElse(Scale.UNIT);
        return new WrittenMeasurement(
                row.measurement(),
                row.publishedNumber().map(number -> number.scaleByPowerOfTen(scale.exponent())),
                scale,
                row.isMissing() ? row.unit() : Optional.empty());
    }

    /** Returns the number as published, such as {@code 123.40 million}, unless its digits are those in ones. */
    public Optional<String> published() {
        return number.filter(inUnits -> scale != Scale.UNIT || inUnits.scale() < 0)
                .map(inUnits -> inUnits.scaleByPowerOfTen(-scale.exponent()))
                .map(written -> scale == Scale.UNIT ? written.toString() : written + " " + scale);
    }

    /**
     * Returns the measurement with the number that a text states.
     *
     * @throws IllegalArgumentException if the text is not a number with or without a scale, or another number
     */
    public WrittenMeasurement withPublished(String text) {
        int space = text.indexOf(' ');
        Scale stated = space < 0 ? Scale.UNIT : Scale.parse(text.substring(space + 1));
        BigDecimal published = RegiostatReader.publishedNumber(space < 0 ? text : text.substring(0, space));
        BigDecimal inUnits = published.scaleByPowerOfTen(stated.exponent());
        if (number.filter(value -> value.compareTo(inUnits) == 0).isEmpty()) {
            throw new IllegalArgumentException("Published number must be equal to the value"
                    + number.map(value -> " " + value.toPlainString()).orElse("") + ", but was "
                    + Text.quote(text));
        }
        return new WrittenMeasurement(measurement, Optional.of(inUnits), stated, unit);
    }

    /**
     * Appends the measurement to a dataset, which keeps the digits of its number, or the unit of a missing observation.
     *
     * @param dataset the appender of the dataset
     */
    public void addTo(DatasetAppender dataset) {
        if (isPublished() && number.isPresent()) {
            dataset.append(measurement, number.get().scaleByPowerOfTen(-scale.exponent()), scale);
        } else if (unit.isPresent()) {
            dataset.append(measurement, unit.get());
        } else {
            dataset.append(measurement);
        }
    }

    private boolean isPublished() {
        return measurement.figure().filter(figure -> !figure.isComputed()).isPresent();
    }

    @JsonKey
    private Object unsupportedAsKey() {
        throw ObjectMapperFailures.unsupportedKey(WrittenMeasurement.class);
    }
}
