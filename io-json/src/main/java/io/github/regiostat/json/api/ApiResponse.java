// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.assembly.DatasetAssembler;
import io.github.regiostat.io.assembly.MappingCheck;
import io.github.regiostat.io.assembly.RowCube;
import io.github.regiostat.io.assembly.RowDimension;
import io.github.regiostat.io.assembly.RowTable;
import io.github.regiostat.io.internal.ComputedList;
import io.github.regiostat.io.mapping.Mapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A response of a statistical API, such as {@code pxweb: 4 observations of Region, Tid, ContentsCode}. Nothing in it is
 * interpreted.
 *
 * <p>Observations are stored in columns and created on demand.
 *
 * {@snippet file="ApiSnippets.java" region="response"}
 *
 * <p>Immutable and thread-safe.
 */
public final class ApiResponse {
    private final ApiFormat format;
    private final ApiContent content;
    private final @Nullable String sourceName;

    ApiResponse(ApiFormat format, ApiContent content, @Nullable String sourceName) {
        this.format = format;
        this.content = content;
        this.sourceName = sourceName;
    }

    /**
     * Returns the format.
     *
     * @return the format
     */
    public ApiFormat format() {
        return format;
    }

    /**
     * Returns the title of the data.
     *
     * @return the title, or empty
     */
    public Optional<String> title() {
        return content.metadata().title();
    }

    /**
     * Returns the publisher that the response states.
     *
     * @return the publisher, or empty
     */
    public Optional<String> publisher() {
        return content.metadata().publisher();
    }

    /**
     * Returns the time of the last update.
     *
     * @return the time as written, such as {@code 2024-02-22T07:00:00Z}, or empty
     */
    public Optional<String> lastUpdated() {
        return content.metadata().updated();
    }

    /**
     * Returns the ids of the dimensions.
     *
     * @return the ids, such as {@code [zb, reg, sj]}, in the order of the response
     */
    public List<String> dimensionIds() {
        return table().dimensions().stream().map(RowDimension::id).toList();
    }

