// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Published exchange rates, such as {@code {"base": "EUR", "date": "2024-01-02", "rates": {"USD": 1.0956}}}.
 *
 * <p>Start at {@link io.github.regiostat.json.rates.RatesJson} for the JSON of Frankfurter and of the European Central
 * Bank. It reads a {@link io.github.regiostat.io.rates.RatesDocument}, or {@code ExchangeRates} for conversions. The
 * CSV of the European Central Bank is read by {@code RatesCsv} of {@code regiostat-io-csv}.
 */
@NullMarked
package io.github.regiostat.json.rates;

import org.jspecify.annotations.NullMarked;
