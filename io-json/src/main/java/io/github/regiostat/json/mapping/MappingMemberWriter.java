// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.mapping;

import io.github.regiostat.json.token.TokenWriter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes members, and leaves out what there is not. */
final class MappingMemberWriter<E extends Exception> {
    private final TokenWriter<E> out;

    MappingMemberWriter(TokenWriter<E> out) {
        this.out = out;
    }

    TokenWriter<E> tokens() {
        return out;
    }

    void text(String name, @Nullable Object value) throws E {
        if (value != null) {
            out.name(name);
            out.text(value.toString());
        }
    }

    /** Writes one value. */
    interface Value<T, E extends Exception> {
        void write(T value) throws E;
    }

    <T> void value(String name, Optional<T> value, Value<T, E> each) throws E {
        if (value.isPresent()) {
            out.name(name);
            each.write(value.get());
        }
    }

    <T> void table(String name, Map<String, T> table, Value<T, E> each) throws E {
        if (!table.isEmpty()) {
            out.name(name);
            out.startObject();
            for (Map.Entry<String, T> entry : table.entrySet()) {
                out.name(entry.getKey());
                each.write(entry.getValue());
            }
            out.endObject();
        }
    }

    <T> void texts(String name, Map<String, T> table, Function<T, String> print) throws E {
        table(name, table, value -> out.text(print.apply(value)));
    }
}
