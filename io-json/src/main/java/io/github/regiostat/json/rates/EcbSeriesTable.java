// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.rates;

import io.github.regiostat.json.internal.Messages;
import io.github.regiostat.period.TimePeriod;
import java.util.HashMap;
import java.util.Map;

/** Quotes of series of the European Central Bank; what it refuses, the caller gives a place. */
final class EcbSeriesTable {
    private final RatesTable.Builder table = new RatesTable.Builder();
    private final Map<EcbSeries, Integer> series = new HashMap<>();

    /**
     * Returns the code of what the quotes of a series have in common.
     *
     * @throws IllegalArgumentException if they are no rates that convert
     */
    int terms(EcbSeries key) {
        Integer known = series.get(key);
        if (known != null) {
            return known;
        }
        int terms = table.terms(key.terms());
        series.put(key, terms);
        return terms;
    }

    /**
     * Returns the code of a period.
     *
     * @throws IllegalArgumentException if the text is none
     */
    int period(String text) {
        if (table.isNewDate(text)) {
            TimePeriod.parse(text);
        }
        return table.date(text);
    }

    /**
     * Adds the value of the next quote.
     *
     * @throws IllegalArgumentException if it is no number above zero
     */
    void value(String currency, String digits) {
        if (!table.value(digits)) {
            throw new IllegalArgumentException("Rate of " + Messages.quote(currency)
                    + " must be a number above zero, but was " + Messages.quote(digits));
        }
    }

    /** Adds a quote, whose value was added before; returns the earlier one of the same series and period, or -1. */
    int quote(int terms, String currency, int period) {
        return table.quote(terms, table.currency(currency), period);
    }

    RatesTable build() {
        return table.build();
    }
}
