// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
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
        BigDecimal product = BigDecimal.ONE;
        BigDecimal divisorProduct = BigDecimal.ONE;
        Currency current = from;
        for (ExchangeRate rate : rates) {
            if (rate.base().equals(current)) {
                product = product.multiply(rate.rate());
                current = rate.quote();
            } else {
                divisorProduct = divisorProduct.multiply(rate.rate());
                current = rate.base();
            }
        }
        this.multiplier = product;
        this.divisor = divisorProduct;
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
     * @return the published rates, or an empty list if both currencies are the same
     */
    public List<ExchangeRate> rates() {
        return rates;
    }

    /**
     * Returns whether the conversion is exact.
     *
     * @return true if no step divides by a rate
     */
    public boolean isExact() {
        return divisor.equals(BigDecimal.ONE);
    }

    /**
     * Converts a number from the first currency to the last.
     *
     * @param number the number to convert
     * @param context the precision and rounding of the division; ignored if no step divides
     * @return the converted number
     */
    public BigDecimal appliedTo(BigDecimal number, MathContext context) {
        BigDecimal product = number.multiply(multiplier);
        return isExact() ? product : product.divide(divisor, context);
    }

    /**
     * Converts a figure. The value is exact if no step divides, otherwise it has 34 digits, HALF_EVEN; the bounds are
     * rounded outward.
     *
     * @param <Q> the kind of quantity
     * @param figure the figure in the first currency
     * @return the converted figure with computed bounds; undetermined if the figure has neither a value nor bounds
     * @throws IllegalArgumentException if the figure is in another currency
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
            throw new IllegalArgumentException("Figure must be in " + from
                    + ", the source currency of the conversion to " + to + ", but was in " + one.currency());
        }
        return one.withCurrency(to).unit();
    }

    /** Returns a readable text of the rates and the division. */
    @Override
    public String toString() {
        String how = isExact() ? "" : ", divided to " + Decimals.describe(MathContext.DECIMAL128);
        return rates.stream().map(ExchangeRate::toString).collect(Collectors.joining(" and ")) + how;
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(ConversionPath.class, "its rates");
    }
}
