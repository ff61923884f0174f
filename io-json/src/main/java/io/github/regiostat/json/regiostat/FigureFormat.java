// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.figure.Figure;
import java.util.Objects;

/**
 * {@code {"value": {"amount": "370000000000", "currency": "CNY"}, "qualifier": "more-than", "resolution":
 * "1000000000"}}.
 */
final class FigureFormat extends ValueFormat<Figure<?>> {
    static final FigureFormat INSTANCE = new FigureFormat();

    private FigureFormat() {
        super(Figure.class);
    }

    @Override
    <E extends Exception> void write(Figure<?> value, JsonOutput<E> out) throws E {
        out.startObject();
        FigureParts.write(value, out);
        out.endObject();
    }

    @Override
    <E extends Exception> Figure<?> read(JsonInput<E> in) throws E {
        FigureParts parts = new FigureParts();
        Members<E> members = in.members("Figure", FigureParts.NAMES);
        for (String name = members.next(); name != null; name = members.next()) {
            parts.read(name, in);
        }
        members.require("value");
        return Objects.requireNonNull(parts.figure(in, members), "figure");
    }
}
