// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.binding;

import io.github.regiostat.internal.Restoration;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.io.value.ValueFormats;
import io.github.regiostat.io.value.ValueJsonFormat;
import io.github.regiostat.quantity.Quantity;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;

/** The formats that a module adds to an object mapper, by the types that a user declares. */
public final class MapperFormats implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The options of all formats. */
    private final JsonOptions options;

    private final transient List<ValueJsonFormat<?>> formats;

    private MapperFormats(JsonOptions options) {
        this.options = Objects.requireNonNull(options, "options");
        this.formats = ServiceLoader.load(ValueFormats.class).stream()
                .flatMap(provider -> provider.get().all().stream())
                .<ValueJsonFormat<?>>map(format -> ValueJsonFormat.of(format, options))
                .toList();
    }

    /**
     * Returns the formats of all types.
     *
     * @param options the options
     * @return the formats
     */
    public static MapperFormats with(JsonOptions options) {
        return new MapperFormats(options);
    }

    /**
     * Returns the formats of all types.
     *
     * @return the formats of the modules that are present
     */
    public List<ValueJsonFormat<?>> all() {
        return formats;
    }

    /**
     * Returns the format that writes a value.
     *
     * @param type the class of the value, such as {@code Money}
     * @return the format, such as that of {@code Quantity}, or empty if the class has none
     */
    public Optional<ValueJsonFormat<?>> writing(Class<?> type) {
        return formats.stream()
                .filter(format -> format.type().isAssignableFrom(type))
                .findFirst();
    }

    /**
     * Returns the format that reads values of a declared type and rejects other kinds of quantity. {@code Money}
     * declares itself, {@code Figure<Money>} its type argument, and a claim its kind of claim.
     *
     * @param type the declared class, such as {@code Figure}
     * @param argument returns the class of the first type argument of a superclass, or {@code Object.class} if it is
     *     unknown
     * @return the format, or empty if the class has none
     */
    public Optional<ValueJsonFormat<?>> reading(Class<?> type, UnaryOperator<Class<?>> argument) {
        return writing(type).map(format -> format.onlyKind(kind(type, format, argument)));
    }

    private static Class<?> kind(Class<?> type, ValueJsonFormat<?> format, UnaryOperator<Class<?>> argument) {
        if (format.isNarrowedBySubtypes()) {
            return type;
        }
        Class<?> declared = argument.apply(format.type());
        return declared.equals(Object.class) ? Quantity.class : declared;
    }

    private Object readResolve() throws InvalidObjectException {
        return Restoration.of(() -> with(options));
    }
}
