// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Exchange rates as published: a {@link io.github.regiostat.io.rates.RatesDocument} has its
 * {@link io.github.regiostat.io.rates.RateQuote quotes} and their source. {@code RatesJson} and {@code RatesFiles} read
 * it with {@link io.github.regiostat.io.rates.RatesOptions}, which name the
 * {@link io.github.regiostat.io.rates.RateSeries series} of files that do not describe them.
 */
@NullMarked
package io.github.regiostat.io.rates;

import org.jspecify.annotations.NullMarked;
