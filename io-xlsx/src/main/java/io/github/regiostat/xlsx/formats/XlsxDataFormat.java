// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.formats;

import io.github.regiostat.io.assembly.ProvidedFormat;
import io.github.regiostat.xlsx.Xlsx;
import io.github.regiostat.xlsx.workbook.WorkbookSignature;

/** Workbooks of spreadsheets, detected by their parts. */
public final class XlsxDataFormat extends ProvidedFormat {
    public XlsxDataFormat() {
        super("xlsx", "Excel workbook", WorkbookSignature::matches, Xlsx::read, Xlsx::read, Xlsx::write);
    }
}
