// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

/** The JSON format of the values of one type. */
abstract class AbstractJsonFormat<T> {
    private final Class<? super T> type;

    AbstractJsonFormat(Class<? super T> type) {
        this.type = type;
    }

    /** Returns the class of the values, raw if it has a type parameter. */
    final Class<? super T> type() {
        return type;
    }

    abstract <E extends Exception> void write(T value, RegiostatWriter<E> out) throws E;

    /** Reads a value from its first token to its last. */
    abstract <E extends Exception> T read(RegiostatReader<E> in) throws E;
}
