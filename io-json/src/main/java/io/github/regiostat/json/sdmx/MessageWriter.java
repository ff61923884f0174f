// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.io.token.TokenWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes messages of any generation as SDMX-JSON 2.1. Content that a message does not state is not invented. */
final class MessageWriter {
    private static final String SCHEMA = "https://json.sdmx.org/2.1/sdmx-json-data-schema.json";
    private static final Set<String> META = Set.of("id", "prepared", "contentLanguages");
    private static final Set<String> META_WRITTEN =
            Set.of("schema", "test", "name", "names", "sender", "receiver", "receivers", "links");
    private static final Set<String> ERROR = Set.of("code");
    private static final Set<String> ERROR_WRITTEN =
            Set.of("title", "titles", "message", "messages", "detail", "details", "links");
    private static final Set<String> CONTACT = Set.of(
            "name",
            "names",
            "department",
            "departments",
            "role",
            "roles",
            "telephones",
            "faxes",
            "x400s",
            "uris",
            "emails");

    /** The member names of the working draft for the lists of a contact. */
    private static final Map<String, String> WORKING_DRAFT_CONTACT =
            Map.of("telephone", "telephones", "fax", "faxes", "x400", "x400s", "uri", "uris", "email", "emails");

    private final SdmxMemberWriter members;
    private final TokenWriter<RuntimeException> out;

    private MessageWriter(TokenWriter<RuntimeException> out) {
        this.members = new SdmxMemberWriter(out);
        this.out = out;
    }

    static void write(SdmxMessage message, TokenWriter<RuntimeException> out) {
        new MessageWriter(out).write(message);
    }

    private void write(SdmxMessage message) {
        out.startObject();
        members.text("$schema", SCHEMA);
        meta(message);
        out.name("data");
        out.startObject();
        out.name("structures");
        members.list(message.structures(), new StructureWriter(members)::write);
        out.name("dataSets");
        members.list(message.dataSets(), new SdmxDataSetWriter(members)::write);
        out.endObject();
        members.list("errors", message.errors(), this::error);
        members.members(message.members(), Set.of(), Set.of("$schema"));
        out.endObject();
    }

    private void meta(SdmxMessage message) {
        out.name("meta");
        out.startObject();
        members.members(message.header(), META, META_WRITTEN);
        if (message.header().containsKey("test")) {
            members.flag("test", message.isTest());
        }
        localised("name", "names", message.name());
        members.member("sender", message.sender(), this::party);
        members.list("receivers", message.receivers(), this::party);
        members.links(message.links());
        out.endObject();
    }

    private void localised(String name, String names, SdmxText text) {
        if (text.best().isPresent()) {
            members.localised(name, names, text, "");
        }
    }

    private void party(SdmxParty party) {
        out.startObject();
        members.text("id", party.id());
        localised("name", "names", party.name());
        members.members(party.members(), Set.of(), Set.of("id", "name", "names", "contact", "contacts"));
        RawMembers all = RawMembers.of(party.members());
        for (String name : List.of("contact", "contacts")) {
            members.list("contacts", all.objects(name, contact -> contact), this::contact);
        }
        out.endObject();
    }

    private void contact(RawMembers contact) {
        out.startObject();
        if (contact.json("name") == null) {
            members.text("name", "");
        }
        contact.all().forEach((name, json) -> {
            String now = WORKING_DRAFT_CONTACT.getOrDefault(name, name);
            members.members(Map.of(now, json), CONTACT, Set.of());
        });
        out.endObject();
    }

    private void error(SdmxError error) {
        out.startObject();
        members.members(error.members(), ERROR, ERROR_WRITTEN);
        localised("title", "titles", error.title());
        localised("detail", "details", error.detail());
        members.links(RawMembers.of(error.members()).links());
        out.endObject();
    }
}
