// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

/** A measurement in a stream of lines, with the digits that its number is written with. */
final class WrittenLineJsonFormat extends AbstractJsonFormat<WrittenMeasurement> {
    private final Declarations declarations;

    WrittenLineJsonFormat(Document declarations) {
        super(WrittenMeasurement.class);
        this.declarations = Declarations.of(declarations);
    }

    @Override
    <E extends Exception> void write(WrittenMeasurement value, RegiostatWriter<E> out) throws E {
        declarations.requirePartsOf(value.measurement());
        MeasurementJsonFormat.INSTANCE.write(value, out.inDocument());
    }

    @Override
    <E extends Exception> WrittenMeasurement read(RegiostatReader<E> in) throws E {
        return MeasurementJsonFormat.INSTANCE.readWritten(in.in(declarations));
    }
}
