// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.quantity.Unit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code {"unit": {"amount": null, "currency": "CNY"}, "lower": "370", "lowerOpen": true, "upper": null}}. */
final class BoundsFormat extends ValueFormat<Bounds<?>> {
    static final BoundsFormat INSTANCE = new BoundsFormat();
    private static final List<String> NAMES =
            Stream.concat(Stream.of("unit"), IntervalFormat.NAMES.stream()).toList();

    private BoundsFormat() {
        super(Bounds.class);
    }

    @Override
    <E extends Exception> void write(Bounds<?> value, JsonOutput<E> out) throws E {
        out.startObject();
        out.name("unit");
        UnitFormat.INSTANCE.write(value.unit(), out);
        IntervalFormat.writeMembers(value.interval(), out);
        out.endObject();
    }

    @Override
    <E extends Exception> Bounds<?> read(JsonInput<E> in) throws E {
        @Nullable Unit<?> unit = null;
        IntervalFormat.Ends ends = new IntervalFormat.Ends();
        Members<E> members = in.members("Bounds", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("unit")) {
                unit = UnitFormat.INSTANCE.read(in);
            } else {
                ends.read(name, in);
            }
        }
        members.require("unit");
        Interval interval = ends.interval(in, members);
        return Bounds.of(Objects.requireNonNull(unit, "unit"), interval);
    }
}
