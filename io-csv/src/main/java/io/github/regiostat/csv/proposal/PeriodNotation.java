// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.function.Function;

/** What the numbers in the text of a period mean, such as a quarter, or a date with the day before the month. */
enum PeriodNotation {
    YEAR("calendar year", true, parts -> Optional.of(TimePeriod.year(parts.year()))),
    SAME_YEAR(
            "calendar year",
            false,
            parts -> parts.year() == parts.lastYear() ? Optional.of(TimePeriod.year(parts.year())) : Optional.empty()),
    DECADE("decade", false, PeriodNotation::decade),
    YEARS("range of calendar years", false, PeriodNotation::years),
    SPLIT_YEAR(
            "school or fiscal year",
            false,
            parts -> parts.lastYear() == parts.year() + 1
                    ? Optional.of(TimePeriod.year(parts.year()))
                    : Optional.empty()),
    FISCAL_YEAR_STARTING(
            "fiscal year named after the year in which it starts",
            false,
            parts -> Optional.of(TimePeriod.year(parts.year()))),
    FISCAL_YEAR_ENDING(
            "fiscal year named after the year in which it ends",
            false,
            parts -> Optional.of(TimePeriod.year(parts.year() - 1))),
    JAPANESE_FISCAL_YEAR(
            "Japanese fiscal year",
            false,
            parts -> Optional.of(TimePeriod.parse(parts.year() + "-A1", MonthDay.of(4, 1)))),
    HALF_YEAR("half-year", false, parts -> numbered(Frequency.HALF_YEAR, parts, 2)),
    TRIMESTER("trimester of four months", false, parts -> numbered(Frequency.TRIMESTER, parts, 3)),
    QUARTER("quarter", true, parts -> numbered(Frequency.QUARTER, parts, 4)),
    QUARTERS("range of quarters", false, PeriodNotation::quarters),
    WEEK("week of ISO 8601", true, parts -> numbered(Frequency.WEEK, parts, weeksIn(parts.year()))),
    MONTH("month", true, parts -> month(parts.year(), parts.month())),
    MONTHS("range of months", true, PeriodNotation::months),
    MONTHS_OF_YEARS("range of months", false, PeriodNotation::monthsOfYears),
    DAY("day", true, PeriodNotation::day),
    DAY_FIRST("day before month", true, PeriodNotation::day),
    MONTH_FIRST("month before day", true, PeriodNotation::day),
    YEAR_FIRST("year before month", true, PeriodNotation::day),
    /** A text that {@link TimePeriod#parse(String)} reads and no rule knows, such as {@code 2024-D087}. */
    STANDARD("period of SDMX", false, parts -> Optional.empty());

    private static final int MONTHS_PER_YEAR = 12;
    private static final int MAX_YEARS = 200;
    private static final int YEARS_PER_DECADE = 10;
    private static final int YEARS_PER_CENTURY = 100;

    private final String meaning;
    private final boolean hasPatterns;

    @SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
    private final Function<PeriodParts, Optional<TimePeriod>> reader;

    PeriodNotation(String meaning, boolean hasPatterns, Function<PeriodParts, Optional<TimePeriod>> reader) {
        this.meaning = meaning;
        this.hasPatterns = hasPatterns;
        this.reader = reader;
    }

    /** Returns the notation in words. */
    String meaning() {
        return meaning;
    }

    /** Returns whether the patterns of a mapping have letters for the parts of this notation. */
    boolean hasPatterns() {
        return hasPatterns;
    }

    /** Returns whether the period depends on the first day of fiscal years; {@link #period} is then its year. */
    boolean needsReportingYearStart() {
        return this == SPLIT_YEAR || this == FISCAL_YEAR_STARTING || this == FISCAL_YEAR_ENDING;
    }

    /** Returns the period that the numbers stand for, if it exists. */
    Optional<TimePeriod> period(PeriodParts parts) {
        return reader.apply(parts);
    }

    private static Optional<TimePeriod> decade(PeriodParts parts) {
        int year = parts.year();
        // "1900s" may be a decade or a century.
        boolean isDecade = year % YEARS_PER_DECADE == 0 && year % YEARS_PER_CENTURY != 0;
        return isDecade ? Optional.of(TimePeriod.years(year, year + YEARS_PER_DECADE - 1)) : Optional.empty();
    }

    private static Optional<TimePeriod> years(PeriodParts parts) {
        boolean isRange = parts.lastYear() >= parts.year() && parts.lastYear() - parts.year() <= MAX_YEARS;
        return isRange ? Optional.of(TimePeriod.years(parts.year(), parts.lastYear())) : Optional.empty();
    }

    private static Optional<TimePeriod> numbered(Frequency frequency, PeriodParts parts, int last) {
        boolean exists = parts.number() >= 1 && parts.number() <= last;
        return exists ? Optional.of(TimePeriod.of(frequency, parts.year(), parts.number())) : Optional.empty();
    }

    private static int weeksIn(int year) {
        LocalDate middle = LocalDate.of(year, 7, 1);
        return (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(middle).getMaximum();
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= MONTHS_PER_YEAR;
    }

    private static Optional<TimePeriod> month(int year, int month) {
        return isMonth(month) ? Optional.of(TimePeriod.month(year, month)) : Optional.empty();
    }

    private static Optional<TimePeriod> quarters(PeriodParts parts) {
        PeriodParts last = new PeriodParts(parts.year(), parts.year(), parts.last(), 0, 0, 0);
        return range(numbered(Frequency.QUARTER, parts, 4), numbered(Frequency.QUARTER, last, 4));
    }

    private static Optional<TimePeriod> months(PeriodParts parts) {
        return parts.last() <= parts.month()
                ? Optional.empty()
                : range(month(parts.year(), parts.month()), month(parts.year(), parts.last()));
    }

    private static Optional<TimePeriod> monthsOfYears(PeriodParts parts) {
        return range(month(parts.year(), parts.month()), month(parts.lastYear(), parts.last()));
    }

    private static Optional<TimePeriod> range(Optional<TimePeriod> first, Optional<TimePeriod> last) {
        return first.flatMap(from -> last.filter(to -> to.compareTo(from) > 0).map(to -> TimePeriod.range(from, to)));
    }

    private static Optional<TimePeriod> day(PeriodParts parts) {
        boolean exists = isMonth(parts.month())
                && parts.day() >= 1
                && YearMonth.of(parts.year(), parts.month()).isValidDay(parts.day());
        return exists
                ? Optional.of(TimePeriod.day(LocalDate.of(parts.year(), parts.month(), parts.day())))
                : Optional.empty();
    }
}
