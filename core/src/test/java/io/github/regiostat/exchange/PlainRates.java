// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.period.TimePeriod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A search by the rules that {@link ExchangeRates} documents, over a plain list of rates. */
record PlainRates(List<ExchangeRate> rates, List<String> pivots, int daysBack) {
    static PlainRates of(ExchangeRates rates, List<ExchangeRate> added) {
        return new PlainRates(
                added, rates.pivots().stream().map(Object::toString).toList(), rates.daysBack());
    }

    Optional<List<ExchangeRate>> find(String from, String to, TimePeriod period, RateBasis basis) {
        if (from.equals(to)) {
            return Optional.of(List.of());
        }
        TimePeriod day = TimePeriod.day(period.end());
        return switch (basis) {
            case FIXED -> shortest(from, to, fixedIn(period));
            case AVERAGE ->
                shortest(from, to, fixedIn(period))
                        .or(() -> shortest(from, to, fixedIn(period), ofSameDays(basis, period)));
            case PPP ->
                shortest(from, to, ofSameDays(basis, period), fixedIn(period))
                        .filter(path -> path.stream().anyMatch(rate -> rate.basis() == basis));
            case END_OF_PERIOD ->
                shortest(from, to, fixedIn(day)).or(() -> endOn(from, to, day)).or(() -> lastFixings(from, to, day));
            case SPOT ->
                shortest(from, to, fixedIn(day))
                        .or(() -> fixingsOn(from, to, day, day))
                        .or(() -> endOn(from, to, day))
                        .or(() -> lastFixings(from, to, day));
        };
    }

    private Optional<List<ExchangeRate>> endOn(String from, String to, TimePeriod day) {
        return shortest(
                from,
                to,
                fixedIn(day),
                all(RateBasis.END_OF_PERIOD, rate -> rate.period().end().equals(day.end())));
    }

    private Optional<List<ExchangeRate>> lastFixings(String from, String to, TimePeriod day) {
        return Stream.iterate(0, back -> back <= daysBack, back -> back + 1)
                .map(back -> fixingsOn(from, to, day.minus(back), day))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<List<ExchangeRate>> fixingsOn(String from, String to, TimePeriod day, TimePeriod asked) {
        return shortest(
                from,
                to,
                fixedIn(asked),
                all(RateBasis.SPOT, rate -> rate.period().equals(day)));
    }

    private List<ExchangeRate> fixedIn(TimePeriod period) {
        return all(
                RateBasis.FIXED,
                rate -> rate.holdsFrom()
                        .filter(first -> first.isAfter(period.start()))
                        .isEmpty());
    }

    private List<ExchangeRate> ofSameDays(RateBasis basis, TimePeriod period) {
        return all(basis, rate -> rate.period().coversSameDaysAs(period));
    }

    private List<ExchangeRate> all(RateBasis basis, Predicate<ExchangeRate> isIncluded) {
        return rates.stream()
                .filter(rate -> rate.basis() == basis && isIncluded.test(rate))
                .toList();
    }

    /** Extends the first path to each currency by one step until one arrives; selections are in order of preference. */
    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    private Optional<List<ExchangeRate>> shortest(String from, String to, List<ExchangeRate>... selections) {
        Map<String, List<String>> ends = new HashMap<>(Map.of(from, List.of(from)));
        Map<String, List<String>> reached = new HashMap<>(ends);
        while (!ends.isEmpty() && !reached.containsKey(to)) {
            Map<String, List<String>> longer = new HashMap<>();
            for (List<String> path : ends.values()) {
                for (List<ExchangeRate> selection : selections) {
                    for (ExchangeRate rate : selection) {
                        partner(rate, path.get(path.size() - 1))
                                .filter(next -> !reached.containsKey(next))
                                .ifPresent(next -> longer.merge(next, with(path, next), this::first));
                    }
                }
            }
            reached.putAll(longer);
            ends = longer;
        }
        return Optional.ofNullable(reached.get(to)).map(path -> ratesOf(path, selections));
    }

    private static Optional<String> partner(ExchangeRate rate, String currency) {
        String base = rate.base().getCurrencyCode();
        String quote = rate.quote().getCurrencyCode();
        return base.equals(currency) ? Optional.of(quote) : Optional.of(base).filter(other -> quote.equals(currency));
    }

    private static List<String> with(List<String> path, String next) {
        List<String> longer = new ArrayList<>(path);
        longer.add(next);
        return longer;
    }

    private List<String> first(List<String> a, List<String> b) {
        return ranks(a).compareTo(ranks(b)) <= 0 ? a : b;
    }

    /** A text that sorts paths of equal length by pivot, and other currencies by code. */
    private String ranks(List<String> path) {
        StringBuilder ranks = new StringBuilder();
        path.forEach(code ->
                ranks.append(pivots.contains(code) ? pivots.indexOf(code) : 9).append(code));
        return ranks.toString();
    }

    private static List<ExchangeRate> ratesOf(List<String> path, List<ExchangeRate>[] selections) {
        List<ExchangeRate> found = new ArrayList<>();
        for (int i = 1; i < path.size(); i++) {
            String from = path.get(i - 1);
            String to = path.get(i);
            found.add(Stream.of(selections)
                    .flatMap(selection -> Stream.of(in(selection, from, to), in(selection, to, from)))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseThrow());
        }
        return found;
    }

    private static Optional<ExchangeRate> in(List<ExchangeRate> selection, String base, String quote) {
        return selection.stream()
                .filter(rate -> rate.base().getCurrencyCode().equals(base)
                        && rate.quote().getCurrencyCode().equals(quote))
                .findFirst();
    }

    /** Returns the rate that is nearest in time; rates with the basis have priority, then the first text. */
    Optional<ExchangeRate> nearest(String from, String to, TimePeriod period, RateBasis basis) {
        return rates.stream()
                .filter(rate -> partner(rate, from).filter(to::equals).isPresent())
                .min(Comparator.comparing((ExchangeRate rate) -> rate.basis() != basis)
                        .thenComparing(rate -> Math.abs(period.end().toEpochDay()
                                - (rate.basis() == RateBasis.FIXED
                                                ? rate.period().start()
                                                : rate.period().end())
                                        .toEpochDay()))
                        .thenComparing(ExchangeRate::toString));
    }

    /** Returns the mean of the fixings of a pair in a period; a repeated fixing counts once. */
    Optional<BigDecimal> average(String base, String quote, TimePeriod period) {
        List<BigDecimal> fixings = rates.stream()
                .filter(rate -> rate.basis() == RateBasis.SPOT
                        && rate.base().getCurrencyCode().equals(base)
                        && rate.quote().getCurrencyCode().equals(quote)
                        && period.encloses(rate.period()))
                .map(rate -> Map.entry(rate.period(), rate.rate()))
                .distinct()
                .map(Map.Entry::getValue)
                .toList();
        return fixings.stream()
                .reduce(BigDecimal::add)
                .map(sum -> sum.divide(new BigDecimal(fixings.size()), MathContext.DECIMAL128));
    }
}
