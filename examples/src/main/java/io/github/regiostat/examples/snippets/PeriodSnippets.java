// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.time.MonthDay;
import java.util.List;

/** Periods: reading them, moving among them, taking them apart and together. */
final class PeriodSnippets {
    private PeriodSnippets() {}

    public static void main(String[] args) {
        period();
        reportingYear();
        range();
        joining();
        withFrequency();
        frequency();
    }

    private static void period() {
        // @start region="period"
        TimePeriod quarter = TimePeriod.parse("2024Q1");
        System.out.println(quarter); // 2024-Q1
        System.out.println(quarter.end()); // 2024-03-31
        System.out.println(quarter.next()); // 2024-Q2
        System.out.println(quarter.split(Frequency.MONTH)); // [2024-01, 2024-02, 2024-03]

        TimePeriod since2013 = TimePeriod.years(2013, 2024);
        System.out.println(since2013); // 2013/2024
        System.out.println(since2013.count()); // 12
        System.out.println(since2013.first().intervalTo(since2013.last())); // 11
        // @end
    }

    private static void reportingYear() {
        // @start region="reporting-year"
        System.out.println(TimePeriod.parse("2024-Q1", MonthDay.of(7, 1))); // 2024-Q1@--07-01
        System.out.println(TimePeriod.parse("2024-Q1", MonthDay.of(7, 1)).start()); // 2024-07-01
        System.out.println(TimePeriod.parse("2024", MonthDay.of(7, 1))); // 2024
        // @end
    }

    private static void range() {
        // @start region="range"
        TimePeriod januaryAndFebruary = TimePeriod.range(TimePeriod.month(2024, 1), TimePeriod.month(2024, 2));
        System.out.println(januaryAndFebruary); // 2024-01/2024-02
        // @end
    }

    private static void joining() {
        // @start region="joining"
        System.out.println(TimePeriod.joining(List.of(TimePeriod.year(2014), TimePeriod.year(2013)))); // 2013/2014
        try {
            TimePeriod.joining(List.of(TimePeriod.year(2013), TimePeriod.year(2015)));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage()); // Periods to join must leave no gap, but were '2013' and then '2015'
        }
        // @end
    }

    private static void withFrequency() {
        // @start region="with-frequency"
        TimePeriod halfYear = TimePeriod.parse("2024-01/2024-06");
        System.out.println(halfYear.withFrequency(Frequency.QUARTER)); // 2024-Q1/2024-Q2
        System.out.println(halfYear.coversSameDaysAs(TimePeriod.halfYear(2024, 1))); // true
        // @end
    }

    private static void frequency() {
        // @start region="frequency"
        System.out.println(Frequency.ofCode("Q")); // QUARTER
        System.out.println(Frequency.QUARTER.perYear()); // OptionalInt[4]
        System.out.println(Frequency.QUARTER.duration()); // P3M
        // @end
    }
}
