// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.quantity.QuantityKind;

/** {@code "growth-rate"}, of the class that is asked for. */
public final class QuantityKindJsonFormat extends TextJsonFormat<QuantityKind<?>> {
    public static final QuantityKindJsonFormat INSTANCE = new QuantityKindJsonFormat();

    private QuantityKindJsonFormat() {
        super(QuantityKind.class, "Kind", QuantityKind::code, QuantityKind::ofCode);
    }

    @Override
    public <E extends Exception> QuantityKind<?> read(RegiostatReader<E> in) throws E {
        QuantityKind<?> kind = super.read(in);
        if (!in.kind().isAssignableFrom(kind.type())) {
            throw in.failure("Kind must be of " + in.kind().getSimpleName() + ", but was of "
                    + kind.type().getSimpleName());
        }
        return kind;
    }
}
