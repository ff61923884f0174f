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
 * One of the values of a component, such as {@code NZD (New Zealand dollar)}: a code, or a value of its own.
 *
 * {@snippet file="SdmxSnippets.java" region="structure"}
 *
 * <p>Immutable and thread-safe.
 */
public final class SdmxValue {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_@$-]+");

    /** The null that may stand among the values of an attribute: what refers to it says nothing. */
    static final SdmxValue NOTHING = new SdmxValue(null, null, SdmxText.NONE, RawMembers.NONE);

    private final @Nullable String id;
    private final @Nullable SdmxContent own;
    private final SdmxText name;
    private final RawMembers others;

    private SdmxValue(@Nullable String id, @Nullable SdmxContent own, SdmxText name, RawMembers others) {
        this.id = id;
        this.own = own;
        this.name = name;
        this.others = others;
    }

    /** A code with a name, or a value of its own where the format does not let it be an id. */
    static SdmxValue of(String text, String name) {
        SdmxText words = SdmxText.of(name, Map.of());
        return isId(text)
                ? new SdmxValue(text, null, words, RawMembers.NONE)
                : new SdmxValue(null, SdmxContent.of(text), words, RawMembers.NONE);
    }

    /** Whether the schema of the format takes a text for an id of a value. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static SdmxValue read(JsonReader<JsonFormatException> in, String what) {
        if (in.isAt(Token.NULL)) {
            return NOTHING;
        }
        String id = null;
        String own = null;
        Map<String, String> others = new LinkedHashMap<>();
        MemberReader<JsonFormatException> fields = in.members(what);
        for (String member = fields.next(); member != null; member = fields.next()) {
            if (in.isAt(Token.NULL)) {
                continue;
            }
            switch (member) {
                case "id" -> id = in.scalar("Id of a value");
                case "value", "values" -> own = in.raw();
                default -> others.put(member, in.raw());
            }
        }
        RawMembers members = RawMembers.of(others);
        SdmxText name = members.localised("name", "names");
        return new SdmxValue(
                id,
                own == null ? null : SdmxContent.ofJson(own),
                name,
                members.isEmpty() ? members : members.without("name", "names"));
    }

    /**
     * Returns the id of a code.
     *
     * @return the id, such as {@code NZD}, or empty for a value of its own
     */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /**
     * Returns what an observation that refers to it has.
     *
     * @return the id where there is one, else the value or values, else the name; empty for the null that may stand among the values
     *     of an attribute
     */
    public Optional<SdmxContent> content() {
        return Optional.ofNullable(contentOrNull());
    }

    @Nullable
    SdmxContent contentOrNull() {
        if (id != null) {
            return SdmxContent.of(id);
        }
        return own != null ? own : name.best().map(SdmxContent::of).orElse(null);
    }

    /** The value of its own, or null where it is a code. */
    @Nullable
    SdmxContent own() {
        return id == null ? own : null;
    }

    /**
     * Returns the name.
     *
     * @return the name, in one language or several
     */
    public SdmxText name() {
        return name;
    }

    /**
     * Returns the description.
     *
     * @return the description, in one language or several
     */
    public SdmxText description() {
        return others.localised("description", "descriptions");
    }

    /**
     * Returns when a period starts.
     *
     * @return the moment as it stands, such as {@code 2013-01-18T00:00:00.000Z}, or empty
     */
    public Optional<String> start() {
        return others.text("start");
    }

    /**
     * Returns when a period ends.
     *
     * @return the moment as it stands, such as {@code 2013-01-18T23:59:59.999Z}, or empty
     */
    public Optional<String> end() {
        return others.text("end");
    }

    /**
     * Returns the code above it.
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
     * Returns the members that are neither id, value nor name, such as {@code order} and {@code x-comment}.
     *
     * @return each member's JSON, by its name
     */
    public Map<String, String> members() {
        return others.all();
    }

    /** Values are equal if all their members are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SdmxValue that
                && Objects.equals(id, that.id)
                && Objects.equals(own, that.own)
                && name.equals(that.name)
                && others.equals(that.others);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, own, name, others);
    }

    /** Returns id and name, such as {@code NZD (New Zealand dollar)}. */
    @Override
    public String toString() {
        String content = content().map(SdmxContent::text).orElse(RawArrays.NULL);
        return name.best()
                .filter(text -> !text.equals(content))
                .map(text -> content + " (" + text + ")")
                .orElse(content);
    }
}
