// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.measurement.Measurement;

/** A measurement in a stream of lines, which refers to what the first line declared. */
final class LineFormat extends ValueFormat<Measurement<?>> {
    private final Declarations declarations;

    LineFormat(Document declarations) {
        super(Measurement.class);
        this.declarations = Declarations.of(declarations);
    }

    @Override
    <E extends Exception> void write(Measurement<?> value, JsonOutput<E> out) throws E {
        declarations.requirePartsOf(value);
        MeasurementFormat.INSTANCE.write(value, out.inDocument());
    }

    @Override
    <E extends Exception> Measurement<?> read(JsonInput<E> in) throws E {
        return MeasurementFormat.INSTANCE.read(in.in(declarations));
    }
}
