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

/** The exchange rates of several files. */
final class RatesFiles {
    private RatesFiles() {}

    static ExchangeRates all(List<String> names, InputOptions options, Shell shell) throws IOException {
        ExchangeRates.Builder all = ExchangeRates.builder();
        Set<String> bases = new LinkedHashSet<>();
        for (String name : names) {
            try (InputFile file = options.file(name, shell)) {
                Collection<ExchangeRate> rates =
                        Readers.rates(file, file.detectFormat()).rates();
                rates.forEach(all::add);
                rates.forEach(rate -> bases.add(rate.base().getCurrencyCode()));
            }
        }
        return all.pivots(bases.toArray(String[]::new)).build();
    }

    /** Adds the mean of the daily rates of each pair and period for which there is no average. */
    static ExchangeRates withMeans(ExchangeRates rates, Set<TimePeriod> periods) {
        ExchangeRates.Builder all = rates.toBuilder();
        Set<Pair> pairs = new LinkedHashSet<>();
        for (ExchangeRate rate : rates.rates()) {
            if (rate.basis() == RateBasis.SPOT) {
                pairs.add(new Pair(rate.base().getCurrencyCode(), rate.quote().getCurrencyCode()));
            }
        }
        for (Pair pair : pairs) {
            for (TimePeriod period : periods) {
                mean(rates, pair, period).ifPresent(all::add);
            }
        }
        return all.build();
    }

    private record Pair(String base, String quote) {}

    private static Optional<ExchangeRate> mean(ExchangeRates rates, Pair pair, TimePeriod period) {
        if (rates.find(pair.base, pair.quote, period, RateBasis.AVERAGE).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(rates.averageOf(pair.base, pair.quote, period));
        } catch (MissingExchangeRateException noDay) {
            return Optional.empty();
        }
    }
}
