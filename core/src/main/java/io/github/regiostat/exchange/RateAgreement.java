// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the rates of a table do not contradict each other: a pair and its inverse, and three pairs of one source
 * that form a triangle, with one basis on the same days. They agree within half a unit of their last printed digits.
 *
 * <p>An average of inverse rates is not the inverse of an average. For rates that vary by a factor of up to 1.5 within
 * the period, the product of the two averages is between 1 and 25/24 (the inequality of Kantorovich).
 */
final class RateAgreement {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FOUR_PER_CENT_MORE = BigDecimal.valueOf(25);
    private static final BigDecimal ALL = BigDecimal.valueOf(24);

    private final RateTable table;
    private final PairNumbers pairs;

    private RateAgreement(RateTable table, PairNumbers pairs) {
        this.table = table;
        this.pairs = pairs;
    }

    /**
     * Requires that the rates of a table agree.
     *
     * @throws IllegalArgumentException if two or three rates contradict each other
     */
    static void require(RateTable table, PairNumbers pairs) {
        RateAgreement agreement = new RateAgreement(table, pairs);
        agreement.requireInverses();
        if (!pairs.graph().triangles().isEmpty()) {
            agreement.requireTriangles();
        }
    }

    private void requireInverses() {
        for (int base = 0; base < pairs.currencies(); base++) {
            for (int quote : pairs.graph().neighboursOf(base)) {
                for (RateBasis basis : RateBasis.values()) {
                    @Nullable QuoteSeries there = base < quote ? table.series(base, quote, basis) : null;
                    @Nullable QuoteSeries back = there == null ? null : table.series(quote, base, basis);
                    if (there != null && back != null) {
                        requireInverse(there, back);
                    }
                }
            }
        }
    }

    private void requireInverse(QuoteSeries there, QuoteSeries back) {
        boolean isFixed = there.basis() == RateBasis.FIXED;
        for (int position = there.start(); position < there.end(); position++) {
            int other = isFixed ? back.start() : table.position(back, there.rowAt(position));
            if (table.has(position) && other >= 0) {
                requireInverse(table.rate(position), table.rate(other));
            }
        }
    }

    private static void requireInverse(ExchangeRate rate, ExchangeRate inverse) {
        Range product = Range.of(rate).times(Range.of(inverse));
        boolean isAverage = rate.basis() == RateBasis.AVERAGE;
        if (product.isAbove(Range.ONE, isAverage) || Range.ONE.isAbove(product, /* isAverage= */ false)) {
            throw new IllegalArgumentException(
                    "Exchange rates of a pair and its inverse must agree within their printed digits, but have " + rate
                            + " and " + inverse + "; correct one of them, or leave it out");
        }
    }

    private void requireTriangles() {
        IdentityHashMap<CurrencyGraph, List<int[]>> known = new IdentityHashMap<>();
        for (RateBasis basis : RateBasis.values()) {
            RateDays days = table.days(basis);
            boolean isFixed = basis == RateBasis.FIXED;
            for (int row = isFixed ? Math.max(0, days.size() - 1) : 0; row < days.size(); row++) {
                for (int[] triangle : known.computeIfAbsent(days.graph(row), CurrencyGraph::triangles)) {
                    requireTriangle(triangle, basis, row);
                }
            }
        }
    }

    private void requireTriangle(int[] triangle, RateBasis basis, int row) {
        ExchangeRate first = rate(triangle[0], triangle[1], basis, row);
        ExchangeRate second = rate(triangle[1], triangle[2], basis, row);
        ExchangeRate direct = rate(triangle[0], triangle[2], basis, row);
        if (!first.source().equals(second.source()) || !first.source().equals(direct.source())) {
            return;
        }
        Range cross =
                Range.from(table.currency(triangle[0]), first).times(Range.from(table.currency(triangle[1]), second));
        Range given = Range.from(table.currency(triangle[0]), direct);
        boolean isAverage = basis == RateBasis.AVERAGE;
        if (cross.isAbove(given, isAverage) || given.isAbove(cross, isAverage)) {
            throw new IllegalArgumentException(
                    "Exchange rates of three pairs of one source must agree within their printed digits, but have "
                            + first + ", " + second + " and " + direct + "; correct one of them, or leave it out");
        }
    }

    private ExchangeRate rate(int from, int to, RateBasis basis, int row) {
        return find(from, to, basis, row).or(() -> find(to, from, basis, row)).orElseThrow();
    }

    private Optional<ExchangeRate> find(int from, int to, RateBasis basis, int row) {
        @Nullable QuoteSeries found = table.series(from, to, basis);
        if (found == null) {
            return Optional.empty();
        }
        int position = basis == RateBasis.FIXED ? found.start() : table.position(found, row);
        return position < 0 ? Optional.empty() : Optional.of(table.rate(position));
    }

    /** The range of a rate within its printed digits, as quotients whose divisors are above zero. */
    private record Range(BigDecimal lower, BigDecimal lowerDivisor, BigDecimal upper, BigDecimal upperDivisor) {
        static final Range ONE = new Range(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE);

        /** Returns the range of the price of one unit of the base currency. */
        static Range of(ExchangeRate rate) {
            BigDecimal published = rate.publishedRate();
            BigDecimal half = HALF.movePointLeft(published.scale());
            return new Range(
                    published.subtract(half).max(BigDecimal.ZERO), BigDecimal.ONE, published.add(half), BigDecimal.ONE);
        }

        /** Returns the range of the price of one unit of a currency, which may be the quote currency of the rate. */
        static Range from(Currency currency, ExchangeRate rate) {
            Range range = of(rate);
            if (rate.base().equals(currency)) {
                return range;
            }
            // The inverse of a range from zero has no upper end: a very large one stands for it.
            BigDecimal least = range.lower.signum() == 0 ? rate.publishedRate().movePointLeft(9) : range.lower;
            return new Range(BigDecimal.ONE, range.upper, BigDecimal.ONE, least);
        }

        Range times(Range other) {
            return new Range(
                    lower.multiply(other.lower),
                    lowerDivisor.multiply(other.lowerDivisor),
                    upper.multiply(other.upper),
                    upperDivisor.multiply(other.upperDivisor));
        }

        /** Returns whether this range is above another one, also if an average may be 25/24 of it. */
        boolean isAbove(Range other, boolean isAverage) {
            BigDecimal own = lower.multiply(other.upperDivisor);
            BigDecimal others = other.upper.multiply(lowerDivisor);
            return isAverage
                    ? own.multiply(ALL).compareTo(others.multiply(FOUR_PER_CENT_MORE)) > 0
                    : own.compareTo(others) > 0;
        }
    }
}
