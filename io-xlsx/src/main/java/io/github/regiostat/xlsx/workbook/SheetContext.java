// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

/**
 * What the cells of all sheets refer to.
 *
 * @param styles the styles
 * @param texts the shared texts
 * @param isFrom1904 whether days are counted from 1904
 */
record SheetContext(StyleTable styles, SharedTexts texts, boolean isFrom1904) {}
