// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ValueStyle;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A value of a component, such as {@code NZD (New Zealand dollar)}: a code or an uncoded value.
 *
 * {@snippet file="SdmxSnippets.java" region="structure"}
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class SdmxValue permits ImmutableSdmxValue {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_@$-]+");

    SdmxValue() {}

    /** Returns a code with a name, or an uncoded value if the text is not a valid id. */
    static SdmxValue of(String text, String name) {
        ImmutableSdmxValue.Builder value = new ImmutableSdmxValue.Builder().name(SdmxText.of(name, Map.of()));
        return isId(text)
                ? value.id(text).build()
                : value.statedContent(SdmxContent.of(text)).build();
    }

    /** Returns whether the schema accepts a text as the id of a value. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Reads a value; a null, which an attribute may have among its values, becomes a value without members. */
    static SdmxValue read(JsonReader<JsonFormatException> in, String what) {
        ImmutableSdmxValue.Builder value = new ImmutableSdmxValue.Builder();
        if (in.isAt(Token.NULL)) {
            return value.build();
        }
        Map<String, String> others = new LinkedHashMap<>();
        PresentMembers.forEach(in, what, member -> {
            switch (member) {
                case "id" -> value.id(in.scalar("Id of a value"));
                case "value", "values" -> value.statedContent(SdmxContent.ofJson(in.raw()));
                default -> others.put(member, in.raw());
            }
        });
        RawMembers members = RawMembers.of(others);
        return value.name(members.localised("name", "names"))
                .others(members.isEmpty() ? members : members.without("name", "names"))
                .build();
    }

    /**
     * Returns the id of a code.
     *
     * @return the id, such as {@code NZD}, or empty for an uncoded value
     */
    public abstract Optional<String> id();

    /**
     * Returns the content of an observation that refers to this value.
     *
     * @return the id, or else the uncoded value or values, or else the name; empty for a null among the values of an
     *     attribute
     */
    public Optional<SdmxContent> content() {
        return Optional.ofNullable(contentOrNull());
    }

    @Nullable
    SdmxContent contentOrNull() {
        return id().map(SdmxContent::of)
                .or(this::statedContent)
                .or(() -> name().best().map(SdmxContent::of))
                .orElse(null);
    }

    /** Returns the uncoded value, or null for a code. */
    @Nullable
    SdmxContent uncoded() {
        return id().isEmpty() ? statedContent().orElse(null) : null;
    }

    /**
     * Returns the name.
     *
     * @return the name, in one or more languages
     */
    @Value.Default
    public SdmxText name() {
        return SdmxText.NONE;
    }

    /** Returns the uncoded value or values, even beside an id. */
    abstract Optional<SdmxContent> statedContent();

    @Value.Default
    RawMembers others() {
        return RawMembers.NONE;
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
     * Returns the start of a period.
     *
     * @return the time as written, such as {@code 2013-01-18T00:00:00.000Z}, or empty
     */
    public Optional<String> start() {
        return others().text("start");
    }

    /**
     * Returns the end of a period.
     *
     * @return the time as written, such as {@code 2013-01-18T23:59:59.999Z}, or empty
     */
    public Optional<String> end() {
        return others().text("end");
    }

    /**
     * Returns the parent code.
     *
     * @return the id of the parent, or empty
     */
    public Optional<String> parent() {
        return others().text("parent");
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
     * Returns the members other than id, value and name, such as {@code order} and {@code x-comment}.
     *
     * @return the JSON of each member, by name
     */
    public Map<String, String> members() {
        return others().all();
    }

    /** Returns the id and the name, such as {@code NZD (New Zealand dollar)}. */
    @Override
    public String toString() {
        String content = content().map(SdmxContent::text).orElse(RawArrays.NULL);
        return name().best()
                .filter(text -> !text.equals(content))
                .map(text -> content + " (" + text + ")")
                .orElse(content);
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(SdmxValue.class, "the text of its message from SdmxJson.write");
    }
}
