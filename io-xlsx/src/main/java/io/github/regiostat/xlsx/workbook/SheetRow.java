// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import java.util.List;

/**
 * A row with the cells that have a text, in the order of their columns.
 *
 * @param number the number of the row, from 1
 * @param isHidden whether the row is hidden
 * @param cells the cells
 */
public record SheetRow(int number, boolean isHidden, List<SheetCell> cells) {}
