// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.column.DecimalColumn;
import io.github.regiostat.column.DictionaryColumn;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.source.Confidentiality;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Compares rows of a table as measurements, without creating measurements where possible. Hash codes are the same in
 * every JVM.
 *
 * <p>Results of recipes are compared by their recipes first. The hash code of a row with a derivation leaves out its
 * figure, which need not be computed for it: the keys of the rows of a dataset differ anyway.
 *
 * <p>The scale and trailing zeros of a published number and the unit of a missing figure are not compared.
 */
final class TableEquality {
    private final Table table;
    private final int[] variables;
    private final int[] indicators;
    private final int[] regions;
    private final int[] periods;
    private final int[] contexts;
    private final int[] observationAttributes;
    private final int[] figureAttributes;
    private final Map<DictionaryColumn<Optional<String>>, int[]> dimensions = new HashMap<>();
    /** The columns in which equal rows have the same code. */
    private final List<DictionaryColumn<?>> exact = new ArrayList<>();

    /** Whether two recipes have the same results, by pair of recipes. */
    private final Map<List<Recipe>, Boolean> recipes = new HashMap<>();

    private final int[] firstOfIndicator;
    private final int[] firstOfFigureAttributes;

    TableEquality(Table table) {
        this.table = table;
        this.variables = hashes(table.variables(), v -> 31 * v.indicator().hashCode() + Objects.hashCode(v.unit()));
        this.indicators = hashes(table.variables(), Variable::indicator);
        this.regions = hashes(table.regions(), region -> region);
        this.periods = hashes(table.periods(), period -> period);
        this.contexts = hashes(table.contexts(), TableEquality::stable);
        this.observationAttributes = hashes(table.observationAttributes(), TableEquality::stable);
        this.figureAttributes = hashes(table.figureAttributes(), FigureAttributes::withoutScale);
        table.dimensions()
                .forEach((id, column) -> dimensions.put(
                        column,
                        hashes(
                                column,
                                c -> c.map(category -> List.of(id, category)).orElse(List.of()))));
        exact.addAll(List.of(table.regions(), table.periods(), table.contexts(), table.observationAttributes()));
        exact.addAll(table.dimensions().values());
        this.firstOfIndicator = Table.firsts(table.variables(), Variable::indicator);
        this.firstOfFigureAttributes = Table.firsts(table.figureAttributes(), FigureAttributes::withoutScale);
    }

    private static List<?> stable(Context c) {
        return Arrays.asList(
                c.counterpart(),
                c.reference(),
                c.source(),
                Optional.ofNullable(c.conversionBasis()).map(RateBasis::code));
    }

    private static List<?> stable(ObservationAttributes d) {
        return Arrays.asList(
                d.statuses(), Optional.ofNullable(d.confidentiality()).map(Confidentiality::code), d.note(), d.id());
    }

    private static <T> int[] hashes(DictionaryColumn<T> column, Function<T, Object> property) {
        return column.values().stream()
                .mapToInt(entry -> property.apply(entry).hashCode())
                .toArray();
    }

    int hash(int row) {
        boolean isMissing = table.isMissing(row);
        int hash = (isMissing ? indicators : variables)[table.variables().code(row)];
        hash = mixed(hash, regions[table.regions().code(row)]);
        hash = mixed(hash, periods[table.periods().code(row)]);
        hash = mixed(hash, contexts[table.contexts().code(row)]);
        hash = mixed(hash, observationAttributes[table.observationAttributes().code(row)]);
        int categories = 0;
        for (DictionaryColumn<Optional<String>> column : table.dimensions().values()) {
            int code = column.code(row);
            categories += code == 0 ? 0 : mixed(1, Objects.requireNonNull(dimensions.get(column))[code]);
        }
        hash = mixed(hash, categories);
        if (table.hasDerivation(row)) {
            return hash;
        }
        if (table.hasNumber(row)) {
            return mixed(mixed(hash, figureAttributes[table.figureAttributes().code(row)]), hashOfNumber(row));
        }
        return isMissing ? hash : mixed(hash, table.figure(row).hashCode());
    }

