// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.json.parser.RawJson;
import io.github.regiostat.json.token.TokenWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes members that are kept as JSON. Members that version 2.1 does not define get the prefix {@code x-}, as it
 * requires.
 */
final class SdmxMemberWriter {
    private static final String EXTENSION = "x-";
    private static final Set<String> LINK = Set.of("href", "rel", "urn", "uri", "title", "titles", "type", "hreflang");

    private final TokenWriter<RuntimeException> out;

    SdmxMemberWriter(TokenWriter<RuntimeException> out) {
        this.out = out;
    }

    TokenWriter<RuntimeException> out() {
        return out;
    }

    void text(String name, String text) {
        out.name(name);
        out.text(text);
    }

    void text(String name, Optional<String> text) {
        text.ifPresent(there -> text(name, there));
    }

    /** Writes members unchanged, except those that are written elsewhere. */
    void members(Map<String, String> members, Set<String> known, Collection<String> written) {
        members.forEach((name, json) -> {
            if (written.contains(name)) {
                return;
            }
            out.name(known.contains(name) || name.startsWith(EXTENSION) ? name : EXTENSION + name);
            json(json);
        });
    }

    /** Writes the best match, which is required, and the texts of all languages. */
    void localised(String name, String names, SdmxText text, String otherwise) {
        text(name, text.best().orElse(otherwise));
        if (!text.languages().isEmpty()) {
            out.name(names);
            out.startObject();
            text.languages().forEach(this::text);
            out.endObject();
        }
    }

    void links(List<SdmxLink> links) {
        out.name("links");
        out.startArray();
        for (SdmxLink link : links) {
            out.startObject();
            if (!link.members().containsKey("rel")) {
                text("rel", "related");
            }
            members(link.members(), LINK, Set.of());
            out.endObject();
        }
        out.endArray();
    }

    /** Writes the indexes of annotations unless the list is empty. */
    void annotations(List<Integer> annotations) {
        if (!annotations.isEmpty()) {
            out.name("annotations");
            out.startArray();
            annotations.forEach(index -> out.number(index.toString()));
            out.endArray();
        }
    }

    /** Writes an array of JSON texts unless it is empty. */
    void array(String name, List<@Nullable String> elements) {
        if (!elements.isEmpty()) {
            out.name(name);
            array(elements);
        }
    }

    void array(List<@Nullable String> elements) {
        out.startArray();
        elements.forEach(this::json);
        out.endArray();
    }

    /** Writes a value that is kept as JSON. */
    void json(@Nullable String json) {
        char first = json == null ? 'n' : json.charAt(0);
        if (json == null || json.equals(RawArrays.NULL)) {
            out.nothing();
        } else if (first == '"') {
            out.text(SdmxContent.ofJson(json).text());
        } else if (first == '-' || first >= '0' && first <= '9') {
            out.number(json);
        } else {
            RawJson.write(json, out);
        }
    }
}
