// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.LongDecimals;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Additive;
import io.github.regiostat.quantity.Unit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds the values of an indicator by a property of their rows. */
final class Totals<K, Q extends Additive<Q>> {
    private final TableView values;
    private final Table table;
    private final Indicator<Q> indicator;
    private final boolean isStock;
    /** Whether rows may be rejected because of their unit or period. */
    private final boolean hasChecks;

    private final Map<K, Total> totals = new LinkedHashMap<>();
    /** The number of the total of each value. */
    private final int[] numbers;

    /** The total of the rows with one property. */
    private static final class Total {
        private final DecimalSum sum = new DecimalSum();
        private final int firstRow;
        private final int variable;
        private final TimePeriod period;
        /** The number of the total in the order of the first rows. */
        private final int number;

        Total(Table table, int row, int number) {
            this.firstRow = row;
            this.number = number;
            this.variable = table.variables().code(row);
            this.period = table.periods().at(row);
        }
    }

    private Totals(TableView values, Indicator<Q> indicator) {
        this.values = values;
        this.table = values.table();
        this.numbers = new int[values.size()];
        this.indicator = indicator;
        this.isStock = indicator.behaviour() == Behaviour.STOCK;
        this.hasChecks = isStock || !table.variables().codes().isConstant();
    }

    static <K, Q extends Additive<Q>> Map<K, Q> of(
            TableView values, Indicator<Q> indicator, Function<? super Row, ? extends K> property, Accept... accepted) {
        Totals<K, Q> totals = new Totals<>(values, indicator);
        totals.requireAdditive();
        totals.add(property);
        TotalParts parts = new TotalParts(values, totals.numbers, totals.totals.size(), accepted);
        parts.requireComparable();
        parts.requireNoProbableTotals(indicator);
        return totals.quantities();
    }

    private void requireAdditive() {
        Behaviour behaviour = indicator.behaviour();
        if (behaviour != Behaviour.FLOW && behaviour != Behaviour.STOCK) {
            throw new IllegalArgumentException("Indicator of a total must be a flow or a stock, but was " + indicator);
        }
    }

    private void add(Function<? super Row, ? extends K> property) {
        ValueBlock block = new ValueBlock();
        for (int first = 0; first < values.size(); first += ValueBlock.CAPACITY) {
            block.reset(Math.min(ValueBlock.CAPACITY, values.size() - first));
            if (values.selection().isAll()) {
                table.read(first, block);
            }
            add(first, block, property);
        }
    }

    private void add(int first, ValueBlock block, Function<? super Row, ? extends K> property) {
        for (int i = 0; i < block.count(); i++) {
            int row = values.selection().row(first + i);
            K key = Objects.requireNonNull(property.apply(new Row(table, row)), "property");
            Total total = totals.get(key);
            if (total == null || hasChecks) {
                total = checked(key, total, row);
            }
            numbers[first + i] = total.number;
            if (block.digits[i] != LongDecimals.OVERFLOW) {
                total.sum.add(block.digits[i], block.scale());
            } else if (!table.addValueTo(row, total.sum)) {
                throw withoutValue(row);
            }
        }
    }

    /** Returns the total to which a row is added, and creates it for the first row of a property. */
    private Total checked(K key, @Nullable Total known, int row) {
        if (known == null) {
            Total total = new Total(table, row, totals.size());
            totals.put(key, total);
            return total;
        }
        if (known.variable != table.variables().code(row) || isStock && !isOfPeriod(known, row)) {
            throw rejection(known, row);
        }
        return known;
    }

    private boolean isOfPeriod(Total total, int row) {
        return total.period.coversSameDaysAs(table.periods().at(row));
    }

    private IllegalArgumentException rejection(Total total, int row) {
        if (table.isMissing(row)) {
            return withoutValue(row);
        }
        boolean hasSameUnit = total.variable == table.variables().code(row);
        return new IllegalArgumentException(
                (hasSameUnit ? "Stocks must be of one period to be added" : "Values of a total must have the same unit")
                        + ", but were " + new Row(table, total.firstRow) + " and " + new Row(table, row)
                        + (hasSameUnit
                                ? "; select one period first"
                                : "; select one unit first, or convert amounts with convertedTo"));
    }

    private IllegalArgumentException withoutValue(int row) {
        return new IllegalArgumentException("Values of a total must be known, but was " + new Row(table, row)
                + "; select the rows that have one with filter(row -> row.value().isPresent())");
    }

    private Map<K, Q> quantities() {
        Map<K, Q> quantities = new LinkedHashMap<>();
        totals.forEach((key, total) -> quantities.put(key, quantity(total)));
        return Collections.unmodifiableMap(quantities);
    }

    private Q quantity(Total total) {
        Unit<?> unit = table.variables().values().get(total.variable).requireUnit();
        return indicator.kind().cast(unit.of(total.sum.sum()));
    }
}
