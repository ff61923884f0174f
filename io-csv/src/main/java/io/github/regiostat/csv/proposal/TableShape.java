// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where a table is in a grid: the rows before its header, the header, the rows of data with headings among them, and
 * the rows after it.
 *
 * @param firstHeader the index of the first row of the header
 * @param firstData the index of the first row of data
 * @param end the index behind the last row of data
 * @param width the number of columns
 * @param headings the indexes of rows among the data that have a text in the first cell only
 */
record TableShape(int firstHeader, int firstData, int end, int width, List<Integer> headings) {
    /** Finds the shape of a grid. */
    static final class Finder {
        private static final int MAX_HEADER_ROWS = 6;
        private static final int SAMPLE = 400;

        /** The smallest number of rows of attributes above a series. */
        private static final int MIN_ATTRIBUTES = 3;

        private final Grid grid;
        private final boolean isFirstHeader;
        private final OptionalInt headerRows;

        /** Creates a finder; the first row may be known to be that of the header. */
        Finder(Grid grid, boolean isFirstHeader) {
            this(grid, isFirstHeader, OptionalInt.empty());
        }

        /** Creates a finder; the number of rows of the header may be known as well. */
        Finder(Grid grid, boolean isFirstHeader, OptionalInt headerRows) {
            this.grid = grid;
            this.isFirstHeader = isFirstHeader;
            this.headerRows = headerRows;
        }

        /** Returns the shape of the first table, which has no row of data if the grid has no numbers. */
        TableShape find() {
            int width = width();
            boolean isStated = isFirstHeader && headerRows.isPresent();
            int attributed = width == 2 && !isFirstHeader && headerRows.isEmpty() ? behindAttributes(width) : 0;
            int firstData = isStated
                    ? Math.min(headerRows.getAsInt(), grid.size())
                    : attributed > 0 ? attributed : withHeadings(withRowsOfNoValues(firstData(width), width));
            int firstHeader = isFirstHeader
                    ? 0
                    : headerRows.isPresent()
                            ? Math.max(0, firstData - headerRows.getAsInt())
                            : attributed > 0 ? attributed : firstHeader(firstData, width);
            int end = end(firstData, width);
            List<Integer> headings = new ArrayList<>();
            for (int row = firstData; row < end; row++) {
                if (isHeading(row)) {
                    headings.add(row);
                }
            }
            return new TableShape(firstHeader, firstData, end, width, List.copyOf(headings));
        }

        /**
         * Returns the number of columns: of the rows that have as many cells as most, the number of cells up to the
         * last text.
         */
        private int width() {
            List<GridRow> sample = grid.rows().subList(0, Math.min(SAMPLE, grid.size()));
            Map<Integer, Integer> counts = new HashMap<>();
            sample.stream()
                    .filter(row -> row.width() > 1)
                    .forEach(row -> counts.merge(row.cells().size(), 1, Integer::sum));
            int usual = counts.entrySet().stream()
                    .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse(0);
            boolean areAlike = counts.getOrDefault(usual, 0) * 10 >= sample.size() * 7;
            return areAlike
                    ? sample.stream()
                            .filter(row -> row.cells().size() == usual)
                            .mapToInt(GridRow::width)
                            .max()
                            .orElse(0)
                    : widthOfTexts();
        }

        /** Returns the width that most rows of several texts have, or the largest one that is as usual. */
        private int widthOfTexts() {
            int[] counts = new int
                    [1 + grid.rows().stream().mapToInt(GridRow::width).max().orElse(0)];
            int rows = Math.min(SAMPLE, grid.size());
            for (int row = 0; row < rows; row++) {
                counts[grid.row(row).width()]++;
            }
            int best = Math.min(2, counts.length - 1);
            for (int width = 2; width < counts.length; width++) {
                best = counts[width] >= Math.max(1, counts[best]) ? width : best;
            }
            // Rows that end with empty cells are shorter than the table.
            for (int width = counts.length - 1; width > best; width--) {
                if (counts[width] > 1 && 5 * counts[width] >= counts[best]) {
                    return width;
                }
            }
            return best;
        }

