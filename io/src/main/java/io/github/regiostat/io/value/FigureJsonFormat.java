// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.io.token.MemberReader;
import java.util.Objects;

/**
 * {@code {"value": {"amount": "370000000000", "currency": "CNY"}, "qualifier": "more-than", "resolution":
 * "1000000000"}}.
 */
public final class FigureJsonFormat extends AbstractJsonFormat<Figure<?>> {
    public static final FigureJsonFormat INSTANCE = new FigureJsonFormat();

    private FigureJsonFormat() {
        super(Figure.class);
    }

    @Override
    public <E extends Exception> void write(Figure<?> value, RegiostatWriter<E> out) throws E {
        out.startObject();
        FigureMembers.write(value, out);
        out.endObject();
    }

    /** Reads a figure, which may have a scale, such as 4.97 and {@code "scale": "trillion"}. */
    @Override
    public <E extends Exception> Figure<?> read(RegiostatReader<E> in) throws E {
        FigureMembers parts = new FigureMembers();
        MemberReader<E> members = in.members("Figure", FigureMembers.SCALED_NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            parts.read(name, in);
        }
        members.require("value");
        return Objects.requireNonNull(parts.figure(in, members), "figure");
    }
}
