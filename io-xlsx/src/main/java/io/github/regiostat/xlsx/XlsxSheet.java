// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import java.util.Optional;

/**
 * A sheet of a workbook, such as {@code Table 1 (A1:K40)}.
 *
 * @param name the name
 * @param isHidden whether the sheet is hidden
 * @param range the cells that have a content, such as {@code A1:K40}, or empty if there is none
 */
public record XlsxSheet(String name, boolean isHidden, Optional<String> range) {
    /** Returns the sheet in words, such as {@code Table 1 (A1:K40)} or {@code Codes (A1:B9, hidden)}. */
    @Override
    public String toString() {
        return name + " (" + range.orElse("empty") + (isHidden ? ", hidden" : "") + ")";
    }
}
