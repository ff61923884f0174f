// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Exchange rates, such as {@code 1 USD = 7.1957 CNY (average 2024)}, and conversion paths between currencies.
 *
 * <p>Start at {@link io.github.regiostat.exchange.ExchangeRates}. An {@link io.github.regiostat.exchange.ExchangeRate}
 * has a period, a {@link io.github.regiostat.exchange.RateBasis} and a source. A
 * {@link io.github.regiostat.exchange.ConversionPath} is the sequence of rates from one currency to another. Call
 * {@code Measurement.convertedTo} to convert a measurement.
 */
@NullMarked
package io.github.regiostat.exchange;

import org.jspecify.annotations.NullMarked;