    /**
     * Returns the categories of a dimension that observations have.
     *
     * @param dimensionId the id of the dimension
     * @return the labels by code, in the order of the observations; the label of an unlabelled category is its code
     * @throws IllegalArgumentException if the response has no such dimension
     */
    public Map<String, String> categories(String dimensionId) {
        RowDimension dimension = table().dimensions().stream()
                .filter(each -> each.id().equals(dimensionId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Dimension must be one of " + dimensionIds() + ", but was " + Text.quote(dimensionId)));
        Map<String, String> labels = new LinkedHashMap<>();
        dimension
                .codes()
                .values()
                .forEach(code -> labels.put(code, dimension.detail(code).label()));
        return labels;
    }

    /**
     * Returns the observations.
     *
     * @return the observations in the order of the response
     */
    public List<ApiObservation> observations() {
        return new ComputedList<>(table().size(), row -> new ApiObservation(table(), row));
    }

    /**
     * Returns the members that have no place in a dataset, such as {@code /units} of FRED.
     *
     * @return the members as JSON text by JSON pointer
     */
    public Map<String, String> otherMembers() {
        return content.otherMembers();
    }

    /**
     * Returns this response with the labels of another one, such as those in the metadata of a table of PxWeb, which
     * its data lack.
     *
     * @param metadata the response with the labels
     * @return the response with labels
     * @throws IllegalArgumentException if the responses have different formats
     */
    public ApiResponse withLabels(ApiResponse metadata) {
        if (metadata.format != format) {
            throw new IllegalArgumentException(
                    "Response with labels must be of " + format.title() + ", but is of " + metadata.format.title());
        }
        List<RowDimension> labelled = new ArrayList<>();
        for (RowDimension dimension : table().dimensions()) {
            RowDimension result = dimension;
            for (RowDimension other : metadata.table().dimensions()) {
                result = other.id().equals(dimension.id()) ? labelled(result, other.details()) : result;
            }
            labelled.add(result);
        }
        return new ApiResponse(format, content.withTable(table().withDimensions(labelled)), sourceName);
    }

    private static RowDimension labelled(RowDimension dimension, Map<String, RowDimension.Detail> labels) {
        Map<String, RowDimension.Detail> details = new HashMap<>(dimension.details());
        labels.forEach(
                (code, detail) -> details.merge(code, detail, (stated, added) -> stated.withLabel(added.label())));
        return dimension.withDetails(details);
    }

    /**
     * Returns a dataset of the observations, under the default mapping of the format.
     *
     * @return the dataset
     * @throws JsonFormatException if the default mapping does not cover a part of the response, such as the region of a
     *     series of FRED, or two observations have the same key
     */
    public Dataset toDataset() {
        return toDataset(Mapping.builder().build());
    }

    /**
     * Returns a dataset of the observations, under a mapping.
     *
     * @param mapping the rules that replace or complement the {@linkplain ApiFormat#mapping() default mapping}
     * @return the dataset
     * @throws JsonFormatException if the mapping does not cover a part of the response, or two observations have the
     *     same key
     */
    public Dataset toDataset(Mapping mapping) {
        RowCube cube = cubeWithData();
        MappingCheck.require(mapping, checked(cube), sourceName);
        return assembled(cube, mapping, remark -> {});
    }

    /**
     * Returns a dataset, and reports what the mapping does not cover: keys of the mapping that match nothing, as
     * {@link #unmatchedKeys} lists them, and unit codes that are read as amounts because they are unknown.
     *
     * @param mapping the differences from the {@linkplain ApiFormat#mapping() default mapping}
     * @param remarks receives the messages
     * @return the dataset
     * @throws JsonFormatException if the mapping does not cover a part of the response, or two observations have the
     *     same key
     */
    public Dataset toDataset(Mapping mapping, Consumer<String> remarks) {
        Objects.requireNonNull(remarks, "remarks");
        RowCube cube = cubeWithData();
        MappingCheck.check(mapping, checked(cube), sourceName).forEach(remarks);
        return assembled(cube, mapping, remarks);
    }

    private Dataset assembled(RowCube cube, Mapping mapping, Consumer<String> remarks) {
        return DatasetAssembler.assemble(
                cube, mapping.over(rules(mapping)).over(format.mapping()), sourceName, remarks);
    }

    private RowCube cubeWithData() {
        if (!content.hasData()) {
            throw failure(
                    "Response must have observations to be a dataset, but describes a table only; request the data of"
                            + " the table, and add these labels to them with ApiResponse.withLabels",
                    "",
                    null);
        }
        return cube();
    }

    /** Returns the cube to check a mapping against, or empty if the response has no observations. */
    private List<RowCube> checked(RowCube cube) {
        return table().size() == 0 ? List.of() : List.of(cube);
    }

    private Mapping rules(Mapping mapping) {
        try {
            return format.rules(table(), mapping);
        } catch (IllegalArgumentException undetermined) {
            throw failure(
                    String.valueOf(undetermined.getMessage()),
                    table().locations().row(0),
                    undetermined);
        }
    }

    private JsonFormatException failure(String message, String pointer, @Nullable Throwable cause) {
        return new JsonFormatException(message, sourceName, pointer, 0, 0, cause);
    }

    /**
     * Returns messages about the keys of a mapping that match nothing in this response: indicators, codes of code lists
     * such as flags, and units, regions and periods if others of their table match. A mapping with an unknown
     * dimension, or none of whose units, regions or periods matches, is rejected, here and by {@code toDataset}.
     * {@link #toDataset(Mapping)}, which reports nothing, also rejects a mapping of which no indicator matches.
     *
     * @param mapping the mapping
     * @return the messages, each with similar texts of the document
     * @throws JsonFormatException if a dimension of the mapping is not in the response, or none of its units, regions
     *     or periods matches
     */
    public List<String> unmatchedKeys(Mapping mapping) {
        return MappingCheck.check(mapping, checked(cube()), sourceName);
    }

    private RowCube cube() {
        String name = content.metadata().id().or(this::fileName).orElse("series");
        return new RowCube(format.interpreted(table()), name, content.metadata());
    }

    private Optional<String> fileName() {
        return Optional.ofNullable(sourceName)
                .map(name -> name.replaceAll("(?i)\\.(json|gz|zip)$", ""))
                .filter(name -> !name.isBlank());
    }

    RowTable table() {
        return content.table();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApiResponse that
                && format == that.format
                && content.metadata().equals(that.content.metadata())
                && content.hasData() == that.content.hasData()
                && otherMembers().equals(that.otherMembers())
                && labels().equals(that.labels())
                && observations().equals(that.observations());
    }

    /** Returns the details of the categories of each dimension, which observations do not have. */
    private List<Object> labels() {
        List<Object> labels = new ArrayList<>();
        table().dimensions().forEach(each -> labels.add(List.of(each.id(), each.label(), each.details())));
        return labels;
    }

    @Override
    public int hashCode() {
        return Objects.hash(format, content.metadata(), labels(), observations());
    }

    /** Returns a summary, such as {@code fred: 2 observations of date, realtime_start}. */
    @Override
    public String toString() {
        return format.code() + ": " + table().size() + (table().size() == 1 ? " observation" : " observations") + " of "
                + String.join(", ", dimensionIds());
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(ApiResponse.class, "the dataset of the document");
    }
}
