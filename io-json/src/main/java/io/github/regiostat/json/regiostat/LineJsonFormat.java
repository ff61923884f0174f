// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.measurement.Measurement;

/** A measurement in a stream of lines, which refers to what the first line declared. */
final class LineJsonFormat extends AbstractJsonFormat<Measurement<?>> {
    private final Declarations declarations;

    LineJsonFormat(Document declarations) {
        super(Measurement.class);
        this.declarations = Declarations.of(declarations);
    }

    @Override
    <E extends Exception> void write(Measurement<?> value, RegiostatWriter<E> out) throws E {
        declarations.requirePartsOf(value);
        MeasurementJsonFormat.INSTANCE.write(value, out.inDocument());
    }

    @Override
    <E extends Exception> Measurement<?> read(RegiostatReader<E> in) throws E {
        return MeasurementJsonFormat.INSTANCE.read(in.in(declarations));
    }
}
