// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.snippets;

import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.time.MonthDay;
import java.util.List;

/** Periods: parsing, moving, splitting and joining them. */
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
        System.out.println(since2013.contains(quarter.start())); // true
        // @end
    }

    private static void reportingYear() {
        // @start region="reporting-year"
        MonthDay july = MonthDay.of(7, 1);
        TimePeriod quarter = TimePeriod.parse("2024-Q1", july);
        System.out.println(quarter); // 2024-Q1@--07-01
        System.out.println(quarter.start()); // 2024-07-01
        System.out.println(TimePeriod.parse("2024", july)); // 2024
        // @end
    }

    private static void range() {
        // @start region="range"
        TimePeriod january = TimePeriod.month(2024, 1);
        TimePeriod february = TimePeriod.month(2024, 2);
        System.out.println(TimePeriod.range(january, february)); // 2024-01/2024-02
        System.out.println(february.yearToDate()); // 2024-01/2024-02
        // @end
    }

    private static void joining() {
        // @start region="joining"
        TimePeriod in2013 = TimePeriod.year(2013);
        TimePeriod in2014 = TimePeriod.year(2014);
        System.out.println(TimePeriod.joining(List.of(in2014, in2013))); // 2013/2014
        try {
            TimePeriod.joining(List.of(in2013, TimePeriod.year(2015)));
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
            // Periods to join must be adjacent, but '2013' is followed by '2015'
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
