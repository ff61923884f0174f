// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A failed look-up: what was tried, the nearest rate, and the remedy. */
record MissingRate(RateTable table, Currency from, Currency to, TimePeriod period, RateBasis basis) {
    /**
     * Returns the exception to throw.
     *
     * @param minCoverage the minimum share of the weekdays of the period that a suggested average must cover
     */
    MissingExchangeRateException exception(int minCoverage) {
        return new MissingExchangeRateException(from, to, period, basis, tried(), nearest(), remedy(minCoverage));
    }

    /** Returns the exception for an average of a pair that has no fixings in the period. */
    MissingExchangeRateException ofAverage() {
        boolean isAveraged = table.hasAveragePath(from, to, period);
        return new MissingExchangeRateException(
                from,
                to,
                period,
                basis,
                tried(),
                nearest(),
                isAveraged
                        ? "averageOf needs fixings of this pair; the average of the inverse pair or of cross rates is"
                                + " that of rates.withAverages(Frequency." + period.frequency() + ")"
                        : "averageOf needs daily fixings of the pair in the period, add them with"
                                + " ExchangeRates.Builder.spot"
                                + (period.frequency().compareTo(Frequency.MONTH) < 0
                                        ? ", or the averages of all its months, which rates.withAverages(Frequency."
                                                + period.frequency() + ") averages"
                                        : ""));
    }

    private List<String> tried() {
        List<String> tried = new ArrayList<>(List.of(from + "/" + to, to + "/" + from));
        table.neighbours(from).stream().filter(pivot -> !pivot.equals(to)).forEach(pivot -> tried.add("via " + pivot));
        return tried;
    }

    /** Returns the nearest rate of the two currencies; rates with the requested basis have priority. */
    private @Nullable ExchangeRate nearest() {
        return table.nearest(from, to, period.endEpochDay()).stream()
                .min(Comparator.comparing((ExchangeRate rate) -> rate.basis() != basis)
                        .thenComparing(this::distance)
                        .thenComparing(ExchangeRate::toString))
                .orElse(null);
    }

    private long distance(ExchangeRate rate) {
        TimePeriod other = rate.period();
        long day = rate.basis() == RateBasis.FIXED ? other.startEpochDay() : other.endEpochDay();
        return Math.abs(period.endEpochDay() - day);
    }

    private String remedy(int minCoverage) {
        List<ExchangeRate> averages = basis == RateBasis.AVERAGE
                ? table.dailyRates(from, to, period).stream()
                        .map(rate -> table.averageOf(rate.base(), rate.quote(), period))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
        if (!averages.isEmpty() && averages.stream().allMatch(a -> FixingCoverage.isAtLeast(a, minCoverage))) {
            String known = "the table has daily rates of " + period + ", add their average with rates.";
            return known
                    + (period.isRange()
                            ? "toBuilder()"
                                    + averages.stream()
                                            .map(MissingRate::addition)
                                            .collect(Collectors.joining())
                            : "withAverages(Frequency." + period.frequency() + ")");
        }
        if (basis == RateBasis.AVERAGE && !period.isRange() && table.averageOfParts(from, to, period) != null) {
            return "the table has averages of all parts of " + period
                    + ", average them with rates.withAverages(Frequency." + period.frequency() + ")";
        }
        return known() + "add a rate with ExchangeRates.Builder." + MissingExchangeRateException.method(basis);
    }

    private static String addition(ExchangeRate average) {
        return ".add(rates.averageOf(\"" + average.base() + "\", \"" + average.quote() + "\", period))";
    }

    private String known() {
        ExchangeRate fixed = table.notYetFixed(from, to, period);
        return fixed == null
                ? ""
                : fixed.holdsFrom()
                        .map(day -> "the rate of " + fixed.quote() + " is fixed from " + day + " and not in " + period
                                + ", ")
                        .orElse("");
    }
}
