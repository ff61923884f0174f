// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Exchange rates as central banks and organisations publish them, such as {@code eurofxref-hist.zip}.
 *
 * <p>Start at {@link io.github.regiostat.csv.rates.RatesFiles}, which recognises the format of a file by its content.
 */
@NullMarked
package io.github.regiostat.csv.rates;

import org.jspecify.annotations.NullMarked;
