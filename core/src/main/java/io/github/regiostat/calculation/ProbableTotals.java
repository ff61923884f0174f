// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import io.github.regiostat.category.CodeList;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.Text;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds categories that are probably totals: in three cells or more, each is the sum of others within rounding, and
 * chance does not explain it.
 *
 * <p>For up to {@value #MAX_SUBSETS} categories all sets of others are tried; for more, all others together, and runs
 * of those next to a category, up to {@value #MAX_RUNS} categories.
 */
final class ProbableTotals {
    private static final int MIN_CELLS = 3;
    private static final int MAX_SUBSETS = 14;
    private static final int MAX_RUNS = 200;
    /** The binary digits by which the agreement of the numbers exceeds the number of sums tried. */
    private static final int EVIDENCE = 8;
    /** Bounds have at most two decimals more than their numbers. */
    private static final int MORE_DECIMALS = 2;

    private static final long LAST_DIGIT = 100;

    private final List<String> categories;
    /** Twice the value of each category in each cell, in units of the last digit. */
    private final List<long[]> values;
    /** Twice the error of each value. */
    private final List<long[]> errors;

    /** A category and those that it is the sum of. */
    private record Sum(int category, List<Integer> parts) {}

    private ProbableTotals(List<String> categories, List<long[]> values, List<long[]> errors) {
        this.categories = categories;
        this.values = values;
        this.errors = errors;
    }

    /** Rejects a probable total among the categories of several sums, unless a code list orders them. */
    static void requireNone(List<? extends List<? extends Measurement<?>>> lists, String dimension) {
        if (lists.size() < MIN_CELLS || isOrdered(lists.get(0).get(0), dimension)) {
            return;
        }
        List<Map<String, Measurement<?>>> cells = new ArrayList<>();
        for (List<? extends Measurement<?>> list : lists) {
            Map<String, Measurement<?>> cell = new LinkedHashMap<>();
            list.forEach(each -> cell.put(each.dimensions().getOrDefault(dimension, ""), each));
            cells.add(cell);
        }
        List<Map<String, Measurement<?>>> complete = complete(cells);
        of(complete).flatMap(ProbableTotals::first).ifPresent(sum -> {
            List<String> names = List.copyOf(complete.get(0).keySet());
            throw rejection(sum, names, complete);
        });
    }

    private static boolean isOrdered(Measurement<?> first, String dimension) {
        CodeList list = first.codeLists().get(dimension);
        return list != null && list.isOrdered();
    }

    private static NotComparableException rejection(
            Sum sum, List<String> names, List<Map<String, Measurement<?>>> cells) {
        String total = names.get(sum.category());
        String parts = sum.parts().stream().map(names::get).map(Text::quote).collect(Collectors.joining(" + "));
        List<Measurement<?>> first = List.copyOf(cells.get(0).values());
        return new NotComparableException(
                Trait.DIMENSIONS,
                "Total of a dimension must not be summed with its parts, and " + Text.quote(total)
                        + " is probably one, because it is " + parts + " in " + cells.size()
                        + " sums; leave it out, or declare the categories with a CodeList",
                "",
                first.get(sum.category()),
                first.get(sum.parts().get(0)),
                null);
    }

    /** Returns the cells that have all categories or, if they are too few, all cells with the categories of all. */
    private static List<Map<String, Measurement<?>>> complete(List<Map<String, Measurement<?>>> cells) {
        Set<String> all = new LinkedHashSet<>();
        cells.forEach(cell -> all.addAll(cell.keySet()));
        List<Map<String, Measurement<?>>> complete =
                cells.stream().filter(cell -> cell.size() == all.size()).toList();
        if (complete.size() < MIN_CELLS) {
            cells.forEach(cell -> all.retainAll(cell.keySet()));
            complete = cells;
        }
        return complete.stream()
                .map(cell -> {
                    Map<String, Measurement<?>> inOrder = new LinkedHashMap<>();
                    all.forEach(category -> inOrder.put(category, cell.get(category)));
                    return inOrder;
                })
                .toList();
    }

    /** Returns the numbers of the cells, or empty if some are unknown or too long. */
    private static Optional<ProbableTotals> of(List<Map<String, Measurement<?>>> cells) {
        List<String> categories = List.copyOf(cells.get(0).keySet());
        if (categories.size() < 3 || categories.size() > MAX_RUNS) {
            return Optional.empty();
        }
        List<List<Estimate>> estimates = new ArrayList<>();
        int decimals = Integer.MIN_VALUE;
        for (Map<String, Measurement<?>> cell : cells) {
            List<Estimate> ofCell = new ArrayList<>();
            for (Measurement<?> each : cell.values()) {
                Estimate estimate = Estimate.of(each);
                if (estimate.value().isEmpty()) {
                    return Optional.empty();
                }
                BigDecimal number = estimate.value().get().stripTrailingZeros();
                decimals = Math.max(decimals, number.signum() == 0 ? decimals : number.scale());
                ofCell.add(estimate);
            }
            estimates.add(ofCell);
        }
        return decimals == Integer.MIN_VALUE ? Optional.empty() : scaled(categories, estimates, decimals);
    }

    private static Optional<ProbableTotals> scaled(
            List<String> categories, List<List<Estimate>> estimates, int decimals) {
        int scale = decimals + MORE_DECIMALS;
        List<long[]> values = new ArrayList<>();
        List<long[]> errors = new ArrayList<>();
        try {
            for (List<Estimate> cell : estimates) {
                long[] ofCell = new long[cell.size()];
                long[] error = new long[cell.size()];
                for (int i = 0; i < ofCell.length; i++) {
                    ofCell[i] =
                            Math.multiplyExact(2L, scaled(cell.get(i).value().orElseThrow(), scale));
                    error[i] = errorOf(cell.get(i), scale);
                }
                values.add(ofCell);
                errors.add(error);
            }
        } catch (ArithmeticException tooLong) {
            return Optional.empty();
        }
        return Optional.of(new ProbableTotals(categories, values, errors));
    }

    private static long scaled(BigDecimal number, int scale) {
        return number.movePointRight(scale).toBigInteger().longValueExact();
    }

    /** Returns twice the greatest distance of a bound, or one unit of the last digit where the rounding is unknown. */
    private static long errorOf(Estimate estimate, int scale) {
        Interval bounds = estimate.bounds().orElse(null);
        if (bounds == null || bounds.lower().isEmpty() || bounds.upper().isEmpty()) {
            return LAST_DIGIT;
        }
        BigDecimal value = estimate.value().orElseThrow();
        BigDecimal below = value.subtract(bounds.lower().get());
        BigDecimal above = bounds.upper().get().subtract(value);
        return Math.multiplyExact(2L, scaled(below.max(above), scale));
    }

    private Optional<Sum> first() {
        int size = categories.size();
        List<Integer> all = IntStream.range(0, size).boxed().toList();
        for (int category = 0; category < size; category++) {
            int each = category;
            List<Integer> others = all.stream().filter(i -> i != each).toList();
            if (isSum(category, others, log2(size))) {
                return Optional.of(new Sum(category, others));
            }
        }
        return size <= MAX_SUBSETS ? subset(size) : run(size);
    }

    private Optional<Sum> run(int size) {
        int tried = log2((long) size * size);
        for (int category = 0; category < size; category++) {
            for (int step : new int[] {-1, 1}) {
                List<Integer> parts = new ArrayList<>();
                for (int i = category + step; i >= 0 && i < size; i += step) {
                    parts.add(i);
                    if (parts.size() > 1 && isSum(category, parts, tried)) {
                        return Optional.of(new Sum(category, List.copyOf(parts)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Tries all sets of categories, whose sums in the first cell are those of smaller sets and one more number. */
    private Optional<Sum> subset(int size) {
        int tried = size - 1 + log2(size);
        long[] sums = new long[1 << size];
        long[] within = new long[1 << size];
        for (int set = 1; set < sums.length; set++) {
            int last = Integer.numberOfTrailingZeros(set);
            int rest = set & (set - 1);
            sums[set] = sums[rest] + values.get(0)[last];
            within[set] = within[rest] + errors.get(0)[last];
            if (Integer.bitCount(set) < 2) {
                continue;
            }
            for (int category = 0; category < size; category++) {
                long difference = Math.abs(sums[set] - values.get(0)[category]);
                if ((set >> category & 1) == 0 && difference <= within[set] + errors.get(0)[category]) {
                    List<Integer> parts = membersOf(set, size);
                    if (isSum(category, parts, tried)) {
                        return Optional.of(new Sum(category, parts));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Integer> membersOf(int set, int size) {
        return IntStream.range(0, size).filter(i -> (set >> i & 1) == 1).boxed().toList();
    }

    /** Returns whether a category is the sum of parts in all cells, by more digits than chance explains. */
    private boolean isSum(int category, List<Integer> parts, int tried) {
        int bits = 0;
        int found = 0;
        for (int cell = 0; cell < values.size(); cell++) {
            long sum = 0;
            long error = errors.get(cell)[category];
            int terms = 0;
            for (int part : parts) {
                long value = values.get(cell)[part];
                sum += value;
                error += errors.get(cell)[part];
                terms += value == 0 ? 0 : 1;
            }
            long total = values.get(cell)[category];
            if (Math.abs(sum - total) > error) {
                return false;
            }
            if (terms > 1 && total != 0) {
                found++;
                bits += log2(Math.abs(total) / (2 * error + 2 * LAST_DIGIT));
            }
        }
        return found >= MIN_CELLS && bits >= tried + EVIDENCE;
    }

    /** Returns the binary digits after the first. */
    private static int log2(long number) {
        return number <= 1 ? 0 : Long.SIZE - 1 - Long.numberOfLeadingZeros(number);
    }
}
