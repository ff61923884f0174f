// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.JsonLocation;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.MemberReader;
import io.github.regiostat.json.token.TokenReader.Token;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dimension, measure or attribute of a structure, such as {@code CURRENCY (Currency)}, with the values that occur.
 *
 * {@snippet file="SdmxSnippets.java" region="structure"}
 *
 * <p>Immutable and thread-safe.
 */
public final class SdmxComponent {
    private static final int NO_POSITION = -1;

    private final String id;
    private final SdmxLevel level;
    private final int keyPosition;
    private final List<String> roles;
    private final @Nullable String defaultValue;
    private final @Nullable SdmxRelationship relationship;
    private final @Nullable List<SdmxValue> values;
    private final RawMembers others;

    SdmxComponent(
            String id,
            SdmxLevel level,
            int keyPosition,
            List<String> roles,
            @Nullable String defaultValue,
            @Nullable SdmxRelationship relationship,
            @Nullable List<SdmxValue> values,
            RawMembers others) {
        this.id = id;
        this.level = level;
        this.keyPosition = keyPosition;
        this.roles = List.copyOf(roles);
        this.defaultValue = defaultValue;
        this.relationship = relationship;
        this.values = values == null ? null : List.copyOf(values);
        this.others = others;
    }

    static SdmxComponent read(JsonReader<JsonFormatException> in, SdmxLevel level, String what) {
        JsonLocation<JsonFormatException> location = in.here();
        String id = null;
        int keyPosition = NO_POSITION;
        List<String> roles = List.of();
        String defaultValue = null;
        SdmxRelationship relationship = null;
        List<SdmxValue> values = null;
        Map<String, String> others = new LinkedHashMap<>();
        MemberReader<JsonFormatException> fields = in.members(what);
        for (String member = fields.next(); member != null; member = fields.next()) {
            if (in.isAt(Token.NULL)) {
                continue;
            }
            switch (member) {
                case "id" -> id = in.text("Id of a component");
                case "keyPosition" -> keyPosition = in.whole("Position in the key");
                case "role", "roles" -> roles = roles(in);
                case "default" -> defaultValue = in.scalar("Default");
                case "relationship" -> relationship = SdmxRelationship.read(in);
                case "values" -> values = in.list("Values", () -> SdmxValue.read(in, "Value"));
                default -> others.put(member, in.raw());
            }
        }
        if (id == null) {
            throw location.failure(what + " must have the member \"id\", but has not", null);
        }
        return new SdmxComponent(
                id, level, keyPosition, roles, defaultValue, relationship, values, RawMembers.of(others));
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
                        "Values of dimension " + Messages.quote(id)
                                + " must have an id or a value, but one has neither",
                        null);
            }
            if (!seen.add(text)) {
                throw location.failure(
                        "Values of dimension " + Messages.quote(id) + " must be unique, but " + Messages.quote(text)
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
    public String id() {
        return id;
    }

    /**
     * Returns the level at which the component is reported.
     *
     * @return the level
     */
    public SdmxLevel level() {
        return level;
    }

    /**
     * Returns the name.
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
     * Returns the position of a dimension in the series key of the service.
     *
     * @return the position, from 0, or empty if it is not stated
     */
    public OptionalInt keyPosition() {
        return keyPosition == NO_POSITION ? OptionalInt.empty() : OptionalInt.of(keyPosition);
    }

    /**
     * Returns the roles of the component.
     *
     * @return the ids of the concepts, such as {@code REF_AREA}, in order
     */
    public List<String> roles() {
        return roles;
    }

    /**
     * Returns the default of an attribute.
     *
     * @return the id or text, or empty
     */
    public Optional<String> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /**
     * Returns the attribute relationship.
     *
     * @return the relationship, or empty if it is not stated
     */
    public Optional<SdmxRelationship> relationship() {
        return Optional.ofNullable(relationship);
    }

    /**
     * Returns whether the data refer to values by index.
     *
     * @return true if the component lists values, even if the list is empty
     */
    public boolean isCoded() {
        return values != null;
    }

    /**
     * Returns the values that occur.
     *
     * @return the values, in the order of their indexes
     */
    public List<SdmxValue> values() {
        return values == null ? List.of() : values;
    }

    /**
     * Returns the data type of an uncoded component.
     *
     * @return the data type, such as {@code Double}, or empty
     */
    public Optional<String> dataType() {
        String format = others.json("format");
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
        return others.objects("links", SdmxLink::new);
    }

    /**
     * Returns the members without a method of their own, such as {@code format} and {@code x-comment}, and the texts.
     *
     * @return the JSON of each member, by name
     */
    public Map<String, String> members() {
        return others.all();
    }

    /** Returns whether all members are equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SdmxComponent that
                && id.equals(that.id)
                && level == that.level
                && keyPosition == that.keyPosition
                && roles.equals(that.roles)
                && Objects.equals(defaultValue, that.defaultValue)
                && Objects.equals(relationship, that.relationship)
                && Objects.equals(values, that.values)
                && others.equals(that.others);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, level, keyPosition, roles, defaultValue, relationship, values, others);
    }

    /** Returns the id and the name, such as {@code CURRENCY (Currency)}. */
    @Override
    public String toString() {
        return name().best().map(text -> id + " (" + text + ")").orElse(id);
    }
}
