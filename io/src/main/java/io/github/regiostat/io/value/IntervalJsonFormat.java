// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.io.token.MemberReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code {"lower": "370", "lowerOpen": true, "upper": null}}; ends are closed by default. */
public final class IntervalJsonFormat extends AbstractJsonFormat<Interval> {
    public static final IntervalJsonFormat INSTANCE = new IntervalJsonFormat();
    public static final List<String> NAMES = List.of("lower", "lowerOpen", "upper", "upperOpen");

    private IntervalJsonFormat() {
        super(Interval.class);
    }

    @Override
    public <E extends Exception> void write(Interval value, RegiostatWriter<E> out) throws E {
        out.startObject();
        writeMembers(value, out);
        out.endObject();
    }

    static <E extends Exception> void writeMembers(Interval value, RegiostatWriter<E> out) throws E {
        writeEnd("lower", value.lower(), value.isLowerOpen(), out);
        writeEnd("upper", value.upper(), value.isUpperOpen(), out);
    }

    private static <E extends Exception> void writeEnd(
            String name, Optional<BigDecimal> end, boolean open, RegiostatWriter<E> out) throws E {
        if (end.isEmpty()) {
            out.nothing(name);
            return;
        }
        out.decimal(name, end.get());
        if (open) {
            out.flag(name + "Open", true);
        }
    }

    @Override
    public <E extends Exception> Interval read(RegiostatReader<E> in) throws E {
        Ends ends = new Ends();
        MemberReader<E> members = in.members("Interval", NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            ends.read(name, in);
        }
        return ends.interval(in, members);
    }

    /** The ends that were read. */
    public static final class Ends {
        private @Nullable BigDecimal lower;
        private @Nullable BigDecimal upper;
        private boolean lowerOpen;
        private boolean upperOpen;

        <E extends Exception> void read(String name, RegiostatReader<E> in) throws E {
            switch (name) {
                case "lower" -> lower = in.decimalOrNull("Lower end");
                case "lowerOpen" -> lowerOpen = in.flag("Lower end's openness");
                case "upper" -> upper = in.decimalOrNull("Upper end");
                case "upperOpen" -> upperOpen = in.flag("Upper end's openness");
                default -> throw new IllegalStateException(name);
            }
        }

        <E extends Exception> Interval interval(RegiostatReader<E> in, MemberReader<E> members) throws E {
            members.require("lower", "upper");
            if (lowerOpen && lower == null || upperOpen && upper == null) {
                throw in.failure("Open end of an interval must have a number, but has null");
            }
            return in.checked(
                    () -> Interval.of(Optional.ofNullable(lower), lowerOpen, Optional.ofNullable(upper), upperOpen));
        }
    }
}
