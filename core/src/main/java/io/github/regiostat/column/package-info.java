// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Compact columns for readers of formats. This package is provisional: its API may change in any version.
 *
 * <p>A {@link io.github.regiostat.column.DecimalColumn} holds exact decimals with their digits as written, and a
 * {@link io.github.regiostat.column.DictionaryColumn} holds repeated values by code. A
 * {@link io.github.regiostat.column.RowIndex} finds rows with duplicate keys.
 */
@NullMarked
package io.github.regiostat.column;

import org.jspecify.annotations.NullMarked;
