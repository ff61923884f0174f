// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** The members of an object that are not null: SDMX-JSON treats a null member as an absent one. */
final class PresentMembers {
    private PresentMembers() {}

    /** Advances to the value of each such member, passes its name to a reader of the value, and returns the names. */
    static Set<String> forEach(JsonReader<JsonFormatException> in, String what, Consumer<String> reader) {
        Set<String> names = new HashSet<>();
        MemberReader<JsonFormatException> members = in.members(what);
        for (String name = members.next(); name != null; name = members.next()) {
            if (!in.isAt(Token.NULL)) {
                names.add(name);
                reader.accept(name);
            }
        }
        return names;
    }
}