        private int firstData(int width) {
            for (int row = 0; row < grid.size(); row++) {
                boolean isData = isData(row, width) || isValueWithoutLabel(row, width);
                boolean isHeader = isHeaderOfPeriods(row)
                        || isHeaderOfSerialDates(row)
                        || isHeaderOfNumbers(row)
                        || isHeaderOfWords(row);
                if (isData && !isHeader) {
                    return row;
                }
            }
            return grid.size();
        }

        /**
         * Returns the first row of a series behind rows of its attributes, such as its unit and its mean: a row from
         * which all labels are periods, whereas those before it are not. Returns 0 without such a row.
         */
        private int behindAttributes(int width) {
            int first = grid.size();
            while (first > 0
                    && grid.kind(first - 1, 0).isPeriod()
                    && (isData(first - 1, width) || grid.row(first - 1).isLabelOnly())) {
                first--;
            }
            boolean areAttributes = first > MIN_ATTRIBUTES
                    && grid.size() - first > MIN_ATTRIBUTES
                    && isData(first - 1, width)
                    && IntStream.range(0, first)
                            .noneMatch(row -> grid.kind(row, 0).isPeriod()
                                    || grid.row(row).isAfterBlank())
                    && IntStream.range(0, first)
                                    .filter(row -> grid.kind(row, 1) == CellKind.TEXT)
                                    .count()
                            > MIN_ATTRIBUTES;
            return areAttributes ? first : 0;
        }

        /** Returns whether a row is a value without a label, such as that of the world, above another row of data. */
        private boolean isValueWithoutLabel(int row, int width) {
            GridRow cells = grid.row(row);
            return row > 0
                    && row + 1 < grid.size()
                    && cells.filled() == 1
                    && cells.width() > 1
                    && grid.kind(row, cells.width() - 1) == CellKind.NUMBER
                    && grid.kind(row + 1, cells.width() - 1) == CellKind.NUMBER
                    && isData(row + 1, width);
        }

        /** Returns whether the first row has marks but no number, such as a name of a column that is also a mark. */
        private boolean isHeaderOfWords(int row) {
            GridRow cells = grid.row(row);
            return row == 0
                    && IntStream.range(0, cells.width())
                            .noneMatch(column -> grid.kind(row, column) == CellKind.NUMBER
                                    || column > 0 && grid.kind(row, column) == CellKind.YEAR);
        }

        /**
         * Returns the first row of those between a header and the first row of data that have labels as rows of data
         * have, and no value: the header has names above both.
         */
        private int withRowsOfNoValues(int firstData, int width) {
            int first = firstData;
            while (first > 1 && first < grid.size() && isRowOfNoValues(first - 1, firstData, width)) {
                first--;
            }
            return first;
        }

        private boolean isRowOfNoValues(int row, int firstData, int width) {
            GridRow cells = grid.row(row);
            GridRow above = grid.row(row - 1);
            return cells.filled() > 1
                    && !cells.isAfterBlank()
                    && above.filled() == above.width()
                    && above.width() >= grid.row(firstData).width()
                    && IntStream.range(0, width)
                            .allMatch(column ->
                                    cells.cell(column).isEmpty() == (grid.kind(firstData, column) != CellKind.TEXT));
        }

        /** Returns the first row of the headings between a header and the first row of data. */
        private int withHeadings(int firstData) {
            int first = firstData;
            while (first > 1 && first < grid.size() && isHeading(first - 1)) {
                first--;
            }
            boolean isBelowHeader =
                    first > 0 && first < firstData && grid.row(first - 1).filled() > 1;
            return isBelowHeader ? first : firstData;
        }

