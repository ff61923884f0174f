// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
/**
 * A job on Apache Spark that converts the measurements of many files to one currency and sums them over a group of
 * regions. {@link io.github.regiostat.examples.spark.RegionalTotals} is the program.
 */
@NullMarked
package io.github.regiostat.examples.spark;

import org.jspecify.annotations.NullMarked;
