// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.LongDecimals;
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
    /** No step. */
    private static final int NONE = Integer.MIN_VALUE;

    private final RateTable table;
    private final Currency from;
    private final Currency to;
    private final RateBasis basis;
    private final int first;
    /** The second step, or {@link #NONE}. */
    private final int second;
    /** The steps of a path with more than two. */
    private final int @Nullable [] steps;

    /** The rounding of converted figures to decimals, or null if they keep all digits. */
    private final @Nullable DecimalRounding decimals;

    /** Creates a path without steps. */
    ConversionPath(RateTable table, Currency currency, RateBasis basis) {
        this(table, currency, currency, basis, NONE, NONE, null, null);
    }

    /**
     * Creates a path of one step.
     *
     * @param basis the basis of the rates that are not fixed
     * @param step the position of the rate in the table, or its complement if the step divides
     */
    ConversionPath(RateTable table, Currency from, Currency to, RateBasis basis, int step) {
        this(table, from, to, basis, step, NONE, null, null);
    }

    /** Creates a path of two steps. */
    ConversionPath(RateTable table, Currency from, Currency to, RateBasis basis, int first, int second) {
        this(table, from, to, basis, first, second, null, null);
    }

    /** Creates a path of steps. */
    ConversionPath(RateTable table, Currency from, Currency to, RateBasis basis, int[] steps) {
        this(table, from, to, basis, NONE, NONE, steps, null);
    }

    private ConversionPath(
            RateTable table,
            Currency from,
            Currency to,
            RateBasis basis,
            int first,
            int second,
            int @Nullable [] steps,
            @Nullable DecimalRounding decimals) {
        this.table = table;
        this.from = from;
        this.to = to;
        this.basis = basis;
        this.first = first;
        this.second = second;
        this.steps = steps;
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
        DecimalRounding rounded = new DecimalRounding(decimals, Objects.requireNonNull(rounding, "rounding"));
        return new ConversionPath(table, from, to, basis, first, second, steps, rounded);
    }

    /** Returns the number of steps. */
    int size() {
        if (steps != null) {
            return steps.length;
        }
        return second != NONE ? 2 : first != NONE ? 1 : 0;
    }

    /** Returns the position of the rate of a step, or its complement if the step divides. */
    private int step(int index) {
        if (steps != null) {
            return steps[index];
        }
        return index == 0 ? first : second;
    }

    private int position(int index) {
        int step = step(index);
        return step < 0 ? ~step : step;
    }

    /** Returns the rate of a step. */
    ExchangeRate rate(int index) {
        return table.rate(position(index));
    }

    /** Returns whether the path has steps, and all are fixed rates. */
    boolean hasOnlyFixedRates() {
        for (int i = 0; i < size(); i++) {
            if (table.basis(position(i)) != RateBasis.FIXED) {
                return false;
            }
        }
        return size() > 0;
    }

    /**
     * Requires that averages with a known number of fixings cover a share of their period.
     *
     * @throws IllegalArgumentException if an average has too few fixings
     */
    void requireCoverage(int percent) {
        for (int i = 0; i < size(); i++) {
            if (hasFixings(i)) {
                FixingCoverage.require(rate(i), percent);
            }
        }
    }

    private boolean hasFixings(int index) {
        return table.columns().terms(position(index)).fixings() > 0;
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
        return periods.size() == 1 ? periods.get(0) : requested;
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
        ExchangeRate[] rates = new ExchangeRate[size()];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = rate(i);
        }
        return List.of(rates);
    }

    /**
     * Returns the exact number by which the path multiplies: an amount is multiplied by it and divided by the
     * {@link #divisor}.
     *
     * @return the product of the rates of the steps that multiply, 1 if no step multiplies
     */
    public BigDecimal multiplier() {
        return product(/* isDivisor= */ false);
    }

    /**
     * Returns the exact number by which the path divides: an amount is multiplied by the {@link #multiplier} and
     * divided by it.
     *
     * @return the product of the rates of the steps that divide, 1 if no step divides
     */
    public BigDecimal divisor() {
        return product(/* isDivisor= */ true);
    }

    private BigDecimal product(boolean isDivisor) {
        BigDecimal product = null;
        for (int i = 0; i < size(); i++) {
            if (step(i) < 0 == isDivisor) {
                BigDecimal rate = table.columns().rate(position(i));
                product = product == null ? rate : product.multiply(rate);
            }
        }
        return product == null ? BigDecimal.ONE : product;
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
     * <p>The result has exactly this number of decimals, such as {@code 11779735559.81} for 84370000000 yuan at 7.1623
     * yuan per dollar and 2 decimals.
     *
     * @param number the number to convert
     * @param decimals the number of digits after the decimal point, from -1000 to 1000; negative to round to tens,
     *     hundreds and so on
     * @param rounding the rounding mode
     * @return the converted number with the scale {@code decimals}
     * @throws ArithmeticException if the rounding mode is UNNECESSARY and digits would be lost
     * @throws IllegalArgumentException if the number of decimals is out of range
     */
    public BigDecimal appliedTo(BigDecimal number, int decimals, RoundingMode rounding) {
        if (Math.abs((long) decimals) > Decimals.MAX_DIGITS) {
            throw new IllegalArgumentException("Decimals must be " + -Decimals.MAX_DIGITS + " to " + Decimals.MAX_DIGITS
                    + ", but were " + decimals);
        }
        QuoteColumns columns = table.columns();
        long multiplier = 1;
        long divisor = 1;
        long scale = number.scale();
        for (int i = 0; i < size(); i++) {
            int step = step(i);
            if (step >= 0) {
                multiplier = LongDecimals.product(multiplier, columns.unscaled(step));
                scale += columns.scale(step);
            } else {
                divisor = LongDecimals.product(divisor, columns.unscaled(~step));
                scale -= columns.scale(~step);
            }
        }
        if (scale > decimals) {
            divisor = LongDecimals.product(divisor, powerOfTen(scale - decimals));
        } else {
            multiplier = LongDecimals.product(multiplier, powerOfTen(decimals - scale));
        }
        long converted = LongDecimals.quotient(LongDecimals.unscaled(number), multiplier, divisor, rounding);
        return converted == LongDecimals.OVERFLOW
                ? number.multiply(multiplier()).divide(divisor(), decimals, rounding)
                : BigDecimal.valueOf(converted, decimals);
    }

    private static long powerOfTen(long exponent) {
        return exponent <= LongDecimals.MAX_EXPONENT ? LongDecimals.powerOfTen((int) exponent) : LongDecimals.OVERFLOW;
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
        Unit<Q> unit = unitOf(figure);
        return decimals == null
                ? figure.convertedTo(unit, multiplier(), divisor())
                : decimals.convert(figure, unit, multiplier(), divisor());
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
            notes.add(decimals.describe(figure.qualifier()));
        } else if (!isExact()) {
            notes.add("Divided by the published rate to "
                    + Decimals.describe(
                            new MathContext(Interval.DIGITS, figure.qualifier().rounding())));
        }
        for (int i = 0; i < size(); i++) {
            if (hasFixings(i) && !FixingCoverage.isAtLeast(rate(i), FixingCoverage.DEFAULT)) {
                notes.add("Accepted: " + FixingCoverage.describe(rate(i)));
            }
        }
        return List.copyOf(notes);
    }

    private <Q extends Monetary<Q>> Unit<Q> unitOf(Figure<Q> figure) {
        Optional<Q> quantity = figure.quantity();
        Q amount = quantity.isPresent() ? quantity.get() : figure.unit().of(BigDecimal.ONE);
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