        /** Returns whether a row has a number or a mark, and as many cells as a row of the table can have. */
        private boolean isData(int row, int width) {
            GridRow cells = grid.row(row);
            int filled = cells.filled();
            if (filled < 2 || cells.width() > width || width > 3 && cells.width() <= 2) {
                return false;
            }
            long values = IntStream.range(0, cells.width())
                    .filter(column -> grid.kind(row, column) == CellKind.NUMBER || isValueBehindLabel(row, column))
                    .count();
            long texts = IntStream.range(1, cells.width())
                    .filter(column -> grid.kind(row, column) == CellKind.TEXT)
                    .count();
            return values > 0
                    && !isLegend(row)
                    && (values >= texts || isLikeRowsBelow(row, width) || isAboveNumber(row));
        }

        /** Returns whether a row explains a mark, such as {@code :} and "not available". */
        private boolean isLegend(int row) {
            String first = grid.row(row).cell(0);
            return !first.isEmpty()
                    && first.codePoints().noneMatch(Character::isLetterOrDigit)
                    && IntStream.range(0, grid.row(row).width())
                            .noneMatch(column -> grid.kind(row, column) == CellKind.NUMBER);
        }

        /** Returns whether a number of a row has a number below it, which a name of a column is not. */
        private boolean isAboveNumber(int row) {
            int next = row + 1;
            return next < grid.size()
                    && IntStream.range(1, grid.row(row).width())
                            .anyMatch(column -> grid.kind(row, column) == CellKind.NUMBER
                                    && grid.kind(next, column) == CellKind.NUMBER);
        }

        private boolean isValueBehindLabel(int row, int column) {
            CellKind kind = grid.kind(row, column);
            return column > 0 && (kind == CellKind.YEAR || kind == CellKind.MISSING);
        }

        /** Returns whether the cells of a row are of the same kinds as those of the next rows. */
        private boolean isLikeRowsBelow(int row, int width) {
            int next = row + 1;
            if (next >= grid.size()) {
                return true;
            }
            return IntStream.range(0, width)
                    .allMatch(column -> grid.kind(row, column).isValue()
                                    == grid.kind(next, column).isValue()
                            || grid.kind(row, column) == CellKind.EMPTY
                            || grid.kind(next, column) == CellKind.EMPTY);
        }

        /**
         * Returns whether the numbers of a row are the names of columns: all cells behind the first ones are periods,
         * the years among them follow each other, and the next row has other cells.
         */
        private boolean isHeaderOfPeriods(int row) {
            GridRow cells = grid.row(row);
            List<Integer> periods = IntStream.range(0, cells.width())
                    .filter(column -> isPeriod(cells.cell(column)))
                    .boxed()
                    .toList();
            if (periods.isEmpty()) {
                return false;
            }
            int first = periods.get(0);
            long texts = IntStream.range(first, cells.width())
                    .filter(column -> grid.kind(row, column) == CellKind.TEXT && !isPeriod(cells.cell(column)))
                    .count();
            boolean arePeriods = texts <= periods.size()
                    && IntStream.range(first, cells.width())
                            .allMatch(column -> cells.cell(column).isEmpty()
                                    || isPeriod(cells.cell(column))
                                    || grid.kind(row, column) == CellKind.TEXT);
            boolean areLabels = IntStream.range(0, first)
                    .allMatch(column ->
                            grid.kind(row, column) == CellKind.TEXT || grid.kind(row, column) == CellKind.EMPTY);
            if (!arePeriods || !areLabels || !areSequence(periods, cells)) {
                return false;
            }
            int next = row + 1;
            boolean isNamed = IntStream.range(0, first).anyMatch(column -> HeaderWord.isAny(cells.cell(column)));
            return next < grid.size() && (isNamed || areOtherBelow(periods, next));
        }

