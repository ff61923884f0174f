// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.io.internal.QuantityKindMembers;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.QuantityKind;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code {"amount": "84370000000", "currency": "CNY"}}; a unit has null for the number. */
public final class QuantityJsonFormat extends AbstractJsonFormat<Quantity<?>> {
    public static final QuantityJsonFormat INSTANCE = new QuantityJsonFormat();

    private QuantityJsonFormat() {
        super(Quantity.class);
    }

    /** A unit, and the number of these units with its digits as written, or null. */
    public record Measure<Q extends Quantity<Q>>(
            Unit<Q> unit, @Nullable BigDecimal number) {}

    @Override
    public boolean isNarrowedBySubtypes() {
        return true;
    }

    @Override
    public <E extends Exception> void write(Quantity<?> value, RegiostatWriter<E> out) throws E {
        writeAny(value, out);
    }

    private static <Q extends Quantity<Q>, E extends Exception> void writeAny(Quantity<Q> value, RegiostatWriter<E> out)
            throws E {
        write(value.unit(), value.number(), out);
    }

    public static <Q extends Quantity<Q>, E extends Exception> void write(
            Unit<Q> unit, @Nullable BigDecimal number, RegiostatWriter<E> out) throws E {
        QuantityKindMembers<Q> kind = QuantityKindMembers.of(QuantityKind.of(unit.kind()));
        out.startObject();
        if (number == null) {
            out.nothing(kind.numberMember());
        } else {
            out.decimal(kind.numberMember(), number);
        }
        for (Map.Entry<String, String> member :
                kind.unitOf(unit.of(BigDecimal.ZERO)).entrySet()) {
            switch (member.getKey()) {
                case "perCount" -> out.decimal(member.getKey(), new BigDecimal(member.getValue()));
                case "annual" -> out.flag(member.getKey(), true);
                default -> out.text(member.getKey(), member.getValue());
            }
        }
        out.endObject();
    }

    @Override
    public <E extends Exception> Quantity<?> read(RegiostatReader<E> in) throws E {
        QuantityMembers parts = QuantityMembers.read(in, false);
        return quantity(measure(parts.kind(), parts, in));
    }

    private static <Q extends Quantity<Q>> Q quantity(Measure<Q> measure) {
        return measure.unit().of(Objects.requireNonNull(measure.number(), "number"));
    }

    static <E extends Exception> Measure<?> readMeasure(RegiostatReader<E> in) throws E {
        QuantityMembers parts = QuantityMembers.read(in, true);
        return measure(parts.kind(), parts, in);
    }

    private static <Q extends Quantity<Q>, E extends Exception> Measure<Q> measure(
            QuantityKindMembers<Q> kind, QuantityMembers parts, RegiostatReader<E> in) throws E {
        return new Measure<>(in.checked(() -> kind.zero(parts.unit())).unit(), parts.number());
    }
}
