// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.json.parser.RawJson;
import io.github.regiostat.json.token.JsonWriter;
import io.github.regiostat.json.token.TokenWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes what was kept as JSON. A member that version 2.1 does not know gets a name that begins with {@code x-}, as it asks for. */
final class SdmxMemberWriter extends JsonWriter<RuntimeException> {
    private static final String EXTENSION = "x-";
    private static final Set<String> LINK = Set.of("href", "rel", "urn", "uri", "title", "titles", "type", "hreflang");

    SdmxMemberWriter(TokenWriter<RuntimeException> tokens) {
        super(tokens);
    }

    /** Members as they stand, but for those that others write. */
    void members(Map<String, String> members, Set<String> known, Collection<String> written) {
        members.forEach((name, json) -> {
            if (written.contains(name)) {
                return;
            }
            name(known.contains(name) || name.startsWith(EXTENSION) ? name : EXTENSION + name);
            json(json);
        });
    }

    /** The text that fits best, which has to be there, and the others. */
    void localised(String name, String names, SdmxText text, String otherwise) {
        text(name, text.best().orElse(otherwise));
        map(names, text.languages(), this::text);
    }

    void links(List<SdmxLink> links) {
        name("links");
        list(links, link -> {
            startObject();
            if (!link.members().containsKey("rel")) {
                text("rel", "related");
            }
            members(link.members(), LINK, Set.of());
            endObject();
        });
    }

    /** The indexes of annotations, if there are any. */
    void annotations(List<Integer> annotations) {
        list("annotations", annotations, index -> tokens().number(index.toString()));
    }

    /** An array that was kept as JSON, if there is anything in it. */
    void array(String name, List<@Nullable String> elements) {
        list(name, elements, this::json);
    }

    void array(List<@Nullable String> elements) {
        list(elements, this::json);
    }

    /** A value that was kept as JSON. */
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
