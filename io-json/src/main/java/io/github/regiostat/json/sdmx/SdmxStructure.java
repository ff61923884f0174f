// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.JsonLocation;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.MemberReader;
import io.github.regiostat.json.token.TokenReader.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The structure of the data of a message, such as {@code Exchange Rates by FREQ, CURRENCY, CURRENCY_DENOM, EXR_TYPE,
 * EXR_SUFFIX, TIME_PERIOD}: dimensions, measures and attributes.
 *
 * {@snippet file="SdmxSnippets.java" region="structure"}
 *
 * <p>Immutable and thread-safe.
 */
public final class SdmxStructure {
    /** The id of the only measure of a structure that lists no measures. */
    static final String DEFAULT_MEASURE = "OBS_VALUE";

    /** The structure of empty data sets. */
    static final SdmxStructure EMPTY =
            new SdmxStructure(List.of(), null, List.of(), List.of(), List.of(), RawMembers.NONE);

    private final List<SdmxComponent> dimensions;
    private final @Nullable List<SdmxComponent> measures;
    private final List<SdmxComponent> attributes;
    private final List<SdmxAnnotation> annotations;
    private final List<Integer> dataSets;
    private final RawMembers others;

    SdmxStructure(
            List<SdmxComponent> dimensions,
            @Nullable List<SdmxComponent> measures,
            List<SdmxComponent> attributes,
            List<SdmxAnnotation> annotations,
            List<Integer> dataSets,
            RawMembers others) {
        this.dimensions = inOrderOfLevels(dimensions);
        this.measures = measures == null ? null : List.copyOf(measures);
        this.attributes = inOrderOfLevels(attributes);
        this.annotations = List.copyOf(annotations);
        this.dataSets = List.copyOf(dataSets);
        this.others = others;
    }

    private static List<SdmxComponent> inOrderOfLevels(List<SdmxComponent> components) {
        return components.stream()
                .sorted(Comparator.comparing(SdmxComponent::level))
                .toList();
    }

    static SdmxStructure read(JsonReader<JsonFormatException> in) {
        List<SdmxComponent> dimensions = new ArrayList<>();
        List<SdmxComponent> measures = null;
        List<SdmxComponent> attributes = new ArrayList<>();
        List<SdmxAnnotation> annotations = List.of();
        List<Integer> dataSets = List.of();
        Map<String, String> others = new LinkedHashMap<>();
        MemberReader<JsonFormatException> fields = in.members("Structure");
        for (String member = fields.next(); member != null; member = fields.next()) {
            if (in.isAt(Token.NULL)) {
                continue;
            }
            switch (member) {
                case "dimensions" -> readDimensions(in, dimensions);
                case "measures" -> {
                    measures = new ArrayList<>();
                    readComponents(in, "Measure", measures);
                }
                case "attributes" -> readComponents(in, "Attribute", attributes);
                case "annotations" ->
                    annotations = in.list("Annotations", () -> new SdmxAnnotation(RawMembers.read(in, "Annotation")));
                case "dataSets" -> dataSets = in.list("Data sets", () -> in.whole("Index of a data set"));
                default -> others.put(member, in.raw());
            }
        }
        return new SdmxStructure(dimensions, measures, attributes, annotations, dataSets, RawMembers.of(others));
    }

    private static void readDimensions(JsonReader<JsonFormatException> in, List<SdmxComponent> dimensions) {
        JsonLocation<JsonFormatException> location = in.here();
        readComponents(in, "Dimension", dimensions);
        Set<String> ids = new HashSet<>();
        for (SdmxComponent dimension : dimensions) {
            if (dimension.level() == SdmxLevel.DIMENSION_GROUP) {
                throw location.failure(
                        "Dimension must be at dataSet, series or observation, but " + Messages.quote(dimension.id())
                                + " is at dimensionGroup",
                        null);
            }
            if (!ids.add(dimension.id())) {
                throw location.failure(
                        "Dimensions must be unique, but " + Messages.quote(dimension.id()) + " is repeated", null);
            }
        }
    }

    private static void readComponents(
            JsonReader<JsonFormatException> in, String what, List<SdmxComponent> components) {
        Set<SdmxLevel> seen = new HashSet<>();
        MemberReader<JsonFormatException> fields = in.members(what + "s");
        for (String member = fields.next(); member != null; member = fields.next()) {
            SdmxLevel level = level(member);
            if (level == null || in.isAt(Token.NULL)) {
                in.skip();
                continue;
            }
            if (!seen.add(level)) {
                throw in.failure(
                        what + "s must have each level once, but have " + Messages.quote(level.member()) + " twice");
            }
            components.addAll(in.list(what + "s", () -> component(in, level, what)));
        }
    }

