// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

/**
 * A sheet of a workbook.
 *
 * @param name the name
 * @param isHidden whether the sheet is hidden
 * @param part the name of its part in the archive
 */
public record WorkbookSheet(String name, boolean isHidden, String part) {}
