// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import io.github.regiostat.json.JsonFormatException;
import io.github.regiostat.json.parser.JsonText;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.JsonStrings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** JSON text that is kept without interpretation. */
final class JsonFragments {
    private JsonFragments() {}

    /** Returns the JSON text on one line, with the digits of its numbers. */
    static String normalized(String json) {
        return JsonText.<String, JsonFormatException>read(
                Objects.requireNonNull(json, "json"), in -> new JsonReader<>(in).raw());
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder();
        JsonStrings.quote(text, json);
        return json.toString();
    }

    static String list(List<String> texts) {
        return texts.stream().map(JsonFragments::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    static String lists(Map<String, List<String>> lists) {
        return lists.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + list(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Returns a JSON object of members whose values are JSON text. */
    static String object(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> quoted(member.getKey()) + ":" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
