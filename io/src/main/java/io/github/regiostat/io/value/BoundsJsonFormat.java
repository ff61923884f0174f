// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.quantity.Unit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code {"unit": {"amount": null, "currency": "CNY"}, "lower": "370", "lowerOpen": true, "upper": null}}. */
public final class BoundsJsonFormat extends AbstractJsonFormat<Bounds<?>> {
    public static final BoundsJsonFormat INSTANCE = new BoundsJsonFormat();
    private static final List<String> NAMES =
            Stream.concat(Stream.of("unit"), IntervalJsonFormat.NAMES.stream()).toList();

    private BoundsJsonFormat() {
        super(Bounds.class);
    }

    @Override
    public <E extends Exception> void write(Bounds<?> value, RegiostatWriter<E> out) throws E {
        out.startObject();
        out.member("unit", value.unit(), UnitJsonFormat.INSTANCE);
        IntervalJsonFormat.writeMembers(value.interval(), out);
        out.endObject();
    }

    @Override
    public <E extends Exception> Bounds<?> read(RegiostatReader<E> in) throws E {
        @Nullable Unit<?> unit = null;
        IntervalJsonFormat.Ends ends = new IntervalJsonFormat.Ends();
        MemberReader<E> members = in.members("Bounds", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            if (name.equals("unit")) {
                unit = UnitJsonFormat.INSTANCE.read(in);
            } else {
                ends.read(name, in);
            }
        }
        members.require("unit");
        Interval interval = ends.interval(in, members);
        return Bounds.of(Objects.requireNonNull(unit, "unit"), interval);
    }
}
