// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.period.TimePeriod;
import java.time.LocalDate;
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
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Exchange rates by currency pair, and the search for the shortest path between two currencies. */
final class RateTable {
    private final Map<Pair, PairRates> pairs = new HashMap<>();
    private final Map<String, Set<Currency>> partners = new HashMap<>();
    private final Map<String, List<Currency>> neighbours = new HashMap<>();
    private final NavigableSet<LocalDate> fixingDays = new TreeSet<>();
    private final List<Currency> pivots;
    private boolean hasFixed;

    private record Pair(String base, String quote) {
        static Pair of(Currency base, Currency quote) {
            return new Pair(base.getCurrencyCode(), quote.getCurrencyCode());
        }
    }

    /** Selects a rate of a pair. */
    private interface Selector {
        @Nullable
        ExchangeRate of(PairRates rates);
    }

    private record Node(
            Currency currency,
            @Nullable Node previous,
            @Nullable ExchangeRate step) {}

    /**
     * Creates a table.
     *
     * @throws IllegalArgumentException if two different rates have the same pair, days and basis
     */
    RateTable(List<ExchangeRate> rates, List<Currency> pivots) {
        this.pivots = pivots;
        rates.forEach(this::put);
        Comparator<Currency> byPivot = Comparator.comparingInt(this::rank).thenComparing(Currency::getCurrencyCode);
        partners.forEach((code, others) ->
                neighbours.put(code, others.stream().sorted(byPivot).toList()));
    }

    private void put(ExchangeRate rate) {
        ExchangeRate existing = pairs.computeIfAbsent(Pair.of(rate.base(), rate.quote()), p -> new PairRates())
                .put(rate);
        if (existing != null
                && (!existing.rate().equals(rate.rate())
                        || !existing.holdsFrom().equals(rate.holdsFrom()))) {
            throw new IllegalArgumentException(
                    "Exchange rates must have one rate for each pair, period and basis, but have " + existing + " and "
                            + rate);
        }
        connect(rate.base(), rate.quote());
        connect(rate.quote(), rate.base());
        hasFixed |= rate.basis() == RateBasis.FIXED;
        if (rate.basis() == RateBasis.SPOT) {
            fixingDays.add(rate.period().end());
        }
    }

    private void connect(Currency from, Currency to) {
        partners.computeIfAbsent(from.getCurrencyCode(), c -> new LinkedHashSet<>())
                .add(to);
    }

    private int rank(Currency currency) {
        int index = pivots.indexOf(currency);
        return index < 0 ? pivots.size() : index;
    }

    /** Returns the currencies that have a rate with a currency, the earliest pivot first. */
    List<Currency> neighbours(Currency currency) {
        return neighbours.getOrDefault(currency.getCurrencyCode(), List.of());
    }

    /** Returns whether a pair, in either direction, has a rate with the basis and the days of a rate. */
    boolean hasSameKey(ExchangeRate rate) {
        PairRates same = pairs.get(Pair.of(rate.base(), rate.quote()));
        PairRates inverse = pairs.get(Pair.of(rate.quote(), rate.base()));
        return (same != null && same.existing(rate) != null) || (inverse != null && inverse.existing(rate) != null);
    }

    /** Returns the fixings of a pair in a period, the earliest first. */
    List<ExchangeRate> fixings(Currency base, Currency quote, TimePeriod period) {
        PairRates rates = pairs.get(Pair.of(base, quote));
        return rates == null ? List.of() : rates.spotsIn(period);
    }

    /** Returns the path of rates of one basis and of fixed rates, in the documented order of preference. */
    Optional<ConversionPath> find(Currency from, Currency to, TimePeriod period, RateBasis basis, int daysBack) {
        if (from.equals(to)) {
            return Optional.of(new ConversionPath(from, to, basis, List.of()));
        }
        LocalDate day = period.end();
        TimePeriod lastDay = TimePeriod.day(day);
        return switch (basis) {
            case FIXED -> fixed(from, to, period);
            case AVERAGE ->
                fixed(from, to, period)
                        .or(() -> search(from, to, basis, fixedIn(period), rates -> rates.averageIn(period)));
            case PPP -> parity(from, to, period);
            case END_OF_PERIOD ->
                fixed(from, to, lastDay)
                        .or(() -> endOn(from, to, day))
                        .or(() -> lastSpot(from, to, day, day.minusDays(daysBack), day));
            case SPOT ->
                fixed(from, to, lastDay)
                        .or(() -> lastSpot(from, to, day, day, day))
                        .or(() -> endOn(from, to, day))
                        .or(() -> lastSpot(from, to, day, day.minusDays(daysBack), day));
        };
    }

