// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** Archives of one file and gzip files, for tables and for exchange rates. Internal. */
@NullMarked
package io.github.regiostat.csv.zip;

import org.jspecify.annotations.NullMarked;
