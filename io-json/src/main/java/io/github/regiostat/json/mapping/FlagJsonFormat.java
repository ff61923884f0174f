// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.mapping;

import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.TokenReader.Token;
import io.github.regiostat.json.token.TokenWriter;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Statuses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code "P"} for statuses only, otherwise {@code {"status": "Q", "confidentiality": "C", "note": "…"}}. */
final class FlagJsonFormat implements MemberFormat<Flag> {
    static final FlagJsonFormat FORMAT = new FlagJsonFormat();

    private FlagJsonFormat() {}

    @Override
    public <E extends Exception> Flag read(JsonReader<E> in) throws E {
        if (in.isAt(Token.TEXT)) {
            String codes = in.text("Flag");
            return in.checked(() -> Flag.of(Statuses.parse(codes)));
        }
        MappingMembers<E> members = new MappingMembers<>(in, "Flag", List.of("status", "confidentiality", "note"));
        Parts parts = new Parts();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "status" -> parts.statuses = members.text("Status", Statuses::parse);
                case "confidentiality" ->
                    parts.confidentiality = members.text("Confidentiality", Confidentiality::ofCode);
                default -> parts.note = members.text("Note");
            }
        }
        return in.checked(() -> Flag.of(parts.statuses, parts.confidentiality, parts.note));
    }

    private static final class Parts {
        private @Nullable Statuses statuses;
        private @Nullable Confidentiality confidentiality;
        private @Nullable String note;
    }

    @Override
    public <E extends Exception> void write(Flag flag, TokenWriter<E> out) throws E {
        if (flag.confidentiality().isEmpty() && flag.note().isEmpty()) {
            out.text(flag.statuses().orElseThrow().toString());
            return;
        }
        MappingMemberWriter<E> members = new MappingMemberWriter<>(out);
        out.startObject();
        members.text("status", flag.statuses().orElse(null));
        members.text("confidentiality", flag.confidentiality().map(Confidentiality::code).orElse(null));
        members.text("note", flag.note().orElse(null));
        out.endObject();
    }
}
