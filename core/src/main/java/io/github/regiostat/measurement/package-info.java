// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Figures with all that it takes to read them: what, where, when, how sure, from whom, and how computed.
 *
 * <p>Start at {@link io.github.regiostat.measurement.Measurement}. {@link io.github.regiostat.measurement.PolicyCount} counts policies of a
 * {@link io.github.regiostat.measurement.PolicyInstrument}; {@link io.github.regiostat.measurement.Derivation} says how a value was computed.
 */
@NullMarked
package io.github.regiostat.measurement;

import org.jspecify.annotations.NullMarked;
