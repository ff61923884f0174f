// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments of a call, whose types the schema of the tool requires.
 *
 * @param values the members of the call
 */
record ToolArguments(Map<String, Object> values) {
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString).filter(text -> !text.isBlank());
    }

    String requiredText(String name) {
        return text(name)
                .orElseThrow(() -> new RefusedCallException("Argument '" + name + "' must be a text, but is missing"));
    }

    List<String> texts(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    int limit(int defaultLimit) {
        return values.get("limit") instanceof Number number ? number.intValue() : defaultLimit;
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    /** Returns the members of an object, without those that are null; empty if it is missing. */
    Map<String, String> members(String name) {
        Map<String, String> members = new LinkedHashMap<>();
        if (values.get(name) instanceof Map<?, ?> object) {
            object.forEach((key, value) -> {
                if (value != null) {
                    members.put(key.toString(), value.toString());
                }
            });
        }
        return members;
    }
}
