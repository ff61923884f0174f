// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.period;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A time period that a figure is about, such as {@code 2024}, {@code 2024-Q1}, {@code 2024-03}, {@code 2025-03-27} or
 * {@code 2013/2024}.
 *
 * <p>A period is one year, half-year, trimester, quarter, month, week or day, or a <i>range</i>: two or more of them
 * that follow one another. It begins with its first day and ends with its last; there is no time of day and no time
 * zone. It lies on the calendar, unlike {@link Period java.time.Period}, which is a length.
 *
 * <p>The periods are the standard reporting periods of SDMX. A reporting year that does not start on 1 January keeps
 * its start day and is named for the year it starts in: {@code 2024-Q1@--07-01} is the quarter from 2024-07-01 to
 * 2024-09-30. Weeks run from Monday to Sunday; week 1 starts on the Monday nearest to the start of the year, which for
 * calendar years is the numbering of ISO 8601. A day is the same date in every reporting year and is written as the
 * date.
 *
 * <p>Two periods are equal if they consist of the same periods: {@code 2024} and {@code 2024-Q1/2024-Q4} are not,
 * although they {@linkplain #coversSameDaysAs cover the same days}. {@link #contains contains},
 * {@link #encloses encloses} and {@link #overlaps overlaps} go by days alone.
 *
 * <p>Immutable and thread-safe.
 *
 * {@snippet file="PeriodSnippets.java" region="period"}
 */
public final class TimePeriod implements Comparable<TimePeriod>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PERIODS = 100_000;

    /** More periods than there are days from 0001 to 9999. */
    private static final int FARTHEST_MOVE = 5_000_000;

    private final transient Frequency frequency;
    private final transient ReportingYear year;
    private final transient int first;
    private final transient int last;

    private TimePeriod(Frequency frequency, ReportingYear year, int first, int last) {
        this.frequency = frequency;
        this.year = year;
        this.first = first;
        this.last = last;
    }

    /**
     * Reads a period in any of the forms of SDMX, ISO 8601 and the usual publishers.
     *
     * <ul>
     *   <li>a year {@code 2024}, month {@code 2024-03} or date {@code 2024-03-27};
     *   <li>a reporting period of SDMX, its hyphen left out if so wished: {@code 2024-A1}, {@code 2024-S1} (also
     *       {@code 2024-H1}), {@code 2024-T1}, {@code 2024-Q1}, {@code 2024-M03}, {@code 2024-W05}, {@code 2024-D087};
     *       {@code 2024Q1}, {@code 1990M01};
     *   <li>a range of the same frequency: {@code 2013/2024}, {@code 2024-01/2024-02};
     *   <li>a time range of SDMX, a date and a duration: {@code 2010-01-01/P3M} or {@code 2010-01-01T00:00:00/P3M}.
     *       It is the standard period of that length if it starts with one ({@code 2010-Q1}), else a range of years,
     *       months, weeks or days, the longest that fit;
     *   <li>after any reporting period or range of them, the day its year starts on: {@code 2024-Q1@--07-01}.
     * </ul>
     *
     * <p>Only the digits 0 to 9 are read, years have four of them, and no other form is. The text that
     * {@link #toString} prints is read back as an equal period.
     *
     * @param text the text, without space around it
     * @return the period
     * @throws IllegalArgumentException if the text has no such form, names a period that does not exist
     *     ({@code 2024-Q5}, {@code 2023-02-29}, {@code 2024-W53}) or is a range that ends before it starts
     */
    public static TimePeriod parse(String text) {
        Objects.requireNonNull(text, "text");
        return new PeriodParser(text).parse();
    }

    /**
     * Reads a period from a message that states the start of its reporting year apart, as SDMX does with the attribute
     * REPORTING_YEAR_START_DAY.
     *
     * <p>The start day applies to the reporting periods, {@code 2024-A1} to {@code 2024-D087}; years, months and dates
     * of the calendar and time ranges are what they are without it, as SDMX has it.
     *
     * {@snippet file="PeriodSnippets.java" region="reporting-year"}
     *
     * @param text the text as {@link #parse(String)} reads it, without a start day of its own
     * @param reportingYearStart the day that reporting years start on, not 29 February
     * @return the period
     * @throws IllegalArgumentException if the text is not a period, or the start day is 29 February
     */
    public static TimePeriod parse(String text, MonthDay reportingYearStart) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(reportingYearStart, "reportingYearStart");
        return new PeriodParser(text).parse(ReportingYear.from(reportingYearStart));
    }

    /**
     * Returns one period by its number in a calendar year, such as {@code 2024-Q1} for {@code (QUARTER, 2024, 1)}.
     *
     * @param frequency the frequency
     * @param year the year, from 1 to 9999; for a week the week-based year of ISO 8601
     * @param number the number in the year, from 1
     * @return the period
     * @throws IllegalArgumentException if the year has no period of that number
     */
    public static TimePeriod of(Frequency frequency, int year, int number) {
        return of(Objects.requireNonNull(frequency, "frequency"), ReportingYear.CALENDAR, year, number);
    }

    static TimePeriod of(Frequency frequency, ReportingYear reportingYear, int year, int number) {
        int ordinal = reportingYear.ordinal(frequency, year, number);
        if (frequency == Frequency.DAY) {
            return containing(frequency, ReportingYear.CALENDAR, LocalDate.ofEpochDay(ordinal));
        }
        return new TimePeriod(frequency, reportingYear, ordinal, ordinal);
    }

    /**
     * Returns the one period of a frequency that holds a date, such as {@code 2025-Q1} for
     * {@code (QUARTER, 2025-03-27)}.
     *
     * @param frequency the frequency
     * @param date the date
     * @return the period, of the calendar year
     * @throws IllegalArgumentException if the period does not lie in the years 0001 to 9999
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
     * @param year the year, from 1 to 9999
     * @return the period
     * @throws IllegalArgumentException if the year is out of range
     */
    public static TimePeriod year(int year) {
        return of(Frequency.YEAR, year, 1);
    }

    /**
     * Returns a half-year, such as {@code 2024-S1}.
     *
     * @param year the year, from 1 to 9999
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
     * @param year the year, from 1 to 9999
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
     * @param year the year, from 1 to 9999
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
     * @param year the year, from 1 to 9999
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
     * @param month the month, of a year from 1 to 9999
     * @return the period
     * @throws IllegalArgumentException if the year is out of range
     */
    public static TimePeriod month(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return month(month.getYear(), month.getMonthValue());
    }

    /**
     * Returns a week of ISO 8601, such as {@code 2024-W05}, which runs from 2024-01-29 to 2024-02-04.
     *
     * @param weekBasedYear the year that the Thursday of the week lies in, from 1 to 9999
     * @param week the week, from 1 to 52 or 53
     * @return the period
     * @throws IllegalArgumentException if the year has no such week
     */
    public static TimePeriod week(int weekBasedYear, int week) {
        return of(Frequency.WEEK, weekBasedYear, week);
    }

    /**
     * Returns a day, such as {@code 2025-03-27}.
     *
     * @param date the date, of a year from 1 to 9999
     * @return the period
     * @throws IllegalArgumentException if the year is out of range
     */
    public static TimePeriod day(LocalDate date) {
        return containing(Frequency.DAY, date);
    }

    /**
     * Returns a day, such as {@code 2025-03-27}.
     *
     * @param date the date in the form {@code 2025-03-27}
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
     * @param first the first year, from 1 to 9999
     * @param last the last year, from {@code first} to 9999
     * @return the period, one year if both are the same
     * @throws IllegalArgumentException if a year is out of range, or the last is before the first
     */
    public static TimePeriod years(int first, int last) {
        return range(year(first), year(last));
    }

    /**
     * Returns the period from the start of one to the end of another, such as {@code 2024-01/2024-02}.
     *
     * {@snippet file="PeriodSnippets.java" region="range"}
     *
     * @param first the first period, or range
     * @param last the last period, or range, of the same frequency and reporting year
     * @return the range, or {@code first} if both are the same
     * @throws IllegalArgumentException if the frequencies or reporting years differ, or the last starts or ends
     *     before the first
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
     * Returns the months of a calendar year up to and with one, such as {@code 2024-01/2024-02} for February.
     *
     * @param last the last month, of a year from 1 to 9999
     * @return the range; January alone is {@code 2024-01}
     * @throws IllegalArgumentException if the year is out of range
     */
    public static TimePeriod yearToDate(YearMonth last) {
        return month(last).yearToDate();
    }

    /**
     * Returns the one period that periods make together, such as {@code 2024-Q1/2024-Q3} from three quarters.
     *
     * <p>That is what a sum over time is about, so no day may be in two of them and none may be left out between them.
     *
     * {@snippet file="PeriodSnippets.java" region="joining"}
     *
     * @param periods the periods, one or more, in any order, of the same frequency and reporting year
     * @return the period from the first to the last
     * @throws IllegalArgumentException if there is no period, the frequencies or reporting years differ, two
     *     overlap, or there is a gap
     */
    public static TimePeriod joining(Collection<TimePeriod> periods) {
        List<TimePeriod> ordered = new ArrayList<>(Objects.requireNonNull(periods, "periods"));
        if (ordered.isEmpty()) {
            throw new IllegalArgumentException("Periods to join must be one or more, but were none");
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
                        "Periods to join must leave no gap, but were '" + earlier + "' and then '" + later + "'");
            }
            earlier = later;
        }
        return ordered.get(0).spanning(ordered.get(0).first, earlier.last);
    }

    /**
     * Returns how long the periods are that this consists of, such as {@code YEAR} for {@code 2013/2024}.
     *
     * @return the frequency
     */
    public Frequency frequency() {
        return frequency;
    }

    /**
     * Returns the day that the reporting year starts on, such as {@code --07-01}.
     *
     * @return the day, {@code --01-01} for calendar years and for days
     */
    public MonthDay reportingYearStart() {
        return year.start();
    }

    /**
     * Returns the reporting year that this starts in, such as 2024 for {@code 2024-W01}, which starts on 2024-01-01.
     *
     * @return the year as it stands in the text form, from 1 to 9999; for weeks the week-based year
     */
    public int reportingYear() {
        return year.yearOf(frequency, first);
    }

    /**
     * Returns the number of the first period in its reporting year, such as 3 for {@code 2024-Q3}.
     *
     * @return the number from 1; for a day the day of the year
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
        return year.startOf(frequency, last + 1).minusDays(1);
    }

    /**
     * Returns the first single period, such as {@code 2013} of {@code 2013/2024}.
     *
     * @return the first, or this if it is single
     */
    public TimePeriod first() {
        return spanning(first, first);
    }

    /**
     * Returns the last single period, such as {@code 2024} of {@code 2013/2024}.
     *
     * @return the last, or this if it is single
     */
    public TimePeriod last() {
        return spanning(last, last);
    }

    /**
     * Returns how many periods of its frequency this spans, such as 12 for {@code 2013/2024}.
     *
     * @return the number, 1 or more; one more than the {@linkplain #intervalTo interval} from the first to the last
     */
    public int count() {
        return last - first + 1;
    }

    /**
     * Returns how many days this has, such as 91 for {@code 2024-Q1}.
     *
     * @return the number of days, 1 or more
     */
    public long days() {
        return ChronoUnit.DAYS.between(start(), end()) + 1;
    }

    /**
     * Returns the single periods that this consists of, such as {@code 2024-01} and {@code 2024-02} of
     * {@code 2024-01/2024-02}.
     *
     * @return the periods in order, unmodifiable
     * @throws IllegalArgumentException if there are more than 100 000
     */
    public List<TimePeriod> periods() {
        if (count() > MOST_PERIODS) {
            throw new IllegalArgumentException("Period must have at most " + MOST_PERIODS + " parts to list them, but '"
                    + this + "' has " + count());
        }
        List<TimePeriod> parts = new ArrayList<>(count());
        for (int ordinal = first; ordinal <= last; ordinal++) {
            parts.add(spanning(ordinal, ordinal));
        }
        return Collections.unmodifiableList(parts);
    }

    /**
     * Tells whether this is a range of two or more periods, such as {@code 2013/2024}.
     *
     * @return true if it is
     */
    public boolean isRange() {
        return first != last;
    }

    /**
     * Tells whether a date is one of the days of this.
     *
     * @param date the date
     * @return true if it is, the first and the last day included
     */
    public boolean contains(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return !date.isBefore(start()) && !date.isAfter(end());
    }

    /**
     * Tells whether every day of another period is a day of this, as {@code 2024} encloses {@code 2024-Q1} and itself.
     *
     * @param other the other period, of any frequency
     * @return true if it is
     */
    public boolean encloses(TimePeriod other) {
        Objects.requireNonNull(other, "other");
        return contains(other.start()) && contains(other.end());
    }

    /**
     * Tells whether this has a day in common with another period, as {@code 2024-W05} and {@code 2024-02} have.
     *
     * @param other the other period, of any frequency
     * @return true if it has
     */
    public boolean overlaps(TimePeriod other) {
        Objects.requireNonNull(other, "other");
        return !other.end().isBefore(start()) && !other.start().isAfter(end());
    }

    /**
     * Tells whether this starts and ends on the same days as another period, as {@code 2024} and
     * {@code 2024-Q1/2024-Q4} do.
     *
     * @param other the other period, of any frequency
     * @return true if it does
     */
    public boolean coversSameDaysAs(TimePeriod other) {
        Objects.requireNonNull(other, "other");
        return start().equals(other.start()) && end().equals(other.end());
    }

    /**
     * Tells whether another period starts on the day after this ends, as {@code 2024-Q1} is followed by {@code 2024-Q2}
     * and by {@code 2024-04}.
     *
     * @param other the other period, of any frequency
     * @return true if it does
     */
    public boolean isFollowedBy(TimePeriod other) {
        Objects.requireNonNull(other, "other");
        return end().plusDays(1).equals(other.start());
    }

    /**
     * Returns the period of the same number in reporting years that start on another day, such as
     * {@code 2024-Q1@--07-01} for {@code 2024-Q1} and 1 July.
     *
     * <p>Other days are meant then: the quarter from July to September. A day stays the day that it is.
     *
     * @param start the day that reporting years start on, not 29 February
     * @return the period
     * @throws IllegalArgumentException if the start day is 29 February, or the year has no such period (a week 53)
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
     * Returns the same days in periods of another frequency, such as {@code 2024} for {@code 2024-Q1/2024-Q4}.
     *
     * {@snippet file="PeriodSnippets.java" region="with-frequency"}
     *
     * @param other the frequency
     * @return the period or range of that frequency, in the same reporting year, that
     *     {@linkplain #coversSameDaysAs covers the same days}
     * @throws IllegalArgumentException if none does, as a year is no number of weeks
     */
    public TimePeriod withFrequency(Frequency other) {
        Objects.requireNonNull(other, "other");
        ReportingYear years = other == Frequency.DAY ? ReportingYear.CALENDAR : year;
        TimePeriod from = containing(other, years, start());
        TimePeriod whole = from.spanning(from.first, years.ordinalOn(other, end()));
        if (!coversSameDaysAs(whole)) {
            throw new IllegalArgumentException("Period must start and end with a " + other.noun() + " to be given in "
                    + other.noun() + "s, but '" + this + "' is " + start() + " to " + end());
        }
        return whole;
    }

    /**
     * Returns the next period of the same count, such as {@code 2024-Q2} after {@code 2024-Q1} and {@code 2025/2036}
     * after {@code 2013/2024}.
     *
     * @return the period that follows this
     * @throws IllegalArgumentException if it does not lie in the years 0001 to 9999
     */
    public TimePeriod next() {
        return plus(count());
    }

    /**
     * Returns the previous period of the same count, such as {@code 2023-Q4} before {@code 2024-Q1} and
     * {@code 2001/2012} before {@code 2013/2024}.
     *
     * @return the period that this follows
     * @throws IllegalArgumentException if it does not lie in the years 0001 to 9999
     */
    public TimePeriod previous() {
        return minus(count());
    }

    /**
     * Returns the period a number of its own periods later, such as {@code 2024-Q3} for {@code 2024-Q1} plus 2.
     *
     * <p>A range moves by single periods, not by its own length: {@code 2024-01/2024-02} plus 12 is
     * {@code 2025-01/2025-02}.
     *
     * @param periods how many periods of the {@link #frequency} to move by, earlier if negative
     * @return the period, of the same count
     * @throws IllegalArgumentException if it does not lie in the years 0001 to 9999
     */
    public TimePeriod plus(long periods) {
        boolean near = periods >= -FARTHEST_MOVE && periods <= FARTHEST_MOVE;
        int moved = near ? (int) periods : 0;
        if (!near || !year.isWithinYears(frequency, first + moved) || !year.isWithinYears(frequency, last + moved)) {
            throw new IllegalArgumentException(
                    "Period must stay within the years 0001 to 9999, but was '" + this + "' moved by " + periods);
        }
        return spanning(first + moved, last + moved);
    }

    /**
     * Returns the period a number of its own periods earlier, such as {@code 2023-Q1} for {@code 2024-Q1} minus 4.
     *
     * @param periods how many periods of the {@link #frequency} to move by, later if negative
     * @return the period, of the same count
     * @throws IllegalArgumentException if it does not lie in the years 0001 to 9999
     */
    public TimePeriod minus(long periods) {
        return plus(periods == Long.MIN_VALUE ? Long.MAX_VALUE : -periods);
    }

    /**
     * Returns the period of the same number some years later, such as {@code 2025-02} for {@code 2024-02} plus 1.
     *
     * @param years how many years to move by, earlier if negative
     * @return the period
     * @throws IllegalArgumentException if that year has no such period (29 February, a week 53), or does not lie in
     *     the years 0001 to 9999
     */
    public TimePeriod plusYears(int years) {
        return spanning(yearsLater(first, years), yearsLater(last, years));
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
        throw new IllegalArgumentException("Period must exist in the year it is moved to, from 0001 to 9999, but was '"
                + this + "' moved by " + years + " years");
    }

    /**
     * Returns the parts of a frequency, such as the four quarters of {@code 2024}.
     *
     * @param parts the frequency of the parts
     * @return the parts in order, each followed by the next, unmodifiable
     * @throws IllegalArgumentException if this does not start and end with such a part (no year is a number of
     *     weeks, no quarter a number of years), or there are more than 100 000
     */
    public List<TimePeriod> split(Frequency parts) {
        return withFrequency(parts).periods();
    }

    /**
     * Returns the periods of this up to here in its reporting year, such as {@code 2024-Q1/2024-Q3} for
     * {@code 2024-Q3}.
     *
     * @return the range from the first period of the reporting year that this starts in to the end of this
     */
    public TimePeriod yearToDate() {
        return spanning(first - numberInYear() + 1, last);
    }

    /**
     * Returns how many of its periods another of the same kind is later, such as 11 from {@code 2013} to {@code 2024}.
     *
     * <p>It is what {@link #plus} takes to come from this to the other: 12 from {@code 2023-01/2023-02} to
     * {@code 2024-01/2024-02}.
     *
     * @param later the other period, of the same frequency, reporting year and count
     * @return the number, negative if the other is earlier
     * @throws IllegalArgumentException if the frequency, reporting year or count differs
     */
    public long intervalTo(TimePeriod later) {
        Objects.requireNonNull(later, "later");
        requireSameFrequency(later);
        if (count() != later.count()) {
            throw new IllegalArgumentException(
                    "Periods must be of equal length to have an interval, but were '" + this + "' and '" + later + "'");
        }
        return (long) later.first - first;
    }

    /**
     * Returns the time from this to another of the same kind, such as {@code P11Y} from {@code 2013} to {@code 2024}
     * and {@code P1Y} from {@code 2023-Q1} to {@code 2024-Q1}.
     *
     * <p>It is in years and months, for weeks in days, and between two days in years, months and days, as
     * {@link Period#between} counts them.
     *
     * @param later the other period, of the same frequency, reporting year and count
     * @return the time, negative if the other is earlier
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
     * Compares by first day, then by last day, then the longer frequency before the shorter, then by the start of the
     * reporting year.
     *
     * @param other the other period
     * @return negative, zero or positive; zero only if they are equal
     */
    @Override
    public int compareTo(TimePeriod other) {
        int order = start().compareTo(other.start());
        if (order == 0) {
            order = end().compareTo(other.end());
        }
        if (order == 0) {
            order = frequency.compareTo(other.frequency);
        }
        return order == 0 ? year.start().compareTo(other.year.start()) : order;
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
     * {@code 2024-W05}, {@code 2024-03-27} or {@code 2013/2024}, with the start of the reporting year if that is not 1
     * January: {@code 2024-A1@--07-01}, {@code 2024-M03@--07-01}, {@code 2024-Q1/2024-Q3@--07-01}.
     *
     * @return the text that {@link #parse(String)} reads back, the same in every locale
     */
    @Override
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
            throw new IllegalArgumentException("Periods must be of the same frequency and reporting year, but were '"
                    + this + "' and '" + other + "'");
        }
    }

    /**
     * Writes the text in place of this.
     *
     * @return the serial form
     */
    private Object writeReplace() {
        return new PeriodSerializationProxy(toString());
    }

    /**
     * Refuses a stream that holds the bare fields.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("TimePeriod must be read through its serial form");
    }
}