        /** Returns whether the row has a label that is a word of headers, and dates that a spreadsheet stored. */
        private boolean isHeaderOfSerialDates(int row) {
            List<String> cells = grid.row(row).cells();
            return cells.size() > 2
                    && HeaderWord.isAny(cells.get(0))
                    && SerialDates.read(cells.subList(1, cells.size()), Optional.empty())
                            .isPresent();
        }

        /** Returns whether a row has a cell below one of the columns that is not a period. */
        private boolean areOtherBelow(List<Integer> periods, int next) {
            return periods.stream().anyMatch(column -> !grid.kind(next, column).isPeriod());
        }

        /** Returns whether a text is a period, perhaps with a mark such as {@code 2023 (p)}. */
        private boolean isPeriod(String text) {
            return grid.kind(text).isPeriod()
                    || text.length() > 3 && PeriodTexts.read(text).mark().isPresent();
        }

        /** Returns whether years rise or fall, or repeat in a cycle. */
        private static boolean areSequence(List<Integer> columns, GridRow cells) {
            List<String> texts = columns.stream().map(cells::cell).toList();
            int cycle = texts.lastIndexOf(texts.get(0)) == 0
                    ? texts.size()
                    : texts.subList(1, texts.size()).indexOf(texts.get(0)) + 1;
            boolean rises = true;
            boolean falls = true;
            for (int i = 1; i < cycle; i++) {
                int order = texts.get(i).compareTo(texts.get(i - 1));
                rises &= order > 0 || CellKind.of(texts.get(i)) != CellKind.YEAR;
                falls &= order < 0 || CellKind.of(texts.get(i)) != CellKind.YEAR;
            }
            boolean isOneRepeated = texts.stream().distinct().count() == 1;
            return rises || falls || isOneRepeated;
        }

        /** Returns whether a row numbers the columns, or is a header whose last names are numbers: age, 0, 1, 2. */
        private boolean isHeaderOfNumbers(int row) {
            return isRowOfNumbers(row) || row == 0 && isCountedUp(row) && !isCountedUp(1);
        }

        /** Returns whether a row has texts, and then numbers of which each is the next one. */
        private boolean isCountedUp(int row) {
            if (row >= grid.size()) {
                return false;
            }
            List<String> texts = grid.row(row).cells().subList(0, grid.row(row).width());
            int first = 0;
            while (first < texts.size() && !isCount(texts.get(first))) {
                first++;
            }
            int last = first;
            while (last + 1 < texts.size()
                    && isCount(texts.get(last + 1))
                    && Integer.parseInt(texts.get(last + 1)) == Integer.parseInt(texts.get(last)) + 1) {
                last++;
            }
            // The last name may be open, such as 90+.
            return first > 0 && last - first >= 2 && last >= texts.size() - 2;
        }

        private static boolean isCount(String text) {
            return text.length() < 5 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        }

        /** Returns whether a row numbers the columns: 1, 2, 3. */
        private boolean isRowOfNumbers(int row) {
            GridRow cells = grid.row(row);
            List<String> texts =
                    cells.cells().stream().filter(cell -> !cell.isEmpty()).toList();
            if (texts.size() < 3 || row + 1 >= grid.size()) {
                return false;
            }
            String first = texts.get(0);
            int start = first.equals("0") || first.equals("1") ? Integer.parseInt(first) : -1;
            return start >= 0
                    && IntStream.range(0, texts.size())
                            .allMatch(i -> texts.get(i).equals(String.valueOf(start + i)));
        }

        /** Returns the first row of the header above the data. */
        private int firstHeader(int firstData, int width) {
            int first = firstData;
            while (first > 0 && firstData - first < MAX_HEADER_ROWS && isHeader(first - 1, first, firstData, width)) {
                first--;
            }
            // A row of numbers above the header is the index of a data frame.
            return first < firstData - 1 && isRowOfNumbers(first) ? first + 1 : first;
        }

