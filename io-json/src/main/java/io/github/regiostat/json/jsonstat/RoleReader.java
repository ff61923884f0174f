// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.io.token.TokenReader.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the members {@code id} and {@code role}, which hold ids of dimensions. */
final class RoleReader {
    private RoleReader() {}

    static Map<String, List<String>> read(JsonReader<JsonFormatException> in) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        if (in.isAt(Token.NULL)) {
            return roles;
        }
        MemberReader<JsonFormatException> members = in.members("Roles");
        for (String role = members.next(); role != null; role = members.next()) {
            if (!in.isAt(Token.NULL)) {
                roles.put(role, ids(in));
            }
        }
        return roles;
    }

    static List<String> ids(JsonReader<JsonFormatException> in) {
        return in.list(
                "Ids of dimensions", () -> in.isAt(Token.NUMBER) ? in.tokens().text() : in.text("Id of a dimension"));
    }
}
