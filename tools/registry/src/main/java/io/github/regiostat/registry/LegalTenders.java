// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The sole legal tender of each country over time. In a transition from one currency to the next, the next one counts
 * from its first day. A day on which two currencies were legal tender without a transition has none.
 */
record LegalTenders(Cldr cldr) {
    /** The longest transition, such as that of the euro from 1999-01-01 to 2002-02-28. */
    private static final int YEARS_OF_TRANSITION = 4;

    /** Returns the lines of {@code tenders.tsv}: the primary code, and the periods of its currencies. */
    List<String> lines(RegionTable table) {
        Map<String, String> lines = new TreeMap<>();
        cldr.legalTenders()
                .forEach((country, periods) -> table.country(country).ifPresent(primary -> {
                    List<CurrencyPeriod> sole = sole(periods);
                    if (!sole.isEmpty()) {
                        lines.put(
                                primary,
                                sole.stream().map(CurrencyPeriod::toString).collect(Collectors.joining(" ")));
                    }
                }));
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "\t" + line.getValue())
                .toList();
    }

    private static List<CurrencyPeriod> sole(List<CurrencyPeriod> periods) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        periods.forEach(period -> changes.addAll(List.of(period.from(), period.to())));
        List<CurrencyPeriod> sole = new ArrayList<>();
        for (LocalDate from : changes) {
            LocalDate to = changes.higher(from);
            String currency = soleOn(from, periods).orElse(null);
            if (to == null || currency == null) {
                continue;
            }
            CurrencyPeriod last = sole.isEmpty() ? null : sole.get(sole.size() - 1);
            if (last != null && last.currency().equals(currency) && last.to().equals(from)) {
                sole.set(sole.size() - 1, new CurrencyPeriod(currency, last.from(), to));
            } else {
                sole.add(new CurrencyPeriod(currency, from, to));
            }
        }
        return sole;
    }

    private static Optional<String> soleOn(LocalDate date, List<CurrencyPeriod> periods) {
        List<CurrencyPeriod> current =
                periods.stream().filter(period -> period.holdsOn(date)).toList();
        return current.stream()
                .filter(next -> current.stream().allMatch(other -> other.equals(next) || isTransition(other, next)))
                .map(CurrencyPeriod::currency)
                .findFirst();
    }

    /** Returns whether a currency gave way to the next one after a short time in which both were legal tender. */
    private static boolean isTransition(CurrencyPeriod earlier, CurrencyPeriod next) {
        return earlier.from().isBefore(next.from())
                && earlier.to().isBefore(next.to())
                && !earlier.to().isAfter(next.from().plusYears(YEARS_OF_TRANSITION));
    }
}