        private boolean isHeader(int row, int below, int firstData, int width) {
            GridRow cells = grid.row(row);
            boolean isFirst = below == firstData;
            if (cells.isLabelOnly()) {
                return false;
            }
            if (!isFirst && grid.row(below).isAfterBlank() && !isAboveColumns(row, firstData, width)) {
                return false;
            }
            if (isFirst) {
                return cells.width() > 1;
            }
            // A row of a key and its text, such as "Source,World Bank", is above a table of more columns.
            boolean isKeyAndText =
                    width > 2 && cells.width() == 2 && !cells.cell(0).isEmpty();
            return !isKeyAndText && cells.width() <= width + 1 && !isTitleWithDelimiters(cells);
        }

        /**
         * Returns whether a row of texts begins above the first column of numbers, as heads of columns do that an empty
         * row separates from the lower ones. A title begins in the first column.
         */
        private boolean isAboveColumns(int row, int firstData, int width) {
            GridRow cells = grid.row(row);
            if (firstData == grid.size()) {
                return false;
            }
            int first = IntStream.range(0, width)
                    .filter(column -> grid.kind(firstData, column) == CellKind.NUMBER)
                    .findFirst()
                    .orElse(0);
            return first > 0
                    && !cells.cell(first).isEmpty()
                    && IntStream.range(0, first)
                            .allMatch(column -> cells.cell(column).isEmpty())
                    && IntStream.range(first, cells.width())
                            .noneMatch(column -> grid.kind(row, column) == CellKind.NUMBER);
        }

        /** Returns whether a bracket opens in one cell and closes in another, as in a title that is not quoted. */
        private static boolean isTitleWithDelimiters(GridRow cells) {
            return cells.cells().stream()
                    .anyMatch(cell -> cell.chars().filter(c -> c == '(').count()
                            != cell.chars().filter(c -> c == ')').count());
        }

        /** Returns the index behind the last row of data: before an empty row, notes or the header of another table. */
        private int end(int firstData, int width) {
            int end = Math.min(firstData + 1, grid.size());
            int row = end;
            while (row < grid.size()) {
                if (grid.row(row).isAfterBlank() && isHeaderOfPeriods(row) || row > end && isHeaderOfPeriods(row)) {
                    break;
                }
                if (isData(row, width) && !isOtherTable(row, end)) {
                    end = ++row;
                } else if (isLongerRow(row, width)) {
                    // The reader rejects it with its location.
                    end = ++row;
                } else if (isHeading(row) || isPartOfTable(row, width)) {
                    row++;
                } else {
                    break;
                }
            }
            return end;
        }

        /** Returns whether a row with numbers has more cells than the table. */
        private boolean isLongerRow(int row, int width) {
            GridRow cells = grid.row(row);
            return cells.width() > width
                    && !cells.isAfterBlank()
                    && IntStream.range(1, cells.width()).anyMatch(column -> grid.kind(row, column) == CellKind.NUMBER);
        }

        /** Returns whether a row of data is behind a row that looks like a header. */
        private boolean isOtherTable(int row, int end) {
            return row > end
                    && IntStream.range(end, row)
                            .anyMatch(each -> isHeaderOfPeriods(each)
                                    || grid.row(each).isAfterBlank()
                                            && grid.row(each).filled() > 1);
        }

        /** Returns whether a row has cells of texts only, such as a label with a mark. */
        private boolean isPartOfTable(int row, int width) {
            GridRow cells = grid.row(row);
            return cells.filled() > 1
                    && cells.width() <= width
                    && !cells.isAfterBlank()
                    && !HeaderWord.NOTES.starts(cells.cell(0));
        }

        private boolean isHeading(int row) {
            GridRow cells = grid.row(row);
            return cells.isLabelOnly() && !cells.cell(0).isEmpty() && !HeaderWord.NOTES.starts(cells.cell(0));
        }
    }

    /** Returns the number of rows of the header. */
    int headerRows() {
        return firstData - firstHeader;
    }
}
