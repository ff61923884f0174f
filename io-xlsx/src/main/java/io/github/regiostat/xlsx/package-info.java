// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Tables in workbooks, such as {@code gdp.xlsx}, as datasets.
 *
 * <p>Start at {@link io.github.regiostat.xlsx.Xlsx}. {@link io.github.regiostat.xlsx.XlsxOptions} choose the sheet and
 * its cells, a {@link io.github.regiostat.io.mapping.Mapping} states what the columns mean. Errors are a
 * {@link io.github.regiostat.xlsx.XlsxFormatException} with sheet and cell.
 */
@NullMarked
package io.github.regiostat.xlsx;

import org.jspecify.annotations.NullMarked;
