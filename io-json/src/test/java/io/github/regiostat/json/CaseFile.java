// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reader of a table of test cases, a resource such as
 *
 * <pre>{@code
 * # Texts that the reader rejects.
 * --- amount without a currency
 * json: {"amount": "1"}
 * pointer:
 * column: 15
 * message: Quantity must have the member "currency", but has "amount"
 * }</pre>
 *
 * <p>A line {@code --- name} begins a case, and a line {@code field: value} is one of its fields. Values have no
 * escapes. A line that begins with {@code |} continues the value above on a new line. A field may be repeated. Lines
 * that begin with {@code #} and empty lines are ignored.
 */
public final class CaseFile {
    private CaseFile() {}

    /** One case; its string representation is its name. */
    public record Case(String name, Map<String, List<String>> fields) {
        /** Returns the value of a field that occurs once. */
        public String text(String field) {
            List<String> values = texts(field);
            if (values.size() != 1) {
                throw new IllegalStateException("Case '" + name + "' must have one '" + field + "', but has " + values);
            }
            return values.get(0);
        }

        /** Returns the values of a field, which may be absent. */
        public List<String> texts(String field) {
            return fields.getOrDefault(field, List.of());
        }

        public int number(String field) {
            return Integer.parseInt(text(field));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Reads the resource beside a test, such as {@code accepted.cases}. */
    public static Stream<Case> read(Class<?> test, String resource) {
        String text;
        try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(resource), resource)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Case> cases = new LinkedHashMap<>();
        Map<String, List<String>> fields = Map.of();
        List<String> values = List.of();
        for (String line : text.lines().toList()) {
            int colon = line.indexOf(':');
            if (line.startsWith("--- ")) {
                fields = new LinkedHashMap<>();
                Case next = new Case(line.substring(4), fields);
                if (cases.put(next.name(), next) != null) {
                    throw new IllegalStateException("Case names must be unique in " + resource + ", but were: " + line);
                }
            } else if (line.startsWith("|")) {
                int last = values.size() - 1;
                values.set(last, values.get(last) + "\n" + withoutSpace(line.substring(1)));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                values = fields.computeIfAbsent(line.substring(0, colon), field -> new ArrayList<>());
                values.add(withoutSpace(line.substring(colon + 1)));
            }
        }
        return cases.values().stream();
    }

    /** Returns a value without the space that separates it from its field or {@code |}. */
    private static String withoutSpace(String value) {
        return value.startsWith(" ") ? value.substring(1) : value;
    }
}
