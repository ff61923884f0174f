// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

/** The JSON format of the values of one type. */
public abstract class AbstractJsonFormat<T> {
    private final Class<? super T> type;

    public AbstractJsonFormat(Class<? super T> type) {
        this.type = type;
    }

    /** Returns the class of the values, raw if it has a type parameter. */
    public final Class<? super T> type() {
        return type;
    }

    /** Returns whether the declared subtype of a value, such as {@code Money}, restricts what is read. */
    public boolean isNarrowedBySubtypes() {
        return false;
    }

    public abstract <E extends Exception> void write(T value, RegiostatWriter<E> out) throws E;

    /** Reads a value from its first token to its last. */
    public abstract <E extends Exception> T read(RegiostatReader<E> in) throws E;
}
