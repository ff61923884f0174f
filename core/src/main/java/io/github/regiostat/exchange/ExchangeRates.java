// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.internal.Currencies;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Monetary;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Published rates, looked up by pair, period and basis, such as the average of 2024 from CNY to USD.
 *
 * <p>A look-up takes the rate of the pair, else the one the other way round, else the way over other currencies with the fewest steps; of
 * ways of equal length the one over the earliest pivot. The rates of a way are of one basis. A day without a fixing takes the last one
 * before it, within a stated number of days; an end of period takes the rate published as such, else the last fixing. Of a pair fixed in
 * both directions the later fixing is taken. It never guesses: without a rate it fails with what was asked, what was tried and the nearest.
 *
 * {@snippet file="ExchangeSnippets.java" region="rates"}
 *
 * <p>Immutable and thread-safe.
 */
public final class ExchangeRates implements RatesFor<Monetary<?>>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final int WEEK = 7;

    private final transient List<ExchangeRate> rates;
    private final transient List<Currency> pivots;
    private final transient int daysBack;
    private final transient Map<Pair, Pairing> pairs;
    private final transient Map<String, List<Currency>> neighbours;

    private record Pair(String base, String quote) {}

    private record Way(
            Currency at, @Nullable Way before, @Nullable ExchangeRate step) {}

    private record Days(LocalDate start, LocalDate end) {}

    /** The rates of one pair, by what they are looked up with. */
    private static final class Pairing {
        private final Map<RateBasis, Map<Days, ExchangeRate>> ofPeriods = new HashMap<>();
        private final NavigableMap<LocalDate, ExchangeRate> ends = new TreeMap<>();
        private final NavigableMap<LocalDate, ExchangeRate> spots = new TreeMap<>();

        /** Returns the rate that was there before, which stays. */
        @Nullable
        ExchangeRate put(ExchangeRate rate) {
            TimePeriod period = rate.period();
            return switch (rate.basis()) {
                case SPOT -> spots.putIfAbsent(period.start(), rate);
                case END_OF_PERIOD -> ends.putIfAbsent(period.end(), rate);
                case AVERAGE, PPP ->
                    ofPeriods
                            .computeIfAbsent(rate.basis(), b -> new HashMap<>())
                            .putIfAbsent(new Days(period.start(), period.end()), rate);
            };
        }

        @Nullable
        ExchangeRate find(TimePeriod period, RateBasis basis, int daysBack) {
            return switch (basis) {
                case SPOT -> lastSpot(period.end(), daysBack);
                case END_OF_PERIOD -> {
                    ExchangeRate end = ends.get(period.end());
                    yield end != null ? end : lastSpot(period.end(), daysBack);
                }
                case AVERAGE, PPP ->
                    ofPeriods.getOrDefault(basis, Map.of()).get(new Days(period.start(), period.end()));
            };
        }

        private @Nullable ExchangeRate lastSpot(LocalDate day, int daysBack) {
            Map.Entry<LocalDate, ExchangeRate> last = spots.floorEntry(day);
            return last == null || last.getKey().isBefore(day.minusDays(daysBack)) ? null : last.getValue();
        }
    }

    /**
     * Starts a collection of rates.
     *
     * @return a builder without rates, pivots, and with a limit of 7 days back to a fixing
     */
    public static Builder builder() {
        return new Builder();
    }

    private ExchangeRates(List<ExchangeRate> rates, List<Currency> pivots, int daysBack) {
        this.rates = List.copyOf(rates);
        this.pivots = List.copyOf(pivots);
        this.daysBack = requireDaysBack(daysBack);
        this.pairs = new HashMap<>();
        Map<String, Set<Currency>> met = new HashMap<>();
        for (ExchangeRate rate : rates) {
            ExchangeRate before = pairs.computeIfAbsent(pair(rate.base(), rate.quote()), p -> new Pairing())
                    .put(rate);
            if (before != null && !before.rate().equals(rate.rate())) {
                throw new IllegalArgumentException(
                        "Rates must be one for a pair, period and basis, but were " + before + " and " + rate);
            }
            met.computeIfAbsent(rate.base().getCurrencyCode(), c -> new LinkedHashSet<>())
                    .add(rate.quote());
            met.computeIfAbsent(rate.quote().getCurrencyCode(), c -> new LinkedHashSet<>())
                    .add(rate.base());
        }
        Comparator<Currency> byPivot = Comparator.comparingInt(this::rank).thenComparing(Currency::getCurrencyCode);
        this.neighbours = new HashMap<>();
        met.forEach((code, others) ->
                neighbours.put(code, others.stream().sorted(byPivot).toList()));
    }

    private static int requireDaysBack(int daysBack) {
        if (daysBack < 0) {
            throw new IllegalArgumentException("Days back must be zero or more, but were " + daysBack);
        }
        return daysBack;
    }

    private int rank(Currency currency) {
        int at = pivots.indexOf(currency);
        return at < 0 ? pivots.size() : at;
    }

    private static Pair pair(Currency base, Currency quote) {
        return new Pair(base.getCurrencyCode(), quote.getCurrencyCode());
    }

    /**
     * Returns all rates, in the order they were added.
     *
     * @return the rates
     */
    public List<ExchangeRate> rates() {
        return rates;
    }

    /**
     * Returns the currencies that a way over a third currency prefers, in order.
     *
     * @return the pivots
     */
    public List<Currency> pivots() {
        return pivots;
    }

    /**
     * Returns how many days a day without a fixing goes back for the last one.
     *
     * @return the limit in days, zero or more
     */
    public int daysBack() {
        return daysBack;
    }

    /**
     * Finds the way from one currency to another.
     *
     * @param from the ISO 4217 code of the currency to convert from
     * @param to the ISO 4217 code of the currency to convert to
     * @param period the period; of a spot rate its last day
     * @param basis what of the period
     * @return the way, without steps if both are the same; or empty if there is none
     * @throws IllegalArgumentException if a code is no currency
     */
    public Optional<ConversionPath> find(String from, String to, TimePeriod period, RateBasis basis) {
        return find(Currencies.of(from), Currencies.of(to), period, basis);
    }

    private Optional<ConversionPath> find(Currency from, Currency to, TimePeriod period, RateBasis basis) {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(basis, "basis");
        Deque<Way> open = new ArrayDeque<>(List.of(new Way(from, null, null)));
        Set<String> seen = new HashSet<>(Set.of(from.getCurrencyCode()));
        while (!open.isEmpty()) {
            Way way = open.remove();
            if (way.at.equals(to)) {
                List<ExchangeRate> steps = new ArrayList<>();
                for (Way back = way; back.before != null && back.step != null; back = back.before) {
                    steps.add(0, back.step);
                }
                return Optional.of(new ConversionPath(from, to, basis, steps));
            }
            for (Currency next : neighbours.getOrDefault(way.at.getCurrencyCode(), List.of())) {
                ExchangeRate step = step(way.at, next, period, basis);
                if (step != null && seen.add(next.getCurrencyCode())) {
                    open.add(new Way(next, way, step));
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable ExchangeRate step(Currency from, Currency to, TimePeriod period, RateBasis basis) {
        ExchangeRate direct = published(from, to, period, basis);
        ExchangeRate inverse = published(to, from, period, basis);
        if (direct == null || inverse == null) {
            return direct == null ? inverse : direct;
        }
        Comparator<ExchangeRate> fitting = Comparator.comparing((ExchangeRate rate) -> rate.basis() == basis)
                .thenComparing(rate -> rate.period().end());
        return fitting.compare(direct, inverse) >= 0 ? direct : inverse;
    }

    private @Nullable ExchangeRate published(Currency base, Currency quote, TimePeriod period, RateBasis basis) {
        Pairing pairing = pairs.get(pair(base, quote));
        return pairing == null ? null : pairing.find(period, basis, daysBack);
    }

    /**
     * Returns the rate from one currency to another, computed over the way that a conversion takes.
     *
     * @param base the ISO 4217 code of the currency that one unit is of
     * @param quote the ISO 4217 code of the currency that it costs
     * @param period the period; of a spot rate its last day
     * @param basis what of the period
     * @param context the precision and rounding, where the way divides
     * @return the published rate where there is one, else the inverse or cross rate
     * @throws MissingExchangeRateException if there is no way
     * @throws IllegalArgumentException if a code is no currency, or both are the same
     */
    public ExchangeRate rate(String base, String quote, TimePeriod period, RateBasis basis, MathContext context) {
        ConversionPath path = require(Currencies.of(base), Currencies.of(quote), period, basis);
        TimePeriod stated = basis == RateBasis.SPOT ? TimePeriod.day(period.end()) : period;
        return path.rates().size() == 1 && path.isExact()
                ? path.rates().get(0)
                : ExchangeRate.of(base, quote, path.appliedTo(BigDecimal.ONE, context), stated, basis);
    }

    @Override
    public ConversionPath pathFor(Monetary<?> quantity, Currency to, TimePeriod period, RateBasis basis) {
        return require(quantity.currency(), to, period, basis);
    }

    @Override
    public Optional<RateBasis> chosenBasis() {
        return Optional.empty();
    }

    private ConversionPath require(Currency from, Currency to, TimePeriod period, RateBasis basis) {
        return find(from, to, period, basis).orElseThrow(() -> missing(from, to, period, basis));
    }

    private MissingExchangeRateException missing(Currency from, Currency to, TimePeriod period, RateBasis basis) {
        List<String> tried = new ArrayList<>(List.of(from + "/" + to, to + "/" + from));
        neighbours.getOrDefault(from.getCurrencyCode(), List.of()).stream()
                .filter(over -> !over.equals(to))
                .forEach(over -> tried.add("over " + over));
        Comparator<ExchangeRate> nearest = Comparator.comparing((ExchangeRate rate) -> rate.basis() != basis)
                .thenComparing(
                        rate -> Math.abs(ChronoUnit.DAYS.between(rate.period().end(), period.end())))
                .thenComparing(ExchangeRate::toString);
        ExchangeRate near = rates.stream()
                .filter(rate -> isBetween(rate, from, to))
                .min(nearest)
                .orElse(null);
        return new MissingExchangeRateException(from, to, period, basis, tried, near);
    }

    private static boolean isBetween(ExchangeRate rate, Currency a, Currency b) {
        return (rate.base().equals(a) && rate.quote().equals(b))
                || (rate.base().equals(b) && rate.quote().equals(a));
    }

    /**
     * Returns rates of one basis for every conversion, whatever the indicator asks for, such as purchasing power parities. They are those of
     * the period that is converted, or of the base period of its prices.
     *
     * @param basis the basis to take
     * @return the same rates, restricted to the basis
     */
    public RatesFor<Monetary<?>> using(RateBasis basis) {
        return new FixedBasisRates(this, Objects.requireNonNull(basis, "basis"));
    }

    /**
     * Returns the mean of the daily fixings of a pair in a period, to 34 digits, HALF_EVEN.
     *
     * @param base the ISO 4217 code of the currency that one unit is of
     * @param quote the ISO 4217 code of the currency that it costs
     * @param period the period
     * @return the average, which says how many days it had
     * @throws MissingExchangeRateException if the period has no fixing of the pair, in this direction
     */
    public ExchangeRate averageOf(String base, String quote, TimePeriod period) {
        Currency from = Currencies.of(base);
        Currency to = Currencies.of(quote);
        Pairing pairing = pairs.get(pair(from, to));
        List<ExchangeRate> days = pairing == null
                ? List.of()
                : List.copyOf(pairing.spots
                        .subMap(period.start(), true, period.end(), true)
                        .values());
        if (days.isEmpty()) {
            throw missing(from, to, period, RateBasis.SPOT);
        }
        BigDecimal sum = days.stream().map(ExchangeRate::rate).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(days.size()), MathContext.DECIMAL128);
        return ExchangeRate.of(base, quote, mean, period, RateBasis.AVERAGE).withFixings(days.size());
    }

    /**
     * Returns a builder that starts from these rates.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = builder().daysBack(daysBack);
        rates.forEach(builder::add);
        builder.pivots.addAll(pivots);
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExchangeRates that
                && rates.equals(that.rates)
                && pivots.equals(that.pivots)
                && daysBack == that.daysBack;
    }

    @Override
    public int hashCode() {
        return 31 * rates.hashCode() + daysBack;
    }

    /** Returns the rates for people, one a line. */
    @Override
    public String toString() {
        return rates.stream().map(ExchangeRate::toString).collect(Collectors.joining("\n"));
    }

    private Object writeReplace() {
        return new SerializationProxy(rates, pivots, daysBack);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Exchange rates are read through their form");
    }

    private record SerializationProxy(List<ExchangeRate> rates, List<Currency> pivots, int daysBack)
            implements Serializable {
        private Object readResolve() {
            return new ExchangeRates(rates, pivots, daysBack);
        }
    }

    /** A builder of {@link ExchangeRates}; not thread-safe. */
    public static final class Builder {
        private final List<ExchangeRate> rates = new ArrayList<>();
        private final List<Currency> pivots = new ArrayList<>();
        private int daysBack = WEEK;

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
         * @param base the ISO 4217 code of the currency that one unit is of
         * @param quote the ISO 4217 code of the currency that it costs
         * @param rate how much of the quote currency one unit of the base costs
         * @return this builder
         * @throws IllegalArgumentException if a part is not valid
         */
        public Builder average(String period, String base, String quote, String rate) {
            return add(period, base, quote, rate, RateBasis.AVERAGE);
        }

        /**
         * Adds the last rate of a period.
         *
         * @param period the period, such as {@code 2024}
         * @param base the ISO 4217 code of the currency that one unit is of
         * @param quote the ISO 4217 code of the currency that it costs
         * @param rate how much of the quote currency one unit of the base costs
         * @return this builder
         * @throws IllegalArgumentException if a part is not valid
         */
        public Builder endOfPeriod(String period, String base, String quote, String rate) {
            return add(period, base, quote, rate, RateBasis.END_OF_PERIOD);
        }

        /**
         * Adds the spot rate or fixing of a day.
         *
         * @param day the day, such as {@code 2024-01-02}
         * @param base the ISO 4217 code of the currency that one unit is of
         * @param quote the ISO 4217 code of the currency that it costs
         * @param rate how much of the quote currency one unit of the base costs
         * @return this builder
         * @throws IllegalArgumentException if a part is not valid
         */
        public Builder spot(String day, String base, String quote, String rate) {
            return add(day, base, quote, rate, RateBasis.SPOT);
        }

        /**
         * Adds the purchasing power parity of a period.
         *
         * @param period the period, such as {@code 2024}
         * @param base the ISO 4217 code of the currency that one unit is of
         * @param quote the ISO 4217 code of the currency that it costs
         * @param rate how much of the quote currency one unit of the base costs
         * @return this builder
         * @throws IllegalArgumentException if a part is not valid
         */
        public Builder ppp(String period, String base, String quote, String rate) {
            return add(period, base, quote, rate, RateBasis.PPP);
        }

        private Builder add(String period, String base, String quote, String rate, RateBasis basis) {
            return add(ExchangeRate.of(base, quote, rate, TimePeriod.parse(period), basis));
        }

        /**
         * Sets the currencies that a conversion over a third currency prefers, in order.
         *
         * @param currencies the ISO 4217 codes
         * @return this builder
         * @throws IllegalArgumentException if a code is no currency
         */
        public Builder pivots(String... currencies) {
            pivots.clear();
            for (String currency : currencies) {
                pivots.add(Currencies.of(currency));
            }
            return this;
        }

        /**
         * Sets how many days before a day without a fixing the last fixing may be.
         *
         * @param daysBack the limit in days, zero or more
         * @return this builder
         * @throws IllegalArgumentException if the limit is below zero
         */
        public Builder daysBack(int daysBack) {
            this.daysBack = requireDaysBack(daysBack);
            return this;
        }

        /**
         * Builds the rates.
         *
         * @return the rates
         * @throws IllegalArgumentException if two different rates are of one pair, days and basis; equal ones, such as the end of 2024 and
         *     the end of 2024-12, are no contradiction, and the first is taken
         */
        public ExchangeRates build() {
            return new ExchangeRates(rates, pivots, daysBack);
        }
    }
}
