// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.period.TimePeriod;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rates of one currency pair in one direction, by basis and period. */
final class PairRates {
    private final Map<Days, ExchangeRate> averages = new HashMap<>();
    private final Map<Days, ExchangeRate> parities = new HashMap<>();
    private final NavigableMap<LocalDate, ExchangeRate> ends = new TreeMap<>();
    private final NavigableMap<LocalDate, ExchangeRate> spots = new TreeMap<>();
    private @Nullable ExchangeRate fixed;

    private record Days(LocalDate start, LocalDate end) {
        static Days of(TimePeriod period) {
            return new Days(period.start(), period.end());
        }
    }

    /** Adds a rate unless one exists, and returns the existing rate. */
    @Nullable
    ExchangeRate put(ExchangeRate rate) {
        ExchangeRate existing = existing(rate);
        if (existing == null) {
            TimePeriod period = rate.period();
            switch (rate.basis()) {
                case SPOT -> spots.put(period.end(), rate);
                case END_OF_PERIOD -> ends.put(period.end(), rate);
                case AVERAGE -> averages.put(Days.of(period), rate);
                case PPP -> parities.put(Days.of(period), rate);
                case FIXED -> fixed = rate;
            }
        }
        return existing;
    }

    /** Returns the rate with the basis and the days of a rate. */
    @Nullable
    ExchangeRate existing(ExchangeRate rate) {
        TimePeriod period = rate.period();
        return switch (rate.basis()) {
            case SPOT -> spotOn(period.end());
            case END_OF_PERIOD -> endOn(period.end());
            case AVERAGE -> averageIn(period);
            case PPP -> parityIn(period);
            case FIXED -> fixed;
        };
    }

    /** Returns the average of the days of a period. */
    @Nullable
    ExchangeRate averageIn(TimePeriod period) {
        return averages.get(Days.of(period));
    }

    @Nullable
    ExchangeRate parityIn(TimePeriod period) {
        return parities.get(Days.of(period));
    }

    /** Returns the end-of-period rate of a period that ends on a day. */
    @Nullable
    ExchangeRate endOn(LocalDate day) {
        return ends.get(day);
    }

    @Nullable
    ExchangeRate spotOn(LocalDate day) {
        return spots.get(day);
    }

    @Nullable
    ExchangeRate anySpot() {
        return spots.isEmpty() ? null : spots.lastEntry().getValue();
    }

    @Nullable
    ExchangeRate lastSpotIn(TimePeriod period) {
        Map.Entry<LocalDate, ExchangeRate> last = spots.floorEntry(period.end());
        return last == null || !period.contains(last.getKey()) ? null : last.getValue();
    }

    List<ExchangeRate> spotsIn(TimePeriod period) {
        return List.copyOf(
                spots.subMap(period.start(), true, period.end(), true).values());
    }

    /** Returns the fixed rate if it holds in the whole period. */
    @Nullable
    ExchangeRate fixedIn(TimePeriod period) {
        return fixed != null && fixed.holdsIn(period) ? fixed : null;
    }

    /** Returns a rate of any basis, a fixed rate if there is one. */
    @Nullable
    ExchangeRate any() {
        if (fixed != null) {
            return fixed;
        }
        return List.of(averages, parities, ends, spots).stream()
                .flatMap(rates -> rates.values().stream())
                .findFirst()
                .orElse(null);
    }
}
