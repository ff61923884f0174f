// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The way from one currency to another over published rates, such as from CNY over EUR to USD.
 *
 * <p>A step multiplies by a rate or divides by it; all steps together are computed exactly and divide once, at the end.
 *
 * {@snippet file="ExchangeSnippets.java" region="path"}
 *
 * <p>Immutable and thread-safe.
 */
public final class ConversionPath {
    private final Currency from;
    private final Currency to;
    private final RateBasis basis;
    private final List<ExchangeRate> rates;
    private final BigDecimal multiplier;
    private final BigDecimal divisor;

    ConversionPath(Currency from, Currency to, RateBasis basis, List<ExchangeRate> rates) {
        this.from = from;
        this.to = to;
        this.basis = basis;
        this.rates = List.copyOf(rates);
        BigDecimal times = BigDecimal.ONE;
        BigDecimal by = BigDecimal.ONE;
        Currency at = from;
        for (ExchangeRate rate : rates) {
            if (rate.base().equals(at)) {
                times = times.multiply(rate.rate());
                at = rate.quote();
            } else {
                by = by.multiply(rate.rate());
                at = rate.base();
            }
        }
        this.multiplier = times;
        this.divisor = by;
    }

    /**
     * Returns the currency that the way starts from.
     *
     * @return the currency
     */
    public Currency from() {
        return from;
    }

    /**
     * Returns the currency that the way leads to.
     *
     * @return the currency
     */
    public Currency to() {
        return to;
    }

    /**
     * Returns the basis of the rates.
     *
     * @return the basis
     */
    public RateBasis basis() {
        return basis;
    }

    /**
     * Returns the rates in the order of the steps.
     *
     * @return the published rates; none where both currencies are the same
     */
    public List<ExchangeRate> rates() {
        return rates;
    }

    /**
     * Tells whether amounts are multiplied only, so that the result is exact.
     *
     * @return whether no step divides
     */
    public boolean isExact() {
        return divisor.equals(BigDecimal.ONE);
    }

    /**
     * Returns a number of the first currency as a number of the last.
     *
     * @param number the number to convert
     * @param context the precision and rounding of the division, if there is one
     * @return the number times all rates that multiply, divided once by all that divide
     */
    public BigDecimal appliedTo(BigDecimal number, MathContext context) {
        BigDecimal product = number.multiply(multiplier);
        return isExact() ? product : product.divide(divisor, context);
    }

    /**
     * Returns a figure in the currency that the way leads to: its value to 34 digits, HALF_EVEN, where a step divides, else exact; its bounds
     * rounded outward.
     *
     * @param <Q> the kind of quantity
     * @param figure the figure, in the first currency
     * @return the converted figure, with bounds of its own; undetermined where the figure has neither value nor bounds
     * @throws IllegalArgumentException if the figure is in another currency than the one the way starts from
     */
    public <Q extends Monetary<Q>> Figure<Q> convert(Figure<Q> figure) {
        Unit<Q> unit = unitOf(figure.unit());
        Optional<Q> value = figure.value().map(v -> unit.of(appliedTo(v.number(), MathContext.DECIMAL128)));
        Optional<Bounds<Q>> bounds = figure.bounds()
                .map(b -> b.interval().multipliedBy(Interval.exactly(multiplier)))
                .flatMap(product -> isExact() ? Optional.of(product) : product.dividedBy(Interval.exactly(divisor)))
                .map(interval -> Bounds.of(unit, interval));
        return Figure.of(unit, value, bounds);
    }

    private <Q extends Monetary<Q>> Unit<Q> unitOf(Unit<Q> unit) {
        Q one = unit.of(BigDecimal.ONE);
        if (!one.currency().equals(from)) {
            throw new IllegalArgumentException(
                    "Figure must be in " + from + ", where the way to " + to + " starts, but was in " + one.currency());
        }
        return one.withCurrency(to).unit();
    }

    /** Returns the rates and what is done with them, for people. */
    @Override
    public String toString() {
        String how = isExact() ? "" : ", divided to " + Decimals.describe(MathContext.DECIMAL128);
        return rates.stream().map(ExchangeRate::toString).collect(Collectors.joining(" and ")) + how;
    }
}
