// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import io.github.regiostat.xlsx.display.ContentKind;
import io.github.regiostat.xlsx.workbook.SheetCell;
import io.github.regiostat.xlsx.workbook.SheetContent;
import io.github.regiostat.xlsx.workbook.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Joins columns of marks with the values on their left, such as the flags {@code b} and {@code p} of Eurostat, which
 * have no header of their own: 5.3 and b become {@code 5.3 b}.
 */
final class MarkColumns {
    private static final Pattern MARK = Pattern.compile("[a-z]{1,3}|[A-Z]|\\([A-Za-z]\\)|\\*{1,3}");

    /** Texts of more kinds are codes rather than marks. */
    private static final int MAX_MARKS = 12;

    private MarkColumns() {}

    /**
     * Returns the content with joined cells.
     *
     * @param content the content, before merged areas are filled
     * @param joined receives the columns of marks, if there are any
     */
    static SheetContent join(SheetContent content, Consumer<List<Integer>> joined) {
        Set<Integer> columns = columns(content);
        if (columns.isEmpty()) {
            return content;
        }
        joined.accept(List.copyOf(columns));
        List<SheetRow> rows = new ArrayList<>();
        for (SheetRow row : content.rows()) {
            rows.add(new SheetRow(row.number(), row.isHidden(), joined(row.cells(), columns)));
        }
        return content.with(rows);
    }

    private static List<SheetCell> joined(List<SheetCell> cells, Set<Integer> columns) {
        List<SheetCell> all = new ArrayList<>();
        for (SheetCell cell : cells) {
            if (columns.contains(cell.column())) {
                SheetCell value = all.remove(all.size() - 1);
                all.add(new SheetCell(
                        value.column(), value.text() + " " + cell.text().strip(), value.kind(), value.indent()));
            } else {
                all.add(cell);
            }
        }
        return List.copyOf(all);
    }

    /**
     * Returns the columns that have marks only, each beside a number or a text without letters, such as a colon, and
     * none beside the first cell on the left, which is a header.
     */
    private static Set<Integer> columns(SheetContent content) {
        Map<Integer, Set<String>> marks = new HashMap<>();
        Set<Integer> others = new HashSet<>();
        Set<Integer> withNumbers = new HashSet<>();
        Set<Integer> begun = new HashSet<>();
        for (SheetRow row : content.rows()) {
            SheetCell left = null;
            for (SheetCell cell : row.cells()) {
                boolean isMark = left != null
                        && left.column() + 1 == cell.column()
                        && isValue(left)
                        && begun.contains(left.column())
                        && isMark(cell);
                if (isMark) {
                    marks.computeIfAbsent(cell.column(), each -> new HashSet<>())
                            .add(cell.text().strip());
                } else {
                    others.add(cell.column());
                }
                if (cell.kind() == ContentKind.NUMBER) {
                    withNumbers.add(cell.column());
                }
                left = cell;
            }
            row.cells().forEach(cell -> begun.add(cell.column()));
        }
        Set<Integer> columns = new TreeSet<>();
        marks.forEach((column, texts) -> {
            if (!others.contains(column) && withNumbers.contains(column - 1) && texts.size() <= MAX_MARKS) {
                columns.add(column);
            }
        });
        return columns;
    }

    private static boolean isMark(SheetCell cell) {
        return cell.kind() == ContentKind.TEXT
                && MARK.matcher(cell.text().strip()).matches();
    }

    private static boolean isValue(SheetCell cell) {
        return cell.kind() == ContentKind.NUMBER
                || cell.kind() == ContentKind.TEXT && cell.text().codePoints().noneMatch(Character::isLetter);
    }
}
