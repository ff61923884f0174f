// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.figure.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The numbers of a table by the categories of its dimensions, so that rules can compare them. Not thread-safe. */
final class ValueCells {
    /** The most cells that are compared. Larger tables are those of databases, which name their totals. */
    private static final int MAX_CELLS = 200_000;

    private final Grid grid;
    private final List<Integer> rows;
    private final int[] columns;
    private final NumberForm form;
    private final boolean isWhole;
    private final List<Dimension> dimensions = new ArrayList<>();
    private final Map<String, Optional<BigDecimal>> numbers = new HashMap<>();
    private final CellKeys keysOfRows;
    private final CellKeys keysOfColumns;

    /**
     * Creates cells without dimensions.
     *
     * @param rows the indexes of the rows of data
     * @param columns the indexes of the columns of values
     */
    ValueCells(Grid grid, List<Integer> rows, int[] columns, NumberForm form) {
        int limit = MAX_CELLS / Math.max(1, columns.length);
        this.grid = grid;
        this.isWhole = rows.size() <= limit;
        this.rows = isWhole ? rows : rows.subList(0, limit);
        this.columns = columns.clone();
        this.form = form;
        this.keysOfRows = new CellKeys(this.rows.size(), dimensions, false);
        this.keysOfColumns = new CellKeys(columns.length, dimensions, true);
    }

    /**
     * A dimension of the cells.
     *
     * @param key the key of its categories in a mapping
     * @param part the dimension in words
     * @param role the role of the dimension
     * @param categories the categories in the order of the table
     * @param codes the index of the category by the number of the row or of the column of values
     * @param isOfColumns whether the names of columns are the categories
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Dimension(
            String key, String part, ColumnRole role, List<String> categories, int[] codes, boolean isOfColumns) {}

    /**
     * Cells that differ in one dimension only.
     *
     * @param numbers the numbers by the index of the category
     * @param missing the categories whose cells have no number, or a bound
     */
    record Group(Map<Integer, BigDecimal> numbers, Set<Integer> missing) {
        Group() {
            this(new TreeMap<>(), new LinkedHashSet<>());
        }

        /** Returns whether a category has a cell. */
        boolean has(int category) {
            return numbers.containsKey(category) || missing.contains(category);
        }
    }

    /** Returns the indexes of the rows whose cells are compared. */
    List<Integer> rows() {
        return rows;
    }

    /** Returns whether all rows are compared. */
    boolean isWhole() {
        return isWhole;
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    /** Adds a dimension whose categories are in the rows, with the text of each row. */
    void addOfRows(String key, String part, ColumnRole role, List<String> texts) {
        add(key, part, role, texts, false);
    }

    /** Adds a dimension whose categories are in the header, with the text of each column of values. */
    void addOfColumns(String key, String part, ColumnRole role, List<String> texts) {
        add(key, part, role, texts, true);
    }

    private void add(String key, String part, ColumnRole role, List<String> texts, boolean isOfColumns) {
        Map<String, Integer> codeOf = new LinkedHashMap<>();
        int[] codes = new int[texts.size()];
        for (int i = 0; i < codes.length; i++) {
            Integer known = codeOf.putIfAbsent(texts.get(i), codeOf.size());
            codes[i] = known == null ? codeOf.size() - 1 : known;
        }
        dimensions.add(new Dimension(key, part, role, List.copyOf(codeOf.keySet()), codes, isOfColumns));
    }

    /**
     * Returns the cells that differ in a dimension only, without those of categories of earlier dimensions. All
     * dimensions are added before, and dimensions are asked for in their order.
     */
    Collection<Group> groups(Dimension dimension, Map<Dimension, Set<Integer>> without) {
        int apart = dimensions.indexOf(dimension);
        int[] rowKeys = keysOfRows.apartFrom(apart, without);
        int[] columnKeys = keysOfColumns.apartFrom(apart, without);
        Map<Long, Group> groups = new LinkedHashMap<>();
        for (int row = 0; row < rowKeys.length; row++) {
            for (int column = 0; rowKeys[row] >= 0 && column < columnKeys.length; column++) {
                if (columnKeys[column] >= 0) {
                    long key = ((long) rowKeys[row] << Integer.SIZE) + columnKeys[column];
                    int category = dimension.codes()[dimension.isOfColumns() ? column : row];
                    add(groups.computeIfAbsent(key, each -> new Group()), category, cell(row, column));
                }
            }
        }
        return groups.values();
    }

    private String cell(int row, int column) {
        return grid.row(rows.get(row)).cell(columns[column]);
    }

    private void add(Group group, int category, String cell) {
        Optional<BigDecimal> number = numbers.computeIfAbsent(cell, this::number);
        if (number.isPresent()) {
            group.numbers().put(category, number.get());
        } else if (!cell.isEmpty()) {
            group.missing().add(category);
        }
    }

    private Optional<BigDecimal> number(String cell) {
        return NumberTexts.read(cell, form)
                .filter(number -> number.qualifier() == Qualifier.NONE)
                .map(number -> new BigDecimal(number.number()));
    }
}