    private static SdmxComponent component(JsonReader<JsonFormatException> in, SdmxLevel level, String what) {
        JsonLocation<JsonFormatException> location = in.here();
        SdmxComponent component = SdmxComponent.read(in, level, what);
        if (what.equals("Dimension")) {
            component.checkDimension(location);
        }
        return component;
    }

    /** Returns a level by its member name. The samples of version 1.0 write {@code dataset} in lower case. */
    private static @Nullable SdmxLevel level(String member) {
        for (SdmxLevel level : SdmxLevel.values()) {
            if (level.member().equals(member)) {
                return level;
            }
        }
        return member.equals("dataset") ? SdmxLevel.DATA_SET : null;
    }

    /**
     * Returns the name of the structure, such as that of a dataflow.
     *
     * @return the name, in one or more languages
     */
    public SdmxText name() {
        return others.localised("name", "names");
    }

    /**
     * Returns the description.
     *
     * @return the description, in one or more languages
     */
    public SdmxText description() {
        return others.localised("description", "descriptions");
    }

    /**
     * Returns the dimensions of all levels in the order of the key: by key position, followed by those without a key
     * position.
     *
     * @return the dimensions
     */
    public List<SdmxComponent> dimensions() {
        return dimensions.stream()
                .sorted(Comparator.comparingInt(
                        dimension -> dimension.keyPosition().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /**
     * Returns the dimensions of a level.
     *
     * @param level the level
     * @return the dimensions, in the order of the message
     */
    public List<SdmxComponent> dimensions(SdmxLevel level) {
        return at(level, dimensions);
    }

    /** Returns the dimensions of all levels in the order of the message, from data set to observation. */
    List<SdmxComponent> listedDimensions() {
        return dimensions;
    }

    /**
     * Returns the measures.
     *
     * @return the measures, in order; empty if the message does not list measures and each observation has one value
     */
    public List<SdmxComponent> measures() {
        return measures == null ? List.of() : measures;
    }

    boolean listsMeasures() {
        return measures != null;
    }

    /** Returns the number of values of an observation. */
    int measureCount() {
        return measures == null ? 1 : measures.size();
    }

    /** Returns the id of a measure, or an empty string. */
    String measureId(int index) {
        if (measures == null) {
            return DEFAULT_MEASURE;
        }
        return measures.isEmpty() ? "" : measures.get(index).id();
    }

    /**
     * Returns the attributes of all levels.
     *
     * @return the attributes in the order of the message, from data set to observation
     */
    public List<SdmxComponent> attributes() {
        return attributes;
    }

    /**
     * Returns the attributes of a level.
     *
     * @param level the level
     * @return the attributes, in the order of the message
     */
    public List<SdmxComponent> attributes(SdmxLevel level) {
        return at(level, attributes);
    }

    private static List<SdmxComponent> at(SdmxLevel level, List<SdmxComponent> components) {
        return components.stream()
                .filter(component -> component.level() == level)
                .toList();
    }

    /**
     * Returns the annotations, to which data sets and components refer by index.
     *
     * @return the annotations, in order
     */
    public List<SdmxAnnotation> annotations() {
        return annotations;
    }

    /**
     * Returns the indexes of the data sets that the structure describes.
     *
     * @return the indexes in the message; empty if they are not stated
     */
    public List<Integer> dataSets() {
        return dataSets;
    }

    /**
     * Returns the links, such as to the dataflow.
     *
     * @return the links, in order
     */
    public List<SdmxLink> links() {
        return others.objects("links", SdmxLink::new);
    }

    /**
     * Returns the URN of the artefact by which the data were requested.
     *
     * @return the URN of the first linked dataflow, data structure or provision agreement, or empty
     */
    public Optional<String> urn() {
        return links().stream().flatMap(link -> link.urn().stream()).findFirst();
    }

    /**
     * Returns the members without a method of their own, such as {@code x-comment}, and the texts and links.
     *
     * @return the JSON of each member, by name
     */
    public Map<String, String> members() {
        return others.all();
    }

    /** Returns whether all members are equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SdmxStructure that
                && dimensions.equals(that.dimensions)
                && Objects.equals(measures, that.measures)
                && attributes.equals(that.attributes)
                && annotations.equals(that.annotations)
                && dataSets.equals(that.dataSets)
                && others.equals(that.others);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dimensions, measures, attributes, annotations, dataSets, others);
    }

    /** Returns the name and the dimensions. */
    @Override
    public String toString() {
        Stream<String> ids = dimensions().stream().map(SdmxComponent::id);
        return name().best().orElse("Structure") + " by " + String.join(", ", ids.toList());
    }
}
