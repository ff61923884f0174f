// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Responses of statistical APIs that list observations one by one: PxWeb, the National Bureau of Statistics of China
 * and FRED.
 *
 * <p>Start at {@link io.github.regiostat.json.api.ApiJson}, which reads a response as an
 * {@link io.github.regiostat.json.api.ApiResponse}, or as a dataset under a mapping.
 */
@NullMarked
package io.github.regiostat.json.api;

import org.jspecify.annotations.NullMarked;
