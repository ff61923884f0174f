// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
/** The database: one table of observations, in which a measurement is kept as its own JSON. */
@NullMarked
package io.github.regiostat.examples.boot.store;

import org.jspecify.annotations.NullMarked;
