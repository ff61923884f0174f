// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import io.github.regiostat.xlsx.display.ContentKind;

/**
 * A cell with its text.
 *
 * @param column the column, from 1
 * @param text the text, as it is shown and without line breaks
 * @param kind the kind of content
 * @param indent the indentation of a text, in steps
 */
public record SheetCell(int column, String text, ContentKind kind, int indent) {
    /** Returns the cell in another column. */
    public SheetCell at(int other) {
        return new SheetCell(other, text, kind, indent);
    }
}
