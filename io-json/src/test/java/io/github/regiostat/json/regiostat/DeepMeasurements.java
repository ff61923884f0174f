// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Quantity;
import java.util.List;

/** Measurements derived from measurements. */
final class DeepMeasurements {
    private DeepMeasurements() {}

    static <Q extends Quantity<Q>> Measurement<Q> above(Measurement<Q> input) {
        return input.toBuilder()
                .derivation(Derivation.of("step", List.of(input), List.of(), List.of()))
                .build();
    }
}
