// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.registry;

import java.time.LocalDate;

/** A currency with the first day on which it was legal tender and the first day after it. */
record CurrencyPeriod(String currency, LocalDate from, LocalDate to) {
    static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    /** Returns a period from the dates of CLDR, of which the second is the last day; an empty text is not a date. */
    static CurrencyPeriod of(String currency, String from, String lastDay) {
        return new CurrencyPeriod(
                currency,
                from.isEmpty() ? FIRST_DAY : LocalDate.parse(from),
                lastDay.isEmpty() ? NO_END : LocalDate.parse(lastDay).plusDays(1));
    }

    boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(to);
    }

    /** Returns the period as in {@code tenders.tsv}, such as {@code DEM@1948-06-20/1999-01-01}. */
    @Override
    public String toString() {
        return currency + "@" + (from.equals(FIRST_DAY) ? "" : from) + (to.equals(NO_END) ? "" : "/" + to);
    }
}
