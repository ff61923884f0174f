// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.parser.LimitedTokenReader;
import io.github.regiostat.io.token.TokenReader;
import io.github.regiostat.io.token.TokenWriter;
import io.github.regiostat.quantity.Quantity;
import java.util.Objects;

/**
 * The JSON format of the values of one type, such as {@link io.github.regiostat.quantity.Money} as {@code {"amount":
 * "84370000000", "currency": "CNY"}}.
 *
 * <p>Independent of any JSON library: a binding gets the formats from {@link ValueFormats}, and implements
 * {@link TokenReader} with its parser and {@link TokenWriter} with its generator.
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

    public static <T> ValueJsonFormat<T> of(AbstractJsonFormat<T> format, JsonOptions options) {
        return new ValueJsonFormat<>(format, Objects.requireNonNull(options, "options"), Quantity.class);
    }

    /**
     * Returns the type of the values.
     *
     * @return the class, raw if it has a type parameter; {@code Quantity.class} for all kinds of quantity
     */
    public Class<? super T> type() {
        return format.type();
    }

    /**
     * Returns whether the declared subtype of a value, such as {@code Money}, restricts what is read.
     *
     * @return whether {@link #onlyKind} accepts subtypes of the type
     */
    public boolean isNarrowedBySubtypes() {
        return format.isNarrowedBySubtypes();
    }

    /**
     * Returns a format that reads values of one kind of quantity and rejects others, such as a percentage for
     * {@code Figure<Money>}.
     *
     * @param kind the class of the kind, or an interface of several, such as {@code Money.class} or
     *     {@code Additive.class}
     * @return the format; unchanged if the type has no kind of quantity
     */
    public ValueJsonFormat<T> onlyKind(Class<?> kind) {
        return new ValueJsonFormat<>(format, options, Objects.requireNonNull(kind, "kind"));
    }

    /**
     * Reads a value, from its first token to its last.
     *
     * @param <E> the exception of the parser
     * @param in the parser, at the first token of the value before and at its last token after the call
     * @return the value
     * @throws E if the text is malformed, or the value is rejected
     */
    public <E extends Exception> T read(TokenReader<E> in) throws E {
        return format.read(
                RegiostatReader.of(LimitedTokenReader.of(in, options), options).onlyKind(kind));
    }

    /**
     * Writes a value. Equal values have equal tokens.
     *
     * @param <E> the exception of the generator
     * @param value the value
     * @param out the generator
     * @throws E if it cannot be written
     * @throws IllegalArgumentException if the value has derivations nested more than 64 deep, text with an unpaired
     *     surrogate, or a reference to an undeclared region or indicator
     */
    public <E extends Exception> void write(T value, TokenWriter<E> out) throws E {
        format.write(Objects.requireNonNull(value, "value"), RegiostatWriter.of(out, options));
    }
}
