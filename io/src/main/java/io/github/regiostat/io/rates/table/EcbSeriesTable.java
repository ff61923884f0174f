// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.rates.table;

import io.github.regiostat.internal.Text;
import io.github.regiostat.io.internal.GroupedNumber;
import io.github.regiostat.period.TimePeriod;
import java.util.HashMap;
import java.util.Map;

/** Quotes of ECB series; callers add the location to its failures. */
public final class EcbSeriesTable {
    private final RatesTable.Builder table = new RatesTable.Builder();
    private final Map<EcbSeries, Integer> series = new HashMap<>();

    /** Creates an empty table. */
    public EcbSeriesTable() {}

    /**
     * Returns the code of the terms of a series.
     *
     * @throws IllegalArgumentException if the rates are not spot rates, or their basis is unknown
     */
    public int terms(EcbSeries key) {
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
     * @throws IllegalArgumentException if the text is not a period
     */
    public int period(String text) {
        if (table.isNewDate(text)) {
            TimePeriod.parse(text);
        }
        return table.date(text);
    }

    /**
     * Adds the value of the next quote.
     *
     * @throws IllegalArgumentException if the text is not a positive number
     */
    public void value(String currency, String digits) {
        if (!table.value(digits)) {
            throw new IllegalArgumentException("Rate of " + Text.quote(currency) + " must be a positive number"
                    + GroupedNumber.rule(digits) + ", but was " + Text.quote(digits));
        }
    }

    /**
     * Adds a quote, whose value was added before, and returns the earlier quote of the same series and period, or -1.
     */
    public int quote(int terms, String currency, int period) {
        return table.quote(terms, table.currency(currency), period);
    }

    public RatesTable build() {
        return table.build();
    }
}
