// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.json.JsonOptions;
import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.json.token.TokenWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The tokens to write, with what the format writes of them, and where they stand: in a document or alone. */
final class RegiostatWriter<E extends Exception> {
    private static final int LONGEST_NUMBER = 1000;

    private final TokenWriter<E> tokens;
    private final JsonOptions options;
    private final boolean alone;

    private RegiostatWriter(TokenWriter<E> tokens, JsonOptions options, boolean alone) {
        this.tokens = tokens;
        this.options = options;
        this.alone = alone;
    }

    static <E extends Exception> RegiostatWriter<E> of(TokenWriter<E> tokens, JsonOptions options) {
        return new RegiostatWriter<>(tokens, options, true);
    }

    /** What stands inside a document or a line refers to what is declared there. */
    RegiostatWriter<E> inDocument() {
        return new RegiostatWriter<>(tokens, options, false);
    }

    RegiostatWriter<E> alone() {
        return new RegiostatWriter<>(tokens, options, true);
    }

    boolean isAlone() {
        return alone;
    }

    void startObject() throws E {
        tokens.startObject();
    }

    void endObject() throws E {
        tokens.endObject();
    }

    void name(String name) throws E {
        tokens.name(name);
    }

    void text(String text) throws E {
        if (!RegiostatReader.isWellFormed(text)) {
            throw new IllegalArgumentException(
                    "Text must be without half a character, but was " + Messages.quote(text));
        }
        tokens.text(text);
    }

    void text(String name, String text) throws E {
        name(name);
        text(text);
    }

    void text(String name, Optional<?> value) throws E {
        if (value.isPresent()) {
            text(name, value.get().toString());
        }
    }

    void decimal(String name, BigDecimal number) throws E {
        name(name);
        String plain = number.toPlainString();
        if (options.isDecimalsAsNumbers() && plain.length() <= LONGEST_NUMBER) {
            tokens.number(number);
        } else {
            tokens.text(plain);
        }
    }

    void nothing(String name) throws E {
        name(name);
        tokens.nothing();
    }

    void whole(String name, int number) throws E {
        name(name);
        tokens.number(BigDecimal.valueOf(number));
    }

    void flag(String name, boolean flag) throws E {
        name(name);
        tokens.flag(flag);
    }

    /** Writes one element of an array. */
    interface Element<T, E extends Exception> {
        void write(T element) throws E;
    }

    <T> void list(Iterable<? extends T> elements, Element<T, E> element) throws E {
        tokens.startArray();
        for (T each : elements) {
            element.write(each);
        }
        tokens.endArray();
    }

    /** A member that is left out where there is nothing in it. */
    <T> void list(String name, Collection<? extends T> elements, Element<T, E> element) throws E {
        if (!elements.isEmpty()) {
            name(name);
            list(elements, element);
        }
    }

    void texts(String name, Collection<String> texts) throws E {
        list(name, texts, this::text);
    }

    /** An object whose names are the data's own; it is left out where there is nothing in it. */
    void map(String name, Map<String, String> map) throws E {
        if (!map.isEmpty()) {
            name(name);
            startObject();
            for (Map.Entry<String, String> entry : map.entrySet()) {
                text(entry.getKey(), entry.getValue());
            }
            endObject();
        }
    }
}
