// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.json.JsonOptions;
import io.github.regiostat.json.token.TokenReader;
import io.github.regiostat.json.token.TokenWriter;
import io.github.regiostat.quantity.Quantity;
import java.util.Objects;
import java.util.Optional;

/**
 * How the values of one type stand in JSON, such as {@link io.github.regiostat.quantity.Money} as
 * {@code {"amount": "84370000000", "currency": "CNY"}}, over tokens: no JSON library is known here.
 *
 * <p>Whoever binds a JSON library asks {@link ValueJsonFormats} for the formats and hands them its parser as a
 * {@link TokenReader} and its generator as a {@link TokenWriter}.
 *
 * {@snippet file="JsonSnippets.java" region="format"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class ValueJsonFormat<T> {
    private final AbstractJsonFormat<T> format;
    private final JsonOptions options;
    private final Class<?> kind;

    private ValueJsonFormat(AbstractJsonFormat<T> format, JsonOptions options, Class<?> kind) {
        this.format = format;
        this.options = options;
        this.kind = kind;
    }

    static <T> ValueJsonFormat<T> of(AbstractJsonFormat<T> format, JsonOptions options) {
        return new ValueJsonFormat<>(format, Objects.requireNonNull(options, "options"), Quantity.class);
    }

    /**
     * Returns the type of the values.
     *
     * @return the class, raw where the type has a parameter; {@code Quantity.class} for all kinds of quantity
     */
    public Class<? super T> type() {
        return format.type();
    }

    /**
     * Returns the format that reads values of one kind of quantity and refuses the others, such as a percentage where
     * {@code Figure<Money>} is asked for.
     *
     * @param kind the class of the kind, or an interface of several, such as {@code Money.class} or
     *     {@code Additive.class}
     * @return the format; without effect where the type has no kind
     */
    public ValueJsonFormat<T> ofKind(Class<?> kind) {
        return new ValueJsonFormat<>(format, options, Objects.requireNonNull(kind, "kind"));
    }

    /**
     * Reads a value, from its first token to its last.
     *
     * @param <E> what the parser throws
     * @param in the parser, at the first token of the value; it is left at the last one
     * @return the value
     * @throws E if the text is no JSON, or no such value
     */
    public <E extends Exception> T read(TokenReader<E> in) throws E {
        return format.read(RegiostatReader.of(in, options).ofKind(kind));
    }

    /**
     * Writes a value; the same value gives the same tokens.
     *
     * @param <E> what the generator throws
     * @param value the value
     * @param out the generator
     * @throws E if it cannot be written
     * @throws IllegalArgumentException if the value cannot stand in JSON: more than 64 derivations one inside the
     *     other, text with half a character, or a reference to what is not declared
     */
    public <E extends Exception> void write(T value, TokenWriter<E> out) throws E {
        format.write(Objects.requireNonNull(value, "value"), RegiostatWriter.of(out, options));
    }

    /**
     * Returns the text of a value whose JSON is one string, so that it can stand as the name of a member.
     *
     * @param value the value
     * @return the text, such as {@code CN-BJ}, or empty where the JSON of the type is no string
     */
    public Optional<String> print(T value) {
        return format instanceof TextJsonFormat<T> text ? Optional.of(text.print(value)) : Optional.empty();
    }

    /**
     * Reads the text of a value whose JSON is one string.
     *
     * @param text the text, such as {@code CN-BJ}
     * @return the value, or empty where the JSON of the type is no string
     * @throws IllegalArgumentException if the text is no such value
     */
    public Optional<T> parse(String text) {
        return format instanceof TextJsonFormat<T> texts ? Optional.of(texts.parse(text)) : Optional.empty();
    }

    /**
     * Tells whether the JSON of every value is one string.
     *
     * @return whether {@link #print} and {@link #parse} return something
     */
    public boolean isText() {
        return format instanceof TextJsonFormat<T>;
    }
}
