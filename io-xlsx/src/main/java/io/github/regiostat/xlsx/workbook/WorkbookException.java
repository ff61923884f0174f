// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.workbook;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when a workbook is malformed or a part of it is not supported, with the sheet and the cell. */
public final class WorkbookException extends IOException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String sheet;
    private final @Nullable String cell;

    WorkbookException(String message, @Nullable String sheet, @Nullable String cell, @Nullable Throwable cause) {
        super(message, cause);
        this.sheet = sheet;
        this.cell = cell;
    }

    WorkbookException(String message) {
        this(message, null, null, null);
    }

    /** Returns the name of the sheet, or empty. */
    public Optional<String> sheet() {
        return Optional.ofNullable(sheet);
    }

    /** Returns the cell, such as {@code C7}, or empty. */
    public Optional<String> cell() {
        return Optional.ofNullable(cell);
    }
}
