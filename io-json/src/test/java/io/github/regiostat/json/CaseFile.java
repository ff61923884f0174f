// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.io.JsonFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * Reader of a table of test cases, a resource such as
 *
 * <pre>{@code
 * # Texts that the reader rejects.
 * yuan: "currency": "CNY"
 *
 * --- empty amount
 * json: {"amount": "", ${yuan}}
 * pointer: /amount
 * column: 12
 * message: Number must be a decimal number such as "84.37", but was ''
 * }</pre>
 *
 * <p>A line {@code --- name} begins a case, and a line {@code field: value} is one of its fields, which may repeat. A
 * line that begins with {@code |} continues the value on a new line. Lines that begin with {@code #} and empty lines
 * are ignored. Fields before the first case define texts: <code>${yuan}</code> in a later value stands for the text.
 * <code>${U+FEFF}</code> stands for a character. There are no other escapes.
 */
public final class CaseFile {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)}");

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

        /** Asserts that reading fails in line 1 with the message, pointer and column of this case. */
        public void assertRejected(ThrowingCallable reading) {
            JsonFormatException rejected = catchThrowableOfType(JsonFormatException.class, reading);
            assertThat(rejected).isNotNull();
            assertThat(rejected.reason()).isEqualTo(text("message"));
            assertThat(rejected.pointer()).isEqualTo(text("pointer"));
            assertThat(rejected.line()).isEqualTo(1);
            assertThat(rejected.column()).isEqualTo(number("column"));
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
        Map<String, List<String>> definitions = new LinkedHashMap<>();
        Map<String, Case> cases = new LinkedHashMap<>();
        Map<String, List<String>> fields = definitions;
        List<String> values = List.of();
        for (String line : text.lines().toList()) {
            if (line.startsWith("--- ")) {
                fields = new LinkedHashMap<>();
                Case next = new Case(line.substring(4), fields);
                if (cases.put(next.name(), next) != null) {
                    throw new IllegalStateException(
                            "Case names must be unique in " + resource + ", but '" + next.name() + "' is repeated");
                }
            } else if (line.startsWith("|")) {
                int last = values.size() - 1;
                values.set(last, values.get(last) + "\n" + expanded(withoutSpace(line.substring(1)), definitions));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                int colon = line.indexOf(':');
                values = fields.computeIfAbsent(line.substring(0, colon), field -> new ArrayList<>());
                values.add(expanded(withoutSpace(line.substring(colon + 1)), definitions));
            }
        }
        return cases.values().stream();
    }

    private static String expanded(String value, Map<String, List<String>> definitions) {
        return REFERENCE.matcher(value).replaceAll(reference -> {
            String name = reference.group(1);
            String text = name.startsWith("U+")
                    ? Character.toString(Integer.parseInt(name.substring(2), 16))
                    : String.join("", Objects.requireNonNull(definitions.get(name), name));
            return Matcher.quoteReplacement(text);
        });
    }

    /** Returns a value without the space that separates it from its field or {@code |}. */
    private static String withoutSpace(String value) {
        return value.startsWith(" ") ? value.substring(1) : value;
    }
}
