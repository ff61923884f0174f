// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** A brief on the 2025 Zhongguancun Forum: reads the figures, computes what follows from them, prints a table and writes it as JSON. */
@NullMarked
package io.github.regiostat.examples.brief;

import org.jspecify.annotations.NullMarked;
