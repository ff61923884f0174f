// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Many measurements at once, compact in memory.
 *
 * <p>Start at {@link io.github.regiostat.dataset.Dataset}, which is selected from, joined, aggregated to groups, converted, split, merged
 * and printed; a {@link io.github.regiostat.dataset.Row} gives the parts of a measurement without making it, and a {@link
 * io.github.regiostat.dataset.DatasetSummary} what there is in short. Two measurements of one key are a {@link
 * io.github.regiostat.dataset.DuplicateMeasurementException}.
 *
 * <p>Readers of formats fill a {@link io.github.regiostat.dataset.DatasetAppender} by code, from a {@link
 * io.github.regiostat.column.DecimalColumn} of numbers that a {@link io.github.regiostat.dataset.FigureAttributes} makes figures of.
 */
@NullMarked
package io.github.regiostat.dataset;

import org.jspecify.annotations.NullMarked;
