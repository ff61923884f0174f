// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code {"amount": "84370000000", "currency": "CNY"}}; with null for the number, what is known is the unit. */
final class QuantityFormat extends ValueFormat<Quantity<?>> {
    static final QuantityFormat INSTANCE = new QuantityFormat();

    private QuantityFormat() {
        super(Quantity.class);
    }

    /** What was read: a unit, and how many of it where that is known, with the digits as written. */
    record Measure<Q extends Quantity<Q>>(
            Unit<Q> unit, @Nullable BigDecimal number) {}

    @Override
    <E extends Exception> void write(Quantity<?> value, JsonOutput<E> out) throws E {
        writeAny(value, out);
    }

    private static <Q extends Quantity<Q>, E extends Exception> void writeAny(Quantity<Q> value, JsonOutput<E> out)
            throws E {
        write(value.unit(), value.number(), out);
    }

    static <Q extends Quantity<Q>, E extends Exception> void write(
            Unit<Q> unit, @Nullable BigDecimal number, JsonOutput<E> out) throws E {
        Kind<Q> kind = Kind.of(unit.kind());
        out.startObject();
        if (number == null) {
            out.nothing(kind.numberMember());
        } else {
            out.decimal(kind.numberMember(), number);
        }
        kind.writeUnit(unit.of(BigDecimal.ZERO), out);
        out.endObject();
    }

    @Override
    <E extends Exception> Quantity<?> read(JsonInput<E> in) throws E {
        QuantityParts parts = QuantityParts.read(in, false);
        return quantity(measure(parts.kind(), parts, in));
    }

    private static <Q extends Quantity<Q>> Q quantity(Measure<Q> measure) {
        return measure.unit().of(Objects.requireNonNull(measure.number(), "number"));
    }

    static <E extends Exception> Measure<?> readMeasure(JsonInput<E> in) throws E {
        QuantityParts parts = QuantityParts.read(in, true);
        return measure(parts.kind(), parts, in);
    }

    private static <Q extends Quantity<Q>, E extends Exception> Measure<Q> measure(
            Kind<Q> kind, QuantityParts parts, JsonInput<E> in) throws E {
        return new Measure<>(in.checked(() -> kind.zero(parts)).unit(), parts.number());
    }
}
