// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.token;

import io.github.regiostat.internal.Text;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes values and members as tokens. An optional value that is absent, an empty list and an empty map are left out.
 *
 * <p>Used by one thread at a time.
 *
 * @param <E> the exception of the generator
 */
public class JsonWriter<E extends Exception> {
    private final TokenWriter<E> tokens;

    /**
     * Creates a writer that starts at the position of the generator.
     *
     * @param tokens the tokens to write to
     */
    public JsonWriter(TokenWriter<E> tokens) {
        this.tokens = tokens;
    }

    /**
     * Returns the tokens to write to.
     *
     * @return the tokens
     */
    public final TokenWriter<E> tokens() {
        return tokens;
    }

    /**
     * Writes the start of an object.
     *
     * @throws E if it cannot be written
     */
    public final void startObject() throws E {
        tokens.startObject();
    }

    /**
     * Writes the end of an object.
     *
     * @throws E if it cannot be written
     */
    public final void endObject() throws E {
        tokens.endObject();
    }

    /**
     * Writes the name of a member; the value comes next.
     *
     * @param name the name
     * @throws E if it cannot be written
     */
    public final void name(String name) throws E {
        tokens.name(name);
    }

    /**
     * Writes a text.
     *
     * @param text the text
     * @throws IllegalArgumentException if the text has an unpaired surrogate
     * @throws E if it cannot be written
     */
    public final void text(String text) throws E {
        if (!JsonStrings.isWellFormed(text)) {
            throw new IllegalArgumentException("Text must be without unpaired surrogates, but was " + Text.quote(text));
        }
        tokens.text(text);
    }

    /**
     * Writes a member with a text.
     *
     * @param name the name of the member
     * @param text the text
     * @throws IllegalArgumentException if the text has an unpaired surrogate
     * @throws E if it cannot be written
     */
    public final void text(String name, String text) throws E {
        name(name);
        text(text);
    }

    /**
     * Writes a member with a value as text.
     *
     * @param name the name of the member
     * @param value the value, which is written as its {@code toString}
     * @throws IllegalArgumentException if the text has an unpaired surrogate
     * @throws E if it cannot be written
     */
    public final void text(String name, Optional<?> value) throws E {
        if (value.isPresent()) {
            text(name, value.get().toString());
        }
    }

    /**
     * Writes a member with a whole number.
     *
     * @param name the name of the member
     * @param number the number
     * @throws E if it cannot be written
     */
    public final void whole(String name, int number) throws E {
        name(name);
        tokens.number(BigDecimal.valueOf(number));
    }

    /**
     * Writes a member with a boolean.
     *
     * @param name the name of the member
     * @param flag the boolean
     * @throws E if it cannot be written
     */
    public final void flag(String name, boolean flag) throws E {
        name(name);
        tokens.flag(flag);
    }

    /**
     * Writes a value.
     *
     * @param <T> the type of the value
     * @param <E> the exception of the generator
     */
    @FunctionalInterface
    public interface Element<T extends @Nullable Object, E extends Exception> {
        /**
         * Writes a value.
         *
         * @param value the value
         * @throws E if it cannot be written
         */
        void write(T value) throws E;
    }

    /**
     * Writes a member.
     *
     * @param <T> the type of the value
     * @param name the name of the member
     * @param value the value
     * @param element the writer of the value
     * @throws E if it cannot be written
     */
    public final <T> void member(String name, Optional<T> value, Element<T, E> element) throws E {
        if (value.isPresent()) {
            name(name);
            element.write(value.get());
        }
    }

    /**
     * Writes an array.
     *
     * @param <T> the type of the elements
     * @param elements the elements
     * @param element the writer of an element
     * @throws E if it cannot be written
     */
    public final <T extends @Nullable Object> void list(Iterable<? extends T> elements, Element<T, E> element)
            throws E {
        tokens.startArray();
        for (T each : elements) {
            element.write(each);
        }
        tokens.endArray();
    }

    /**
     * Writes a member with an array.
     *
     * @param <T> the type of the elements
     * @param name the name of the member
     * @param elements the elements; if there are none, the member is left out
     * @param element the writer of an element
     * @throws E if it cannot be written
     */
    public final <T extends @Nullable Object> void list(
            String name, Collection<? extends T> elements, Element<T, E> element) throws E {
        if (!elements.isEmpty()) {
            name(name);
            list(elements, element);
        }
    }

    /**
     * Writes a member with an array of texts.
     *
     * @param name the name of the member
     * @param texts the texts; if there are none, the member is left out
     * @throws IllegalArgumentException if a text has an unpaired surrogate
     * @throws E if it cannot be written
     */
    public final void texts(String name, Collection<String> texts) throws E {
        list(name, texts, this::text);
    }

    /**
     * Writes a member with an object whose member names are data, such as codes or languages.
     *
     * @param <T> the type of the values
     * @param name the name of the member
     * @param map the values by name; if there are none, the member is left out
     * @param element the writer of a value
     * @throws E if it cannot be written
     */
    public final <T> void map(String name, Map<String, T> map, Element<T, E> element) throws E {
        if (!map.isEmpty()) {
            name(name);
            startObject();
            for (Map.Entry<String, T> entry : map.entrySet()) {
                name(entry.getKey());
                element.write(entry.getValue());
            }
            endObject();
        }
    }
}
