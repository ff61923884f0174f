// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.MemberReader;
import io.github.regiostat.json.token.TokenReader.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of a component, such as {@code NZD (New Zealand dollar)}: a code or an uncoded value.
 *
 * {@snippet file="SdmxSnippets.java" region="structure"}
 *
 * <p>Immutable and thread-safe.
 */
public final class SdmxValue {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_@$-]+");

    /** A null among the values of an attribute. */
    static final SdmxValue NULL = new SdmxValue(null, null, SdmxText.NONE, RawMembers.NONE);

    private final @Nullable String id;
    private final @Nullable SdmxContent uncoded;
    private final SdmxText name;
    private final RawMembers others;

    private SdmxValue(@Nullable String id, @Nullable SdmxContent uncoded, SdmxText name, RawMembers others) {
        this.id = id;
        this.uncoded = uncoded;
        this.name = name;
        this.others = others;
    }

    /** Returns a code with a name, or an uncoded value if the text is not a valid id. */
    static SdmxValue of(String text, String name) {
        SdmxText words = SdmxText.of(name, Map.of());
        return isId(text)
                ? new SdmxValue(text, null, words, RawMembers.NONE)
                : new SdmxValue(null, SdmxContent.of(text), words, RawMembers.NONE);
    }

    /** Returns whether the schema accepts a text as the id of a value. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static SdmxValue read(JsonReader<JsonFormatException> in, String what) {
        if (in.isAt(Token.NULL)) {
            return NULL;
        }
        String id = null;
        String uncoded = null;
        Map<String, String> others = new LinkedHashMap<>();
        MemberReader<JsonFormatException> fields = in.members(what);
        for (String member = fields.next(); member != null; member = fields.next()) {
            if (in.isAt(Token.NULL)) {
                continue;
            }
            switch (member) {
                case "id" -> id = in.scalar("Id of a value");
                case "value", "values" -> uncoded = in.raw();
                default -> others.put(member, in.raw());
            }
        }
        RawMembers members = RawMembers.of(others);
        SdmxText name = members.localised("name", "names");
        return new SdmxValue(
                id,
                uncoded == null ? null : SdmxContent.ofJson(uncoded),
                name,
                members.isEmpty() ? members : members.without("name", "names"));
    }

    /**
     * Returns the id of a code.
     *
     * @return the id, such as {@code NZD}, or empty for an uncoded value
     */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

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
        if (id != null) {
            return SdmxContent.of(id);
        }
        return uncoded != null ? uncoded : name.best().map(SdmxContent::of).orElse(null);
    }

    /** Returns the uncoded value, or null for a code. */
    @Nullable
    SdmxContent uncoded() {
        return id == null ? uncoded : null;
    }

    /**
     * Returns the name.
     *
     * @return the name, in one or more languages
     */
    public SdmxText name() {
        return name;
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
     * Returns the start of a period.
     *
     * @return the time as written, such as {@code 2013-01-18T00:00:00.000Z}, or empty
     */
    public Optional<String> start() {
        return others.text("start");
    }

    /**
     * Returns the end of a period.
     *
     * @return the time as written, such as {@code 2013-01-18T23:59:59.999Z}, or empty
     */
    public Optional<String> end() {
        return others.text("end");
    }

    /**
     * Returns the parent code.
     *
     * @return the id of the parent, or empty
     */
    public Optional<String> parent() {
        return others.text("parent");
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
     * Returns the members other than id, value and name, such as {@code order} and {@code x-comment}.
     *
     * @return the JSON of each member, by name
     */
    public Map<String, String> members() {
        return others.all();
    }

    /** Returns whether all members are equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SdmxValue that
                && Objects.equals(id, that.id)
                && Objects.equals(uncoded, that.uncoded)
                && name.equals(that.name)
                && others.equals(that.others);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, uncoded, name, others);
    }

    /** Returns the id and the name, such as {@code NZD (New Zealand dollar)}. */
    @Override
    public String toString() {
        String content = content().map(SdmxContent::text).orElse(RawArrays.NULL);
        return name.best()
                .filter(text -> !text.equals(content))
                .map(text -> content + " (" + text + ")")
                .orElse(content);
    }
}
