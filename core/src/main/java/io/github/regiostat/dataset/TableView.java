// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import io.github.regiostat.source.Source;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Selected rows of a table: the content of a dataset, and the input of its calculations. */
record TableView(Table table, RowSelection selection) {

    static TableView all(Table table) {
        return new TableView(table, RowSelection.all(table.size()));
    }

    int size() {
        return selection.size();
    }

    boolean isEmpty() {
        return size() == 0;
    }

    /** Returns the row at an index of the selection. */
    Row row(int index) {
        return new Row(table, selection.row(index));
    }

    Stream<Row> rows() {
        return IntStream.range(0, size()).mapToObj(this::row);
    }

    Stream<Measurement<?>> measurements() {
        return rows().map(Row::measurement);
    }

    <Q extends Quantity<Q>> List<Measurement<Q>> measurementsOf(Class<Q> kind) {
        return where(table.variables(), variable -> variable.indicator().kind().equals(kind))
                .measurements()
                .<Measurement<Q>>map(measurement -> measurement.as(kind))
                .toList();
    }

    Set<Indicator<?>> indicators() {
        return set(used(table.variables()).stream().map(Variable::indicator));
    }

    Set<Region> regions() {
        return set(used(table.regions()).stream());
    }

    SortedSet<TimePeriod> periods() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(used(table.periods())));
    }

    Set<String> dimensionIds() {
        return set(table.dimensions().entrySet().stream()
                .filter(e -> used(e.getValue()).stream().anyMatch(Optional::isPresent))
                .map(Map.Entry::getKey));
    }

    Set<Source> sources() {
        return set(used(table.contexts()).stream().map(Context::source).filter(Objects::nonNull));
    }

    static <T> Set<T> set(Stream<? extends T> values) {
        Set<T> set = new LinkedHashSet<>();
        values.forEach(set::add);
        return Collections.unmodifiableSet(set);
    }

    /** Returns the values of a column in the selected rows, in the order of their first row. */
    <T> List<T> used(DictionaryColumn<T> column) {
        return selection.used(column);
    }

    TableView ofIndicator(Indicator<?> indicator) {
        Objects.requireNonNull(indicator, "indicator");
        return where(table.variables(), variable -> variable.indicator().equals(indicator));
    }

    TableView ofIndicator(String id) {
        Objects.requireNonNull(id, "id");
        return where(table.variables(), variable -> variable.indicator().id().equals(id));
    }

    TableView inRegions(Collection<Region> regions) {
        return where(table.regions(), Copies.set(regions)::contains);
    }

    TableView withoutMissing() {
        return where(row -> !table.isMissing(row));
    }

    TableView filter(Predicate<? super Row> condition) {
        return where(row -> condition.test(new Row(table, row)));
    }

    /** Selects rows by a value of a column. The condition is evaluated once for each value, not for each row. */
    <T> TableView where(DictionaryColumn<T> column, Predicate<? super T> condition) {
        if (column.codes().isConstant() && !isEmpty()) {
            return condition.test(column.at(0)) ? this : new TableView(table, RowSelection.of(new int[0]));
        }
        boolean[] accepted = new boolean[column.values().size()];
        for (int code = 0; code < accepted.length; code++) {
            accepted[code] = condition.test(column.values().get(code));
        }
        return where(row -> accepted[column.code(row)]);
    }

    TableView where(IntPredicate condition) {
        RowSelection selected = selection.where(condition);
        return selected == selection ? this : new TableView(table, selected);
    }

    /** Splits the rows by a property, in the order of their first row. */
    <K> Map<K, TableView> split(Function<? super Row, ? extends K> property) {
        Map<K, TableView> parts = new LinkedHashMap<>();
        selection
                .<K>split(row -> property.apply(new Row(table, row)))
                .forEach((key, rows) -> parts.put(key, new TableView(table, rows)));
        return parts;
    }
}
