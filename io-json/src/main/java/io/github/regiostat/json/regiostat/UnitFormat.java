// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.quantity.Unit;

/** {@code {"amount": null, "currency": "CNY"}}: a quantity whose number is not stated. */
final class UnitFormat extends ValueFormat<Unit<?>> {
    static final UnitFormat INSTANCE = new UnitFormat();

    private UnitFormat() {
        super(Unit.class);
    }

    @Override
    <E extends Exception> void write(Unit<?> value, JsonOutput<E> out) throws E {
        QuantityFormat.write(value, null, out);
    }

    @Override
    <E extends Exception> Unit<?> read(JsonInput<E> in) throws E {
        QuantityFormat.Measure<?> measure = QuantityFormat.readMeasure(in);
        if (measure.number() != null) {
            throw in.failure("Unit must have null for the number, but has "
                    + measure.number().toPlainString());
        }
        return measure.unit();
    }
}
