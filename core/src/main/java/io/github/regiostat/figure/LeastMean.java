// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The greatest lower bound of a weighted mean, as an exact quotient such as {@code 15150 / 300}, and whether a mean
 * reaches it.
 *
 * <p>The least mean has the lower ends of the values. A value below the mean has the greatest weight, a value above it
 * the least. As a weight grows without limit, the mean approaches its value.
 */
record LeastMean(BigDecimal dividend, BigDecimal divisor, boolean isReached) {

    /**
     * Returns the greatest lower bound, or empty if it does not exist.
     *
     * @param values the intervals of the values
     * @param weights the intervals of the weights, with lower ends of zero or more, not all of which contain zero
     */
    static Optional<LeastMean> of(List<Interval> values, List<Interval> weights) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Interval weight = weights.get(i);
            if (weight.upper().map(upper -> upper.signum() == 0).orElse(false)) {
                continue;
            }
            Interval value = values.get(i);
            if (value.lower().isEmpty()) {
                return Optional.empty();
            }
            terms.add(new Term(value.lower().orElseThrow(), value.isLowerOpen(), weight));
        }
        terms.sort(Comparator.comparing(Term::value));
        return Optional.of(least(terms));
    }

    private static LeastMean least(List<Term> terms) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (Term term : terms) {
            sum = sum.add(term.value.multiply(term.leastWeight()));
            total = total.add(term.leastWeight());
        }
        LeastMean least = total.signum() == 0 ? null : new LeastMean(sum, total, false);
        for (Term term : terms) {
            if (term.weight.upper().isEmpty()) {
                least = lesser(least, new LeastMean(term.value, BigDecimal.ONE, false));
                break;
            }
            BigDecimal increase = term.greatestWeight().subtract(term.leastWeight());
            sum = sum.add(term.value.multiply(increase));
            total = total.add(increase);
            least = lesser(least, new LeastMean(sum, total, false));
        }
        if (least == null) {
            throw new IllegalStateException("Weighted mean has no weight above zero");
        }
        return new LeastMean(least.dividend, least.divisor, least.isReachedBy(terms));
    }

    private static LeastMean lesser(@Nullable LeastMean a, LeastMean b) {
        return a != null && a.dividend.multiply(b.divisor).compareTo(b.dividend.multiply(a.divisor)) <= 0 ? a : b;
    }

    /**
     * Returns whether values and weights have this mean: the weighted distances from it must add up to zero, although
     * each of them is as low as possible.
     */
    private boolean isReachedBy(List<Term> terms) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean anyWeight = false;
        for (Term term : terms) {
            BigDecimal distance = term.value.multiply(divisor).subtract(dividend);
            boolean mayBeZero = term.weight.contains(BigDecimal.ZERO);
            if (distance.signum() < 0) {
                if (term.open || term.weight.isUpperOpen()) {
                    return false;
                }
                anyWeight = true;
                sum = sum.add(distance.multiply(term.greatestWeight()));
            } else if (distance.signum() > 0) {
                if (!mayBeZero && (term.open || term.weight.isLowerOpen())) {
                    return false;
                }
                sum = sum.add(distance.multiply(term.leastWeight()));
            } else {
                if (!mayBeZero && term.open) {
                    return false;
                }
                anyWeight |= !term.open;
            }
        }
        return anyWeight && sum.signum() == 0;
    }

    /** Returns the bound, rounded. */
    BigDecimal quotient(MathContext context) {
        return dividend.divide(divisor, context);
    }

    /** The lower end of a value and its weight, of which the upper end is not zero. */
    private record Term(BigDecimal value, boolean open, Interval weight) {
        BigDecimal leastWeight() {
            return weight.lower().orElse(BigDecimal.ZERO);
        }

        BigDecimal greatestWeight() {
            return weight.upper().orElseThrow();
        }
    }
}
