// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.dataset.DatasetTable.PrintedColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The columns of a printed table of periods or regions. What differs by column stands in its head, such as {@code 2024
 * compared with 2023}, so that a region has one row.
 */
final class WideColumns {
    private static final String UNIT = "unit";

    /** The properties that do not identify a row. */
    private static final Set<String> HEADABLE = Set.of(
            UNIT,
            DatasetTable.PRICE_BASIS,
            DatasetTable.SEASONAL_ADJUSTMENT,
            DatasetTable.ANNUAL_RATE,
            DatasetTable.COLLECTION,
            DatasetTable.GROWTH_BASIS,
            DatasetTable.DEFINITION,
            "compared with",
            "converted at",
            "source");

    private final TableView dataset;
    /** The position of the period or region of a row. */
    private final IntUnaryOperator positionOf;

    private final List<PrintedColumn> inHeads = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    /** The column of each combination of texts in the heads, for each period or region. */
    private final List<Map<List<String>, Integer>> indexes = new ArrayList<>();

    private WideColumns(TableView dataset, IntUnaryOperator positionOf) {
        this.dataset = dataset;
        this.positionOf = positionOf;
    }

    /**
     * Returns the columns of a table.
     *
     * @param dataset the rows
     * @param columns the properties that differ between rows
     * @param names the names of the periods or regions, in their order
     * @param positionOf the index of the name of a row
     * @return the columns, of which each name has one or more
     */
    static WideColumns of(
            TableView dataset, List<PrintedColumn> columns, List<String> names, IntUnaryOperator positionOf) {
        WideColumns wide = new WideColumns(dataset, positionOf);
        List<PrintedColumn> ofRows = columns.stream()
                .filter(column -> !HEADABLE.contains(column.heading()))
                .toList();
        columns.stream()
                .filter(column -> HEADABLE.contains(column.heading()) && wide.isInHeads(column, ofRows))
                .forEach(wide.inHeads::add);
        wide.addHeadings(names);
        return wide;
    }

    /** Returns whether a property follows from the period or region, or differs within a row. */
    private boolean isInHeads(PrintedColumn column, List<PrintedColumn> ofRows) {
        boolean isOfRow = isOne(column, row -> texts(ofRows, row));
        return !isOfRow || !column.heading().equals(UNIT) && isOne(column, positionOf::applyAsInt);
    }

    /** Returns whether a property has one text for each key; missing measurements without a text do not count. */
    private boolean isOne(PrintedColumn column, IntFunction<Object> key) {
        Map<Object, String> texts = new HashMap<>();
        return rows().allMatch(row -> {
            String text = column.cell().apply(row);
            return text.isEmpty() && dataset.table().isMissing(row)
                    || texts.computeIfAbsent(key.apply(row), each -> text).equals(text);
        });
    }

    private void addHeadings(List<String> names) {
        names.forEach(name -> indexes.add(new LinkedHashMap<>()));
        Set<Integer> withMissing = new HashSet<>();
        rows().forEach(row -> {
            int position = positionOf.applyAsInt(row);
            if (isWithoutTexts(row)) {
                withMissing.add(position);
            } else {
                indexes.get(position).putIfAbsent(texts(inHeads, row), 0);
            }
        });
        for (int position = 0; position < names.size(); position++) {
            Map<List<String>, Integer> ofName = indexes.get(position);
            if (ofName.isEmpty() && withMissing.contains(position)) {
                ofName.put(inHeads.stream().map(column -> "").toList(), 0);
            }
            for (Map.Entry<List<String>, Integer> each : ofName.entrySet()) {
                each.setValue(headings.size());
                headings.add(heading(names.get(position), each.getKey()));
            }
        }
    }

    private String heading(String name, List<String> texts) {
        String properties = IntStream.range(0, texts.size())
                .filter(i -> !texts.get(i).isEmpty())
                .mapToObj(i -> inHeads.get(i).heading() + " " + texts.get(i))
                .collect(Collectors.joining("; "));
        return properties.isEmpty() ? name : name + " " + properties;
    }

    /** Returns whether a measurement is missing and states nothing of what is in the heads. */
    private boolean isWithoutTexts(int row) {
        return dataset.table().isMissing(row) && texts(inHeads, row).stream().allMatch(String::isEmpty);
    }

    private IntStream rows() {
        return dataset.selection().stream();
    }

    private static List<String> texts(List<PrintedColumn> columns, int row) {
        return columns.stream().map(column -> column.cell().apply(row)).toList();
    }

    /** Returns the properties in the heads, which are not in the rows. */
    List<PrintedColumn> inHeads() {
        return inHeads;
    }

    List<String> headings() {
        return headings;
    }

    /** Returns the index of the column of a row; missing measurements stand in the first one of their name. */
    int index(int row) {
        Map<List<String>, Integer> ofName = indexes.get(positionOf.applyAsInt(row));
        Integer index = ofName.get(texts(inHeads, row));
        return index == null ? ofName.values().iterator().next() : index;
    }
}
