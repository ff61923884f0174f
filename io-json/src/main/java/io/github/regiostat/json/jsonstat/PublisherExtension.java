// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The known members of publishers in the extension of a dataset. */
final class PublisherExtension {
    /** The member in which this library writes the data to restore a dataset. */
    static final String REGIOSTAT = "regiostat";

    private @Nullable String id;
    private @Nullable String agency;
    private @Nullable String title;
    private @Nullable String regiostat;

    private PublisherExtension() {}

    /** Reads Eurostat's and PxWeb's extensions, and the members of Eurostat's service of 2012 to 2022. */
    static PublisherExtension of(Metadata metadata) {
        PublisherExtension extension = new PublisherExtension();
        metadata.extension().ifPresent(json -> members(json, extension::read));
        if (metadata.otherMembers().containsKey("wsVersion")) {
            extension.agency = "ESTAT";
            extension.id = text(metadata.otherMembers().get("code")).orElse(null);
            extension.title = text(metadata.otherMembers().get("title")).orElse(null);
        }
        return extension;
    }

    private interface MemberVisitor {
        void read(String name, JsonReader<JsonFormatException> in);
    }

    private static void members(String json, MemberVisitor member) {
        JsonText.<Boolean, JsonFormatException>read(json, tokens -> {
            JsonReader<JsonFormatException> in = new JsonReader<>(tokens);
            if (in.isAt(Token.START_OBJECT)) {
                members(in, member);
            } else {
                in.skip();
            }
            return true;
        });
    }

    private static void members(JsonReader<JsonFormatException> in, MemberVisitor member) {
        MemberReader<JsonFormatException> fields = in.members("Extension");
        for (String name = fields.next(); name != null; name = fields.next()) {
            member.read(name, in);
        }
    }

    private void read(String name, JsonReader<JsonFormatException> in) {
        if (in.isAt(Token.TEXT)) {
            switch (name) {
                case "id" -> id = in.tokens().text();
                case "agencyId" -> agency = in.tokens().text();
                default -> {}
            }
        } else if (name.equals(REGIOSTAT)) {
            regiostat = in.raw();
        } else if (name.equals("px") && in.isAt(Token.START_OBJECT)) {
            members(in, (member, px) -> {
                if (member.equals("tableid") && px.isAt(Token.TEXT)) {
                    id = px.tokens().text();
                } else {
                    px.skip();
                }
            });
        } else {
            in.skip();
        }
    }

    private static Optional<String> text(@Nullable String json) {
        return json == null
                ? Optional.empty()
                : JsonText.<Optional<String>, JsonFormatException>read(json, tokens -> {
                    JsonReader<JsonFormatException> in = new JsonReader<>(tokens);
                    if (in.isAt(Token.TEXT)) {
                        return Optional.of(in.tokens().text());
                    }
                    in.skip();
                    return Optional.empty();
                });
    }

    /**
     * Returns the attributes that PxWeb adds for each category in the extension of its dimension, such as
     * measuringType.
     */
    static Map<String, Map<String, String>> attributesOf(CubeDimension dimension) {
        Map<String, Map<String, String>> attributes = new HashMap<>();
        dimension
                .metadata()
                .extension()
                .ifPresent(json -> members(json, (name, in) -> {
                    if (!in.isAt(Token.START_OBJECT)) {
                        in.skip();
                        return;
                    }
                    members(in, (category, value) -> {
                        if (value.isAt(Token.TEXT)) {
                            attributes
                                    .computeIfAbsent(category, unused -> new LinkedHashMap<>())
                                    .put(name, value.tokens().text());
                        } else {
                            value.skip();
                        }
                    });
                }));
        return attributes;
    }

    Optional<String> id() {
        return Optional.ofNullable(id);
    }

    Optional<String> agency() {
        return Optional.ofNullable(agency);
    }

    Optional<String> title() {
        return Optional.ofNullable(title);
    }

    /** Returns the data that this library wrote to restore the dataset, as JSON text. */
    Optional<String> regiostat() {
        return Optional.ofNullable(regiostat);
    }
}
