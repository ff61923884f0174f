// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.token.JsonReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Members of an object as JSON text, in order; a null member counts as absent. */
final class RawMembers {
    static final RawMembers NONE = new RawMembers(Map.of());

    private final Map<String, String> members;

    private RawMembers(Map<String, String> members) {
        this.members = members;
    }

    static RawMembers of(Map<String, String> members) {
        return members.isEmpty() ? NONE : new RawMembers(Collections.unmodifiableMap(new LinkedHashMap<>(members)));
    }

    static RawMembers read(JsonReader<JsonFormatException> in, String what) {
        Map<String, String> members = new LinkedHashMap<>();
        PresentMembers.forEach(in, what, name -> members.put(name, in.raw()));
        return of(members);
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    Map<String, String> all() {
        return members;
    }

    @Nullable
    String json(String name) {
        return members.get(name);
    }

    RawMembers without(String... names) {
        Map<String, String> left = new LinkedHashMap<>(members);
        for (String name : names) {
            left.remove(name);
        }
        return of(left);
    }

    /** Returns a text, or the JSON of any other value. */
    Optional<String> text(String name) {
        return Optional.ofNullable(members.get(name))
                .map(json -> SdmxContent.ofJson(json).text());
    }

    /** Returns the first present member. */
    Optional<String> firstText(String... names) {
        for (String name : names) {
            if (members.containsKey(name)) {
                return text(name);
            }
        }
        return Optional.empty();
    }

    SdmxText localised(String name, String names) {
        String one = members.get(name);
        Map<String, String> several = languages(members.get(names));
        if (one != null && one.charAt(0) == '{') {
            Map<String, String> all = new LinkedHashMap<>(languages(one));
            all.putAll(several);
            return SdmxText.of(null, all);
        }
        return SdmxText.of(text(name).orElse(null), several);
    }

    private static Map<String, String> languages(@Nullable String json) {
        if (json == null || json.charAt(0) != '{') {
            return Map.of();
        }
        Map<String, String> languages = new LinkedHashMap<>();
        parsed(json, "Text")
                .all()
                .forEach((tag, text) ->
                        languages.put(tag, SdmxContent.ofJson(text).text()));
        return languages;
    }

    static RawMembers parsed(String json, String what) {
        return JsonText.<RawMembers, JsonFormatException>read(json, tokens -> read(new JsonReader<>(tokens), what));
    }

    /** Returns the objects of an array without its other elements. */
    <T> List<T> objects(String name, Function<RawMembers, T> factory) {
        String json = members.get(name);
        if (json == null || json.charAt(0) != '[') {
            return List.of();
        }
        List<T> objects = new ArrayList<>();
        for (String element : RawArrays.elements(json)) {
            if (element != null && element.charAt(0) == '{') {
                objects.add(factory.apply(parsed(element, "Object")));
            }
        }
        return List.copyOf(objects);
    }

    /** Returns the links in the member {@code links}. */
    List<SdmxLink> links() {
        return objects("links", ImmutableSdmxLink::of);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawMembers that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.toString();
    }
}
