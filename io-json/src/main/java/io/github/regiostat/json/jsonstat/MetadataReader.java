// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the members that datasets, dimensions, collections and links share. */
final class MetadataReader {
    private static final Set<String> MEMBERS =
            Set.of("label", "source", "updated", "href", "note", "link", "extension", "error");

    private MetadataReader() {}

    /** Reads the current value if the member is a shared one, and returns whether it was. */
    static boolean read(JsonReader<JsonFormatException> in, String name, Metadata.Builder metadata) {
        switch (name) {
            case "label" -> text(in, "Label").ifPresent(metadata::label);
            case "source" -> text(in, "Source").ifPresent(metadata::source);
            case "updated" -> text(in, "Time of update").ifPresent(metadata::updated);
            case "href" -> text(in, "URL").ifPresent(metadata::href);
            case "note" -> notes(in).forEach(metadata::note);
            case "link" -> links(in, metadata);
            case "extension" -> raw(in).ifPresent(metadata::rawExtension);
            case "error" -> raw(in).ifPresent(metadata::rawError);
            default -> {
                return false;
            }
        }
        return true;
    }

    static boolean isKnown(String name) {
        return MEMBERS.contains(name);
    }

    /** Keeps the current value as a member that JSON-stat does not define. */
    static void other(JsonReader<JsonFormatException> in, String name, Metadata.Builder metadata) {
        metadata.rawMember(name, in.raw());
    }

    /** Reads a text; a number counts as the text of its digits, and null as empty. */
    static Optional<String> text(JsonReader<JsonFormatException> in, String what) {
        return switch (in.current()) {
            case NULL -> Optional.empty();
            case NUMBER -> Optional.of(in.tokens().text());
            default -> Optional.of(in.text(what));
        };
    }

    private static Optional<String> raw(JsonReader<JsonFormatException> in) {
        return in.isAt(Token.NULL) ? Optional.empty() : Optional.of(in.raw());
    }

    /** Reads an array of notes, or a single note. */
    static List<String> notes(JsonReader<JsonFormatException> in) {
        return switch (in.current()) {
            case NULL -> List.of();
            case TEXT -> List.of(in.text("Note"));
            default -> in.list("Notes", () -> in.text("Note"));
        };
    }

    private static void links(JsonReader<JsonFormatException> in, Metadata.Builder metadata) {
        if (in.isAt(Token.NULL)) {
            return;
        }
        MemberReader<JsonFormatException> relations = in.members("Links");
        for (String relation = relations.next(); relation != null; relation = relations.next()) {
            metadata.relation(relation);
            for (Link link : in.list("Links of a relation", () -> ResponseReader.link(in))) {
                metadata.link(relation, link);
            }
        }
    }
}
