// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Regions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random releases of a few indicators and sums of them, whose figures are near a solution. */
final class SmallReleases {
    static final int MAX_INDICATORS = 9;
    private static final TimePeriod PERIOD = TimePeriod.year(2024);
    private static final List<String> STEPS = List.of("1", "0.1", "0.5", "10");

    private final Random random;

    SmallReleases(long seed) {
        random = new Random(seed);
    }

    /** A total, and the indicators that are added and subtracted, by position. */
    record Sum(int total, List<Integer> added, List<Integer> subtracted) {
        Relation relation() {
            return Relation.sumOfIndicators(id(total), ids(added), ids(subtracted));
        }

        private static List<String> ids(List<Integer> positions) {
            return positions.stream().map(SmallReleases::id).toList();
        }

        /** Returns the coefficients of the form that is zero. */
        List<BigDecimal> form(int size) {
            List<BigDecimal> form = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                boolean isNegative = i == total || subtracted.contains(i);
                form.add(isNegative ? BigDecimal.ONE.negate() : added.contains(i) ? BigDecimal.ONE : BigDecimal.ZERO);
            }
            return form;
        }
    }

    /** A release: the figure of each indicator, or empty if it is missing, and sums. */
    record SmallRelease(List<Optional<Figure<Money>>> figures, List<Sum> sums) {
        Dataset dataset() {
            List<Measurement<?>> rows = new ArrayList<>();
            for (int i = 0; i < figures.size(); i++) {
                Indicator<Money> indicator =
                        Indicator.builder(id(i), Money.class).flow().build();
                // A relation names indicators that the release has, be it in another period.
                rows.add(row(indicator, TimePeriod.year(2000), Figure.ofUnknownRounding(Money.of("CNY", 1))));
                figures.get(i).ifPresent(figure -> rows.add(row(indicator, PERIOD, figure)));
            }
            return Dataset.copyOf(rows);
        }

        private static Measurement<Money> row(Indicator<Money> indicator, TimePeriod period, Figure<Money> figure) {
            return Measurement.builder(indicator)
                    .region(Regions.of("CN-BJ"))
                    .period(period)
                    .value(figure)
                    .build();
        }

        Interval interval(int indicator) {
            return figures.get(indicator)
                    .map(figure -> figure.bounds().orElseThrow().interval())
                    .orElse(Interval.unbounded());
        }
    }

    private static String id(int indicator) {
        return "i" + indicator;
    }

    SmallRelease next() {
        List<BigDecimal> values = new ArrayList<>();
        int leaves = 2 + random.nextInt(3);
        for (int i = 0; i < leaves; i++) {
            values.add(BigDecimal.valueOf(random.nextInt(1000) - 200, 1));
        }
        List<Sum> sums = new ArrayList<>();
        int count = 1 + random.nextInt(MAX_INDICATORS - leaves);
        for (int i = 0; i < count; i++) {
            sums.add(sum(values));
        }
        return new SmallRelease(values.stream().map(this::figure).toList(), sums);
    }

    /** Adds an indicator that is a sum of others, or a part of one of them. */
    private Sum sum(List<BigDecimal> values) {
        List<Integer> added = new ArrayList<>();
        List<Integer> subtracted = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        int first = random.nextInt(values.size());
        for (int i = 0; i < values.size(); i++) {
            boolean isSubtracted = i != first && random.nextInt(4) == 0;
            if (i == first || isSubtracted || random.nextInt(3) == 0) {
                (isSubtracted ? subtracted : added).add(i);
                total = isSubtracted ? total.subtract(values.get(i)) : total.add(values.get(i));
            }
        }
        values.add(total);
        int own = values.size() - 1;
        if (random.nextBoolean()) {
            return new Sum(own, added, subtracted);
        }
        // The first indicator is the total, and the new one a part.
        List<Integer> parts = new ArrayList<>(List.of(own));
        parts.addAll(subtracted);
        added.remove((Integer) first);
        return new Sum(first, parts, added);
    }

    private Optional<Figure<Money>> figure(BigDecimal value) {
        if (random.nextInt(5) == 0) {
            return Optional.empty();
        }
        BigDecimal step = new BigDecimal(STEPS.get(random.nextInt(STEPS.size())));
        BigDecimal shifted = value.add(step.multiply(BigDecimal.valueOf(random.nextInt(9) - 4L, 1)));
        BigDecimal rounded = shifted.divide(step, 0, RoundingMode.HALF_EVEN).multiply(step);
        Figure<Money> plain = Figure.rounded(Money.of("CNY", rounded), step);
        return Optional.of(
                switch (random.nextInt(8)) {
                    case 0 -> Figure.exact(Money.of("CNY", value));
                    case 1 -> Figure.truncated(Money.of("CNY", rounded), step);
                    case 2 -> plain.with(random.nextBoolean() ? Qualifier.MORE_THAN : Qualifier.AT_MOST);
                    case 3 -> plain.with(random.nextBoolean() ? Qualifier.LESS_THAN : Qualifier.AT_LEAST);
                    default -> plain;
                });
    }
}
