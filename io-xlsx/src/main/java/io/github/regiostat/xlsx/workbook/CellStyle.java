// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import io.github.regiostat.xlsx.display.CellFormat;

/**
 * The style of a cell, as far as it matters for its text.
 *
 * @param format the number format
 * @param indent the indentation, in steps
 */
record CellStyle(CellFormat format, int indent) {
    static final CellStyle NONE = new CellStyle(CellFormat.GENERAL, 0);
}
