// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.io.parser.RawJson;
import io.github.regiostat.io.token.JsonWriter;
import io.github.regiostat.io.token.TokenWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes members that are kept as JSON. Members that version 2.1 does not define get the prefix {@code x-}, as it
 * requires.
 */
final class SdmxMemberWriter extends JsonWriter<RuntimeException> {
    private static final String EXTENSION = "x-";
    private static final Set<String> LINK = Set.of("href", "rel", "urn", "uri", "title", "titles", "type", "hreflang");

    SdmxMemberWriter(TokenWriter<RuntimeException> tokens) {
        super(tokens);
    }

    /** Writes members unchanged, except those that are written elsewhere. */
    void members(Map<String, String> members, Set<String> known, Collection<String> written) {
        members.forEach((name, json) -> {
            if (written.contains(name)) {
                return;
            }
            name(known.contains(name) || name.startsWith(EXTENSION) ? name : EXTENSION + name);
            json(json);
        });
    }

    /** Writes the best match, which is required, and the texts of all languages. */
    void localised(String name, String names, SdmxText text, String otherwise) {
        text(name, text.best().orElse(otherwise));
        map(names, text.languages(), this::text);
    }

    void links(List<SdmxLink> links) {
        list("links", links, this::link);
    }

    void link(SdmxLink link) {
        startObject();
        if (!link.members().containsKey("rel")) {
            text("rel", "related");
        }
        members(link.members(), LINK, Set.of());
        endObject();
    }

    /** Writes an array of JSON texts unless it is empty. */
    void array(String name, List<@Nullable String> elements) {
        list(name, elements, this::json);
    }

    /** Writes an array of indexes unless it is empty. */
    void indexes(String name, List<Integer> indexes) {
        list(name, indexes, index -> tokens().number(index.toString()));
    }

    void array(List<@Nullable String> elements) {
        list(elements, this::json);
    }

    /** Writes a value that is kept as JSON. */
    void json(@Nullable String json) {
        char first = json == null ? 'n' : json.charAt(0);
        if (json == null || json.equals(RawArrays.NULL)) {
            tokens().nothing();
        } else if (first == '"') {
            text(SdmxContent.ofJson(json).text());
        } else if (first == '-' || first >= '0' && first <= '9') {
            tokens().number(json);
        } else {
            RawJson.write(json, tokens());
        }
    }
}
