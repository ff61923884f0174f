// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.Currencies;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.source.Source;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of a currency cost in another, such as {@code 1 USD = 7.1957 CNY (average 2024)}.
 *
 * <p>The rate is kept as published. An amount in the base currency is multiplied by it, an amount in the quote currency divided by it; a
 * rounded inverse is used for neither, since it gives wrong cents.
 *
 * {@snippet file="ExchangeSnippets.java" region="rate"}
 *
 * <p>Immutable and thread-safe.
 */
public final class ExchangeRate implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient Currency base;
    private final transient Currency quote;
    private final transient BigDecimal rate;
    private final transient BigDecimal published;
    private final transient TimePeriod period;
    private final transient RateBasis basis;
    private final transient @Nullable Source source;
    private final transient int fixings;

    /**
     * Returns a rate.
     *
     * @param base the ISO 4217 code of the currency that one unit is of
     * @param quote the ISO 4217 code of the currency that it costs
     * @param rate how much of the quote currency one unit of the base costs, above zero
     * @param period the period or day
     * @param basis what of the period the rate is of; a spot rate is of a day
     * @return the rate
     * @throws IllegalArgumentException if the currencies are unknown or the same, the rate is not above zero, or a spot rate is not of a day
     */
    public static ExchangeRate of(String base, String quote, BigDecimal rate, TimePeriod period, RateBasis basis) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(quote, "quote");
        return new ExchangeRate(Currencies.of(base), Currencies.of(quote), rate, period, basis, null, 0);
    }

    /**
     * Returns a rate as published.
     *
     * @param base the ISO 4217 code of the currency that one unit is of
     * @param quote the ISO 4217 code of the currency that it costs
     * @param rate how much of the quote currency one unit of the base costs, above zero, such as {@code 7.1957}
     * @param period the period or day
     * @param basis what of the period the rate is of; a spot rate is of a day
     * @return the rate
     * @throws IllegalArgumentException if the currencies are unknown or the same, the rate is no decimal number above zero, or a spot rate is
     *     not of a day
     */
    public static ExchangeRate of(String base, String quote, String rate, TimePeriod period, RateBasis basis) {
        Decimals.parse(Objects.requireNonNull(rate, "rate"), "Exchange rate");
        return of(base, quote, new BigDecimal(rate), period, basis);
    }

    /**
     * Returns the rate that an amount of money per unit of a currency stands for, such as {@code CNY 7.1621 per USD}.
     *
     * @param price the money per one unit of a currency
     * @param period the period or day
     * @param basis what of the period the rate is of
     * @return the rate, of the currency behind "per" in the currency of the money
     * @throws IllegalArgumentException if what stands behind "per" is no currency, or the rate is not above zero
     */
    public static ExchangeRate of(MoneyPer price, TimePeriod period, RateBasis basis) {
        return of(price.per(), price.currency().getCurrencyCode(), price.amount(), period, basis);
    }

    /**
     * Returns the rate that one amount printed in two currencies implies: 84.37 billion yuan, printed as 11.78 billion dollars, are between
     * 7.158676 and 7.165605 yuan per dollar.
     *
     * @param inBase the amount in one currency, such as dollars
     * @param inQuote the same amount in another currency, such as yuan
     * @return money of the other currency per unit of the first, with the bounds that follow from both roundings; the value to 34 digits,
     *     HALF_EVEN; undetermined where the bounds of the first amount contain zero
     * @throws IllegalArgumentException if both are in one currency
     */
    public static Figure<MoneyPer> implied(Figure<Money> inBase, Figure<Money> inQuote) {
        Currency base = currencyOf(inBase);
        Currency quote = currencyOf(inQuote);
        requireDifferent(base, quote);
        Unit<MoneyPer> unit =
                MoneyPer.of(quote, BigDecimal.ONE, base.getCurrencyCode()).unit();
        Optional<Interval> below = inBase.bounds().map(Bounds::interval);
        Optional<Interval> above = inQuote.bounds().map(Bounds::interval);
        Optional<Interval> quotient = below.flatMap(b -> above.flatMap(a -> a.dividedBy(b)));
        if (below.isPresent() && above.isPresent() && quotient.isEmpty()) {
            return Figure.undetermined(unit);
        }
        Optional<MoneyPer> value = inBase.value()
                .filter(b -> !b.isZero())
                .flatMap(b -> inQuote.value().map(a -> unit.of(a.amount().divide(b.amount(), MathContext.DECIMAL128))));
        return Figure.of(unit, value, quotient.map(interval -> Bounds.of(unit, interval)));
    }

    private static Currency currencyOf(Figure<Money> figure) {
        return figure.unit().of(BigDecimal.ONE).currency();
    }

    private ExchangeRate(
            Currency base,
            Currency quote,
            BigDecimal rate,
            TimePeriod period,
            RateBasis basis,
            @Nullable Source source,
            int fixings) {
        this.base = base;
        this.quote = quote;
        this.rate = Decimals.canonical(Objects.requireNonNull(rate, "rate"));
        this.published = rate.scale() > this.rate.scale() ? rate : this.rate;
        this.period = Objects.requireNonNull(period, "period");
        this.basis = Objects.requireNonNull(basis, "basis");
        this.source = source;
        this.fixings = fixings;
        requireDifferent(base, quote);
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("Exchange rate must be above zero, but was " + this);
        }
        if (basis == RateBasis.SPOT && period.days() != 1) {
            throw new IllegalArgumentException("Spot rate must be of a day, but was " + this);
        }
    }

    private static void requireDifferent(Currency base, Currency quote) {
        if (base.equals(quote)) {
            throw new IllegalArgumentException("Exchange rate must be between two currencies, but both were " + base);
        }
    }

    /**
     * Returns the currency that one unit is of.
     *
     * @return the base currency
     */
    public Currency base() {
        return base;
    }

    /**
     * Returns the currency that it costs.
     *
     * @return the quote currency
     */
    public Currency quote() {
        return quote;
    }

    /**
     * Returns how much of the quote currency one unit of the base costs.
     *
     * @return the rate, above zero
     */
    public BigDecimal rate() {
        return rate;
    }

    /**
     * Returns the rate with the zeros that it was published with, such as 7.1900, for those who write it again. Rates that differ in zeros
     * alone are equal.
     *
     * @return the rate, above zero
     */
    public BigDecimal publishedRate() {
        return published;
    }

    /**
     * Returns the period or day that the rate is of.
     *
     * @return the period
     */
    public TimePeriod period() {
        return period;
    }

    /**
     * Returns what of the period the rate is of.
     *
     * @return the basis
     */
    public RateBasis basis() {
        return basis;
    }

    /**
     * Returns who published the rate.
     *
     * @return the source, or empty
     */
    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Returns how many daily rates a mean was made of.
     *
     * @return the number of days, or empty where it is not stated
     */
    public OptionalInt fixings() {
        return fixings == 0 ? OptionalInt.empty() : OptionalInt.of(fixings);
    }

    /**
     * Returns the rate with a source.
     *
     * @param source who published it
     * @return the rate
     */
    public ExchangeRate withSource(Source source) {
        return new ExchangeRate(
                base, quote, published, period, basis, Objects.requireNonNull(source, "source"), fixings);
    }

    /**
     * Returns the rate with the number of daily rates it is the mean of.
     *
     * @param fixings the number of days, 1 or more
     * @return the rate
     * @throws IllegalArgumentException if the number is below 1, or this is no average
     */
    public ExchangeRate withFixings(int fixings) {
        if (fixings < 1 || basis != RateBasis.AVERAGE) {
            throw new IllegalArgumentException(
                    "Fixings must be 1 or more and of an average, but were " + fixings + " of " + this);
        }
        return new ExchangeRate(base, quote, published, period, basis, source, fixings);
    }

    /**
     * Returns the rate the other way round, rounded as asked. For a conversion take this rate itself: amounts in the quote currency are
     * divided by it.
     *
     * @param context the precision and rounding
     * @return one unit of the quote currency in the base currency
     */
    public ExchangeRate inverted(MathContext context) {
        return new ExchangeRate(
                /* base= */ quote,
                /* quote= */ base,
                BigDecimal.ONE.divide(rate, context),
                period,
                basis,
                source,
                fixings);
    }

    /**
     * Returns the cross rate with a rate that starts where this ends: dollars in euro, then euro in yuan, are dollars in yuan.
     *
     * @param next a rate of the same period and basis whose base is the quote currency of this
     * @return the base of this in the quote currency of the next, exactly
     * @throws IllegalArgumentException if the two do not meet, or differ in period or basis
     */
    public ExchangeRate crossedWith(ExchangeRate next) {
        if (!quote.equals(next.base) || !period.equals(next.period) || basis != next.basis) {
            throw new IllegalArgumentException(
                    "Cross rate must be of rates that meet in a currency, of one period and basis, but were " + this
                            + " and " + next);
        }
        return new ExchangeRate(base, next.quote, rate.multiply(next.rate), period, basis, null, 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExchangeRate that
                && base.equals(that.base)
                && quote.equals(that.quote)
                && rate.equals(that.rate)
                && period.equals(that.period)
                && basis == that.basis
                && Objects.equals(source, that.source)
                && fixings == that.fixings;
    }

    @Override
    public int hashCode() {
        return Objects.hash(base.getCurrencyCode(), quote.getCurrencyCode(), rate, period, basis.code());
    }

    /** Returns the rate for people, such as {@code 1 USD = 7.1957 CNY (average 2024)}. */
    @Override
    public String toString() {
        String days = fixings == 0 ? "" : ", " + fixings + " days";
        return "1 " + base + " = " + rate.toPlainString() + " " + quote + " (" + basis.code() + " " + period + days
                + ")";
    }

    private Object writeReplace() {
        return SerializationProxy.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Exchange rate is read through its serialization proxy");
    }

    private record SerializationProxy(
            String base,
            String quote,
            BigDecimal rate,
            TimePeriod period,
            String basis,
            @Nullable Source source,
            int fixings)
            implements Serializable {
        static SerializationProxy of(ExchangeRate r) {
            return new SerializationProxy(
                    r.base.getCurrencyCode(),
                    r.quote.getCurrencyCode(),
                    r.published,
                    r.period,
                    r.basis.code(),
                    r.source,
                    r.fixings);
        }

        private Object readResolve() {
            ExchangeRate plain = ExchangeRate.of(base, quote, rate, period, RateBasis.ofCode(basis));
            ExchangeRate counted = fixings == 0 ? plain : plain.withFixings(fixings);
            return source == null ? counted : counted.withSource(source);
        }
    }
}
