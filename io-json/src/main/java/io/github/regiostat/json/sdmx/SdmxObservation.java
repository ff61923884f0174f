// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An observation of a message with the dimensions and attributes of all levels, such as {@code {FREQ="D",
 * CURRENCY="NZD", TIME_PERIOD="2013-01-18"} 1.5931 {OBS_STATUS="A"}}.
 *
 * {@snippet file="SdmxSnippets.java" region="message"}
 *
 * <p>Immutable and thread-safe.
 */
public final class SdmxObservation {
    private final Map<String, SdmxContent> dimensions;
    private final String measure;
    private final @Nullable String digits;
    private final @Nullable SdmxContent text;
    private final Map<String, SdmxContent> attributes;
    private final List<Integer> annotations;
    private final SdmxDataSet dataSet;
    private final int row;

    SdmxObservation(
            Map<String, SdmxContent> dimensions,
            String measure,
            @Nullable String digits,
            @Nullable SdmxContent text,
            Map<String, SdmxContent> attributes,
            List<Integer> annotations,
            SdmxDataSet dataSet,
            int row) {
        this.dimensions = dimensions;
        this.measure = measure;
        this.digits = digits;
        this.text = text;
        this.attributes = attributes;
        this.annotations = annotations;
        this.dataSet = dataSet;
        this.row = row;
    }

    /**
     * Returns the values of the dimensions of all levels.
     *
     * @return the value of each dimension by id, in the order of the key
     */
    public Map<String, SdmxContent> dimensions() {
        return dimensions;
    }

    /**
     * Returns the measure.
     *
     * @return the id of the measure; {@code OBS_VALUE} if the message has no list of measures, empty if the list is
     *     empty
     */
    public String measure() {
        return measure;
    }

    /**
     * Returns the number exactly as written.
     *
     * @return the number in the JSON number grammar, such as {@code 40.3000}, or empty
     */
    public Optional<String> value() {
        return Optional.ofNullable(digits);
    }

    /**
     * Returns a value that is not a number.
     *
     * @return the text, code, boolean or array, or empty
     */
    public Optional<SdmxContent> text() {
        return Optional.ofNullable(text);
    }

    /**
     * Returns whether the value is missing: absent, null, {@code NaN} or {@code #N/A}.
     *
     * @return true if the value is missing
     */
    public boolean isMissing() {
        return digits == null && text == null;
    }

    /**
     * Returns the attributes of the data set, the dimension groups, the series and the observation. The value of the
     * most specific level takes precedence; an attribute without a value has its default.
     *
     * @return the value of each attribute by id, in the order of the structure, from data set to observation
     */
    public Map<String, SdmxContent> attributes() {
        return attributes;
    }

    /**
     * Returns the annotations of the observation itself.
     *
     * @return the indexes of the annotations in the structure
     */
    public List<Integer> annotations() {
        return annotations;
    }

    /** Returns whether the observation is in one of some rows of its data set. */
    boolean isOneOf(BitSet rows) {
        return rows.get(row);
    }

    /**
     * Returns the data set of the observation.
     *
     * @return the data set
     */
    public SdmxDataSet dataSet() {
        return dataSet;
    }

    /**
     * Returns the JSON pointer to the observation.
     *
     * @return the JSON pointer (RFC 6901), such as {@code /dataSets/0/series/0:1/observations/5}
     */
    public String pointer() {
        return dataSet.pointer(row);
    }

    /** Returns whether the content is equal, regardless of the data set and the location. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SdmxObservation that
                && dimensions.equals(that.dimensions)
                && measure.equals(that.measure)
                && Objects.equals(digits, that.digits)
                && Objects.equals(text, that.text)
                && attributes.equals(that.attributes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dimensions, measure, digits, text, attributes);
    }

    /** Returns the dimensions, the value and the attributes. */
    @Override
    public String toString() {
        return dimensions + " "
                + value().or(() -> text().map(SdmxContent::json)).orElse("missing") + " " + attributes;
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(SdmxObservation.class, "the text of its message from SdmxJson.write");
    }
}
