// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Data sets: many measurements in a compact form.
 *
 * <p>Start at {@link io.github.regiostat.dataset.Dataset}, which supports selection, joins, aggregation to groups,
 * conversion, splitting, merging and printing. A {@link io.github.regiostat.dataset.Row} gives access to the parts of a
 * measurement without creating it. A {@link io.github.regiostat.dataset.DatasetSummary} summarizes a dataset. Duplicate
 * keys cause a {@link io.github.regiostat.dataset.DuplicateMeasurementException}.
 *
 * <p>{@link io.github.regiostat.dataset.Editions} converts a dataset between editions of NUTS or GB/T 2260, with
 * {@link io.github.regiostat.dataset.EditionWeights} for regions that were split.
 *
 * <p>Readers of formats use a {@link io.github.regiostat.dataset.DatasetAppender} to add rows by code. It takes numbers
 * from a {@link io.github.regiostat.column.DecimalColumn} and their scale, rounding and qualifier from
 * {@link io.github.regiostat.dataset.FigureAttributes}.
 */
@NullMarked
package io.github.regiostat.dataset;

import org.jspecify.annotations.NullMarked;