    private static int mixed(int hash, int part) {
        int mixed = (hash ^ part) * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    private int hashOfNumber(int row) {
        int exponent = table.figureAttributes().at(row).scale().exponent();
        DecimalColumn numbers = table.numbers();
        if (!numbers.isCompact(row)) {
            BigDecimal number = numbers.number(row).stripTrailingZeros();
            return number.unscaledValue().bitLength() < Long.SIZE
                    ? hash(number.unscaledValue().longValue(), exponent - number.scale())
                    : 31 * number.unscaledValue().hashCode() + exponent - number.scale();
        }
        return hash(numbers.unscaled(row), exponent - numbers.scale(row));
    }

    private static int hash(long unscaled, int exponent) {
        long digits = unscaled;
        int zeros = 0;
        while (digits != 0 && digits % 10 == 0) {
            digits /= 10;
            zeros++;
        }
        return digits == 0 ? 0 : 31 * Long.hashCode(digits) + exponent + zeros;
    }

    boolean isSame(int a, int b) {
        for (DictionaryColumn<?> column : exact) {
            if (column.code(a) != column.code(b)) {
                return false;
            }
        }
        if (table.hasDerivation(a) || table.hasDerivation(b)) {
            return table.hasDerivation(a) && table.hasDerivation(b) && isSameResult(a, b);
        }
        return isSameFigure(a, b);
    }

    private boolean isSameResult(int a, int b) {
        boolean isSameVariable = table.isMissing(a) && table.isMissing(b)
                ? firstOfIndicator[table.variables().code(a)]
                        == firstOfIndicator[table.variables().code(b)]
                : table.variables().code(a) == table.variables().code(b);
        if (!isSameVariable) {
            return false;
        }
        Recipe recipe = table.calculated().recipe(a);
        Recipe other = table.calculated().recipe(b);
        boolean isSameRow =
                table.calculated().resultRow(a) == table.calculated().resultRow(b);
        if (recipe != null && other != null && isSameRow && haveSameResults(recipe, other)) {
            return true;
        }
        Measurement<?> one = table.measurement(a);
        Measurement<?> another = table.measurement(b);
        return one.figure().equals(another.figure()) && one.derivation().equals(another.derivation());
    }

    /** Compares each pair of recipes once. */
    private boolean haveSameResults(Recipe one, Recipe other) {
        return one == other || recipes.computeIfAbsent(List.of(one, other), pair -> one.hasResultsOf(other));
    }

    private boolean isSameFigure(int a, int b) {
        int variable = table.variables().code(a);
        int other = table.variables().code(b);
        if (table.isMissing(a)) {
            return table.isMissing(b) && firstOfIndicator[variable] == firstOfIndicator[other];
        }
        if (variable != other || table.hasNumber(a) != table.hasNumber(b) || table.isMissing(b)) {
            return false;
        }
        if (!table.hasNumber(a)) {
            return table.figure(a).equals(table.figure(b));
        }
        return firstOfFigureAttributes[table.figureAttributes().code(a)]
                        == firstOfFigureAttributes[table.figureAttributes().code(b)]
                && isSameNumber(a, b);
    }

    private boolean isSameNumber(int a, int b) {
        DecimalColumn numbers = table.numbers();
        boolean haveSameAttributes =
                table.figureAttributes().code(a) == table.figureAttributes().code(b)
                        && numbers.isCompact(a)
                        && numbers.isCompact(b);
        return haveSameAttributes && numbers.scale(a) == numbers.scale(b)
                ? numbers.unscaled(a) == numbers.unscaled(b)
                : unscaledNumber(a).compareTo(unscaledNumber(b)) == 0;
    }

    private BigDecimal unscaledNumber(int row) {
        int exponent = table.figureAttributes().at(row).scale().exponent();
        return table.numbers().number(row).scaleByPowerOfTen(exponent);
    }

    /** Returns whether two datasets have the same measurements in any order. */
    static boolean areEqual(TableView one, TableView other) {
        if (one.size() != other.size()) {
            return false;
        }
        TableBuilder both = new TableBuilder();
        TableCopier.append(one, both);
        TableCopier.append(other, both);
        TableEquality rows = new TableEquality(both.build());
        return rows.match(rows.sorted(0, one.size()), rows.sorted(one.size(), both.size()));
    }

    /** Returns whether two tables have equal measurements in the same rows. */
    @SuppressWarnings("ReferenceEquality") // A shared table needs no comparison.
    static boolean haveEqualRows(Table one, Table other) {
        if (one == other) {
            return true;
        }
        if (one.size() != other.size()) {
            return false;
        }
        TableBuilder both = new TableBuilder();
        TableCopier.append(TableView.all(one), both);
        TableCopier.append(TableView.all(other), both);
        TableEquality rows = new TableEquality(both.build());
        return IntStream.range(0, one.size()).allMatch(row -> rows.isSame(row, one.size() + row));
    }

    /** Returns the rows in the order of their hash codes, which are in the upper half of the numbers. */
    private long[] sorted(int from, int to) {
        long[] sorted = new long[to - from];
        for (int row = from; row < to; row++) {
            sorted[row - from] = ((long) hash(row) << Integer.SIZE) | row;
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private boolean match(long[] firsts, long[] others) {
        for (int start = 0; start < firsts.length; ) {
            int end = start + 1;
            while (end < firsts.length && firsts[end] >> Integer.SIZE == firsts[start] >> Integer.SIZE) {
                end++;
            }
            if (!match(Arrays.copyOfRange(firsts, start, end), others, start)) {
                return false;
            }
            start = end;
        }
        return true;
    }

    /** Matches a bucket of rows with equal hash codes, most of which are equal. */
    private boolean match(long[] firsts, long[] others, int start) {
        boolean[] taken = new boolean[firsts.length];
        for (long first : firsts) {
            int found = -1;
            for (int i = 0; i < taken.length && found < 0; i++) {
                if (!taken[i] && isSame((int) first, (int) others[start + i])) {
                    found = i;
                }
            }
            if (found < 0) {
                return false;
            }
            taken[found] = true;
        }
        return true;
    }
}
