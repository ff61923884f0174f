// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Published exchange rates, such as {@code {"amount": 1.0, "base": "EUR", "date": "2024-01-02", "rates": {"USD": 1.0956}}}.
 *
 * <p>Start at {@link io.github.regiostat.json.rates.RatesJson} for what Frankfurter and the European Central Bank answer in JSON, and at {@link
 * io.github.regiostat.json.rates.RatesCsv} for the tables of the European Central Bank. Both read a text as it stands, into a {@link
 * io.github.regiostat.json.rates.RatesDocument}, and from there into {@code ExchangeRates}.
 */
@NullMarked
package io.github.regiostat.json.rates;

import org.jspecify.annotations.NullMarked;
