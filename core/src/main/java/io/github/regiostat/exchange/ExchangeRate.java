// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.Currencies;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.period.Frequency;
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
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * An exchange rate: the price of one unit of the base currency in the quote currency, such as {@code 1 USD = 7.1957 CNY
 * (average 2024)}.
 *
 * <p>The rate is stored as published. An amount in the base currency is multiplied by the rate, and an amount in the
 * quote currency is divided by it. A rounded inverse would give different cents and is never used.
 *
 * {@snippet file="ExchangeSnippets.java" region="rate"}
 *
 * <p>Immutable and thread-safe.
 */
public final class ExchangeRate implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The greatest number of fixings, which is also the greatest whole number in JSON. */
    private static final int MAX_FIXINGS = 999_999_999;

    private static final TimePeriod ALWAYS = TimePeriod.years(1000, 9999);
    private static final TimePeriod LAST_DAY = TimePeriod.day("9999-12-31");

    private final transient Currency base;
    private final transient Currency quote;
    private final transient BigDecimal rate;
    private final transient BigDecimal published;
    private final transient TimePeriod period;
    private final transient RateBasis basis;
    private final transient @Nullable Source source;
    private final transient int fixings;

    /**
     * Returns an exchange rate.
     *
     * @param base the ISO 4217 code of the base currency
     * @param quote the ISO 4217 code of the quote currency
     * @param rate the price of one unit of the base currency in the quote currency, greater than zero
     * @param period the period or day
     * @param basis the basis of the rate; the period of a spot rate must be a day, and a fixed rate is created with
     *     {@link #fixed(String, String, String)}
     * @return the rate
     * @throws IllegalArgumentException if a currency is unknown, the currencies are the same, the rate is not greater
     *     than zero, or the period of a spot rate is not a day
     */
    public static ExchangeRate of(String base, String quote, BigDecimal rate, TimePeriod period, RateBasis basis) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(quote, "quote");
        return new ExchangeRate(Currencies.of(base), Currencies.of(quote), rate, period, basis, null, 0);
    }

    /**
     * Returns an exchange rate as published.
     *
     * @param base the ISO 4217 code of the base currency
     * @param quote the ISO 4217 code of the quote currency
     * @param rate the price of one unit of the base currency in the quote currency, greater than zero, such as
     *     {@code 7.1957}
     * @param period the period or day
     * @param basis the basis of the rate; the period of a spot rate must be a day, and a fixed rate is created with
     *     {@link #fixed(String, String, String)}
     * @return the rate
     * @throws IllegalArgumentException if a currency is unknown, the currencies are the same, the rate is not a decimal
     *     number greater than zero, or the period of a spot rate is not a day
     */
    public static ExchangeRate of(String base, String quote, String rate, TimePeriod period, RateBasis basis) {
        Decimals.parse(Objects.requireNonNull(rate, "rate"), "Exchange rate");
        return of(base, quote, new BigDecimal(rate), period, basis);
    }

    /**
     * Returns a rate fixed by law that holds at all times: {@code fixed("DEM", "EUR", "1.95583")} is 1 EUR = 1.95583
     * DEM.
     *
     * @param former the ISO 4217 code of the replaced currency, such as {@code DEM}
     * @param successor the ISO 4217 code of the currency that replaces it, such as {@code EUR}
     * @param rate the number of units of the former currency for one unit of its successor, greater than zero
     * @return the rate, with the successor as the base currency
     * @throws IllegalArgumentException if a currency is unknown, the currencies are the same, or the rate is not a
     *     decimal number greater than zero
     */
    public static ExchangeRate fixed(String former, String successor, String rate) {
        return of(successor, former, rate, ALWAYS, RateBasis.FIXED);
    }

    /**
     * Returns a rate fixed by law that holds from a date: {@code fixed("DEM", "EUR", "1.95583",
     * LocalDate.parse("1999-01-01"))} is 1 EUR = 1.95583 DEM from 1999.
     *
     * @param former the ISO 4217 code of the replaced currency, such as {@code DEM}
     * @param successor the ISO 4217 code of the currency that replaces it, such as {@code EUR}
     * @param rate the number of units of the former currency for one unit of its successor, greater than zero
     * @param from the first day on which the rate holds
     * @return the rate, with the successor as the base currency
     * @throws IllegalArgumentException if a currency is unknown, the currencies are the same, or the rate is not a
     *     decimal number greater than zero
     */
    public static ExchangeRate fixed(String former, String successor, String rate, LocalDate from) {
        TimePeriod period = TimePeriod.range(TimePeriod.day(from), LAST_DAY);
        return of(successor, former, rate, period, RateBasis.FIXED);
    }

    /**
     * Returns the exchange rate for a price of one unit of a currency, such as {@code CNY 7.1621 per USD}.
     *
     * @param price the price of one unit of the base currency
     * @param period the period or day
     * @param basis the basis of the rate
     * @return the rate, with the currency after "per" as the base currency
     * @throws IllegalArgumentException if the noun after "per" is not an ISO 4217 currency code, or the rate is not
     *     greater than zero
     */
    public static ExchangeRate of(MoneyPer price, TimePeriod period, RateBasis basis) {
        return of(price.per(), price.currency().getCurrencyCode(), price.amount(), period, basis);
    }

    /**
     * Returns the exchange rate implied by an amount published in two currencies. For example, 84.37 billion yuan
     * published as 11.78 billion dollars imply between 7.158676 and 7.165605 yuan per dollar.
     *
     * @param inBase the amount in the base currency, such as dollars
     * @param inQuote the same amount in the quote currency, such as yuan
     * @return the price of one unit of the base currency, with bounds computed from both roundings; to 34 digits,
     *     HALF_EVEN; undetermined if the bounds of the first amount contain zero
     * @throws IllegalArgumentException if both amounts are in the same currency
     */
    public static Figure<MoneyPer> implied(Figure<Money> inBase, Figure<Money> inQuote) {
        Currency base = currencyOf(inBase);
        Currency quote = currencyOf(inQuote);
        requireDifferent(base, quote);
        Unit<MoneyPer> unit =
                MoneyPer.of(quote, BigDecimal.ONE, base.getCurrencyCode()).unit();
        Optional<Interval> baseBounds = inBase.bounds().map(Bounds::interval);
        if (baseBounds.filter(bounds -> bounds.contains(BigDecimal.ZERO)).isPresent()) {
            return Figure.undetermined(unit);
        }
        Optional<Interval> quotient =
                inQuote.bounds().map(Bounds::interval).flatMap(dividend -> baseBounds.flatMap(dividend::dividedBy));
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
            throw new IllegalArgumentException("Period of a spot rate must be a single day, but was " + this);
        }
        if (basis == RateBasis.FIXED && !period.equals(ALWAYS) && !isWithoutEnd(period)) {
            throw new IllegalArgumentException(
                    "Fixed rate must hold from a day without an end, as ExchangeRate.fixed creates it, but was "
                            + this);
        }
    }

    /** Creates a rate from parts that were validated before. */
    ExchangeRate(
            Currency base,
            Currency quote,
            BigDecimal rate,
            BigDecimal published,
            TimePeriod period,
            RateBasis basis,
            @Nullable Source source,
            int fixings) {
        this.base = base;
        this.quote = quote;
        this.rate = rate;
        this.published = published;
        this.period = period;
        this.basis = basis;
        this.source = source;
        this.fixings = fixings;
    }

    private static boolean isWithoutEnd(TimePeriod period) {
        return period.frequency() == Frequency.DAY && period.end().equals(LAST_DAY.end());
    }

    private static void requireDifferent(Currency base, Currency quote) {
        if (base.equals(quote)) {
            throw new IllegalArgumentException("Exchange rate must be between two currencies, but both were " + base);
        }
    }

    /**
     * Returns the base currency.
     *
     * @return the base currency
     */
    public Currency base() {
        return base;
    }

    /**
     * Returns the quote currency.
     *
     * @return the quote currency
     */
    public Currency quote() {
        return quote;
    }

    /**
     * Returns the price of one unit of the base currency in the quote currency.
     *
     * @return the rate, greater than zero
     */
    public BigDecimal rate() {
        return rate;
    }

    /**
     * Returns the rate with its published trailing zeros, such as 7.1900. Trailing zeros are ignored by {@code equals}.
     *
     * @return the rate, greater than zero
     */
    public BigDecimal publishedRate() {
        return published;
    }

    /**
     * Returns the period or day of the rate.
     *
     * @return the period; for a fixed rate, the days on which it holds
     */
    public TimePeriod period() {
        return period;
    }

    /**
     * Returns the first day of a fixed rate.
     *
     * @return the day, or empty for a fixed rate that holds at all times and for rates of another basis
     */
    public Optional<LocalDate> holdsFrom() {
        return basis == RateBasis.FIXED && !period.equals(ALWAYS) ? Optional.of(period.start()) : Optional.empty();
    }

    /** Returns whether a fixed rate applies to all days of a period. */
    boolean holdsIn(TimePeriod other) {
        return period.equals(ALWAYS) || period.encloses(other);
    }

    /**
     * Returns the basis of the rate.
     *
     * @return the basis
     */
    public RateBasis basis() {
        return basis;
    }

    /**
     * Returns the source that published the rate.
     *
     * @return the source, or empty
     */
    public Optional<Source> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Returns the number of daily fixings in an average.
     *
     * @return the number of fixings, or empty if it is unknown
     */
    public OptionalInt fixings() {
        return fixings == 0 ? OptionalInt.empty() : OptionalInt.of(fixings);
    }

    /**
     * Returns the rate with a source.
     *
     * @param source the source that published the rate
     * @return the rate
     */
    public ExchangeRate withSource(Source source) {
        return new ExchangeRate(
                base, quote, published, period, basis, Objects.requireNonNull(source, "source"), fixings);
    }

    /**
     * Returns the average rate with its number of daily fixings.
     *
     * @param fixings the number of fixings, 1 to 999,999,999
     * @return the rate
     * @throws IllegalArgumentException if the number is out of range, or this is not an average
     */
    public ExchangeRate withFixings(int fixings) {
        if (fixings < 1 || fixings > MAX_FIXINGS || basis != RateBasis.AVERAGE) {
            throw new IllegalArgumentException("Number of fixings must be 1 to " + MAX_FIXINGS
                    + " and belong to an average, but was " + fixings + " for " + this);
        }
        return new ExchangeRate(base, quote, published, period, basis, source, fixings);
    }

    /**
     * Returns the inverse rate, rounded as specified. A conversion does not use the inverse: it divides amounts in the
     * quote currency by this rate.
     *
     * @param context the precision and rounding
     * @return the price of one unit of the quote currency in the base currency
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
     * Returns the exact cross rate of two rates: USD/EUR and EUR/CNY give USD/CNY.
     *
     * @param next a rate with the same period and basis, whose base currency is the quote currency of this rate
     * @return the rate from the base currency of this rate to the quote currency of the next
     * @throws IllegalArgumentException if the two rates have no currency in common, or differ in period or basis
     */
    public ExchangeRate crossedWith(ExchangeRate next) {
        if (!quote.equals(next.base) || !period.equals(next.period) || basis != next.basis) {
            throw new IllegalArgumentException(
                    "Rates of a cross rate must have a common currency and the same period and basis, but were " + this
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

    /** Returns a readable text of the rate, such as {@code 1 USD = 7.1957 CNY (average 2024)}. */
    @Override
    public String toString() {
        return "1 " + base + " = " + rate.toPlainString() + " " + quote + " (" + basis.code() + describedPeriod() + ")";
    }

    private String describedPeriod() {
        if (period.equals(ALWAYS) && basis == RateBasis.FIXED) {
            return "";
        }
        if (isWithoutEnd(period) && basis == RateBasis.FIXED) {
            return " from " + period.start();
        }
        return " " + period + (fixings == 0 ? "" : ", " + fixings + " days");
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(ExchangeRate.class);
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

        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> {
                ExchangeRate plain = ExchangeRate.of(base, quote, rate, period, RateBasis.ofCode(basis));
                ExchangeRate counted = fixings == 0 ? plain : plain.withFixings(fixings);
                return source == null ? counted : counted.withSource(source);
            });
        }
    }
}
