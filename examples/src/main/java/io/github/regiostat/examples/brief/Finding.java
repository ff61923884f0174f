// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.brief;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;

/**
 * A derived measurement of the brief, such as {@code rd-rise}: 1.05 percentage points.
 *
 * @param id the id in the results
 * @param measurement the derived measurement
 */
record Finding(String id, Measurement<?> measurement) {
    Figure<?> figure() {
        return measurement.figure().orElseThrow();
    }

    String derivation() {
        return measurement.derivation().map(Derivation::toString).orElse("");
    }
}
