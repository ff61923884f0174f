// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

/** How the values of one type stand in JSON. */
abstract class AbstractJsonFormat<T> {
    private final Class<? super T> type;

    AbstractJsonFormat(Class<? super T> type) {
        this.type = type;
    }

    /** The type, raw where it has a parameter. */
    final Class<? super T> type() {
        return type;
    }

    abstract <E extends Exception> void write(T value, RegiostatWriter<E> out) throws E;

    /** Reads from the first token of the value to its last. */
    abstract <E extends Exception> T read(RegiostatReader<E> in) throws E;
}
