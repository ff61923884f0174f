// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    /** The rounding of converted figures to decimals, or null if they keep all digits. */
    private final @Nullable DecimalRounding decimals;

    /** The number of decimals and the rounding mode of converted figures. */
    private record DecimalRounding(int decimals, RoundingMode rounding) {
        /** The digits before or after the decimal point that a number can have, and one more. */
        private static final int MAX_DECIMALS = Decimals.MAX_DIGITS + 1;

        BigDecimal quotient(BigDecimal dividend, BigDecimal divisor, Qualifier qualifier) {
            int within = Math.max(-MAX_DECIMALS, Math.min(decimals, MAX_DECIMALS));
            return dividend.divide(divisor, within, roundingOf(qualifier, rounding));
        }

        String described(Qualifier qualifier) {
            return "Rounded to " + decimals + (decimals == 1 ? " decimal, " : " decimals, ")
                    + roundingOf(qualifier, rounding);
        }
    }

    ConversionPath(Currency from, Currency to, RateBasis basis, List<ExchangeRate> rates) {
        this.from = from;
        this.to = to;
        this.basis = actualBasis(basis, rates);
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
        this.decimals = null;
    }

    private ConversionPath(ConversionPath path, DecimalRounding decimals) {
        this.from = path.from;
        this.to = path.to;
        this.basis = path.basis;
        this.rates = path.rates;
        this.multiplier = path.multiplier;
        this.divisor = path.divisor;
        this.decimals = decimals;
    }

    /**
     * Returns the path with converted figures rounded to a number of decimal places, such as cents.
     *
     * <p>The number is rounded once, from the exact quotient. That of a qualified figure is rounded so that the
     * statement remains true, whatever the rounding mode: "over 1.239" becomes "over 1.23". Bounds of the true value
     * are not rounded. They are widened to contain the rounded number.
     *
     * {@snippet file="ExchangeSnippets.java" region="rounded"}
     *
     * @param decimals the number of digits after the decimal point; negative to round to tens, hundreds and so on
     * @param rounding the rounding mode of figures without a qualifier and of "about"
     * @return the path, whose conversion throws an ArithmeticException if the rounding mode is UNNECESSARY and digits
     *     would be lost
     */
    public ConversionPath roundedTo(int decimals, RoundingMode rounding) {
        return new ConversionPath(this, new DecimalRounding(decimals, Objects.requireNonNull(rounding, "rounding")));
    }

    private static RateBasis actualBasis(RateBasis requested, List<ExchangeRate> rates) {
        return rates.isEmpty()
                ? requested
                : rates.stream()
                        .map(ExchangeRate::basis)
                        .filter(basis -> basis != RateBasis.FIXED)
                        .findFirst()
                        .orElse(RateBasis.FIXED);
    }

    /** Returns the period of the rates: of those that are not fixed, or the days on which all fixed rates hold. */
    TimePeriod period(TimePeriod requested) {
        List<TimePeriod> periods = rates.stream()
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
        Unit<Q> unit = unitOf(figure.unit());
        Optional<Interval> bounds = figure.bounds()
                .map(b -> b.interval().multipliedBy(Interval.exactly(multiplier)))
                .flatMap(product -> isExact() ? Optional.of(product) : product.dividedBy(Interval.exactly(divisor)));
        Optional<Q> quantity = figure.quantity().map(q -> unit.of(converted(q.number(), figure.qualifier())));
        if (figure.qualifier() == Qualifier.NONE || quantity.isEmpty()) {
            return Figure.of(
                    unit,
                    quantity,
                    bounds.map(interval -> Bounds.of(unit, containing(quantity.map(Q::number), interval))));
        }
        boolean isUnchanged = figure.isExact()
                && isExact()
                && (decimals == null || isExactly(quantity.get().number(), figure));
        Figure<Q> plain = isUnchanged ? Figure.exact(quantity.get()) : Figure.ofUnknownRounding(quantity.get());
        return figure.band().isPresent() && bounds.isPresent()
                ? plain.with(figure.qualifier(), bandOf(quantity.get().number(), bounds.get()))
                : plain.with(figure.qualifier());
    }

    private BigDecimal converted(BigDecimal number, Qualifier qualifier) {
        return decimals == null
                ? appliedTo(number, contextOf(qualifier))
                : decimals.quotient(number.multiply(multiplier), divisor, qualifier);
    }

    private boolean isExactly(BigDecimal rounded, Figure<?> figure) {
        return figure.quantity()
                .filter(q -> q.number().multiply(multiplier).compareTo(rounded) == 0)
                .isPresent();
    }

    /** Returns the bounds, widened to contain a number that is rounded to decimals. */
    private Interval containing(Optional<BigDecimal> number, Interval bounds) {
        return decimals == null
                ? bounds
                : number.filter(rounded -> !bounds.contains(rounded))
                        .map(rounded -> bounds.hull(Interval.exactly(rounded)))
                        .orElse(bounds);
    }

    /** Returns the distance to the farther end, so that the band around the rounded number contains the bounds. */
    private BigDecimal bandOf(BigDecimal number, Interval bounds) {
        BigDecimal below = bounds.lower().map(number::subtract).orElse(BigDecimal.ZERO);
        BigDecimal above = bounds.upper().map(upper -> upper.subtract(number)).orElse(BigDecimal.ZERO);
        return below.max(above);
    }

    /** Returns the rounding of the division with which the statement of a qualified figure remains true. */
    private static MathContext contextOf(Qualifier qualifier) {
        return new MathContext(Interval.DIGITS, roundingOf(qualifier, RoundingMode.HALF_EVEN));
    }

    private static RoundingMode roundingOf(Qualifier qualifier, RoundingMode otherwise) {
        return switch (qualifier) {
            case NONE, ABOUT -> otherwise;
            case MORE_THAN, AT_LEAST -> RoundingMode.FLOOR;
            case LESS_THAN, AT_MOST -> RoundingMode.CEILING;
            case NEARLY -> RoundingMode.UP;
        };
    }

    /**
     * Returns the notes on the conversion of a figure: its rounding, and averages of few fixings that
     * {@link ExchangeRates#minCoverage} accepted.
     *
     * @param figure the figure to convert
     * @return the notes, one sentence each
     */
    public List<String> notes(Figure<?> figure) {
        List<String> notes = new ArrayList<>();
        if (decimals != null) {
            notes.add(decimals.described(figure.qualifier()));
        } else if (!isExact()) {
            notes.add("Divided by the published rate to " + Decimals.describe(contextOf(figure.qualifier())));
        }
        rates.stream()
                .filter(rate -> !FixingCoverage.isAtLeast(rate, FixingCoverage.DEFAULT))
                .forEach(rate -> notes.add("Accepted: " + FixingCoverage.describe(rate)));
        return List.copyOf(notes);
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
