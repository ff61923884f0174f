// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * The answers of the World Bank's API, version 2, such as {@code [{"page": 1, …}, [{"indicator": …, "value": 2779092236505.85}]]}.
 *
 * <p>Start at {@link io.github.regiostat.json.worldbank.WorldBankJson}. It reads an answer as it stands, into a {@link
 * io.github.regiostat.json.worldbank.WorldBankDocument}, or by a mapping into a dataset. The pages of a long answer are combined; what the
 * service says instead of an answer is a {@link io.github.regiostat.json.worldbank.WorldBankException}.
 */
@NullMarked
package io.github.regiostat.json.worldbank;

import org.jspecify.annotations.NullMarked;
