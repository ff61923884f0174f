// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A conversion path from one currency to another, such as from CNY via EUR to USD.
 *
 * <p>Each step multiplies or divides by a published rate. The products are exact, and there is a single division at the
 * end.
 *
 * {@snippet file="ExchangeSnippets.java" region="path"}
 *
 * <p>Immutable and thread-safe.
 */
public final class ConversionPath {
    private final RateTable table;
    private final Currency from;
    private final Currency to;
    private final RateBasis basis;
    /** The position of the rate of each step, or its complement if the step divides. */
    private final int[] steps;

    /**
     * Creates a path.
     *
     * @param basis the basis of the rates that are not fixed
     * @param steps the position of the rate of each step in the table, or its complement if the step divides
     */
    ConversionPath(RateTable table, Currency from, Currency to, RateBasis basis, int[] steps) {
        this.table = table;
        this.from = from;
        this.to = to;
        this.basis = basis;
        this.steps = steps;
    }

    private static int position(int step) {
        return step < 0 ? ~step : step;
    }

    /** Returns the number of steps. */
    int size() {
        return steps.length;
    }

    /** Returns whether the path has steps, and all are fixed rates. */
    boolean hasOnlyFixedRates() {
        for (int step : steps) {
            if (table.basis(position(step)) != RateBasis.FIXED) {
                return false;
            }
        }
        return steps.length > 0;
    }

    /**
     * Requires that averages with a known number of fixings cover a share of their period.
     *
     * @throws IllegalArgumentException if an average has too few fixings
     */
    void requireCoverage(int percent) {
        for (int step : steps) {
            if (table.columns().terms(position(step)).fixings() > 0) {
                FixingCoverage.require(table.rate(position(step)), percent);
            }
        }
    }

    /** Returns the period of the rates: of those that are not fixed, or the days on which all fixed rates hold. */
    TimePeriod period(TimePeriod requested) {
        List<TimePeriod> periods = rates().stream()
                .filter(rate -> rate.basis() == basis)
                .map(ExchangeRate::period)
                .distinct()
                .toList();
        if (basis == RateBasis.FIXED) {
            return periods.stream().max(Comparator.comparing(TimePeriod::start)).orElse(requested);
        }
        return periods.size() == 1 || basis == RateBasis.SPOT ? periods.get(0) : requested;
    }

    /**
     * Returns the currency to convert from.
     *
     * @return the currency
     */
    public Currency from() {
        return from;
    }

    /**
     * Returns the currency to convert to.
     *
     * @return the currency
     */
    public Currency to() {
        return to;
    }

    /**
     * Returns the basis of the rates, which may differ from the requested one: the end of a period without a rate uses
     * a spot rate.
     *
     * @return the common basis of all rates that are not fixed, {@link RateBasis#FIXED} if all are fixed, or the
     *     requested basis of a path without steps
     */
    public RateBasis basis() {
        return basis;
    }

    /**
     * Returns the rates in the order of the steps.
     *
     * @return the published rates, or an empty list if both currencies are the same
     */
    public List<ExchangeRate> rates() {
        return Arrays.stream(steps).mapToObj(step -> table.rate(position(step))).toList();
    }

    /**
     * Returns the exact number by which the path multiplies: an amount is multiplied by it and divided by the
     * {@link #divisor}.
     *
     * @return the product of the rates of the steps that multiply, 1 if no step multiplies
     */
    public BigDecimal multiplier() {
        BigDecimal product = BigDecimal.ONE;
        for (int step : steps) {
            if (step >= 0) {
                BigDecimal rate = table.columns().rate(step);
                product = product.equals(BigDecimal.ONE) ? rate : product.multiply(rate);
            }
        }
        return product;
    }

    /**
     * Returns the exact number by which the path divides: an amount is multiplied by the {@link #multiplier} and
     * divided by it.
     *
     * @return the product of the rates of the steps that divide, 1 if no step divides
     */
    public BigDecimal divisor() {
        BigDecimal product = BigDecimal.ONE;
        for (int step : steps) {
            if (step < 0) {
                BigDecimal rate = table.columns().rate(~step);
                product = product.equals(BigDecimal.ONE) ? rate : product.multiply(rate);
            }
        }
        return product;
    }

