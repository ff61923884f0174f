// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.parser;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.TokenReader;
import io.github.regiostat.io.token.TokenReader.Token;
import io.github.regiostat.io.token.TokenWriter;
import java.util.Objects;

/** JSON that is kept as text, such as an extension. */
public final class RawJson {
    private RawJson() {}

    /**
     * Returns JSON text on one line, with the digits of its numbers as written.
     *
     * @param json the text, one value
     * @return the same value
     * @throws JsonFormatException if the text is malformed, or an object in it has a member twice
     */
    public static String normalized(String json) {
        return JsonText.<String, JsonFormatException>read(
                Objects.requireNonNull(json, "json"), in -> new JsonReader<>(in).raw());
    }

    /**
     * Writes JSON text as tokens, with the digits of its numbers as written.
     *
     * @param <E> the exception of the generator
     * @param json the text, one value as {@link JsonReader#raw()} returns it
     * @param out the tokens to write to
     * @throws E if it cannot be written
     */
    public static <E extends Exception> void write(String json, TokenWriter<E> out) throws E {
        JsonText.<Boolean, E>read(json, in -> {
            copy(in, out);
            return true;
        });
    }

    private static <E extends Exception> void copy(TokenReader<JsonFormatException> in, TokenWriter<E> out) throws E {
        int depth = 0;
        do {
            depth += switch (in.current()) {
                case START_OBJECT, START_ARRAY -> 1;
                case END_OBJECT, END_ARRAY -> -1;
                default -> 0;
            };
            copyOne(in, out);
        } while (depth > 0 && in.next() != Token.END);
    }

    private static <E extends Exception> void copyOne(TokenReader<JsonFormatException> in, TokenWriter<E> out)
            throws E {
        switch (in.current()) {
            case START_OBJECT -> out.startObject();
            case END_OBJECT -> out.endObject();
            case START_ARRAY -> out.startArray();
            case END_ARRAY -> out.endArray();
            case NAME -> out.name(in.text());
            case TEXT -> out.text(in.text());
            case NUMBER -> out.number(in.text());
            case TRUE -> out.flag(true);
            case FALSE -> out.flag(false);
            case NULL -> out.nothing();
            case END -> throw new IllegalArgumentException("JSON must be one value, but was empty");
        }
    }
}
