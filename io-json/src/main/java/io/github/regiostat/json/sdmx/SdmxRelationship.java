// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.MemberReader;
import io.github.regiostat.json.token.TokenReader.Token;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * With what the value of an attribute may vary, such as {@code FREQ, CURRENCY}: not at all, with some dimensions, or with all.
 *
 * {@snippet file="SdmxSnippets.java" region="structure"}
 *
 * <p>Immutable and thread-safe.
 */
public final class SdmxRelationship {
    private final boolean isDataflow;
    private final List<String> dimensions;
    private final List<String> measures;

    SdmxRelationship(boolean isDataflow, List<String> dimensions, List<String> measures) {
        this.isDataflow = isDataflow;
        this.dimensions = List.copyOf(dimensions);
        this.measures = List.copyOf(measures);
    }

    static SdmxRelationship read(JsonReader<JsonFormatException> in) {
        boolean isDataflow = false;
        List<String> dimensions = List.of();
        List<String> measures = List.of();
        MemberReader<JsonFormatException> fields = in.members("Relationship");
        for (String member = fields.next(); member != null; member = fields.next()) {
            if (in.isAt(Token.NULL)) {
                continue;
            }
            switch (member) {
                case "dimensions" ->
                    dimensions = in.list("Dimensions of a relationship", () -> in.text("Dimension of a relationship"));
                case "measures" ->
                    measures = in.list("Measures of a relationship", () -> in.text("Measure of a relationship"));
                case "dataflow", "none" -> {
                    isDataflow = true;
                    in.skip();
                }
                default -> in.skip();
            }
        }
        return new SdmxRelationship(isDataflow, dimensions, measures);
    }

    /**
     * Tells whether the value is the same for all data.
     *
     * @return whether it varies with no dimension
     */
    public boolean isDataflow() {
        return isDataflow;
    }

    /**
     * Tells whether the value may be another one for each observation.
     *
     * @return whether it varies with all dimensions
     */
    public boolean isObservation() {
        return !isDataflow && dimensions.isEmpty();
    }

    /**
     * Returns the dimensions that the value varies with, where they are some of them.
     *
     * @return the ids, in order; empty for none and for all
     */
    public List<String> dimensions() {
        return dimensions;
    }

    /**
     * Returns the measures that the value is said of.
     *
     * @return the ids, in order; empty for all
     */
    public List<String> measures() {
        return measures;
    }

    /** Relationships are equal if they are to the same dimensions and measures. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SdmxRelationship that
                && isDataflow == that.isDataflow
                && dimensions.equals(that.dimensions)
                && measures.equals(that.measures);
    }

    @Override
    public int hashCode() {
        return Objects.hash(isDataflow, dimensions, measures);
    }

    /** Returns the dimensions, such as {@code FREQ, CURRENCY}. */
    @Override
    public String toString() {
        String varies = dimensions.isEmpty() ? isDataflow ? "dataflow" : "observation" : String.join(", ", dimensions);
        return measures.isEmpty() ? varies : varies + " of " + String.join(", ", measures);
    }
}
