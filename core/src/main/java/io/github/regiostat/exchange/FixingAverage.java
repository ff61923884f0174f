// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The average of the fixings of two currencies in a period, such as of 262 fixings of 2024. */
final class FixingAverage {
    private BigDecimal sum = BigDecimal.ZERO;
    private int count;
    /** The source of all fixings so far, or null if they have none or several. */
    private @Nullable Source source;

    private FixingAverage() {}

    /**
     * Returns the average of the cross rates on the days on which all steps have a fixing. It is quoted for one unit of
     * the currency that is worth more on the first of these days, and of two of equal worth for the first by code.
     *
     * @param days the path of each day from the first currency to the second, from the earliest day to the latest
     * @return the average, or null if there are no days
     */
    static @Nullable ExchangeRate ofCrossRates(List<ConversionPath> days, TimePeriod period) {
        if (days.isEmpty()) {
            return null;
        }
        ConversionPath first = days.get(0);
        int worth = first.multiplier().compareTo(first.divisor());
        boolean isInverse = worth < 0
                || worth == 0
                        && first.from().getCurrencyCode().compareTo(first.to().getCurrencyCode()) > 0;
        FixingAverage average = new FixingAverage();
        for (ConversionPath day : days) {
            BigDecimal rate = isInverse
                    ? day.divisor().divide(day.multiplier(), MathContext.DECIMAL128)
                    : day.multiplier().divide(day.divisor(), MathContext.DECIMAL128);
            average.add(rate, sourceOf(day));
        }
        return isInverse ? average.of(first.to(), first.from(), period) : average.of(first.from(), first.to(), period);
    }

    /**
     * Returns the average of the averages of adjacent parts of a period, weighted by their days, such as of the twelve
     * months of a year. It is quoted like the parts, or else for one unit of the currency that is worth more.
     */
    static ExchangeRate ofParts(List<ConversionPath> paths, List<TimePeriod> parts, TimePeriod period) {
        ConversionPath first = paths.get(0);
        boolean isDirect = paths.stream().allMatch(path -> path.divisor().compareTo(BigDecimal.ONE) == 0);
        boolean isInverse = !isDirect
                && (paths.stream().allMatch(path -> path.multiplier().compareTo(BigDecimal.ONE) == 0)
                        || first.multiplier().compareTo(first.divisor()) < 0);
        FixingAverage average = new FixingAverage();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            ConversionPath path = paths.get(i);
            BigDecimal days = BigDecimal.valueOf(parts.get(i).days());
            BigDecimal rate = isInverse
                    ? path.divisor().divide(path.multiplier(), MathContext.DECIMAL128)
                    : path.multiplier().divide(path.divisor(), MathContext.DECIMAL128);
            sum = sum.add(rate.multiply(days));
            average.count(sourceOf(path));
        }
        Currency base = isInverse ? first.to() : first.from();
        Currency quote = isInverse ? first.from() : first.to();
        BigDecimal mean = sum.divide(BigDecimal.valueOf(period.days()), MathContext.DECIMAL128);
        ExchangeRate rate =
                ExchangeRate.of(base.getCurrencyCode(), quote.getCurrencyCode(), mean, period, RateBasis.AVERAGE);
        return average.source == null ? rate : rate.withSource(average.source);
    }

    private static @Nullable Source sourceOf(ConversionPath path) {
        List<Optional<Source>> sources = path.rates().stream()
                .filter(rate -> rate.basis() != RateBasis.FIXED)
                .map(ExchangeRate::source)
                .distinct()
                .toList();
        return sources.size() == 1 ? sources.get(0).orElse(null) : null;
    }

    /**
     * Returns the average of the fixings of one pair.
     *
     * @param from the position of the first fixing in the columns
     * @param to the position after the last one
     * @return the average, or null if there are no fixings
     */
    static @Nullable ExchangeRate ofPair(
            QuoteColumns columns, int from, int to, Currency base, Currency quote, TimePeriod period) {
        FixingAverage average = new FixingAverage();
        for (int position = from; position < to; position++) {
            if (columns.has(position)) {
                average.count(columns.terms(position).source());
            }
        }
        if (average.count == 0) {
            return null;
        }
        average.sum = columns.sum(from, to);
        return average.of(base, quote, period);
    }

    private void add(BigDecimal rate, @Nullable Source of) {
        sum = sum.add(rate);
        count(of);
    }

    private void count(@Nullable Source of) {
        source = count == 0 || Objects.equals(source, of) ? of : null;
        count++;
    }

    private ExchangeRate of(Currency base, Currency quote, TimePeriod period) {
        BigDecimal mean = sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128);
        ExchangeRate rate = ExchangeRate.of(
                        base.getCurrencyCode(), quote.getCurrencyCode(), mean, period, RateBasis.AVERAGE)
                .withFixings(count);
        return source == null ? rate : rate.withSource(source);
    }
}
