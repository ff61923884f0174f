// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object mapper of Jackson 2 or 3, for tests that hold for both. */
public interface Mapper {
    /** A mismatched input: the message without the location that Jackson adds, and what the exception tells. */
    record Mismatch(
            String message,
            int line,
            int column,
            String path,
            @Nullable Class<?> target) {}

    String write(Object value) throws Exception;

    /** Writes a value as one of a declared type. */
    String write(Object value, Type declared) throws Exception;

    Object read(String json, Type type) throws Exception;

    default <T> T read(String json, Class<T> type) throws Exception {
        return type.cast(read(json, (Type) type));
    }

    /** Writes a value in UTF-8. */
    byte[] writeBytes(Object value) throws Exception;

    /** Reads a value in UTF-8. */
    Object readBytes(byte[] json, Type type) throws Exception;

    /** Returns the tree of a value, a node of this version of Jackson. */
    Object tree(Object value) throws Exception;

    Object readTree(Object tree, Type type) throws Exception;

    Object convert(Object value, Type type);

    /** Returns what the exception for a mismatched input tells. Fails if the JSON is read, or for another exception. */
    Mismatch mismatch(String json, Type type);

    /** Returns the class of the mapper, which is in the module of its databind. */
    Class<?> type();

    /** Returns a type such as {@code Map<Region, Integer>}. */
    static Type generic(Class<?> raw, Type... arguments) {
        return new GenericType(raw, List.of(arguments));
    }

    /** A generic class with its arguments. */
    record GenericType(Class<?> raw, List<Type> arguments) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return arguments.toArray(Type[]::new);
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }
}
