// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Tables in CSV, such as {@code region,year,value}, as datasets.
 *
 * <p>Start at {@link io.github.regiostat.csv.Csv}, which detects the {@link io.github.regiostat.csv.CsvDialect} of a
 * table by its header. {@link io.github.regiostat.csv.CsvOptions} state encoding, separators and limits, a
 * {@link io.github.regiostat.io.mapping.Mapping} what the columns mean. Errors are a
 * {@link io.github.regiostat.csv.CsvFormatException} with line and column.
 */
@NullMarked
package io.github.regiostat.csv;

import org.jspecify.annotations.NullMarked;