    /**
     * Returns whether the conversion is exact.
     *
     * @return true if no step divides by a rate
     */
    public boolean isExact() {
        return divisor().equals(BigDecimal.ONE);
    }

    /**
     * Converts a number from the first currency to the last.
     *
     * @param number the number to convert
     * @param context the precision and rounding of the division; ignored if no step divides
     * @return the converted number
     */
    public BigDecimal appliedTo(BigDecimal number, MathContext context) {
        BigDecimal product = number.multiply(multiplier());
        BigDecimal divisor = divisor();
        return divisor.equals(BigDecimal.ONE) ? product : product.divide(divisor, context);
    }

    /**
     * Converts a number from the first currency to the last and rounds the exact result once, such as to cents.
     *
     * @param number the number to convert
     * @param decimals the number of decimal places of the result; negative for powers of ten, such as -3 for thousands
     * @param rounding the rounding
     * @return the converted number with the scale {@code decimals}
     * @throws ArithmeticException if the rounding is {@link RoundingMode#UNNECESSARY} and the exact result has more
     *     decimal places
     */
    public BigDecimal appliedTo(BigDecimal number, int decimals, RoundingMode rounding) {
        return number.multiply(multiplier()).divide(divisor(), decimals, rounding);
    }

    /**
     * Converts a figure. The value is exact if no step divides, otherwise it has 34 digits, HALF_EVEN; the bounds are
     * rounded outward.
     *
     * <p>A qualified figure keeps its qualifier and its band: "over 370 billion yuan" becomes "over" an amount in
     * dollars. If a step divides, the amount is rounded so that the statement remains true: downward for a lower bound,
     * upward for an upper bound, away from zero for "nearly", and half-even for "about"; a band is rounded up. A figure
     * without a qualifier becomes a computed figure, because a converted resolution is no resolution.
     *
     * {@snippet file="ExchangeSnippets.java" region="qualified"}
     *
     * @param <Q> the kind of quantity
     * @param figure the figure in the first currency
     * @return the converted figure; undetermined if the figure has neither a quantity nor bounds
     * @throws IllegalArgumentException if the figure is in another currency
     */
    public <Q extends Monetary<Q>> Figure<Q> convert(Figure<Q> figure) {
        return figure.convertedTo(unitOf(figure), multiplier(), divisor());
    }

    /**
     * Returns the notes on the conversion of a figure: the rounding of the division, and averages of few fixings that
     * {@link ExchangeRates#minCoverage} accepted.
     *
     * @param figure the figure to convert
     * @return the notes, one sentence each
     */
    public List<String> notes(Figure<?> figure) {
        List<String> notes = new ArrayList<>();
        if (!isExact()) {
            notes.add("Divided by the published rate to "
                    + Decimals.describe(
                            new MathContext(Interval.DIGITS, figure.qualifier().rounding())));
        }
        rates().stream()
                .filter(rate -> !FixingCoverage.isAtLeast(rate, FixingCoverage.DEFAULT))
                .forEach(rate -> notes.add("Accepted: " + FixingCoverage.describe(rate)));
        return List.copyOf(notes);
    }

    private <Q extends Monetary<Q>> Unit<Q> unitOf(Figure<Q> figure) {
        Q amount = figure.quantity().orElseGet(() -> figure.unit().of(BigDecimal.ONE));
        if (!amount.currency().equals(from)) {
            throw new IllegalArgumentException("Figure must be in " + from
                    + ", the source currency of the conversion to " + to + ", but was in " + amount.currency());
        }
        return amount.withCurrency(to).unit();
    }

    /** Returns a readable text of the rates and the division. */
    @Override
    public String toString() {
        String how = isExact() ? "" : ", divided to " + Decimals.describe(MathContext.DECIMAL128);
        return rates().stream().map(ExchangeRate::toString).collect(Collectors.joining(" and ")) + how;
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(ConversionPath.class, "its rates");
    }
}
