// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value of a message with all that holds for it, such as {@code {FREQ="D", CURRENCY="NZD", TIME_PERIOD="2013-01-18"} 1.5931
 * {OBS_STATUS="A"}}: the dimensions of all levels, the attributes of all levels.
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
     * Returns the values of the dimensions, those of all levels.
     *
     * @return each dimension's value by its id, in the order of the key
     */
    public Map<String, SdmxContent> dimensions() {
        return dimensions;
    }

    /**
     * Returns of what it is a value.
     *
     * @return the id of the measure; {@code OBS_VALUE} where the message does not list measures, empty where it lists none
     */
    public String measure() {
        return measure;
    }

    /**
     * Returns the value, digit by digit as it stands.
     *
     * @return the number in the grammar of JSON, such as {@code 40.3000}, or empty where there is none
     */
    public Optional<String> value() {
        return Optional.ofNullable(digits);
    }

    /**
     * Returns a value that is no number.
     *
     * @return the text, code, truth value or array, or empty where there is none
     */
    public Optional<SdmxContent> text() {
        return Optional.ofNullable(text);
    }

    /**
     * Tells whether there is neither a number nor anything else for a value: null, {@code NaN} or {@code #N/A} stand there, or nothing.
     *
     * @return whether the value is missing
     */
    public boolean isMissing() {
        return digits == null && text == null;
    }

    /**
     * Returns the attributes that hold for it: those of its data set, its groups of dimensions, its series and its own; of an attribute
     * that stands at several levels, what is nearest to it; the default of one for which nothing is given.
     *
     * @return each attribute's value by its id, as listed from data set to observation
     */
    public Map<String, SdmxContent> attributes() {
        return attributes;
    }

    /**
     * Returns the annotations that the observation itself refers to.
     *
     * @return the indexes of annotations of the structure
     */
    public List<Integer> annotations() {
        return annotations;
    }

    /** Whether it stands in one of the rows of its data set. */
    boolean isOneOf(BitSet rows) {
        return rows.get(row);
    }

    /**
     * Returns the data set that it stands in.
     *
     * @return the data set
     */
    public SdmxDataSet dataSet() {
        return dataSet;
    }

    /**
     * Returns where it stands.
     *
     * @return the JSON pointer (RFC 6901), such as {@code /dataSets/0/series/0:1/observations/5}
     */
    public String pointer() {
        return dataSet.pointer(row);
    }

    /** Observations are equal if they say the same, wherever they stand. */
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

    /** Returns dimensions, value and attributes. */
    @Override
    public String toString() {
        return dimensions + " "
                + value().or(() -> text().map(SdmxContent::json)).orElse("missing") + " " + attributes;
    }
}
