// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.exchange.MissingExchangeRateException;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.period.TimePeriod;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads exchange rates from several files. */
final class RatesTables {
    private RatesTables() {}

    static ExchangeRates all(List<String> names, SizeOptions size, StandardStreams streams) throws IOException {
        return all(List.of(), names, size, streams);
    }

    /** Returns the rates of the files and other rates, in one table that converts through each base of the files. */
    static ExchangeRates all(
            Collection<ExchangeRate> others, List<String> names, SizeOptions size, StandardStreams streams)
            throws IOException {
        Set<ExchangeRate> all = new LinkedHashSet<>(others);
        ExchangeRates table = table(all);
        for (String name : names) {
            try (InputFile file = size.file(name, streams)) {
                all.addAll(
                        FormatReaders.rates(file, file.detectFormat(), streams).rates());
                table = file.check(() -> table(all));
            }
        }
        return table;
    }

    private static ExchangeRates table(Set<ExchangeRate> rates) {
        ExchangeRates.Builder table = ExchangeRates.builder();
        Set<String> bases = new LinkedHashSet<>();
        rates.forEach(table::add);
        rates.forEach(rate -> bases.add(rate.base().getCurrencyCode()));
        return table.pivots(bases.toArray(String[]::new)).build();
    }

    /** Adds the mean of the daily rates for each currency pair and period without an average. */
    static ExchangeRates withMeans(ExchangeRates rates, Set<TimePeriod> periods) {
        ExchangeRates.Builder all = rates.toBuilder();
        Set<CurrencyPair> pairs = new LinkedHashSet<>();
        for (ExchangeRate rate : rates.rates()) {
            if (rate.basis() == RateBasis.SPOT) {
                pairs.add(new CurrencyPair(
                        rate.base().getCurrencyCode(), rate.quote().getCurrencyCode()));
            }
        }
        for (CurrencyPair pair : pairs) {
            for (TimePeriod period : periods) {
                mean(rates, pair, period).ifPresent(all::add);
            }
        }
        return all.build();
    }

    private record CurrencyPair(String base, String quote) {}

    private static Optional<ExchangeRate> mean(ExchangeRates rates, CurrencyPair pair, TimePeriod period) {
        if (rates.find(pair.base, pair.quote, period, RateBasis.AVERAGE).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(rates.averageOf(pair.base, pair.quote, period));
        } catch (MissingExchangeRateException missingRate) {
            return Optional.empty();
        }
    }
}
