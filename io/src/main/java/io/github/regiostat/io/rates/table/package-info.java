// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** Published exchange rates in columns, for readers of all formats. Internal. */
@NullMarked
package io.github.regiostat.io.rates.table;

import org.jspecify.annotations.NullMarked;
