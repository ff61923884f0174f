// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import io.github.regiostat.xlsx.display.ContentKind;
import io.github.regiostat.xlsx.workbook.CellReference;
import io.github.regiostat.xlsx.workbook.SheetCell;
import io.github.regiostat.xlsx.workbook.SheetContent;
import io.github.regiostat.xlsx.workbook.SheetRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rejects tables beside each other, which an empty column separates: read as one, the second would be lost.
 *
 * <p>Columns are a table if most of their rows with a number have a label on the left of it. Columns of numbers behind
 * an empty one belong to the table on their left.
 */
final class TablesBeside {
    private static final int LEAST_ROWS = 2;
    private static final int LEAST_LETTERS = 3;

    /**
     * Columns beside each other.
     *
     * @param first the first column
     * @param last the last column
     */
    private record Block(int first, int last) {
        boolean isTable(SheetContent content) {
            int withNumbers = 0;
            int labelled = 0;
            for (SheetRow row : content.rows()) {
                boolean hasLabel = false;
                boolean isLabelled = false;
                boolean hasNumber = false;
                for (SheetCell cell : row.cells()) {
                    if (cell.column() >= first && cell.column() <= last) {
                        boolean isNumber = cell.kind() == ContentKind.NUMBER;
                        hasNumber |= isNumber;
                        isLabelled |= isNumber && hasLabel;
                        hasLabel |= isLabel(cell);
                    }
                }
                withNumbers += hasNumber ? 1 : 0;
                labelled += isLabelled ? 1 : 0;
            }
            return labelled >= LEAST_ROWS && 2 * labelled >= withNumbers;
        }

        private static boolean isLabel(SheetCell cell) {
            return cell.kind() == ContentKind.DATE
                    || cell.kind() == ContentKind.TEXT
                            && (cell.text()
                                                    .codePoints()
                                                    .filter(Character::isLetter)
                                                    .count()
                                            >= LEAST_LETTERS
                                    || cell.text().codePoints().anyMatch(Character::isIdeographic));
        }

        /** Returns the range, such as {@code A:C}. */
        @Override
        public String toString() {
            return CellReference.letters(first) + ":" + CellReference.letters(last);
        }
    }

    private TablesBeside() {}

    /**
     * Requires that the cells are one table.
     *
     * @param sheet the name of the sheet
     * @param content the cells
     * @throws XlsxFormatException if they are several tables
     */
    static void requireNone(String sheet, SheetContent content) {
        List<Block> tables =
                blocks(content).stream().filter(block -> block.isTable(content)).toList();
        if (tables.size() > 1) {
            throw new XlsxFormatException(
                    "Sheet must have one table, but has tables beside each other in the columns "
                            + tables.stream().map(Block::toString).collect(Collectors.joining(" and "))
                            + ": choose one with XlsxOptions.withRange or {\"table\": {\"range\": \"" + tables.get(0)
                            + "\"}}",
                    null,
                    sheet,
                    null,
                    null);
        }
    }

    private static List<Block> blocks(SheetContent content) {
        BitSet used = new BitSet();
        content.rows().forEach(row -> row.cells().forEach(cell -> used.set(cell.column())));
        List<Block> blocks = new ArrayList<>();
        int first = used.nextSetBit(0);
        while (first >= 0) {
            int end = used.nextClearBit(first);
            blocks.add(new Block(first, end - 1));
            first = used.nextSetBit(end);
        }
        return blocks;
    }
}
