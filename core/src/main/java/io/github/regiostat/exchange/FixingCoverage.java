// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.period.TimePeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** How many weekdays of its period the fixings of an average cover, such as 2 of 262. */
final class FixingCoverage {
    /** The default minimum share in percent. */
    static final int DEFAULT = 75;

    private static final int DAYS_OF_WEEK = 7;
    private static final int WEEKDAYS = 5;
    private static final int PERCENT = 100;

    private FixingCoverage() {}

    /**
     * Requires that an average covers a share of its period.
     *
     * @throws IllegalArgumentException if the number of its fixings is known and too small
     */
    static void require(ExchangeRate rate, int percent) {
        if (!isAtLeast(rate, percent)) {
            throw new IllegalArgumentException("Average rate must cover at least " + percent
                    + " % of the weekdays of its period to convert an amount, but " + describe(rate)
                    + ": add the missing daily rates, or accept the average with"
                    + " ExchangeRates.Builder.minCoverage(0)");
        }
    }

    /** Returns whether an average covers a share of its period, or has an unknown number of fixings. */
    static boolean isAtLeast(ExchangeRate rate, int percent) {
        return rate.fixings().isEmpty()
                || (long) rate.fixings().getAsInt() * PERCENT >= weekdays(rate.period()) * percent;
    }

    static String describe(ExchangeRate rate) {
        int fixings = rate.fixings().orElse(0);
        return rate + " has " + fixings + (fixings == 1 ? " fixing" : " fixings") + " for " + weekdays(rate.period())
                + " weekdays";
    }

    private static long weekdays(TimePeriod period) {
        long weekdays = period.days() / DAYS_OF_WEEK * WEEKDAYS;
        LocalDate day = period.end();
        for (long rest = period.days() % DAYS_OF_WEEK; rest > 0; rest--) {
            weekdays += day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() ? 1 : 0;
            day = day.minusDays(1);
        }
        return weekdays;
    }
}
