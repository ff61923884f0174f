// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Observations, such as {@code technology-contracts, CN-BJ, 2024: CNY 84370000000}: figures with indicator, region,
 * period and source.
 *
 * <p>Start at {@link io.github.regiostat.measurement.Measurement}. {@link io.github.regiostat.measurement.PolicyCount}
 * is the number of policies with a {@link io.github.regiostat.measurement.PolicyInstrument}. A
 * {@link io.github.regiostat.measurement.Derivation} records the calculation of a value. A
 * {@link io.github.regiostat.measurement.Counterpart} is the other side of a flow, and a
 * {@link io.github.regiostat.measurement.Reference} is the region or period of a comparison.
 */
@NullMarked
package io.github.regiostat.measurement;

import org.jspecify.annotations.NullMarked;
