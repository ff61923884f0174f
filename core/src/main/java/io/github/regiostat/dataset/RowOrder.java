// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.Presentation;
import io.github.regiostat.internal.ValueOrder;
import io.github.regiostat.measurement.Measurement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Orders of rows for {@link Dataset#sortedBy}, such as by value: 1802.4 billion before 4984.3 billion.
 *
 * {@snippet file="ReadableSnippets.java" region="order"}
 *
 * <p>{@link io.github.regiostat.measurement.MeasurementOrder} has the same orders of measurements.
 */
public final class RowOrder {
    private RowOrder() {}

    private static ValueOrder<Row> byValueOf(Accept... accepted) {
        Accept[] differences = accepted.clone();
        return new ValueOrder<>(
                "Rows",
                "select one with onlyIndicator, or convert them with convertedTo",
                Row::value,
                Row::unit,
                (a, b) -> requireComparable(a, b, differences));
    }

    /** An order by value alone, which compares all rows of a dataset and not only the pairs that a sort compares. */
    private static final class ByValue implements Comparator<Row> {
        private final Comparator<Row> order;
        private final Accept[] accepted;

        ByValue(Comparator<Row> order, Accept... accepted) {
            this.order = order;
            this.accepted = accepted.clone();
        }

        @Override
        public int compare(Row a, Row b) {
            return order.compare(a, b);
        }
    }

    /**
     * Rejects rows in an order by value of which two are not comparable although each is comparable to a third, which
     * leaves a trait unstated.
     */
    static void requireComparable(Comparator<? super Row> order, TableView view) {
        if (order instanceof ByValue byValue) {
            Table table = view.table();
            int[] firsts = new CodeCombinations(view.selection())
                    .by(table.variables())
                    .by(table.contexts())
                    .firsts();
            if (firsts.length > 2) {
                List<Measurement<?>> shown = Arrays.stream(firsts)
                        .<Measurement<?>>mapToObj(
                                i -> table.measurement(view.selection().row(i)))
                        .filter(measurement -> measurement.value().isPresent())
                        .toList();
                Presentation.ORDER.requireComparable(shown, byValue.accepted);
            }
        }
    }

    private static void requireComparable(Row a, Row b, Accept... accepted) {
        if (!a.sharesTraitsWith(b)) {
            Presentation.ORDER.requireComparable(List.of(a.measurement(), b.measurement()), accepted);
        }
    }

    /**
     * Returns the order by value, from the least. Rows without a value, such as a missing one or "over 370 billion",
     * are last.
     *
     * @param accepted the accepted differences between two values
     * @return the comparator, which throws {@link IllegalArgumentException} if two values are not comparable, such as
     *     in their unit or price basis
     */
    public static Comparator<Row> byValue(Accept... accepted) {
        return new ByValue(byValueOf(accepted).ascending(), accepted);
    }

    /**
     * Returns the order by value, from the greatest. Rows without a value are last.
     *
     * @param accepted the accepted differences between two values
     * @return the comparator, which throws {@link IllegalArgumentException} if two values are not comparable, such as
     *     in their unit or price basis
     */
    public static Comparator<Row> byValueDescending(Accept... accepted) {
        return new ByValue(byValueOf(accepted).descending(), accepted);
    }

    /**
     * Returns the chronological order.
     *
     * @return the comparator
     */
    public static Comparator<Row> byPeriod() {
        return Comparator.comparing(Row::period);
    }

    /**
     * Returns the order by the id of the indicator.
     *
     * @return the comparator
     */
    public static Comparator<Row> byIndicator() {
        return Comparator.comparing(row -> row.indicator().id());
    }

    /**
     * Returns the order by the code of the region, such as {@code CN-BJ} before {@code CN-TJ}.
     *
     * @return the comparator
     */
    public static Comparator<Row> byRegionCode() {
        return Comparator.comparing(row -> row.region().code().toString());
    }

    /**
     * Returns the order by the name of the region, by code points.
     *
     * @param language a language tag (BCP 47), such as {@code en}
     * @return the comparator
     */
    public static Comparator<Row> byRegionName(String language) {
        Objects.requireNonNull(language, "language");
        return Comparator.comparing(row -> row.region().name(language));
    }
}
