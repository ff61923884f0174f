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
 * An attribute relationship, such as {@code FREQ, CURRENCY}: the dimensions with which the value of an attribute
 * varies.
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
     * Returns whether the value is the same for all observations.
     *
     * @return true if the value varies with no dimension
     */
    public boolean isDataflow() {
        return isDataflow;
    }

    /**
     * Returns whether the value may differ for each observation.
     *
     * @return true if the value varies with all dimensions
     */
    public boolean isObservation() {
        return !isDataflow && dimensions.isEmpty();
    }

    /**
     * Returns the dimensions with which the value varies.
     *
     * @return the ids, in order; empty if the value varies with no dimension or with all
     */
    public List<String> dimensions() {
        return dimensions;
    }

    /**
     * Returns the measures to which the attribute applies.
     *
     * @return the ids, in order; empty for all measures
     */
    public List<String> measures() {
        return measures;
    }

    /** Returns whether the dimensions and measures are equal. */
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
