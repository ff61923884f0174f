// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.internal.Currencies;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Monetary;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of exchange rates, looked up by currency pair, period and basis, such as {@code 1 USD = 7.1957 CNY (average
 * 2024)}.
 *
 * <p>A look-up uses the rate of the pair, otherwise the rate of the inverse pair, otherwise the shortest path via other
 * currencies. Among paths of equal length the earliest pivot currency has priority. A path never mixes averages, rates
 * of the end of a period, fixings and parities, and all fixings of a path are of one day. Fixed rates combine with each
 * of them. The order of preference is:
 *
 * <ol>
 *   <li>for every basis except parities: fixed rates alone;
 *   <li>for an average or a parity: rates of the same days;
 *   <li>for an average of a frequency of {@link #withAverages}: the average of the fixings of its days;
 *   <li>for the end of a period: rates of the end of a period with the same last day, then fixings of the latest day on
 *       which all steps have one, within {@link #daysBack} days;
 *   <li>for a spot rate: fixings of the day itself, then rates of the end of a period that ends on the day, then
 *       fixings of the latest day on which all steps have one, within {@link #daysBack} days.
 * </ol>
 *
 * <p>If there is no rate, the look-up throws a {@link MissingExchangeRateException} with the nearest rate and the
 * remedy.
 *
 * {@snippet file="ExchangeSnippets.java" region="rates"}
 *
 * <p>Immutable and thread-safe.
 */
public final class ExchangeRates implements RatesFor<Monetary<?>>, Serializable {
    private static final long serialVersionUID = 1L;

    /** The greatest number of days, which is also the greatest whole number in JSON. */
    private static final int MAX_DAYS_BACK = 999_999_999;

    private static final int DEFAULT_DAYS_BACK = 7;
    private static final long LAST_DAY = TimePeriod.year(9999).endEpochDay();

    private final transient List<Currency> pivots;
    private final transient int daysBack;
    private final transient int minCoverage;
    private final transient Set<Frequency> averages;
    private final transient RateTable table;
    private final transient KeptPaths kept = new KeptPaths();

    /**
     * Returns a builder for a table of exchange rates.
     *
     * @return a builder without rates and pivots, with a limit of 7 days back and a minimum coverage of 75 %
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the irrevocable conversion rates of the currencies that the euro replaced, such as 1 EUR = 1.95583 DEM
     * from 1999-01-01, in all countries of the euro area since Bulgaria joined on 2026-01-01.
     *
     * <p>Amounts of the years before a country adopted the euro are not converted: the rates hold from their dates.
     *
     * {@snippet file="ExchangeSnippets.java" region="fixed"}
     *
     * @return the rates, in the order of their dates; {@link Builder#addMissing} adds them to other rates
     */
    public static ExchangeRates euroConversions() {
        return EuroConversions.ALL;
    }

    private ExchangeRates(
            RateTable table, List<Currency> pivots, int daysBack, int minCoverage, EnumSet<Frequency> averages) {
        this.pivots = List.copyOf(pivots);
        this.daysBack = requireDaysBack(daysBack);
        this.minCoverage = requirePercent(minCoverage);
        this.averages = Collections.unmodifiableSet(EnumSet.copyOf(averages));
        this.table = table;
    }

    private static int requireDaysBack(int daysBack) {
        if (daysBack < 0 || daysBack > MAX_DAYS_BACK) {
            throw new IllegalArgumentException("Days back must be 0 to " + MAX_DAYS_BACK + ", but was " + daysBack);
        }
        return daysBack;
    }

    private static int requirePercent(int percent) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("Minimum coverage must be 0 to 100 percent, but was " + percent);
        }
        return percent;
    }

    /**
     * Returns all rates, in the order in which they were added.
     *
     * @return the rates, an unmodifiable view of the table; a rate is created when it is read
     */
    public List<ExchangeRate> rates() {
        return table.rates();
    }

    /**
     * Returns the preferred pivot currencies, in order of priority.
     *
     * @return the pivots
     */
    public List<Currency> pivots() {
        return pivots;
    }

    /**
     * Returns the maximum age of the fixing that is used for a day without a fixing.
     *
     * @return the limit in days, 0 to 999,999,999
     */
    public int daysBack() {
        return daysBack;
    }

    /**
     * Returns the minimum share of the weekdays of a period that an average must cover to convert an amount.
     *
     * @return the share in percent, from 0 to 100
     */
    public int minCoverage() {
        return minCoverage;
    }

    /**
     * Returns the conversion path from one currency to another.
     *
     * @param from the ISO 4217 code of the currency to convert from
     * @param to the ISO 4217 code of the currency to convert to
     * @param period the period; for a spot rate its last day is used
     * @param basis the basis
     * @return the path, without steps if both currencies are the same; or empty if there is no path
     * @throws IllegalArgumentException if a code is not an ISO 4217 currency code
     */
    public Optional<ConversionPath> find(String from, String to, TimePeriod period, RateBasis basis) {
        return Optional.ofNullable(path(from, to, period, basis));
    }

    private @Nullable ConversionPath path(String from, String to, TimePeriod period, RateBasis basis) {
        int first = table.number(Objects.requireNonNull(from, "currency"));
        int last = table.number(Objects.requireNonNull(to, "currency"));
        if (first < 0 || last < 0 || first == last) {
            return pathOfUnknown(Currencies.of(from), Currencies.of(to), period, basis);
        }
        Objects.requireNonNull(basis, "basis");
        ConversionPath path = table.find(first, last, period, endOf(period), basis, daysBack);
        boolean isAveraged = path == null
                && basis == RateBasis.AVERAGE
                && !period.isRange()
                && averages.contains(period.frequency());
        return isAveraged ? table.averagePath(first, last, period) : path;
    }

    /** Returns the path without steps if both currencies are the same, and null for a currency without rates. */
    private @Nullable ConversionPath pathOfUnknown(Currency from, Currency to, TimePeriod period, RateBasis basis) {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(basis, "basis");
        if (from.equals(to)) {
            return new ConversionPath(table, from, basis);
        }
        endOf(period);
        return null;
    }

    /**
     * Returns the last day of a period.
     *
     * @throws IllegalArgumentException if the day is after the year 9999, as that of a fiscal year may be
     */
    private static long endOf(TimePeriod period) {
        long end = Objects.requireNonNull(period, "period").endEpochDay();
        if (end > LAST_DAY) {
            // Throws the exception that names the day and the range of years.
            TimePeriod.day(period.end());
        }
        return end;
    }

    /**
     * Returns the exchange rate between two currencies, computed along the conversion path. An inverse or cross rate
     * has the period and the basis of the rates it is computed from, such as the day of the last fixings.
     *
     * @param base the ISO 4217 code of the base currency
     * @param quote the ISO 4217 code of the quote currency
     * @param period the period; for a spot rate its last day is used
     * @param basis the basis
     * @param context the precision and rounding; ignored if the path does not divide
     * @return the published rate if there is one, otherwise the inverse or cross rate
     * @throws MissingExchangeRateException if there is no conversion path
     * @throws IllegalArgumentException if a code is not an ISO 4217 currency code, or both currencies are the same
     */
    public ExchangeRate rate(String base, String quote, TimePeriod period, RateBasis basis, MathContext context) {
        ConversionPath path = require(base, quote, period, basis);
        if (path.size() == 1 && path.isExact()) {
            return path.rate(0);
        }
        return ExchangeRate.of(base, quote, path.appliedTo(BigDecimal.ONE, context), path.period(period), path.basis());
    }

    @Override
    public ConversionPath pathFor(Monetary<?> quantity, Currency to, TimePeriod period, RateBasis basis) {
        Currency from = quantity.currency();
        ConversionPath known = kept.find(from, to, Objects.requireNonNull(period, "period"), basis);
        if (known != null) {
            return known;
        }
        ConversionPath path = require(from.getCurrencyCode(), to.getCurrencyCode(), period, basis);
        path.requireCoverage(minCoverage);
        return keep(from, to, period, basis, path);
    }

    private ConversionPath keep(Currency from, Currency to, TimePeriod period, RateBasis basis, ConversionPath found) {
        ConversionPath path = found.kept();
        kept.keep(from, to, period, basis, path);
        return path;
    }

    @Override
    public Optional<ConversionPath> fixedPathFor(Monetary<?> quantity, Currency to, TimePeriod period) {
        Currency from = quantity.currency();
        if (!table.hasFixedRates() && !from.equals(to)) {
            endOf(period);
            return Optional.empty();
        }
        ConversionPath known = kept.find(from, to, Objects.requireNonNull(period, "period"), RateBasis.FIXED);
        if (known == null) {
            ConversionPath path = path(from.getCurrencyCode(), to.getCurrencyCode(), period, RateBasis.FIXED);
            known = path == null ? null : keep(from, to, period, RateBasis.FIXED, path);
        }
        return Optional.ofNullable(known);
    }

    @Override
    public Optional<RateBasis> chosenBasis() {
        return Optional.empty();
    }

    private ConversionPath require(String from, String to, TimePeriod period, RateBasis basis) {
        ConversionPath path = path(from, to, period, basis);
        if (path == null) {
            throw missing(Currencies.of(from), Currencies.of(to), period, basis);
        }
        return path;
    }

    private MissingExchangeRateException missing(Currency from, Currency to, TimePeriod period, RateBasis basis) {
        return new MissingRate(table, from, to, period, basis).exception(minCoverage);
    }

    /**
     * Returns these rates with a fixed basis for every conversion, such as purchasing power parities. The basis
     * replaces the one required by the indicator. The period is that of the measurement, or the base period of its
     * prices.
     *
     * @param basis the basis
     * @return the rates with the fixed basis
     */
    public RatesFor<Monetary<?>> using(RateBasis basis) {
        return new FixedBasisRates(this, Objects.requireNonNull(basis, "basis"));
    }

    /**
     * Returns the average of the daily fixings of a pair in a period, to 34 digits, HALF_EVEN; without fixings, that of
     * the averages of its months or quarters, weighted by their days.
     *
     * @param base the ISO 4217 code of the base currency
     * @param quote the ISO 4217 code of the quote currency
     * @param period the period
     * @return the average rate with its number of fixings; a conversion rejects it if they cover less than
     *     {@link #minCoverage} of the weekdays of the period
     * @throws MissingExchangeRateException if the period has no fixing of the pair, and not all of its parts have an
     *     average; the inverse pair is not used
     */
    public ExchangeRate averageOf(String base, String quote, TimePeriod period) {
        Currency from = Currencies.of(base);
        Currency to = Currencies.of(quote);
        ExchangeRate average = table.averageOf(from, to, period);
        if (average == null) {
            average = table.averageOfParts(from, to, period);
        }
        if (average == null) {
            throw new MissingRate(table, from, to, period, RateBasis.AVERAGE).ofAverage();
        }
        return average;
    }

    /**
     * Returns these rates with averages of daily fixings for all periods of a frequency, such as years: a conversion at
     * the average of 2024 uses the average of the fixings of 2024.
     *
     * <p>Published averages have priority. The average of a pair is that of its published fixings, as of
     * {@link #averageOf}. The average of two currencies without a common fixing, such as CNY and USD in a table of euro
     * rates, is the average of their cross rates on the days on which all steps have a fixing; it is quoted for one
     * unit of the currency that is worth more on the first of these days. An average has 34 digits, HALF_EVEN, and its
     * {@linkplain ExchangeRate#fixings number of fixings}, which must {@linkplain #minCoverage cover} the period to
     * convert an amount. Without fixings, the averages of all half-years, quarters or months of the period are
     * averaged, weighted by their days. A range of periods has no average.
     *
     * {@snippet file="ExchangeSnippets.java" region="with-averages"}
     *
     * @param frequency the frequency of the averages, in addition to earlier ones
     * @return the rates; averages are computed when they are looked up
     */
    public ExchangeRates withAverages(Frequency frequency) {
        EnumSet<Frequency> all = EnumSet.of(Objects.requireNonNull(frequency, "frequency"));
        all.addAll(averages);
        return new ExchangeRates(table, pivots, daysBack, minCoverage, all);
    }

    /**
     * Returns the frequencies for which a look-up of an average computes it from daily fixings.
     *
     * @return the frequencies, from the longest period to the shortest; empty by default
     */
    public Set<Frequency> averages() {
        return averages;
    }

    /**
     * Returns a builder with these rates, pivots, limits and frequencies of averages.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = builder().daysBack(daysBack).minCoverage(minCoverage);
        builder.averages.addAll(averages);
        builder.rates.addAll(rates());
        builder.pivots.addAll(pivots);
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExchangeRates that
                && rates().equals(that.rates())
                && pivots.equals(that.pivots)
                && daysBack == that.daysBack
                && minCoverage == that.minCoverage
                && averages.equals(that.averages);
    }

    @Override
    public int hashCode() {
        return 31 * rates().hashCode() + daysBack;
    }

    /**
     * Returns a summary of the table, such as {@code Exchange rates of 32 currencies: 31 fixed rates, 6945 spot rates
     * from 1999-01-04 to 2026-02-13}. The {@link #rates} have a text each.
     */
    @Override
    public String toString() {
        return table.summary();
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(ExchangeRates.class);
    }

    private Object writeReplace() {
        return new SerializationProxy(List.copyOf(rates()), pivots, daysBack, minCoverage, List.copyOf(averages));
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Exchange rates are read through their serialization proxy");
    }

    private record SerializationProxy(
            List<ExchangeRate> rates, List<Currency> pivots, int daysBack, int minCoverage, List<Frequency> averages)
            implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> {
                EnumSet<Frequency> frequencies = EnumSet.noneOf(Frequency.class);
                frequencies.addAll(averages);
                List<Currency> checked = Copies.list(pivots, Currency.class);
                RateTable table = new RateTable(Copies.list(rates, ExchangeRate.class), checked);
                return new ExchangeRates(table, checked, daysBack, minCoverage, frequencies);
            });
        }
    }

    /** A builder for {@link ExchangeRates}; not thread-safe. */
    public static final class Builder {
        private final List<ExchangeRate> rates = new ArrayList<>();
        private final List<Currency> pivots = new ArrayList<>();
        private final List<ExchangeRate> optional = new ArrayList<>();
        private int daysBack = DEFAULT_DAYS_BACK;
        private int minCoverage = FixingCoverage.DEFAULT;
        private final EnumSet<Frequency> averages = EnumSet.noneOf(Frequency.class);

        private Builder() {}

        /**
         * Adds a rate.
         *
         * @param rate the rate
         * @return this builder
         */
        public Builder add(ExchangeRate rate) {
            rates.add(Objects.requireNonNull(rate, "rate"));
            return this;
        }

        /**
         * Adds the average rate of a period.
         *
         * @param period the period, such as {@code 2024}
         * @param base the ISO 4217 code of the base currency
         * @param quote the ISO 4217 code of the quote currency
         * @param rate the price of one unit of the base currency in the quote currency
         * @return this builder
         * @throws IllegalArgumentException if an argument is invalid
         */
        public Builder average(String period, String base, String quote, String rate) {
            return add(period, base, quote, rate, RateBasis.AVERAGE);
        }

        /**
         * Adds the end-of-period rate of a period.
         *
         * @param period the period, such as {@code 2024}
         * @param base the ISO 4217 code of the base currency
         * @param quote the ISO 4217 code of the quote currency
         * @param rate the price of one unit of the base currency in the quote currency
         * @return this builder
         * @throws IllegalArgumentException if an argument is invalid
         */
        public Builder endOfPeriod(String period, String base, String quote, String rate) {
            return add(period, base, quote, rate, RateBasis.END_OF_PERIOD);
        }

        /**
         * Adds the spot rate or fixing of a day.
         *
         * @param day the day, such as {@code 2024-01-02}
         * @param base the ISO 4217 code of the base currency
         * @param quote the ISO 4217 code of the quote currency
         * @param rate the price of one unit of the base currency in the quote currency
         * @return this builder
         * @throws IllegalArgumentException if an argument is invalid
         */
        public Builder spot(String day, String base, String quote, String rate) {
            return add(day, base, quote, rate, RateBasis.SPOT);
        }

        /**
         * Adds the purchasing power parity of a period.
         *
         * @param period the period, such as {@code 2024}
         * @param base the ISO 4217 code of the base currency
         * @param quote the ISO 4217 code of the quote currency
         * @param rate the price of one unit of the base currency in the quote currency
         * @return this builder
         * @throws IllegalArgumentException if an argument is invalid
         */
        public Builder ppp(String period, String base, String quote, String rate) {
            return add(period, base, quote, rate, RateBasis.PPP);
        }

        /**
         * Adds a rate fixed by law that holds at all times: {@code fixed("DEM", "EUR", "1.95583")} is 1 EUR = 1.95583
         * DEM.
         *
         * @param former the ISO 4217 code of the replaced currency, such as {@code DEM}
         * @param successor the ISO 4217 code of the currency that replaces it, such as {@code EUR}
         * @param rate the number of units of the former currency for one unit of its successor
         * @return this builder
         * @throws IllegalArgumentException if an argument is invalid
         */
        public Builder fixed(String former, String successor, String rate) {
            return add(ExchangeRate.fixed(former, successor, rate));
        }

        /**
         * Adds a rate fixed by law that holds from a date, for every basis and period: {@code fixed("DEM", "EUR",
         * "1.95583", LocalDate.parse("1999-01-01"))} is 1 EUR = 1.95583 DEM from 1999.
         *
         * @param former the ISO 4217 code of the replaced currency, such as {@code DEM}
         * @param successor the ISO 4217 code of the currency that replaces it, such as {@code EUR}
         * @param rate the number of units of the former currency for one unit of its successor
         * @param from the first day on which the rate holds
         * @return this builder
         * @throws IllegalArgumentException if an argument is invalid
         */
        public Builder fixed(String former, String successor, String rate, LocalDate from) {
            return add(ExchangeRate.fixed(former, successor, rate, from));
        }

        /**
         * Adds those rates of a table for whose pair, days and basis there is no other rate in either direction, such
         * as {@link ExchangeRates#euroConversions}. Its pivots and limits are ignored.
         *
         * @param rates the table
         * @return this builder
         */
        public Builder addMissing(ExchangeRates rates) {
            optional.addAll(rates.rates());
            return this;
        }

        private Builder add(String period, String base, String quote, String rate, RateBasis basis) {
            return add(ExchangeRate.of(base, quote, rate, TimePeriod.parse(period), basis));
        }

        /**
         * Sets the preferred pivot currencies, in order of priority.
         *
         * @param currencies the ISO 4217 codes
         * @return this builder
         * @throws IllegalArgumentException if a code is not an ISO 4217 currency code
         */
        public Builder pivots(String... currencies) {
            pivots.clear();
            for (String currency : currencies) {
                pivots.add(Currencies.of(currency));
            }
            return this;
        }

        /**
         * Sets the maximum age of the fixing that is used for a day without a fixing.
         *
         * @param daysBack the limit in days, 0 to 999,999,999
         * @return this builder
         * @throws IllegalArgumentException if the limit is out of range
         */
        public Builder daysBack(int daysBack) {
            this.daysBack = requireDaysBack(daysBack);
            return this;
        }

        /**
         * Sets the minimum share of the weekdays, Monday to Friday, of its period that an average must cover to convert
         * an amount. It applies to averages with a known {@linkplain ExchangeRate#fixings number of fixings}.
         *
         * <p>The default of 75 % accepts a month with a holiday week and rejects nine months of a year.
         *
         * {@snippet file="ExchangeSnippets.java" region="coverage"}
         *
         * @param percent the share in percent, from 0, which accepts every average, to 100
         * @return this builder
         * @throws IllegalArgumentException if the share is less than 0 or greater than 100
         */
        public Builder minCoverage(int percent) {
            this.minCoverage = requirePercent(percent);
            return this;
        }

        /**
         * Sets the frequencies for which a look-up of an average computes it from daily fixings, as in
         * {@link ExchangeRates#withAverages}.
         *
         * @param frequencies the frequencies
         * @return this builder
         */
        public Builder averages(Frequency... frequencies) {
            averages.clear();
            averages.addAll(List.of(frequencies));
            return this;
        }

        /**
         * Builds the rates.
         *
         * @return the rates
         * @throws IllegalArgumentException if two different rates have the same pair, days and basis, or a pair and its
         *     inverse, or three pairs of one source, contradict each other by more than their printed digits; of equal
         *     rates, such as the end of 2024 and the end of 2024-12, the first is kept
         */
        public ExchangeRates build() {
            RateTable table = new RateTable(rates, pivots);
            if (!optional.isEmpty()) {
                RateTable given = table;
                List<ExchangeRate> all = new ArrayList<>(rates);
                optional.stream().filter(rate -> !given.hasSameKey(rate)).forEach(all::add);
                table = new RateTable(all, pivots);
            }
            return new ExchangeRates(table, pivots, daysBack, minCoverage, averages);
        }
    }
}
