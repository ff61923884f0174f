// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.value;

import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Statuses;
import java.util.List;

/** {@code ["B", "P"]}. */
public final class StatusesJsonFormat extends AbstractJsonFormat<Statuses> {
    public static final StatusesJsonFormat INSTANCE = new StatusesJsonFormat();

    private StatusesJsonFormat() {
        super(Statuses.class);
    }

    @Override
    public <E extends Exception> void write(Statuses value, RegiostatWriter<E> out) throws E {
        out.list(value.codes(), out::text);
    }

    @Override
    public <E extends Exception> Statuses read(RegiostatReader<E> in) throws E {
        List<ObservationStatus> statuses =
                in.list("Status", () -> in.text("Observation status", ObservationStatus::ofCode));
        return in.checked(() -> Statuses.of(statuses));
    }
}
