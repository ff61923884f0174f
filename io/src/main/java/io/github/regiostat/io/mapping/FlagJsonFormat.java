// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.JsonWriter;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.Statuses;
import java.util.List;

/** {@code "P"} for statuses only, otherwise {@code {"status": "Q", "confidentiality": "C", "note": "…"}}. */
final class FlagJsonFormat implements MemberFormat<Flag> {
    static final FlagJsonFormat FORMAT = new FlagJsonFormat();

    private static final List<String> MEMBERS = List.of("status", "confidentiality", "note");

    private FlagJsonFormat() {}

    @Override
    public <E extends Exception> Flag read(JsonReader<E> in) throws E {
        if (in.isAt(Token.TEXT)) {
            return in.text("Flag", codes -> Flag.of(Statuses.parse(codes)));
        }
        MemberReader<E> members = in.members("Flag", MEMBERS);
        ImmutableFlag.Builder flag = new ImmutableFlag.Builder();
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "status" -> flag.statuses(in.text("Status", Statuses::parse));
                case "confidentiality" -> flag.confidentiality(in.text("Confidentiality", Confidentiality::ofCode));
                default -> flag.note(in.text("Note"));
            }
        }
        return in.checked(flag::build);
    }

    @Override
    public <E extends Exception> void write(Flag flag, JsonWriter<E> out) throws E {
        if (flag.confidentiality().isEmpty() && flag.note().isEmpty()) {
            out.text(flag.statuses().orElseThrow().toString());
            return;
        }
        out.startObject();
        out.text("status", flag.statuses());
        out.text("confidentiality", flag.confidentiality().map(Confidentiality::code));
        out.text("note", flag.note());
        out.endObject();
    }
}
