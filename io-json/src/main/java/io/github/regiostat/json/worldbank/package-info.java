// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Responses of version 2 of the World Bank API, such as {@code [{"page": 1, …}, [{"indicator": …, "value": 2779}]]}.
 *
 * <p>Start at {@link io.github.regiostat.json.worldbank.WorldBankJson}, which reads a response as a
 * {@link io.github.regiostat.json.worldbank.WorldBankDocument}, or as a dataset under a mapping. The pages of a long
 * response can be combined. An error of the service is a {@link io.github.regiostat.json.worldbank.WorldBankException}.
 */
@NullMarked
package io.github.regiostat.json.worldbank;

import org.jspecify.annotations.NullMarked;
