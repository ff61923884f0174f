// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.period;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A time period that an observation refers to, such as {@code 2024}, {@code 2024-Q1}, {@code 2024-03},
 * {@code 2025-03-27} or {@code 2013/2024}.
 *
 * <p>A period is one year, half-year, trimester, quarter, month, week or day, or a <i>range</i> of two or more
 * consecutive ones. It consists of whole days, from its first to its last; it has no time of day and no time zone. It
 * has a position on the calendar, unlike {@link Period java.time.Period}, which is a duration.
 *
 * <p>The periods are the standard reporting periods of SDMX. A reporting year that does not start on 1 January keeps
 * its start day and is named after the year in which it starts. For example, {@code 2024-Q1@--07-01} is the quarter
 * from 2024-07-01 to 2024-09-30. Weeks run from Monday to Sunday. Week 1 starts on the Monday nearest to the start of
 * the year, which for calendar years is the numbering of ISO 8601. A day is the same date in every reporting year and
 * is written as the date.
 *
 * <p>Two periods are equal if they have the same frequency, reporting year and range. {@code 2024} and
 * {@code 2024-Q1/2024-Q4} are not equal, although they {@linkplain #coversSameDaysAs cover the same days}.
 * {@link #contains contains}, {@link #encloses encloses} and {@link #overlaps overlaps} compare days only.
 *
 * <p>Immutable and thread-safe.
 *
 * {@snippet file="PeriodSnippets.java" region="period"}
 */
public final class TimePeriod implements Comparable<TimePeriod>, Serializable {
    private static final long serialVersionUID = 1L;
    /** The first year that the factories accept as a number; earlier years are parsed from four digits. */
    private static final int FIRST_YEAR = 1000;

    private static final int MAX_PERIODS = 100_000;
    private static final int MONTHS_PER_YEAR = 12;

    /** More than the number of days from 0001 to 9999. */
    private static final int MAX_SHIFT = 5_000_000;

    private final transient Frequency frequency;
    private final transient ReportingYear year;
    private final transient int first;
    private final transient int last;
    /** The first day as an epoch day. */
    private final transient int startDay;
    /** The last day as an epoch day. */
    private final transient int endDay;

    private TimePeriod(Frequency frequency, ReportingYear year, int first, int last) {
        this.frequency = frequency;
        this.year = year;
        this.first = first;
        this.last = last;
        this.startDay = (int) year.epochDayOf(frequency, first);
        this.endDay = (int) year.epochDayOf(frequency, last + 1) - 1;
    }

    /**
     * Returns the period of a text, as {@link #parse(String)} does. Frameworks that convert text look for a method of
     * this name.
     *
     * @param text the text, such as {@code "2024-Q1"}
     * @return the period
     * @throws IllegalArgumentException if the text is not a period
     */
    public static TimePeriod of(String text) {
        return parse(text);
    }

    /**
     * Parses a period in a format of SDMX or ISO 8601, or a common variant of it.
     *
     * <ul>
     *   <li>a year {@code 2024}, month {@code 2024-03} or date {@code 2024-03-27};
     *   <li>a reporting period of SDMX, with or without hyphen: {@code 2024-A1}, {@code 2024-S1} (also
     *       {@code 2024-H1}), {@code 2024-T1}, {@code 2024-Q1}, {@code 2024-M03}, {@code 2024-W05}, {@code 2024-D087};
     *       {@code 2024Q1}, {@code 1990M01};
     *   <li>a range of periods of one frequency: {@code 2013/2024}, {@code 2024-01/2024-02};
     *   <li>a time range of SDMX, which is a date and a duration: {@code 2010-01-01/P3M} or
     *       {@code 2010-01-01T00:00:00/P3M}. It is the standard period of that duration if one starts on the date
     *       ({@code 2010-Q1}), else a range of the longest fitting years, months, weeks or days;
     *   <li>a reporting period or a range of them, followed by the start day of its year: {@code 2024-Q1@--07-01}.
     * </ul>
     *
     * <p>Only the digits 0 to 9 are accepted, and years have four digits. The result of {@link #toString} is parsed to
     * an equal period.
     *
     * @param text the text, without leading or trailing spaces
     * @return the period
     * @throws IllegalArgumentException if the text has another format, refers to a period that does not exist
     *     ({@code 2024-Q5}, {@code 2023-02-29}, {@code 2024-W53}), or is a range that ends before it starts
     */
    public static TimePeriod parse(String text) {
        Objects.requireNonNull(text, "text");
        return new PeriodParser(text).parse();
    }

    /**
     * Parses a period from a message that specifies the start of its reporting years separately, as SDMX does with the
     * attribute REPORTING_YEAR_START_DAY.
     *
     * <p>As in SDMX, the start day applies to reporting periods, {@code 2024-A1} to {@code 2024-D087}. It does not
     * apply to calendar years, months and dates, nor to time ranges.
     *
     * {@snippet file="PeriodSnippets.java" region="reporting-year"}
     *
     * @param text the text in a format of {@link #parse(String)}, without a start day of its own
     * @param reportingYearStart the first day of each reporting year, except 29 February
     * @return the period
     * @throws IllegalArgumentException if the text is not a period, or the start day is 29 February
     */
    public static TimePeriod parse(String text, MonthDay reportingYearStart) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reportingYearStart, "reportingYearStart");
        return new PeriodParser(text).parse(ReportingYear.from(reportingYearStart));
    }

    /**
     * Returns the period with a number in a calendar year, such as {@code 2024-Q1} for {@code (QUARTER, 2024, 1)}.
     *
     * @param frequency the frequency
     * @param year the year, from 1000 to 9999; for weeks, the week-based year of ISO 8601
     * @param number the number within the year, from 1
     * @return the period
     * @throws IllegalArgumentException if the year has no period with that number
     */
    public static TimePeriod of(Frequency frequency, int year, int number) {
        Objects.requireNonNull(frequency, "frequency");
        if (year >= 1 && year < FIRST_YEAR) {
            throw new IllegalArgumentException("Year must be written with its century, from " + FIRST_YEAR
                    + " to 9999, but was " + year + "; write a year such as " + (2000 + year % 100)
                    + ", or parse '" + "0".repeat(4 - Integer.toString(year).length()) + year
                    + "' if this year is meant");
        }
        return of(frequency, ReportingYear.CALENDAR, year, number);
    }

    static TimePeriod of(Frequency frequency, ReportingYear reportingYear, int year, int number) {
        int ordinal = reportingYear.ordinal(frequency, year, number);
        if (frequency == Frequency.DAY) {
            return containing(frequency, ReportingYear.CALENDAR, LocalDate.ofEpochDay(ordinal));
        }
        return new TimePeriod(frequency, reportingYear, ordinal, ordinal);
    }

    /**
     * Returns the period of a frequency that contains a date, such as {@code 2025-Q1} for {@code (QUARTER,
     * 2025-03-27)}.
     *
     * @param frequency the frequency
     * @param date the date
     * @return the period, in a calendar year
     * @throws IllegalArgumentException if the period is outside the years 0001 to 9999
     */
    public static TimePeriod containing(Frequency frequency, LocalDate date) {
        Objects.requireNonNull(frequency, "frequency");
        return containing(frequency, ReportingYear.CALENDAR, Objects.requireNonNull(date, "date"));
    }

    private static TimePeriod containing(Frequency frequency, ReportingYear year, LocalDate date) {
        int ordinal = year.ordinalOn(frequency, date);
        return new TimePeriod(frequency, year, ordinal, ordinal);
    }

    /**
     * Returns a calendar year, such as {@code 2024}.
     *
     * @param year the year, from 1000 to 9999
     * @return the period
     * @throws IllegalArgumentException if the year is out of range
     */
    public static TimePeriod year(int year) {
        return of(Frequency.YEAR, year, 1);
    }

    /**
     * Returns a half-year, such as {@code 2024-S1}.
     *
     * @param year the year, from 1000 to 9999
     * @param half 1 or 2
     * @return the period
     * @throws IllegalArgumentException if a number is out of range
     */
    public static TimePeriod halfYear(int year, int half) {
        return of(Frequency.HALF_YEAR, year, half);
    }

    /**
     * Returns a trimester of four months, such as {@code 2024-T1}.
     *
     * @param year the year, from 1000 to 9999
     * @param trimester the trimester, from 1 to 3
     * @return the period
     * @throws IllegalArgumentException if a number is out of range
     */
    public static TimePeriod trimester(int year, int trimester) {
        return of(Frequency.TRIMESTER, year, trimester);
    }

    /**
     * Returns a quarter, such as {@code 2024-Q1}.
     *
     * @param year the year, from 1000 to 9999
     * @param quarter the quarter, from 1 to 4
     * @return the period
     * @throws IllegalArgumentException if a number is out of range
     */
    public static TimePeriod quarter(int year, int quarter) {
        return of(Frequency.QUARTER, year, quarter);
    }

    /**
     * Returns a month, such as {@code 2024-03}.
     *
     * @param year the year, from 1000 to 9999
     * @param month the month, from 1 to 12
     * @return the period
     * @throws IllegalArgumentException if a number is out of range
     */
    public static TimePeriod month(int year, int month) {
        return of(Frequency.MONTH, year, month);
    }

    /**
     * Returns a month, such as {@code 2024-03}.
     *
     * @param month the month, in a year from 1 to 9999
     * @return the period
     * @throws IllegalArgumentException if the year is out of range
     */
    public static TimePeriod month(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return of(Frequency.MONTH, ReportingYear.CALENDAR, month.getYear(), month.getMonthValue());
    }

    /**
     * Returns a week of ISO 8601, such as {@code 2024-W05}, which runs from 2024-01-29 to 2024-02-04.
     *
     * @param weekBasedYear the year that contains the Thursday of the week, from 1000 to 9999
     * @param week the number of the week, from 1 to 52 or 53
     * @return the period
     * @throws IllegalArgumentException if the year has no such week
     */
    public static TimePeriod week(int weekBasedYear, int week) {
        return of(Frequency.WEEK, weekBasedYear, week);
    }

    /**
     * Returns a day, such as {@code 2025-03-27}.
     *
     * @param date the date, in a year from 1 to 9999
     * @return the period
     * @throws IllegalArgumentException if the year is out of range
     */
    public static TimePeriod day(LocalDate date) {
        return containing(Frequency.DAY, date);
    }

    /**
     * Returns a day, such as {@code 2025-03-27}.
     *
     * @param date the date in the extended format of ISO 8601, such as {@code 2025-03-27}
     * @return the period
     * @throws IllegalArgumentException if the text is not such a date
     */
    public static TimePeriod day(String date) {
        Objects.requireNonNull(date, "date");
        return new PeriodParser(date).parseDate();
    }

    /**
     * Returns a range of calendar years, such as {@code 2013/2024}.
     *
     * @param first the first year, from 1000 to 9999
     * @param last the last year, from {@code first} to 9999
     * @return the period, which is a single year if both are equal
     * @throws IllegalArgumentException if a year is out of range, or {@code last} is before {@code first}
     */
    public static TimePeriod years(int first, int last) {
        return range(year(first), year(last));
    }

    /**
     * Returns the range from the start of one period to the end of another, such as {@code 2024-01/2024-02}.
     *
     * {@snippet file="PeriodSnippets.java" region="range"}
     *
     * @param first the first period or range
     * @param last the last period or range, of the same frequency and reporting year
     * @return the range, or {@code first} if both are equal
     * @throws IllegalArgumentException if the frequencies or reporting years differ, or {@code last} starts or ends
     *     before {@code first}
     */
    public static TimePeriod range(TimePeriod first, TimePeriod last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        first.requireSameFrequency(last);
        if (last.first < first.first || last.last < first.last) {
            throw new IllegalArgumentException(
                    "Range must not end before it starts, but was '" + first + "/" + last + "'");
        }
        return first.spanning(first.first, last.last);
    }

    /**
     * Returns the months of a calendar year up to and including a month, such as {@code 2024-01/2024-02} for February.
     *
     * @param last the last month, in a year from 1 to 9999
     * @return the range; for January the single month {@code 2024-01}
     * @throws IllegalArgumentException if the year is out of range
     */
    public static TimePeriod yearToDate(YearMonth last) {
        return month(last).yearToDate();
    }

    /**
     * Returns the period that adjacent periods form together, such as {@code 2024-Q1/2024-Q3} for three quarters.
     *
     * <p>A sum over time refers to this period, so the periods must not overlap or leave a gap.
     *
     * {@snippet file="PeriodSnippets.java" region="joining"}
     *
     * @param periods one or more periods, in any order, of the same frequency and reporting year
     * @return the period from the first to the last
     * @throws IllegalArgumentException if there is no period, the frequencies or reporting years differ, two periods
     *     overlap, or there is a gap
     */
    public static TimePeriod joining(Collection<TimePeriod> periods) {
        List<TimePeriod> ordered = new ArrayList<>(Objects.requireNonNull(periods, "periods"));
        if (ordered.isEmpty()) {
            throw new IllegalArgumentException(
                    "Periods to join must contain at least one period, but the collection is empty");
        }
        Collections.sort(ordered);
        TimePeriod earlier = ordered.get(0);
        for (TimePeriod later : ordered.subList(1, ordered.size())) {
            earlier.requireSameFrequency(later);
            if (later.first <= earlier.last) {
                throw new IllegalArgumentException(
                        "Periods to join must not overlap, but '" + earlier + "' and '" + later + "' do");
            }
            if (later.first > earlier.last + 1) {
                throw new IllegalArgumentException(
                        "Periods to join must be adjacent, but '" + earlier + "' is followed by '" + later + "'");
            }
            earlier = later;
        }
        return ordered.get(0).spanning(ordered.get(0).first, earlier.last);
    }

    /**
     * Returns the frequency of the periods in this period, such as {@code YEAR} for {@code 2013/2024}.
     *
     * @return the frequency
     */
    public Frequency frequency() {
        return frequency;
    }

    /**
     * Returns the first day of each reporting year, such as {@code --07-01}.
     *
     * @return the day, {@code --01-01} for calendar years and for days
     */
    public MonthDay reportingYearStart() {
        return year.start();
    }

    /**
     * Returns the reporting year in which this period starts, such as 2024 for {@code 2024-W01}, which starts on
     * 2024-01-01.
     *
     * @return the year in the text form, from 1 to 9999; for weeks, the week-based year
     */
    public int reportingYear() {
        return year.yearOf(frequency, first);
    }

    /**
     * Returns the number of the first period within its reporting year, such as 3 for {@code 2024-Q3}.
     *
     * @return the number, from 1; for days, the day of the year
     */
    public int numberInYear() {
        return year.numberOf(frequency, first);
    }

    /**
     * Returns the first day, such as 2024-01-01 for {@code 2024-Q1}.
     *
     * @return the first day
     */
    public LocalDate start() {
        return year.startOf(frequency, first);
    }

    /**
     * Returns the last day, such as 2024-03-31 for {@code 2024-Q1}.
     *
     * @return the last day, which is part of the period
     */
    public LocalDate end() {
        return LocalDate.ofEpochDay(endEpochDay());
    }

    /**
     * Returns the first day as a number, for calculations with days. The number of {@code 1970-01-02} is 1.
     *
     * @return the first day in days since 1970-01-01, as {@link LocalDate#toEpochDay} returns it
     */
    public long startEpochDay() {
        return startDay;
    }

    /**
     * Returns the last day as a number, for calculations with days. The number of {@code 1970-01-02} is 1.
     *
     * @return the last day, which is part of the period, in days since 1970-01-01, as {@link LocalDate#toEpochDay}
     *     returns it
     */
    public long endEpochDay() {
        return endDay;
    }

    /**
     * Returns the first single period, such as {@code 2013} of {@code 2013/2024}.
     *
     * @return the first period, or this period if it is single
     */
    public TimePeriod first() {
        return spanning(first, first);
    }

    /**
     * Returns the last single period, such as {@code 2024} of {@code 2013/2024}.
     *
     * @return the last period, or this period if it is single
     */
    public TimePeriod last() {
        return spanning(last, last);
    }

    /**
     * Returns the number of single periods, such as 12 for {@code 2013/2024}.
     *
     * @return the number, 1 or more; one more than the {@linkplain #intervalTo interval} from the first to the last
     */
    public int count() {
        return last - first + 1;
    }

    /**
     * Returns the number of days, such as 91 for {@code 2024-Q1}.
     *
     * @return the number of days, 1 or more
     */
    public long days() {
        return endEpochDay() - startEpochDay() + 1;
    }

    /**
     * Returns the single periods, such as {@code 2024-01} and {@code 2024-02} of {@code 2024-01/2024-02}.
     *
     * @return the periods in order, unmodifiable
     * @throws IllegalArgumentException if there are more than 100 000
     */
    public List<TimePeriod> periods() {
        if (count() > MAX_PERIODS) {
            throw new IllegalArgumentException("Period must have at most " + MAX_PERIODS + " parts to be listed, but '"
                    + this + "' has " + count());
        }
        List<TimePeriod> parts = new ArrayList<>(count());
        for (int ordinal = first; ordinal <= last; ordinal++) {
            parts.add(spanning(ordinal, ordinal));
        }
        return Collections.unmodifiableList(parts);
    }

    /**
     * Returns whether this is a range of two or more periods, such as {@code 2013/2024}.
     *
     * @return true if the count is above 1
     */
    public boolean isRange() {
        return first != last;
    }

    /**
     * Returns whether this period contains a date, as {@code 2024-Q1} contains 2024-03-31.
     *
     * @param date the date
     * @return true if the date is from the first to the last day, both included
     */
    public boolean contains(LocalDate date) {
        Objects.requireNonNull(date, "date");
        long day = date.toEpochDay();
        return day >= startEpochDay() && day <= endEpochDay();
    }

    /**
     * Returns whether this period contains every day of another, as {@code 2024} encloses {@code 2024-Q1} and itself.
     *
     * @param other the other period, of any frequency
     * @return true if every day of the other period is in this period
     */
    public boolean encloses(TimePeriod other) {
        Objects.requireNonNull(other, "other");
        return other.startEpochDay() >= startEpochDay() && other.endEpochDay() <= endEpochDay();
    }

    /**
     * Returns whether this period shares a day with another, as {@code 2024-W05} and {@code 2024-02} do.
     *
     * @param other the other period, of any frequency
     * @return true if at least one day is in both
     */
    public boolean overlaps(TimePeriod other) {
        Objects.requireNonNull(other, "other");
        return other.endEpochDay() >= startEpochDay() && other.startEpochDay() <= endEpochDay();
    }

    /**
     * Returns whether this period has the same first and last day as another, as {@code 2024} and
     * {@code 2024-Q1/2024-Q4} have.
     *
     * @param other the other period, of any frequency
     * @return true if both days are equal
     */
    public boolean coversSameDaysAs(TimePeriod other) {
        Objects.requireNonNull(other, "other");
        return startEpochDay() == other.startEpochDay() && endEpochDay() == other.endEpochDay();
    }

    /**
     * Returns whether another period starts on the day after this one ends, as {@code 2024-Q2} and {@code 2024-04}
     * follow {@code 2024-Q1}.
     *
     * @param other the other period, of any frequency
     * @return true if there is no day between them and no common day
     */
    public boolean isFollowedBy(TimePeriod other) {
        Objects.requireNonNull(other, "other");
        return endEpochDay() + 1 == other.startEpochDay();
    }

    /**
     * Returns the period with the same number in reporting years that start on another day, such as
     * {@code 2024-Q1@--07-01} for {@code 2024-Q1} and 1 July.
     *
     * <p>The result covers other days: the quarter from July to September. A day remains the same.
     *
     * @param start the first day of each reporting year, except 29 February
     * @return the period
     * @throws IllegalArgumentException if the start day is 29 February, or the year has no such period (week 53)
     */
    public TimePeriod withReportingYearStart(MonthDay start) {
        ReportingYear other = ReportingYear.from(Objects.requireNonNull(start, "start"));
        if (frequency == Frequency.DAY) {
            return this;
        }
        int from = other.ordinal(frequency, reportingYear(), numberInYear());
        int to = other.ordinal(frequency, year.yearOf(frequency, last), year.numberOf(frequency, last));
        return new TimePeriod(frequency, other, from, to);
    }

    /**
     * Returns the same days as a period of another frequency, such as {@code 2024} for {@code 2024-Q1/2024-Q4}.
     *
     * {@snippet file="PeriodSnippets.java" region="with-frequency"}
     *
     * @param other the frequency
     * @return the period or range of that frequency, in the same reporting year, that {@linkplain #coversSameDaysAs
     *     covers the same days}
     * @throws IllegalArgumentException if there is no such period; for example, a year is not a whole number of weeks
     */
    public TimePeriod withFrequency(Frequency other) {
        Objects.requireNonNull(other, "other");
        ReportingYear years = other == Frequency.DAY ? ReportingYear.CALENDAR : year;
        TimePeriod from = containing(other, years, start());
        TimePeriod whole = from.spanning(from.first, years.ordinalOn(other, end()));
        if (!coversSameDaysAs(whole)) {
            throw new IllegalArgumentException("Period must start and end with a " + other.noun()
                    + " to be expressed in " + other.noun() + "s, but '" + this + "' is " + start() + " to " + end());
        }
        return whole;
    }

    /**
     * Returns the next period with the same count, such as {@code 2024-Q2} after {@code 2024-Q1} and {@code 2025/2036}
     * after {@code 2013/2024}.
     *
     * @return the period that follows this period
     * @throws IllegalArgumentException if it is outside the years 0001 to 9999
     */
    public TimePeriod next() {
        return plus(count());
    }

    /**
     * Returns the previous period with the same count, such as {@code 2023-Q4} before {@code 2024-Q1} and
     * {@code 2001/2012} before {@code 2013/2024}.
     *
     * @return the period that precedes this period
     * @throws IllegalArgumentException if it is outside the years 0001 to 9999
     */
    public TimePeriod previous() {
        return minus(count());
    }

    /**
     * Returns the period a number of single periods later, such as {@code 2024-Q3} for {@code 2024-Q1} plus 2.
     *
     * <p>A range moves by single periods, not by its own length: {@code 2024-01/2024-02} plus 12 is
     * {@code 2025-01/2025-02}.
     *
     * @param periods the number of periods of the {@link #frequency} to add; negative moves to an earlier period
     * @return the period, with the same count
     * @throws IllegalArgumentException if it is outside the years 0001 to 9999
     */
    public TimePeriod plus(long periods) {
        boolean isWithinShift = periods >= -MAX_SHIFT && periods <= MAX_SHIFT;
        int moved = isWithinShift ? (int) periods : 0;
        if (!isWithinShift
                || !year.isWithinYears(frequency, first + moved)
                || !year.isWithinYears(frequency, last + moved)) {
            throw new IllegalArgumentException(
                    "Period must stay within the years 0001 to 9999, but was '" + this + "' moved by " + periods);
        }
        return spanning(first + moved, last + moved);
    }

    /**
     * Returns the period a number of single periods earlier, such as {@code 2023-Q1} for {@code 2024-Q1} minus 4.
     *
     * @param periods the number of periods of the {@link #frequency} to subtract; negative moves to a later period
     * @return the period, with the same count
     * @throws IllegalArgumentException if it is outside the years 0001 to 9999
     */
    public TimePeriod minus(long periods) {
        return plus(periods == Long.MIN_VALUE ? Long.MAX_VALUE : -periods);
    }

    /**
     * Returns the period with the same number a number of years later, such as {@code 2025-02} for {@code 2024-02} plus
     * 1.
     *
     * @param years the number of years to add; negative moves to an earlier year
     * @return the period
     * @throws IllegalArgumentException if the target year has no such period (29 February, week 53) or is outside the
     *     years 0001 to 9999
     */
    public TimePeriod plusYears(int years) {
        return spanning(yearsLater(first, years), yearsLater(last, years));
    }

    /**
     * Returns the period a duration earlier, such as {@code 2023-Q2} for {@code 2024-Q2} and one year, and
     * {@code 2024-Q1} for three months.
     *
     * <p>Whole years move as {@link #plusYears} does, other durations by single periods of the {@link #frequency}, as
     * {@link #minus(long)} does.
     *
     * @param duration the duration, such as {@code P1Y}; negative moves to a later period
     * @return the period, with the same count; empty if the duration is neither whole years nor a whole number of
     *     single periods, such as one month for a year, or one day for a month
     * @throws IllegalArgumentException if the target year has no such period (29 February, week 53) or is outside the
     *     years 0001 to 9999
     */
    public Optional<TimePeriod> earlierBy(Period duration) {
        long months = duration.toTotalMonths();
        boolean isInMonths = duration.getDays() == 0;
        if (isInMonths && months % MONTHS_PER_YEAR == 0) {
            long years = -months / MONTHS_PER_YEAR;
            return Optional.of(plusYears((int) Math.max(-MAX_SHIFT, Math.min(MAX_SHIFT, years))));
        }
        Period single = frequency.duration();
        long length = isInMonths ? months : duration.getDays();
        long step = isInMonths ? single.toTotalMonths() : single.getDays();
        boolean isWhole = (isInMonths || months == 0) && step > 0 && length % step == 0;
        return isWhole ? Optional.of(minus(length / step)) : Optional.empty();
    }

    /**
     * Returns the period from which growth over a duration starts if this is the period of the growth: 2023 for growth
     * over one year in 2024.
     *
     * <p>Growth may be stated of the range from that period to its end: growth over eleven years in {@code 2013/2024}
     * starts from 2013. Growth in another range starts from the range {@linkplain #earlierBy a duration earlier}: over
     * one year in {@code 2024-01/2024-02}, from {@code 2023-01/2023-02}.
     *
     * @param duration the duration over which the growth is, such as {@code P11Y}
     * @return the period; empty if the duration is neither whole years nor a whole number of single periods
     * @throws IllegalArgumentException if {@link #earlierBy} throws it
     */
    public Optional<TimePeriod> growthStart(Period duration) {
        if (isRange()) {
            Optional<TimePeriod> start = last().earlierBy(duration);
            if (start.isEmpty() || start.get().coversSameDaysAs(first())) {
                return start;
            }
        }
        return earlierBy(duration);
    }

    private int yearsLater(int ordinal, int years) {
        long target = (long) year.yearOf(frequency, ordinal) + years;
        if (target >= ReportingYear.FIRST && target <= ReportingYear.LAST) {
            MonthDay day = MonthDay.from(year.startOf(frequency, ordinal));
            if (frequency == Frequency.DAY && day.isValidYear((int) target)) {
                return year.ordinalOn(frequency, day.atYear((int) target));
            }
            int number = year.numberOf(frequency, ordinal);
            if (frequency != Frequency.DAY && year.has(frequency, (int) target, number)) {
                return year.ordinal(frequency, (int) target, number);
            }
        }
        throw new IllegalArgumentException("Period must exist in the target year, from 0001 to 9999, but was '" + this
                + "' moved by " + years + " years");
    }

    /**
     * Splits this period into parts of a shorter or equal frequency, such as {@code 2024} into four quarters.
     *
     * @param parts the frequency of the parts
     * @return the parts in order, adjacent and unmodifiable
     * @throws IllegalArgumentException if this period is not a whole number of such parts (a year is not a whole number
     *     of weeks), or there are more than 100 000
     */
    public List<TimePeriod> split(Frequency parts) {
        return withFrequency(parts).periods();
    }

    /**
     * Returns the year to date: the periods of the reporting year up to the end of this period, such as
     * {@code 2024-Q1/2024-Q3} for {@code 2024-Q3}.
     *
     * @return the range from the first period of the reporting year in which this period starts to the end of this
     *     period
     */
    public TimePeriod yearToDate() {
        return spanning(first - numberInYear() + 1, last);
    }

    /**
     * Returns the number of single periods from this period to another, such as 11 from {@code 2013} to {@code 2024}.
     *
     * <p>Adding this number by {@link #plus} gives the other period: 12 from {@code 2023-01/2023-02} to
     * {@code 2024-01/2024-02}.
     *
     * @param later the other period, of the same frequency, reporting year and count
     * @return the number, negative if the other period is earlier
     * @throws IllegalArgumentException if the frequency, reporting year or count differs
     */
    public long intervalTo(TimePeriod later) {
        Objects.requireNonNull(later, "later");
        requireSameFrequency(later);
        if (count() != later.count()) {
            throw new IllegalArgumentException(
                    "Periods must have the same count for an interval, but were '" + this + "' and '" + later + "'");
        }
        return (long) later.first - first;
    }

    /**
     * Returns the duration from the start of this period to the start of another, such as {@code P11Y} from
     * {@code 2013} to {@code 2024} and {@code P1Y} from {@code 2023-Q1} to {@code 2024-Q1}.
     *
     * <p>The unit is years and months; for weeks, days; for days, years, months and days as in {@link Period#between}.
     *
     * @param later the other period, of the same frequency, reporting year and count
     * @return the duration, negative if the other period is earlier
     * @throws IllegalArgumentException if the frequency, reporting year or count differs
     */
    public Period durationTo(TimePeriod later) {
        long interval = intervalTo(later);
        return switch (frequency) {
            case WEEK -> Period.ofDays(Math.toIntExact(7 * interval));
            case DAY -> Period.between(start(), later.start());
            default ->
                Period.ofMonths(Math.toIntExact(frequency.months() * interval)).normalized();
        };
    }

    /**
     * Compares by first day, then last day, then frequency (longer before shorter), then start of the reporting year.
     *
     * @param other the other period
     * @return a negative number, zero or a positive number; zero only if the periods are equal
     */
    @Override
    public int compareTo(TimePeriod other) {
        int order = Long.compare(startEpochDay(), other.startEpochDay());
        if (order == 0) {
            order = Long.compare(endEpochDay(), other.endEpochDay());
        }
        if (order == 0) {
            order = frequency.compareTo(other.frequency);
        }
        return order == 0 ? year.compareTo(other.year) : order;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimePeriod that
                && frequency == that.frequency
                && first == that.first
                && last == that.last
                && year.equals(that.year);
    }

    @Override
    public int hashCode() {
        return ((frequency.letter() * 31 + first) * 31 + last) * 31 + year.hashCode();
    }

    /**
     * Returns the text, such as {@code 2024}, {@code 2024-S1}, {@code 2024-T1}, {@code 2024-Q1}, {@code 2024-03},
     * {@code 2024-W05}, {@code 2024-03-27} or {@code 2013/2024}. A start of the reporting year other than 1 January is
     * appended: {@code 2024-A1@--07-01}, {@code 2024-M03@--07-01}, {@code 2024-Q1/2024-Q3@--07-01}.
     *
     * @return the text, which {@link #parse(String)} parses to an equal period; the same in every locale
     */
    @Override
    @JsonValue
    public String toString() {
        StringBuilder text = new StringBuilder(32);
        year.appendTo(text, frequency, first);
        if (isRange()) {
            year.appendTo(text.append('/'), frequency, last);
        }
        return year.isCalendar()
                ? text.toString()
                : text.append('@').append(year).toString();
    }

    private TimePeriod spanning(int from, int to) {
        return new TimePeriod(frequency, year, from, to);
    }

    private void requireSameFrequency(TimePeriod other) {
        if (frequency != other.frequency || !year.equals(other.year)) {
            throw new IllegalArgumentException("Periods must have the same frequency and reporting year, but were '"
                    + this + "' and '" + other + "'");
        }
    }

    /**
     * Returns the serialization proxy, which contains the text.
     *
     * @return the proxy
     */
    private Object writeReplace() {
        return new PeriodSerializationProxy(toString());
    }

    /**
     * Rejects a stream that contains the fields instead of the proxy.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("TimePeriod is read through its serialization proxy");
    }
}
