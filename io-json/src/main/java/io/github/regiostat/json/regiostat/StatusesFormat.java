// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Statuses;
import java.util.List;

/** {@code ["B", "P"]}. */
final class StatusesFormat extends ValueFormat<Statuses> {
    static final StatusesFormat INSTANCE = new StatusesFormat();

    private StatusesFormat() {
        super(Statuses.class);
    }

    @Override
    <E extends Exception> void write(Statuses value, JsonOutput<E> out) throws E {
        out.list(value.codes(), out::text);
    }

    @Override
    <E extends Exception> Statuses read(JsonInput<E> in) throws E {
        List<ObservationStatus> statuses =
                in.list("Status", () -> in.text("Observation status", ObservationStatus::ofCode));
        return in.checked(() -> Statuses.of(statuses));
    }
}
