// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.threeten.extra.Interval;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.YearQuarter;
import org.threeten.extra.YearWeek;

/** Periods as ThreeTen-Extra and back: {@code 2024-Q1}, {@code 2024-W05}, {@code 2024-01/2024-02}. */
final class ThreetenBridge {
    // @start region="quarter"
    static YearQuarter toYearQuarter(TimePeriod period) {
        requireOne(Frequency.QUARTER, "YearQuarter is one quarter", period);
        return YearQuarter.of(period.reportingYear(), period.numberInYear());
    }

    static TimePeriod toPeriod(YearQuarter quarter) {
        return TimePeriod.quarter(quarter.getYear(), quarter.getQuarterValue());
    }

    static YearWeek toYearWeek(TimePeriod period) {
        requireOne(Frequency.WEEK, "YearWeek is one week", period);
        return YearWeek.of(period.reportingYear(), period.numberInYear());
    }

    static TimePeriod toPeriod(YearWeek week) {
        return TimePeriod.week(week.getYear(), week.getWeek());
    }

    /** Years of these types start in January, or with the first week of ISO 8601. */
    private static void requireOne(Frequency frequency, String rule, TimePeriod period) {
        if (period.frequency() != frequency
                || period.isRange()
                || !period.reportingYearStart().equals(MonthDay.of(1, 1))) {
            throw new IllegalArgumentException(rule + " of a year from January," + " but the period was " + period
                    + "; toDateRange accepts any period");
        }
    }
    // @end

    // @start region="range"
    /** Returns the days of any period. */
    static LocalDateRange toDateRange(TimePeriod period) {
        return LocalDateRange.ofClosed(period.start(), period.end());
    }

    /** Returns the days as a period; withFrequency states that they are, say, a year. */
    static TimePeriod toPeriod(LocalDateRange range) {
        if (range.isEmpty() || range.isUnboundedStart() || range.isUnboundedEnd()) {
            throw new IllegalArgumentException("Period has a first and a last day, but the range was " + range);
        }
        TimePeriod first = TimePeriod.day(range.getStart());
        return TimePeriod.range(first, TimePeriod.day(range.getEndInclusive()));
    }

    /** Returns the time of a period in a zone; a period itself has no zone. */
    static Interval toInterval(TimePeriod period, ZoneId zone) {
        Instant start = period.start().atStartOfDay(zone).toInstant();
        return Interval.of(start, period.end().plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** Returns the whole days of an interval. */
    static TimePeriod toPeriod(Interval interval, ZoneId zone) {
        if (interval.isUnboundedStart() || interval.isUnboundedEnd()) {
            throw new IllegalArgumentException("Period has a first and a last day, but the interval was " + interval);
        }
        LocalDate end = midnight(interval.getEnd(), zone, interval);
        LocalDate start = midnight(interval.getStart(), zone, interval);
        return toPeriod(LocalDateRange.of(start, end));
    }

    private static LocalDate midnight(Instant instant, ZoneId zone, Interval interval) {
        ZonedDateTime time = instant.atZone(zone);
        if (!time.equals(time.toLocalDate().atStartOfDay(zone))) {
            throw new IllegalArgumentException("Period consists of whole days in " + zone + ", but the interval was "
                    + interval + ", with " + time);
        }
        return time.toLocalDate();
    }
    // @end

    private ThreetenBridge() {}
}
