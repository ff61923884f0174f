// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Benchmarks that report ratios within one run. In a benchmark class, the methods named {@code regiostat} measure the
 * library, {@code control} the work that its time is divided by, and the others other libraries.
 */
@NullMarked
package io.github.regiostat.benchmarks;

import org.jspecify.annotations.NullMarked;