    private Optional<ConversionPath> fixed(Currency from, Currency to, TimePeriod period) {
        return hasFixed ? search(from, to, RateBasis.FIXED, fixedIn(period)) : Optional.empty();
    }

    /** A parity has priority over a fixed rate of the pair, because a path of fixed rates alone has no parity. */
    private Optional<ConversionPath> parity(Currency from, Currency to, TimePeriod period) {
        return search(from, to, RateBasis.PPP, rates -> rates.parityIn(period), fixedIn(period))
                .filter(path -> path.basis() == RateBasis.PPP);
    }

    private Optional<ConversionPath> endOn(Currency from, Currency to, LocalDate day) {
        return search(from, to, RateBasis.END_OF_PERIOD, fixedIn(TimePeriod.day(day)), rates -> rates.endOn(day));
    }

    /** Returns the path of fixings of the latest day between two days on which all steps have one. */
    private Optional<ConversionPath> lastSpot(
            Currency from, Currency to, LocalDate asked, LocalDate first, LocalDate last) {
        Selector fixed = fixedIn(TimePeriod.day(asked));
        if (steps(from, to, fixed, PairRates::anySpot).isEmpty()) {
            return Optional.empty();
        }
        for (LocalDate day : fixingDays.subSet(first, true, last, true).descendingSet()) {
            Optional<ConversionPath> path = search(from, to, RateBasis.SPOT, fixed, rates -> rates.spotOn(day));
            if (path.isPresent()) {
                return path;
            }
        }
        return Optional.empty();
    }

    private static Selector fixedIn(TimePeriod period) {
        return rates -> rates.fixedIn(period);
    }

    /** Returns a fixing of each step of the shortest path of fixings in a period and fixed rates. */
    Optional<List<ExchangeRate>> dailyRates(Currency from, Currency to, TimePeriod period) {
        return steps(from, to, fixedIn(period), rates -> rates.lastSpotIn(period))
                .map(steps -> steps.stream()
                        .filter(rate -> rate.basis() == RateBasis.SPOT)
                        .toList());
    }

    /** Returns the first fixed rate of the shortest path over all rates that does not hold in a period. */
    Optional<ExchangeRate> notYetFixed(Currency from, Currency to, TimePeriod period) {
        Predicate<ExchangeRate> isNotYet = rate -> rate.basis() == RateBasis.FIXED && !rate.holdsIn(period);
        return steps(from, to, PairRates::any)
                .flatMap(steps -> steps.stream().filter(isNotYet).findFirst());
    }

    private Optional<ConversionPath> search(Currency from, Currency to, RateBasis basis, Selector... selectors) {
        return steps(from, to, selectors).map(steps -> new ConversionPath(from, to, basis, steps));
    }

    /** Searches breadth first, so that the first path found has the fewest steps and the earliest pivots. */
    private Optional<List<ExchangeRate>> steps(Currency from, Currency to, Selector... selectors) {
        Deque<Node> queue = new ArrayDeque<>(List.of(new Node(from, null, null)));
        Set<String> visited = new HashSet<>(Set.of(from.getCurrencyCode()));
        while (!queue.isEmpty()) {
            Node node = queue.remove();
            if (node.currency.equals(to)) {
                return Optional.of(stepsTo(node));
            }
            for (Currency next : neighbours(node.currency)) {
                ExchangeRate step =
                        visited.contains(next.getCurrencyCode()) ? null : step(node.currency, next, selectors);
                if (step != null) {
                    visited.add(next.getCurrencyCode());
                    queue.add(new Node(next, node, step));
                }
            }
        }
        return Optional.empty();
    }

    private static List<ExchangeRate> stepsTo(Node last) {
        List<ExchangeRate> steps = new ArrayList<>();
        for (Node back = last; back.previous != null && back.step != null; back = back.previous) {
            steps.add(0, back.step);
        }
        return steps;
    }

    /** Returns the rate of the first selector that has one for the pair, or else for the inverse pair. */
    private @Nullable ExchangeRate step(Currency from, Currency to, Selector... selectors) {
        PairRates direct = pairs.get(Pair.of(from, to));
        PairRates inverse = pairs.get(Pair.of(to, from));
        for (Selector selector : selectors) {
            ExchangeRate rate = direct == null ? null : selector.of(direct);
            if (rate == null && inverse != null) {
                rate = selector.of(inverse);
            }
            if (rate != null) {
                return rate;
            }
        }
        return null;
    }
}
