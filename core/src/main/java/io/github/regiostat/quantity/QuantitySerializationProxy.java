// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Restoration;
import java.io.InvalidObjectException;
import java.io.Serializable;

/**
 * The serialized form of a quantity: the code of its kind and its canonical text, which is validated when it is read.
 */
record QuantitySerializationProxy(String kind, String text) implements Serializable {
    static InvalidObjectException rejection() {
        return new InvalidObjectException("Quantity is read through its serialization proxy");
    }

    private Object readResolve() throws InvalidObjectException {
        return Restoration.of(() -> QuantityKind.ofCode(kind).parse(text));
    }
}
