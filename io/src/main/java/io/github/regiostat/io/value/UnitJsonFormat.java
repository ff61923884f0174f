// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.quantity.Unit;

/** {@code {"amount": null, "currency": "CNY"}}: a quantity without a number. */
public final class UnitJsonFormat extends AbstractJsonFormat<Unit<?>> {
    public static final UnitJsonFormat INSTANCE = new UnitJsonFormat();

    private UnitJsonFormat() {
        super(Unit.class);
    }

    @Override
    public <E extends Exception> void write(Unit<?> value, RegiostatWriter<E> out) throws E {
        QuantityJsonFormat.write(value, null, out);
    }

    @Override
    public <E extends Exception> Unit<?> read(RegiostatReader<E> in) throws E {
        QuantityJsonFormat.Measure<?> measure = QuantityJsonFormat.readMeasure(in);
        if (measure.number() != null) {
            throw in.failure("Unit must have null for the number, but has "
                    + measure.number().toPlainString());
        }
        return measure.unit();
    }
}
