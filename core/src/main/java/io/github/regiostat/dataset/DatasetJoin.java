// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.column.IntList;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Joins the measurements of two indicators of one dataset by region, days and common dimensions. */
final class DatasetJoin {
    private final TableView firsts;
    private final TableView seconds;
    private final Table table;
    /** The combinations of codes of the key, of the first rows and then of the second ones. */
    private final CodeCombinations keys;

    private DatasetJoin(TableView firsts, TableView seconds) {
        this.firsts = firsts;
        this.seconds = seconds;
        this.table = firsts.table();
        int[] rows = IntStream.concat(firsts.selection().stream(), seconds.selection().stream())
                .toArray();
        int[] days = table.days();
        this.keys = new CodeCombinations(RowSelection.ofSequence(rows))
                .by(table.regions())
                .by(row -> days[table.periods().code(row)], days.length);
        Set<String> dimensions = new TreeSet<>(firsts.dimensionIds());
        dimensions.retainAll(seconds.dimensionIds());
        for (String dimension : dimensions) {
            DictionaryColumn<Optional<String>> categories = table.dimensions().get(dimension);
            if (categories != null) {
                keys.by(categories);
            }
        }
    }

    /**
     * Joins measurements of a dataset.
     *
     * @param firsts the measurements of the first indicator
     * @param seconds the measurements of the second indicator, of the same table
     * @param second the second indicator
     * @return the rows of the pairs: the first and the second of each pair in turn
     */
    static InputRows of(TableView firsts, TableView seconds, Indicator<?> second) {
        DatasetJoin join = new DatasetJoin(firsts, seconds);
        IntList rows = join.pairs(second);
        if (rows.size() == 0) {
            requireCommonCategories(firsts, seconds);
        }
        return InputRows.pairs(join.table, rows.toArray());
    }

    /** Joins the measurements of two indicators that have figures. */
    static InputRows ofFigures(TableView rows, Indicator<?> first, Indicator<?> second) {
        return of(
                IndicatorLookup.require(rows, first).withoutMissing(),
                IndicatorLookup.require(rows, second).withoutMissing(),
                second);
    }

    private IntList pairs(Indicator<?> second) {
        int[] partners = new int[keys.count()];
        Arrays.fill(partners, -1);
        boolean[] isAmbiguous = new boolean[partners.length];
        for (int i = 0; i < seconds.size(); i++) {
            int key = keys.number(firsts.size() + i);
            isAmbiguous[key] |= partners[key] >= 0;
            partners[key] = seconds.selection().row(i);
        }
        IntList pairs = new IntList();
        for (int i = 0; i < firsts.size(); i++) {
            int key = keys.number(i);
            if (isAmbiguous[key]) {
                throw ambiguous(i, second);
            }
            if (partners[key] >= 0) {
                pairs.add(firsts.selection().row(i));
                pairs.add(partners[key]);
            }
        }
        return pairs;
    }

    private IllegalArgumentException ambiguous(int index, Indicator<?> second) {
        List<Row> found = IntStream.range(0, seconds.size())
                .filter(i -> keys.number(firsts.size() + i) == keys.number(index))
                .mapToObj(seconds::row)
                .toList();
        return new IllegalArgumentException(
                "Measurement must have one partner, but " + ShortNumbers.in(firsts.row(index)) + " has "
                        + found.size() + " of " + second.id() + ": " + ShortNumbers.in(found.get(0)) + " and "
                        + ShortNumbers.in(found.get(1))
                        + "; select one of them first");
    }

    /** Returns the pairs of measurements, which are created when they are asked for. */
    static <A extends Quantity<A>, B extends Quantity<B>> List<MeasurementPair<A, B>> measurements(
            InputRows pairs, Indicator<A> first, Indicator<B> second) {
        return new MeasurementPairs<>(pairs, first.kind(), second.kind());
    }

    /** A view of the rows of pairs as measurements. */
    private static final class MeasurementPairs<A extends Quantity<A>, B extends Quantity<B>>
            extends AbstractList<MeasurementPair<A, B>> implements RandomAccess {
        private final InputRows pairs;
        private final Class<A> first;
        private final Class<B> second;

        MeasurementPairs(InputRows pairs, Class<A> first, Class<B> second) {
            this.pairs = pairs;
            this.first = first;
            this.second = second;
        }

        @Override
        public int size() {
            return pairs.size();
        }

        @Override
        public MeasurementPair<A, B> get(int index) {
            int start = pairs.start(Objects.checkIndex(index, size()));
            Table table = pairs.table();
            return new MeasurementPair<>(
                    table.measurement(pairs.row(start)).as(first),
                    table.measurement(pairs.row(start + 1)).as(second));
        }
    }

    /** Checks that no measurements of one region and period are left out only because of their categories. */
    private static void requireCommonCategories(TableView firsts, TableView seconds) {
        Map<List<Object>, Row> byRegionAndPeriod = new HashMap<>();
        seconds.rows().forEach(row -> byRegionAndPeriod.putIfAbsent(key(row), row));
        firsts.rows().forEach(row -> {
            Row other = byRegionAndPeriod.get(key(row));
            if (other != null) {
                throw new IllegalArgumentException("Measurements of "
                        + row.indicator().id() + " and "
                        + other.indicator().id() + " must have a category in common in each dimension of both, but"
                        + " differ in all pairs, such as " + row + " and " + other);
            }
        });
    }

    private static List<Object> key(Row row) {
        TimePeriod period = row.period();
        return List.of(row.region(), period.start(), period.end());
    }
}
