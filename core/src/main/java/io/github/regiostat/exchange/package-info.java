// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Exchange rates with period, basis and source, and the way a conversion takes over them.
 *
 * <p>Start at {@link io.github.regiostat.exchange.ExchangeRates}. Measurements convert themselves: see {@code Measurement.convertedTo}.
 */
@NullMarked
package io.github.regiostat.exchange;

import org.jspecify.annotations.NullMarked;
