// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Columns for readers of formats: exact decimals with their digits as written, dictionaries, lists of integers and an index of rows.
 *
 * <p>This package is provisional: its API changes when the columns are redesigned.
 */
@NullMarked
package io.github.regiostat.column;

import org.jspecify.annotations.NullMarked;
