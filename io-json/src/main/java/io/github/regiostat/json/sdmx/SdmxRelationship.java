// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ValueStyle;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.token.JsonReader;
import java.util.List;
import org.immutables.value.Value;

/**
 * An attribute relationship, such as {@code FREQ, CURRENCY}: the dimensions with which the value of an attribute
 * varies.
 *
 * {@snippet file="SdmxSnippets.java" region="structure"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class SdmxRelationship permits ImmutableSdmxRelationship {
    SdmxRelationship() {}

    static SdmxRelationship read(JsonReader<JsonFormatException> in) {
        ImmutableSdmxRelationship.Builder relationship = new ImmutableSdmxRelationship.Builder();
        PresentMembers.forEach(in, "Relationship", member -> {
            switch (member) {
                case "dimensions" ->
                    relationship.dimensions(
                            in.list("Dimensions of a relationship", () -> in.text("Dimension of a relationship")));
                case "measures" ->
                    relationship.measures(
                            in.list("Measures of a relationship", () -> in.text("Measure of a relationship")));
                case "dataflow", "none" -> {
                    relationship.isDataflow(true);
                    in.skip();
                }
                default -> in.skip();
            }
        });
        return relationship.build();
    }

    /**
     * Returns whether the value is the same for all observations.
     *
     * @return true if the value varies with no dimension
     */
    @Value.Default
    public boolean isDataflow() {
        return false;
    }

    /**
     * Returns whether the value may differ for each observation.
     *
     * @return true if the value varies with all dimensions
     */
    public boolean isObservation() {
        return !isDataflow() && dimensions().isEmpty();
    }

    /**
     * Returns the dimensions with which the value varies.
     *
     * @return the ids, in order; empty if the value varies with no dimension or with all
     */
    public abstract List<String> dimensions();

    /**
     * Returns the measures to which the attribute applies.
     *
     * @return the ids, in order; empty for all measures
     */
    public abstract List<String> measures();

    /** Returns the dimensions, such as {@code FREQ, CURRENCY}. */
    @Override
    public String toString() {
        String varies =
                dimensions().isEmpty() ? isDataflow() ? "dataflow" : "observation" : String.join(", ", dimensions());
        return measures().isEmpty() ? varies : varies + " of " + String.join(", ", measures());
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(SdmxRelationship.class, "the text of its message from SdmxJson.write");
    }
}
