// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.io.value.AbstractJsonFormat;
import io.github.regiostat.io.value.Declarations;
import io.github.regiostat.io.value.MeasurementJsonFormat;
import io.github.regiostat.io.value.RegiostatReader;
import io.github.regiostat.io.value.RegiostatWriter;
import io.github.regiostat.io.value.WrittenMeasurement;
import java.util.function.Function;

/** A measurement in a stream of lines, which refers to the declarations of the first line. */
final class LineJsonFormat<T> extends AbstractJsonFormat<T> {
    private final Declarations declarations;
    private final Function<T, WrittenMeasurement> toWritten;
    private final Function<WrittenMeasurement, T> fromWritten;

    LineJsonFormat(
            Class<? super T> type,
            Document declarations,
            Function<T, WrittenMeasurement> toWritten,
            Function<WrittenMeasurement, T> fromWritten) {
        super(type);
        this.declarations = Declarations.of(declarations.regions(), declarations.indicators());
        this.toWritten = toWritten;
        this.fromWritten = fromWritten;
    }

    @Override
    public <E extends Exception> void write(T value, RegiostatWriter<E> out) throws E {
        WrittenMeasurement written = toWritten.apply(value);
        declarations.requirePartsOf(written.measurement());
        MeasurementJsonFormat.INSTANCE.write(written, out.inDocument());
    }

    @Override
    public <E extends Exception> T read(RegiostatReader<E> in) throws E {
        return fromWritten.apply(MeasurementJsonFormat.INSTANCE.readWritten(in.in(declarations)));
    }
}
