// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.internal.DecimalPrecision;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.LongDecimals;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Monetary;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
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
    private static final int[] NO_STEPS = {};

    private final RateTable table;
    /** The numbers of the currencies in the table, unless the parts are kept. */
    private final short from;

    private final short to;
    /** The position of the first rate in the table, or its complement if the step divides. */
    private final int first;
    /** The second step, or {@link RateTable#NO_STEP}. */
    private final int second;
    /** What follows from the steps, or null if it is computed for each call. */
    private final @Nullable PathParts parts;

    /** Creates a path without steps. */
    ConversionPath(RateTable table, Currency currency, RateBasis basis) {
        this(table, new PathParts(table, currency, currency, basis, NO_STEPS));
    }

    /**
     * Creates a path of one or two steps, of which at least one is not a fixed rate if the basis of the search is not
     * fixed.
     *
     * @param from the number of the currency to convert from
     * @param to the number of the currency to convert to
     * @param first the position of the rate in the table, or its complement if the step divides
     * @param second the second step, or {@link RateTable#NO_STEP}
     */
    ConversionPath(RateTable table, int from, int to, int first, int second) {
        this.table = table;
        this.from = (short) from;
        this.to = (short) to;
        this.first = first;
        this.second = second;
        this.parts = null;
    }

    /** Creates a path that keeps its parts. */
    ConversionPath(RateTable table, PathParts parts) {
        this.table = table;
        this.from = 0;
        this.to = 0;
        this.first = RateTable.NO_STEP;
        this.second = RateTable.NO_STEP;
        this.parts = parts;
    }

    private PathParts parts() {
        return parts == null ? new PathParts(table, from(), to(), basis(), steps()) : parts;
    }

    private int[] steps() {
        return second == RateTable.NO_STEP ? new int[] {first} : new int[] {first, second};
    }

    /** Returns the path with its parts, for many conversions. */
    ConversionPath kept() {
        return parts == null ? new ConversionPath(table, parts()) : this;
    }

    boolean isRoundedTo(DecimalPrecision precision) {
        return parts != null && parts.precision.equals(precision);
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
     * @param decimals the number of digits after the decimal point, from -1000 to 1000; negative to round to tens,
     *     hundreds and so on
     * @param rounding the rounding mode of figures without a qualifier and of "about"
     * @return the path, whose conversion throws an ArithmeticException if the rounding mode is UNNECESSARY and digits
     *     would be lost
     * @throws IllegalArgumentException if the number of decimals is out of range
     */
    public ConversionPath roundedTo(int decimals, RoundingMode rounding) {
        return parts().roundedTo(table, decimals, rounding);
    }

    /** Returns the number of steps. */
    int size() {
        if (parts != null) {
            return parts.steps.length;
        }
        return second == RateTable.NO_STEP ? 1 : 2;
    }

    /** Returns the position of the rate of a step, or its complement if the step divides. */
    private int step(int index) {
        if (parts != null) {
            return parts.steps[index];
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
        RateBasis basis = basis();
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
        return parts == null ? table.currency(from) : parts.from;
    }

    /**
     * Returns the currency to convert to.
     *
     * @return the currency
     */
    public Currency to() {
        return parts == null ? table.currency(to) : parts.to;
    }

    /**
     * Returns the basis of the rates, which may differ from the requested one: the end of a period without a rate uses
     * a spot rate.
     *
     * @return the common basis of all rates that are not fixed, {@link RateBasis#FIXED} if all are fixed, or the
     *     requested basis of a path without steps
     */
    public RateBasis basis() {
        if (parts != null) {
            return parts.basis;
        }
        RateBasis ofFirst = table.basis(position(0));
        return ofFirst == RateBasis.FIXED && second != RateTable.NO_STEP ? table.basis(position(1)) : ofFirst;
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
        return parts().multiplier;
    }

    /**
     * Returns the exact number by which the path divides: an amount is multiplied by the {@link #multiplier} and
     * divided by it.
     *
     * @return the product of the rates of the steps that divide, 1 if no step divides
     */
    public BigDecimal divisor() {
        return parts().divisor;
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
        PathParts all = parts();
        BigDecimal product = number.multiply(all.multiplier);
        return all.divisor.equals(BigDecimal.ONE) ? product : product.divide(all.divisor, context);
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
        Decimals.requireDecimals(decimals);
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
        long converted = LongDecimals.quotientOfProduct(
                LongDecimals.unscaled(number), multiplier, divisor, scale, decimals, rounding);
        if (converted != LongDecimals.OVERFLOW) {
            return BigDecimal.valueOf(converted, decimals);
        }
        PathParts all = parts();
        return number.multiply(all.multiplier).divide(all.divisor, decimals, rounding);
    }

    /**
     * Converts a figure. The value is exact if no step divides, otherwise it has 34 digits, HALF_EVEN; the bounds are
     * rounded outward.
     *
     * <p>A qualified figure keeps its qualifier and its band: "over 370 billion yuan" becomes "over" an amount in
     * dollars. If a step divides, the amount is rounded so that the statement remains true: downward for a lower bound,
     * upward for an upper bound, away from zero for "nearly", and half-even for "about"; a band is rounded up. A figure
     * without a qualifier becomes a computed figure, because a converted resolution is not a resolution.
     *
     * {@snippet file="ExchangeSnippets.java" region="qualified"}
     *
     * @param <Q> the kind of quantity
     * @param figure the figure in the first currency
     * @return the converted figure; undetermined if the figure has neither a quantity nor bounds
     * @throws IllegalArgumentException if the figure is in another currency
     */
    public <Q extends Monetary<Q>> Figure<Q> convert(Figure<Q> figure) {
        PathParts kept = parts();
        Unit<Q> unit = unitOf(figure, kept);
        DecimalPrecision precision = kept.precision;
        return precision.isLimited()
                ? figure.convertedTo(unit, kept.multiplier, kept.divisor, precision.digits(), precision.rounding())
                : figure.convertedTo(unit, kept.multiplier, kept.divisor);
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
        if (parts != null && parts.precision.isLimited()) {
            notes.add("Rounded to " + precisionOf(figure.qualifier(), parts.precision));
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

    private static DecimalPrecision precisionOf(Qualifier qualifier, DecimalPrecision ofPath) {
        boolean isOpen = qualifier == Qualifier.NONE || qualifier == Qualifier.ABOUT;
        return isOpen ? ofPath : DecimalPrecision.ofDecimals(ofPath.digits(), qualifier.rounding());
    }

    @SuppressWarnings("unchecked") // The unit of money is that of figures of money.
    private static <Q extends Monetary<Q>> Unit<Q> unitOf(Figure<Q> figure, PathParts kept) {
        Optional<Q> quantity = figure.quantity();
        Q amount = quantity.isPresent() ? quantity.get() : figure.unit().of(BigDecimal.ONE);
        if (!amount.currency().equals(kept.from)) {
            throw new IllegalArgumentException("Figure must be in " + kept.from
                    + ", the source currency of the conversion to " + kept.to + ", but was in " + amount.currency());
        }
        return amount instanceof Money
                ? (Unit<Q>) kept.unitOfMoney()
                : amount.withCurrency(kept.to).unit();
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
