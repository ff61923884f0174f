// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.Currencies;
import io.github.regiostat.internal.ObjectMapperFailures;
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
 * A table of exchange rates, looked up by currency pair, period and basis, such as {@code 1 USD = 7.1957 CNY (average
 * 2024)}.
 *
 * <p>A look-up uses the rate of the pair, otherwise the rate of the inverse pair, otherwise the shortest path via other
 * currencies. Among paths of equal length the earliest pivot currency has priority. All rates of a path have the same
 * basis.
 *
 * <p>For a day without a fixing, the last fixing within {@link #daysBack} days is used. For an end of period, a
 * published end-of-period rate has priority over the last fixing. If both directions of a pair have a fixing, the later
 * one is used. If there is no rate, the look-up throws a {@link MissingExchangeRateException} with the nearest rate.
 *
 * {@snippet file="ExchangeSnippets.java" region="rates"}
 *
 * <p>Immutable and thread-safe.
 */
public final class ExchangeRates implements RatesFor<Monetary<?>>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final int DEFAULT_DAYS_BACK = 7;

    private final transient List<ExchangeRate> rates;
    private final transient List<Currency> pivots;
    private final transient int daysBack;
    private final transient Map<Pair, PairRates> pairs;
    private final transient Map<String, List<Currency>> neighbours;

    private record Pair(String base, String quote) {}

    private record Node(
            Currency currency,
            @Nullable Node previous,
            @Nullable ExchangeRate step) {}

    private record DayRange(LocalDate start, LocalDate end) {}

    /** The rates of one currency pair by basis and period. */
    private static final class PairRates {
        private final Map<RateBasis, Map<DayRange, ExchangeRate>> byPeriod = new HashMap<>();
        private final NavigableMap<LocalDate, ExchangeRate> ends = new TreeMap<>();
        private final NavigableMap<LocalDate, ExchangeRate> spots = new TreeMap<>();

        /** Adds a rate unless one exists, and returns the existing rate. */
        @Nullable
        ExchangeRate put(ExchangeRate rate) {
            TimePeriod period = rate.period();
            return switch (rate.basis()) {
                case SPOT -> spots.putIfAbsent(period.start(), rate);
                case END_OF_PERIOD -> ends.putIfAbsent(period.end(), rate);
                case AVERAGE, PPP ->
                    byPeriod.computeIfAbsent(rate.basis(), b -> new HashMap<>())
                            .putIfAbsent(new DayRange(period.start(), period.end()), rate);
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
                    byPeriod.getOrDefault(basis, Map.of()).get(new DayRange(period.start(), period.end()));
            };
        }

        private @Nullable ExchangeRate lastSpot(LocalDate day, int daysBack) {
            Map.Entry<LocalDate, ExchangeRate> last = spots.floorEntry(day);
            return last == null || last.getKey().isBefore(day.minusDays(daysBack)) ? null : last.getValue();
        }
    }

    /**
     * Returns a builder for a table of exchange rates.
     *
     * @return a builder without rates and pivots, with a limit of 7 days back
     */
    public static Builder builder() {
        return new Builder();
    }

    private ExchangeRates(List<ExchangeRate> rates, List<Currency> pivots, int daysBack) {
        this.rates = List.copyOf(rates);
        this.pivots = List.copyOf(pivots);
        this.daysBack = requireDaysBack(daysBack);
        this.pairs = new HashMap<>();
        Map<String, Set<Currency>> partners = new HashMap<>();
        for (ExchangeRate rate : rates) {
            ExchangeRate existing = pairs.computeIfAbsent(pair(rate.base(), rate.quote()), p -> new PairRates())
                    .put(rate);
            if (existing != null && !existing.rate().equals(rate.rate())) {
                throw new IllegalArgumentException(
                        "Exchange rates must have one rate for each pair, period and basis, but have " + existing
                                + " and " + rate);
            }
            partners.computeIfAbsent(rate.base().getCurrencyCode(), c -> new LinkedHashSet<>())
                    .add(rate.quote());
            partners.computeIfAbsent(rate.quote().getCurrencyCode(), c -> new LinkedHashSet<>())
                    .add(rate.base());
        }
        Comparator<Currency> byPivot = Comparator.comparingInt(this::rank).thenComparing(Currency::getCurrencyCode);
        this.neighbours = new HashMap<>();
        partners.forEach((code, others) ->
                neighbours.put(code, others.stream().sorted(byPivot).toList()));
    }

    private static int requireDaysBack(int daysBack) {
        if (daysBack < 0) {
            throw new IllegalArgumentException("Days back must be zero or more, but was " + daysBack);
        }
        return daysBack;
    }

    private int rank(Currency currency) {
        int index = pivots.indexOf(currency);
        return index < 0 ? pivots.size() : index;
    }

    private static Pair pair(Currency base, Currency quote) {
        return new Pair(base.getCurrencyCode(), quote.getCurrencyCode());
    }

    /**
     * Returns all rates, in the order in which they were added.
     *
     * @return the rates
     */
    public List<ExchangeRate> rates() {
        return rates;
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
     * @return the limit in days, zero or more
     */
    public int daysBack() {
        return daysBack;
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
        return find(Currencies.of(from), Currencies.of(to), period, basis);
    }

    private Optional<ConversionPath> find(Currency from, Currency to, TimePeriod period, RateBasis basis) {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(basis, "basis");
        Deque<Node> queue = new ArrayDeque<>(List.of(new Node(from, null, null)));
        Set<String> visited = new HashSet<>(Set.of(from.getCurrencyCode()));
        while (!queue.isEmpty()) {
            Node node = queue.remove();
            if (node.currency.equals(to)) {
                List<ExchangeRate> steps = new ArrayList<>();
                for (Node back = node; back.previous != null && back.step != null; back = back.previous) {
                    steps.add(0, back.step);
                }
                return Optional.of(new ConversionPath(from, to, basis, steps));
            }
            for (Currency next : neighbours.getOrDefault(node.currency.getCurrencyCode(), List.of())) {
                ExchangeRate step = step(node.currency, next, period, basis);
                if (step != null && visited.add(next.getCurrencyCode())) {
                    queue.add(new Node(next, node, step));
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
        Comparator<ExchangeRate> byFit = Comparator.comparing((ExchangeRate rate) -> rate.basis() == basis)
                .thenComparing(rate -> rate.period().end());
        return byFit.compare(direct, inverse) >= 0 ? direct : inverse;
    }

    private @Nullable ExchangeRate published(Currency base, Currency quote, TimePeriod period, RateBasis basis) {
        PairRates pairRates = pairs.get(pair(base, quote));
        return pairRates == null ? null : pairRates.find(period, basis, daysBack);
    }

    /**
     * Returns the exchange rate between two currencies, computed along the conversion path.
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
        ConversionPath path = require(Currencies.of(base), Currencies.of(quote), period, basis);
        TimePeriod ratePeriod = basis == RateBasis.SPOT ? TimePeriod.day(period.end()) : period;
        return path.rates().size() == 1 && path.isExact()
                ? path.rates().get(0)
                : ExchangeRate.of(base, quote, path.appliedTo(BigDecimal.ONE, context), ratePeriod, basis);
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
                .filter(pivot -> !pivot.equals(to))
                .forEach(pivot -> tried.add("via " + pivot));
        Comparator<ExchangeRate> byDistance = Comparator.comparing((ExchangeRate rate) -> rate.basis() != basis)
                .thenComparing(
                        rate -> Math.abs(ChronoUnit.DAYS.between(rate.period().end(), period.end())))
                .thenComparing(ExchangeRate::toString);
        ExchangeRate nearest = rates.stream()
                .filter(rate -> isBetween(rate, from, to))
                .min(byDistance)
                .orElse(null);
        return new MissingExchangeRateException(from, to, period, basis, tried, nearest);
    }

    private static boolean isBetween(ExchangeRate rate, Currency a, Currency b) {
        return (rate.base().equals(a) && rate.quote().equals(b))
                || (rate.base().equals(b) && rate.quote().equals(a));
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
     * Returns the average of the daily fixings of a pair in a period, to 34 digits, HALF_EVEN.
     *
     * @param base the ISO 4217 code of the base currency
     * @param quote the ISO 4217 code of the quote currency
     * @param period the period
     * @return the average rate with its number of fixings
     * @throws MissingExchangeRateException if the period has no fixing of the pair; the inverse pair is not used
     */
    public ExchangeRate averageOf(String base, String quote, TimePeriod period) {
        Currency from = Currencies.of(base);
        Currency to = Currencies.of(quote);
        PairRates pairRates = pairs.get(pair(from, to));
        List<ExchangeRate> days = pairRates == null
                ? List.of()
                : List.copyOf(pairRates
                        .spots
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
     * Returns a builder with these rates, pivots and limit.
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

    /** Returns a readable text with one rate per line. */
    @Override
    public String toString() {
        return rates.stream().map(ExchangeRate::toString).collect(Collectors.joining("\n"));
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(ExchangeRates.class);
    }

    private Object writeReplace() {
        return new SerializationProxy(rates, pivots, daysBack);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Exchange rates are read through their serialization proxy");
    }

    private record SerializationProxy(List<ExchangeRate> rates, List<Currency> pivots, int daysBack)
            implements Serializable {
        private Object readResolve() {
            return new ExchangeRates(rates, pivots, daysBack);
        }
    }

    /** A builder for {@link ExchangeRates}; not thread-safe. */
    public static final class Builder {
        private final List<ExchangeRate> rates = new ArrayList<>();
        private final List<Currency> pivots = new ArrayList<>();
        private int daysBack = DEFAULT_DAYS_BACK;

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
         * @param daysBack the limit in days, zero or more
         * @return this builder
         * @throws IllegalArgumentException if the limit is negative
         */
        public Builder daysBack(int daysBack) {
            this.daysBack = requireDaysBack(daysBack);
            return this;
        }

        /**
         * Builds the rates.
         *
         * @return the rates
         * @throws IllegalArgumentException if two different rates have the same pair, days and basis; of equal rates,
         *     such as the end of 2024 and the end of 2024-12, the first is kept
         */
        public ExchangeRates build() {
            return new ExchangeRates(rates, pivots, daysBack);
        }
    }
}
