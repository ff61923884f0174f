// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * What is measured: its kind of quantity, its behaviour over time, its prices.
 *
 * <p>Start at {@link io.github.regiostat.indicator.Indicator}. The code lists are those of SDMX.
 */
@NullMarked
package io.github.regiostat.indicator;

import org.jspecify.annotations.NullMarked;
