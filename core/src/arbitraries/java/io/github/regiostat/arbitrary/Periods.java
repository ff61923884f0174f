// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.arbitrary;

import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generators of periods, such as {@code 2024-Q1}, of every frequency and reporting year, mostly from 1900 to 2100. */
public final class Periods {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final int MAX_RANGE_COUNT = 60;

    private Periods() {}

    /** Returns single periods and ranges. */
    public static Arbitrary<TimePeriod> any() {
        return Arbitraries.oneOf(single(), ranges());
    }

    /** Returns single periods of every frequency. */
    public static Arbitrary<TimePeriod> single() {
        return Arbitraries.of(Frequency.class).flatMap(Periods::of);
    }

    /** Returns single periods of one frequency. */
    public static Arbitrary<TimePeriod> of(Frequency frequency) {
        return of(frequency, FIRST, LAST);
    }

    /** Returns single periods that contain a date from the first to the last, some in another reporting year. */
    public static Arbitrary<TimePeriod> of(Frequency frequency, LocalDate first, LocalDate last) {
        Arbitrary<TimePeriod> ofCalendar = dates(first, last).map(date -> TimePeriod.containing(frequency, date));
        return Arbitraries.oneOf(ofCalendar, ofCalendar.flatMap(Periods::inOtherReportingYear));
    }

    private static Arbitrary<TimePeriod> inOtherReportingYear(TimePeriod period) {
        boolean isInEveryYear = period.frequency() != Frequency.WEEK || period.numberInYear() < 53;
        return isInEveryYear ? startDays().map(period::withReportingYearStart) : Arbitraries.just(period);
    }

    /** Returns ranges of 2 to 60 periods. */
    public static Arbitrary<TimePeriod> ranges() {
        return single().flatMap(first -> Arbitraries.integers()
                .between(1, MAX_RANGE_COUNT - 1)
                .map(more -> TimePeriod.range(first, first.plus(more))));
    }

    /** Returns valid start days of a reporting year, including 1 January. */
    public static Arbitrary<MonthDay> startDays() {
        return dates(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)).map(MonthDay::from);
    }

    /** Returns dates from the first to the last. */
    public static Arbitrary<LocalDate> dates(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Returns dates from 1900 to 2100. */
    public static Arbitrary<LocalDate> dates() {
        return dates(FIRST, LAST);
    }
}
