// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random systems of sums and differences of rounded numbers. */
final class LinearSystems {
    private static final List<String> STEPS = List.of("1", "0.1", "0.01", "0.5", "3");

    private final Random random;

    LinearSystems(long seed) {
        random = new Random(seed);
    }

    /** A linear form with a coefficient for each variable, and the interval in which it lies. */
    record Form(List<BigDecimal> coefficients, Interval interval) {}

    /** The domain of each variable, and forms of them. */
    record LinearSystem(List<Interval> domains, List<Form> forms) {}

    /** Returns a system of values that are near a solution, so that both answers are frequent. */
    LinearSystem next() {
        int size = 2 + random.nextInt(5);
        List<BigDecimal> values = new ArrayList<>();
        List<Interval> domains = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(BigDecimal.valueOf(random.nextInt(2000) - 500, random.nextInt(3)));
            domains.add(random.nextInt(4) == 0 ? Interval.unbounded() : around(values.get(i)));
        }
        List<Form> forms = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            forms.add(form(values));
        }
        return new LinearSystem(domains, forms);
    }

    private Form form(List<BigDecimal> values) {
        List<BigDecimal> coefficients = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            BigDecimal coefficient = coefficient();
            coefficients.add(coefficient);
            sum = sum.add(coefficient.multiply(value));
        }
        return new Form(coefficients, random.nextInt(3) == 0 ? Interval.exactly(sum) : around(sum));
    }

    private BigDecimal coefficient() {
        int choice = random.nextInt(10);
        if (choice < 4) {
            return BigDecimal.ZERO;
        }
        return choice < 7
                ? BigDecimal.ONE
                : choice < 9 ? BigDecimal.ONE.negate() : BigDecimal.valueOf(random.nextInt(13) - 6, random.nextInt(2));
    }

    /** Returns an interval that mostly contains a number or ends near it, of any form. */
    private Interval around(BigDecimal value) {
        BigDecimal step = new BigDecimal(STEPS.get(random.nextInt(STEPS.size())));
        BigDecimal centre = value.add(step.multiply(BigDecimal.valueOf(random.nextInt(13) - 6, 1)));
        BigDecimal half = step.divide(BigDecimal.valueOf(2));
        boolean isOneSided = random.nextInt(5) == 0;
        boolean isLowerMissing = isOneSided && random.nextBoolean();
        return Interval.of(
                isLowerMissing ? Optional.empty() : Optional.of(centre.subtract(half)),
                random.nextInt(4) == 0,
                isOneSided && !isLowerMissing ? Optional.empty() : Optional.of(centre.add(half)),
                random.nextInt(4) == 0);
    }
}
