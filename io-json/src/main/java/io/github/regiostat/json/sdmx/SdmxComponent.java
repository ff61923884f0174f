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
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A dimension, measure or attribute of a structure, such as {@code CURRENCY (Currency)}, with the values that occur.
 *
 * {@snippet file="SdmxSnippets.java" region="structure"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class SdmxComponent permits ImmutableSdmxComponent {
    SdmxComponent() {}

    static SdmxComponent read(JsonReader<JsonFormatException> in, SdmxLevel level, String what) {
        JsonLocation<JsonFormatException> location = in.here();
        ImmutableSdmxComponent.Builder component = new ImmutableSdmxComponent.Builder().level(level);
        Map<String, String> others = new LinkedHashMap<>();
        Set<String> present = PresentMembers.forEach(in, what, member -> {
            switch (member) {
                case "id" -> component.id(in.text("Id of a component"));
                case "keyPosition" -> component.keyPosition(in.whole("Position in the key"));
                case "role", "roles" -> component.roles(roles(in));
                case "default" -> component.defaultValue(in.scalar("Default"));
                case "relationship" -> component.relationship(SdmxRelationship.read(in));
                case "values" -> component.statedValues(values(in, what));
                default -> others.put(member, in.raw());
            }
        });
        if (!present.contains("id")) {
            throw location.failure(what + " must have the member \"id\", but has not", null);
        }
        return component.others(RawMembers.of(others)).build();
    }

    /** Reads the values of a component, which are the categories of a dimension or the codes of an attribute. */
    private static List<SdmxValue> values(JsonReader<JsonFormatException> in, String what) {
        List<SdmxValue> values = new ArrayList<>();
        in.forEach("Values", () -> {
            if (what.equals("Dimension")) {
                in.requireCategories(values.size() + 1);
            } else {
                in.requireCodes(values.size() + 1);
            }
            return values.add(SdmxValue.read(in, "Value"));
        });
        return values;
    }

    private static List<String> roles(JsonReader<JsonFormatException> in) {
        return in.isAt(Token.START_ARRAY) ? in.list("Roles", () -> in.text("Role")) : List.of(in.text("Role"));
    }

    /** Checks that each value has a unique id or a unique uncoded value. */
    void checkDimension(JsonLocation<JsonFormatException> location) {
        Set<String> seen = new HashSet<>();
        for (SdmxValue value : values()) {
            String text = value.content().map(SdmxContent::text).orElse(null);
            if (text == null) {
                throw location.failure(
                        "Values of dimension " + Text.quote(id()) + " must have an id or a value, but one has neither",
                        null);
            }
            if (!seen.add(text)) {
                throw location.failure(
                        "Values of dimension " + Text.quote(id()) + " must be unique, but " + Text.quote(text)
                                + " is repeated",
                        null);
            }
        }
    }

    /**
     * Returns the id.
     *
     * @return the id, such as {@code CURRENCY}
     */
    public abstract String id();

    /**
     * Returns the level at which the component is reported.
     *
     * @return the level
     */
    public abstract SdmxLevel level();

    /**
     * Returns the name.
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
     * Returns the position of a dimension in the series key of the service.
     *
     * @return the position, from 0, or empty if it is not stated
     */
    public abstract OptionalInt keyPosition();

    /**
     * Returns the roles of the component.
     *
     * @return the ids of the concepts, such as {@code REF_AREA}, in order
     */
    public abstract List<String> roles();

    /**
     * Returns the default of an attribute.
     *
     * @return the id or text, or empty
     */
    public abstract Optional<String> defaultValue();

    /**
     * Returns the attribute relationship.
     *
     * @return the relationship, or empty if it is not stated
     */
    public abstract Optional<SdmxRelationship> relationship();

    /**
     * Returns whether the data refer to values by index.
     *
     * @return true if the component lists values, even if the list is empty
     */
    public boolean isCoded() {
        return statedValues().isPresent();
    }

    /**
     * Returns the values that occur.
     *
     * @return the values, in the order of their indexes
     */
    public List<SdmxValue> values() {
        return statedValues().orElse(List.of());
    }

    /** Returns the values, which may be an empty list; or empty if the component lists none. */
    abstract Optional<List<SdmxValue>> statedValues();

    @Value.Default
    RawMembers others() {
        return RawMembers.NONE;
    }

    /**
     * Returns the data type of an uncoded component.
     *
     * @return the data type, such as {@code Double}, or empty
     */
    public Optional<String> dataType() {
        String format = others().json("format");
        return format == null || format.charAt(0) != '{'
                ? Optional.empty()
                : RawMembers.parsed(format, "Format").text("dataType");
    }

    /**
     * Returns the links.
     *
     * @return the links, in order
     */
    public List<SdmxLink> links() {
        return others().links();
    }

    /**
     * Returns the members without a method of their own, such as {@code format} and {@code x-comment}, and the texts.
     *
     * @return the JSON of each member, by name
     */
    public Map<String, String> members() {
        return others().all();
    }

    /** Hash codes of constants differ from one JVM to the next: the member of the level is hashed. */
    @Override
    public final int hashCode() {
        return Objects.hash(id(), level().member(), keyPosition(), roles(), defaultValue());
    }

    /** Returns the id and the name, such as {@code CURRENCY (Currency)}. */
    @Override
    public String toString() {
        return name().best().map(text -> id() + " (" + text + ")").orElse(id());
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(SdmxComponent.class, "the text of its message from SdmxJson.write");
    }
}
