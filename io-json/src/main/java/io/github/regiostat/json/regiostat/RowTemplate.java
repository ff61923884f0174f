// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.dataset.FigureAttributes;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.internal.DecimalScanner;
import io.github.regiostat.internal.LongDecimals;
import io.github.regiostat.io.value.WrittenMeasurement;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A measurement that was read, from which others are made that differ only in id, region, period, categories, number
 * and note. Either all of them have an id or none, and likewise a note.
 *
 * @param <Q> the kind of quantity
 */
final class RowTemplate<Q extends Quantity<Q>> {
    private final WrittenMeasurement example;
    private final Measurement<Q> measurement;
    private final Optional<FigureAttributes> attributes;
    private final List<String> dimensions;
    private final boolean isPublished;

    private RowTemplate(
            WrittenMeasurement example, Measurement<Q> measurement, List<String> dimensions, boolean isPublished) {
        this.example = example;
        this.measurement = measurement;
        this.attributes = measurement.figure().map(figure -> FigureAttributes.ofPublished(figure, example.scale()));
        this.dimensions = dimensions;
        this.isPublished = isPublished;
    }

    /**
     * Creates a template.
     *
     * @param example the measurement
     * @param dimensions the dimensions of its categories, in the order of the text
     * @param isPublished whether the text has a number as published in a scale
     */
    static RowTemplate<?> of(WrittenMeasurement example, List<String> dimensions, boolean isPublished) {
        return of(example, example.measurement(), dimensions, isPublished);
    }

    private static <Q extends Quantity<Q>> RowTemplate<Q> of(
            WrittenMeasurement example, Measurement<Q> measurement, List<String> dimensions, boolean isPublished) {
        return new RowTemplate<>(example, measurement, dimensions, isPublished);
    }

    /**
     * Returns whether a measurement can be a template. A derivation or a sampling error belongs to one measurement, a
     * computed figure is not defined by a number, and "nearly zero" is rejected.
     */
    static boolean isPossible(Measurement<?> measurement) {
        if (measurement.derivation().isPresent() || measurement.samplingError().isPresent()) {
            return false;
        }
        Figure<?> figure = measurement.figure().orElse(null);
        return figure == null || !figure.isComputed() && figure.qualifier() != Qualifier.NEARLY;
    }

    WrittenMeasurement example() {
        return example;
    }

    Measurement<Q> measurement() {
        return measurement;
    }

    /** Returns the attributes of the figure, or empty if it is missing. */
    Optional<FigureAttributes> attributes() {
        return attributes;
    }

    /** Returns the dimensions of the categories of a row. */
    List<String> dimensions() {
        return dimensions;
    }

    /** Returns whether the numbers of a row agree. */
    boolean isConsistent(RowValues row) {
        DecimalScanner published = row.published;
        int scale = published.scale() - example.scale().exponent();
        return !isPublished
                || LongDecimals.compare(row.number.unscaled(), row.number.scale(), published.unscaled(), scale) == 0;
    }

    /** Returns the number of a row as published. */
    DecimalScanner published(RowValues row) {
        return isPublished ? row.published : row.number;
    }

    /** Returns the measurement of a row. */
    WrittenMeasurement toMeasurement(RowValues row) {
        Measurement.Builder<Q> builder = measurement.toBuilder()
                .region(row.region().value())
                .period(row.period().value());
        String id = row.id();
        if (id != null) {
            builder.id(id);
        }
        String note = row.note();
        if (note != null) {
            builder.note(note);
        }
        for (int i = 0; i < dimensions.size(); i++) {
            builder.dimension(dimensions.get(i), row.categories().get(i).value());
        }
        if (attributes.isEmpty()) {
            return new WrittenMeasurement(builder.build(), Optional.empty(), example.unit());
        }
        BigDecimal number = published(row).toDecimal();
        Figure<Q> figure = attributes
                .get()
                .figure(number, measurement.figure().orElseThrow().unit());
        Scale scale = example.scale();
        return new WrittenMeasurement(
                builder.value(figure).build(),
                Optional.of(isPublished ? number.scaleByPowerOfTen(scale.exponent()) : number),
                scale,
                example.unit());
    }
}
