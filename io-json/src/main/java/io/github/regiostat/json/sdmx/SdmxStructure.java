// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import io.github.regiostat.internal.ValueStyle;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The structure of the data of a message, such as {@code Exchange Rates by FREQ, CURRENCY, CURRENCY_DENOM, EXR_TYPE,
 * EXR_SUFFIX, TIME_PERIOD}: dimensions, measures and attributes.
 *
 * {@snippet file="SdmxSnippets.java" region="structure"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class SdmxStructure permits ImmutableSdmxStructure {
    /** The id of the only measure of a structure that lists no measures. */
    static final String DEFAULT_MEASURE = "OBS_VALUE";

    SdmxStructure() {}

    static List<SdmxComponent> inOrderOfLevels(List<SdmxComponent> components) {
        return components.stream()
                .sorted(Comparator.comparing(SdmxComponent::level))
                .toList();
    }

    static SdmxStructure read(JsonReader<JsonFormatException> in) {
        ImmutableSdmxStructure.Builder structure = new ImmutableSdmxStructure.Builder();
        Map<String, String> others = new LinkedHashMap<>();
        PresentMembers.forEach(in, "Structure", member -> {
            switch (member) {
                case "dimensions" -> structure.listedDimensions(inOrderOfLevels(readDimensions(in)));
                case "measures" -> structure.statedMeasures(readComponents(in, "Measure"));
                case "attributes" -> structure.attributes(inOrderOfLevels(readComponents(in, "Attribute")));
                case "annotations" ->
                    structure.annotations(in.list(
                            "Annotations", () -> ImmutableSdmxAnnotation.of(RawMembers.read(in, "Annotation"))));
                case "dataSets" -> structure.dataSets(in.list("Data sets", () -> in.whole("Index of a data set")));
                default -> others.put(member, in.raw());
            }
        });
        return structure.others(RawMembers.of(others)).build();
    }

    private static List<SdmxComponent> readDimensions(JsonReader<JsonFormatException> in) {
        JsonLocation<JsonFormatException> location = in.here();
        List<SdmxComponent> dimensions = readComponents(in, "Dimension");
        Set<String> ids = new HashSet<>();
        for (SdmxComponent dimension : dimensions) {
            if (dimension.level() == SdmxLevel.DIMENSION_GROUP) {
                throw location.failure(
                        "Dimension must be at dataSet, series or observation, but " + Text.quote(dimension.id())
                                + " is at dimensionGroup",
                        null);
            }
            if (!ids.add(dimension.id())) {
                throw location.failure(
                        "Dimensions must be unique, but " + Text.quote(dimension.id()) + " is repeated", null);
            }
        }
        return dimensions;
    }

    private static List<SdmxComponent> readComponents(JsonReader<JsonFormatException> in, String what) {
        List<SdmxComponent> components = new ArrayList<>();
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
                        what + "s must have each level once, but have " + Text.quote(level.member()) + " twice");
            }
            in.forEach(what + "s", () -> {
                if (what.equals("Dimension")) {
                    in.requireDimensions(components.size() + 1);
                } else {
                    in.requireAttributes(components.size() + 1, what.toLowerCase(Locale.ROOT) + "s");
                }
                return components.add(component(in, level, what));
            });
        }
        return components;
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
        return others().localised("name", "names");
    }

    /**
     * Returns the description.
     *
     * @return the description, in one or more languages
     */
    public SdmxText description() {
        return others().localised("description", "descriptions");
    }

    /**
     * Returns the dimensions of all levels in the order of the key: by key position, followed by those without a key
     * position.
     *
     * @return the dimensions
     */
    public List<SdmxComponent> dimensions() {
        return listedDimensions().stream()
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
        return at(level, listedDimensions());
    }

    /** Returns the dimensions of all levels in the order of the message, from data set to observation. */
    abstract List<SdmxComponent> listedDimensions();

    /**
     * Returns the measures.
     *
     * @return the measures, in order; empty if the message does not list measures and each observation has one value
     */
    public List<SdmxComponent> measures() {
        return statedMeasures().orElse(List.of());
    }

    /** Returns the measures, which may be an empty list; or empty if the structure lists none. */
    abstract Optional<List<SdmxComponent>> statedMeasures();

    boolean listsMeasures() {
        return statedMeasures().isPresent();
    }

    /** Returns the number of values of an observation. */
    int measureCount() {
        return statedMeasures().map(List::size).orElse(1);
    }

    /** Returns the id of a measure, or an empty string. */
    String measureId(int index) {
        if (!listsMeasures()) {
            return DEFAULT_MEASURE;
        }
        return measures().isEmpty() ? "" : measures().get(index).id();
    }

    /**
     * Returns the attributes of all levels.
     *
     * @return the attributes in the order of the message, from data set to observation
     */
    public abstract List<SdmxComponent> attributes();

    /**
     * Returns the attributes of a level.
     *
     * @param level the level
     * @return the attributes, in the order of the message
     */
    public List<SdmxComponent> attributes(SdmxLevel level) {
        return at(level, attributes());
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
    public abstract List<SdmxAnnotation> annotations();

    /**
     * Returns the indexes of the data sets that the structure describes.
     *
     * @return the indexes in the message; empty if they are not stated
     */
    public abstract List<Integer> dataSets();

    /**
     * Returns the links, such as to the dataflow.
     *
     * @return the links, in order
     */
    public List<SdmxLink> links() {
        return others().links();
    }

    /**
     * Returns the URN of the artefact by which the data were requested.
     *
     * @return the URN of the first linked dataflow, data structure or provision agreement, or empty
     */
    public Optional<String> urn() {
        return links().stream().flatMap(link -> link.urn().stream()).findFirst();
    }

    @Value.Default
    RawMembers others() {
        return RawMembers.NONE;
    }

    /**
     * Returns the members without a method of their own, such as {@code x-comment}, and the texts and links.
     *
     * @return the JSON of each member, by name
     */
    public Map<String, String> members() {
        return others().all();
    }

    /** Returns the name and the dimensions. */
    @Override
    public String toString() {
        Stream<String> ids = dimensions().stream().map(SdmxComponent::id);
        return name().best().orElse("Structure") + " by " + String.join(", ", ids.toList());
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(SdmxStructure.class, "the text of its message from SdmxJson.write");
    }
}
