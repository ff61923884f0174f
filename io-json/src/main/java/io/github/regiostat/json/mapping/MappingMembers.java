// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.mapping;

import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.MemberReader;
import io.github.regiostat.json.token.TokenReader.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members of one object of a mapping, each known and there once, and how their values are read and written. */
final class MappingMembers<E extends Exception> {
    private final JsonReader<E> in;
    private final String what;
    private final List<String> names;
    private final MemberReader<E> fields;

    MappingMembers(JsonReader<E> in, String what, List<String> names) throws E {
        this.in = in;
        this.what = what;
        this.names = names;
        this.fields = in.members(what);
    }

    /** Moves to the value of the next member and returns its name, or null at the end of the object. */
    @Nullable
    String next() throws E {
        String name = fields.next();
        if (name != null && !names.contains(name)) {
            throw in.failure(what + " must have no members but "
                    + names.stream().map(known -> "\"" + known + "\"").collect(Collectors.joining(", ")) + ", but has "
                    + Messages.quote(name));
        }
        return name;
    }

    <T> T text(String value, Function<String, T> parse) throws E {
        return text(in, value, parse);
    }

    String text(String value) throws E {
        return in.text(value);
    }

    boolean flag(String value) throws E {
        if (!in.isAt(Token.TRUE) && !in.isAt(Token.FALSE)) {
            throw in.unexpected(value, "true or false");
        }
        return in.isAt(Token.TRUE);
    }

    boolean isNull() {
        return in.isAt(Token.NULL);
    }

    /** A decimal as string or number. */
    BigDecimal decimal(String value) throws E {
        String text = in.scalar(value);
        return in.checked(() -> {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException refused) {
                throw new IllegalArgumentException(
                        value + " must be a decimal number, but was " + Messages.quote(text), refused);
            }
        });
    }

    /** Reads one value of a table. */
    interface Value<T, E extends Exception> {
        T read(JsonReader<E> in) throws E;
    }

    /** A table from the codes of a source. */
    <T> Map<String, T> table(String value, Value<T, E> each) throws E {
        MemberReader<E> entries = in.members(value);
        Map<String, T> table = new TreeMap<>();
        for (String code = entries.next(); code != null; code = entries.next()) {
            table.put(code, each.read(in));
        }
        return table;
    }

    <T> Map<String, T> texts(String value, String entry, Function<String, T> parse) throws E {
        return table(value, entries -> text(entries, entry, parse));
    }

    private static <T, E extends Exception> T text(JsonReader<E> in, String value, Function<String, T> parse) throws E {
        String text = in.text(value);
        return in.checked(() -> parse.apply(text));
    }
}
