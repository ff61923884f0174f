// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/** Benchmarks that report ratios within one run. */
@NullMarked
package io.github.regiostat.benchmarks;

import org.jspecify.annotations.NullMarked;
