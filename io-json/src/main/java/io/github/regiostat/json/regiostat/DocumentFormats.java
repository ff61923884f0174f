// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.value.AbstractJsonFormat;
import io.github.regiostat.io.value.MeasurementJsonFormat;
import io.github.regiostat.io.value.ValueJsonFormat;
import io.github.regiostat.io.value.WrittenMeasurement;
import io.github.regiostat.measurement.Measurement;
import java.util.Objects;
import java.util.function.Function;

/** The formats of documents and lines with some options. */
final class DocumentFormats {
    private final JsonOptions options;

    private DocumentFormats(JsonOptions options) {
        this.options = options;
    }

    /**
     * Returns the formats with some options.
     *
     * @param options the options
     * @return the formats
     */
    static DocumentFormats with(JsonOptions options) {
        return new DocumentFormats(Objects.requireNonNull(options, "options"));
    }

    private <T> ValueJsonFormat<T> format(AbstractJsonFormat<T> format) {
        return ValueJsonFormat.of(format, options);
    }

    /**
     * Returns the format of documents.
     *
     * @return the format
     */
    ValueJsonFormat<Document> documents() {
        return format(DocumentJsonFormat.INSTANCE);
    }

    /**
     * Returns the format of datasets: documents of regions, indicators and measurements. Numbers keep their published
     * trailing zeros.
     *
     * @return the format
     */
    ValueJsonFormat<Dataset> datasets() {
        return format(DatasetJsonFormat.INSTANCE);
    }

    /**
     * Returns the format of measurements that are complete in themselves.
     *
     * @return the format
     */
    ValueJsonFormat<Measurement<?>> measurements() {
        return format(MeasurementJsonFormat.INSTANCE);
    }

    /**
     * Returns the format of the first line of a stream: a document that only declares regions and indicators.
     *
     * @return the format
     */
    ValueJsonFormat<Document> declarations() {
        return format(DocumentJsonFormat.DECLARATIONS);
    }

    /**
     * Returns the format of the lines after the first: measurements that refer to its declarations.
     *
     * @param declarations the first line
     * @return the format
     */
    ValueJsonFormat<Measurement<?>> lines(Document declarations) {
        return format(new LineJsonFormat<>(
                Measurement.class, declarations, WrittenMeasurement::of, WrittenMeasurement::measurement));
    }

    /**
     * Returns the format of the lines after the first, with the digits of their numbers as written.
     *
     * @param declarations the first line
     * @return the format
     */
    ValueJsonFormat<WrittenMeasurement> writtenLines(Document declarations) {
        return format(
                new LineJsonFormat<>(WrittenMeasurement.class, declarations, Function.identity(), Function.identity()));
    }
}
