// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.xlsx.workbook.CellRange;
import io.github.regiostat.xlsx.workbook.SheetContent;
import io.github.regiostat.xlsx.workbook.Workbook;
import io.github.regiostat.xlsx.workbook.WorkbookSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The hidden sheet of a workbook that {@link Xlsx#write} wrote: the mapping that reads the workbook, in JSON, in as
 * many cells of the first column as it needs.
 */
final class MappingSheet {
    /** The name of the sheet. */
    static final String NAME = "regiostat mapping";

    private static final Mapping NONE = Mapping.builder().build();

    /** Cells of a spreadsheet have at most 32,767 characters. */
    private static final int MAX_CELL = 30_000;

    private MappingSheet() {}

    /** Returns the mapping of a workbook, without rules if it has none. */
    static Mapping of(Workbook workbook) throws IOException {
        Optional<WorkbookSheet> sheet = workbook.sheet(NAME)
                .filter(each -> each.isHidden() && each.name().equals(NAME));
        if (sheet.isEmpty()) {
            return NONE;
        }
        Map<WorkbookSheet, SheetContent> content = workbook.read(List.of(sheet.get()), CellRange.ALL, false);
        StringBuilder json = new StringBuilder();
        content.values().stream()
                .flatMap(each -> each.rows().stream())
                .forEach(row -> json.append(row.cells().get(0).text()));
        try {
            return Mapping.parse(json.toString());
        } catch (IllegalArgumentException malformed) {
            throw new XlsxFormatException(
                    "Mapping of the workbook must be valid, but is not; delete the sheet to read the workbook without"
                            + " it: "
                            + malformed.getMessage(),
                    null,
                    NAME,
                    null,
                    malformed);
        }
    }

    /** Returns the cells of a mapping. A cell neither begins nor ends with a space, which spreadsheets may remove. */
    static List<String> cells(Mapping mapping) {
        String json = mapping.toString();
        List<String> cells = new ArrayList<>();
        int start = 0;
        while (start < json.length()) {
            int end = Math.min(start + MAX_CELL, json.length());
            while (end < json.length() && isUnsafe(json, end)) {
                end--;
            }
            cells.add(json.substring(start, end));
            start = end;
        }
        return cells;
    }

    private static boolean isUnsafe(String json, int end) {
        return Character.isWhitespace(json.charAt(end))
                || Character.isWhitespace(json.charAt(end - 1))
                || Character.isHighSurrogate(json.charAt(end - 1));
    }
}
