// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.period;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;

/**
 * The year in which periods are numbered: the calendar year, or a year that starts on another day, such as
 * {@code --07-01}.
 *
 * <p>An ordinal numbers the periods of one frequency and one kind of year consecutively across years. For months and
 * longer periods, ordinal 0 is in the year 0; for weeks and days, it contains 1970-01-01.
 */
final class ReportingYear {
    static final int FIRST = 1;
    static final int LAST = 9999;
    static final ReportingYear CALENDAR = new ReportingYear(1, 1);

    /** The Monday of the week that contains 1970-01-01, as an epoch day. */
    private static final int MONDAY_OF_WEEK_0 = -3;

    private static final int MONTHS = 12;
    private static final int FEBRUARY = 2;
    /** The days from 0000-01-01 to 1970-01-01. */
    private static final int DAYS_BEFORE_1970 = 719_528;

    private static final long FIRST_DAY = LocalDate.of(FIRST, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(LAST, 12, 31).toEpochDay();

    /** The month and the day of the start: a {@link MonthDay} would load the formatters of dates. */
    private final int startMonth;

    private final int startDay;

    private ReportingYear(int startMonth, int startDay) {
        this.startMonth = startMonth;
        this.startDay = startDay;
    }

    static ReportingYear from(MonthDay start) {
        ReportingYear year = new ReportingYear(start.getMonthValue(), start.getDayOfMonth());
        if (year.isCalendar()) {
            return CALENDAR;
        }
        if (!start.isValidYear(FIRST)) {
            throw new IllegalArgumentException(
                    "Reporting year must start on a day that exists in every year, but was '" + start + "'");
        }
        return year;
    }

    MonthDay start() {
        return MonthDay.of(startMonth, startDay);
    }

    boolean isCalendar() {
        return startMonth == 1 && startDay == 1;
    }

    /** Returns the number of periods of a frequency in a year. */
    int count(Frequency frequency, int year) {
        return switch (frequency) {
            case WEEK -> weekOf(firstMonday(year + 1)) - weekOf(firstMonday(year));
            case DAY -> (int) ChronoUnit.DAYS.between(firstDay(year), firstDay(year + 1));
            default -> 12 / frequency.months();
        };
    }

    boolean has(Frequency frequency, int year, int number) {
        return year >= FIRST && year <= LAST && number >= 1 && number <= count(frequency, year);
    }

    /** Returns the message for a period number that does not exist in a year. */
    String rangeMessage(Frequency frequency, int year, int number) {
        if (year < FIRST || year > LAST) {
            return "Year must be 1 to 9999, but was " + year;
        }
        String noun = frequency.noun();
        String range = frequency == Frequency.YEAR ? "1" : "1 to " + count(frequency, year);
        String within = frequency.months() == 0 ? " in " + year : "";
        return "Number of a " + noun + " must be " + range + within + ", but was " + number;
    }

    int ordinal(Frequency frequency, int year, int number) {
        if (!has(frequency, year, number)) {
            throw new IllegalArgumentException(rangeMessage(frequency, year, number));
        }
        return switch (frequency) {
            case WEEK -> weekOf(firstMonday(year)) + number - 1;
            case DAY -> (int) firstDay(year).toEpochDay() + number - 1;
            default -> year * (12 / frequency.months()) + number - 1;
        };
    }

    /** Returns the ordinal of the period that contains a date. */
    int ordinalOn(Frequency frequency, LocalDate date) {
        int ordinal = 0;
        boolean isInRange = date.getYear() >= FIRST && date.getYear() <= LAST + 1;
        if (isInRange) {
            ordinal = switch (frequency) {
                case WEEK -> weekOf(date);
                case DAY -> (int) date.toEpochDay();
                default -> Math.floorDiv(monthOf(date), frequency.months());
            };
            isInRange = isWithinYears(frequency, ordinal);
        }
        if (!isInRange) {
            throw new IllegalArgumentException("Date must be within the years 0001 to 9999, but was '" + date + "'");
        }
        return ordinal;
    }

    boolean isWithinYears(Frequency frequency, int ordinal) {
        if (frequency == Frequency.DAY && isCalendar()) {
            return ordinal >= FIRST_DAY && ordinal <= LAST_DAY;
        }
        return ordinal >= ordinal(frequency, FIRST, 1) && ordinal <= ordinal(frequency, LAST, count(frequency, LAST));
    }

    /** Returns the first day of a period. */
    LocalDate startOf(Frequency frequency, int ordinal) {
        return frequency.months() > 0
                ? startOfMonth(ordinal * frequency.months())
                : LocalDate.ofEpochDay(epochDayOf(frequency, ordinal));
    }

    /** Returns the first day of a period as an epoch day. */
    long epochDayOf(Frequency frequency, int ordinal) {
        return switch (frequency) {
            case WEEK -> ordinal * 7L + MONDAY_OF_WEEK_0;
            case DAY -> ordinal;
            default -> firstDayOfMonth(ordinal * frequency.months());
        };
    }

    /** Returns the epoch day on which a month starts; of the calendar year, without a date object. */
    private long firstDayOfMonth(int month) {
        if (!isCalendar() || month < 0) {
            return startOfMonth(month).toEpochDay();
        }
        int year = month / MONTHS;
        int number = month % MONTHS + 1;
        int leapDays = (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400;
        boolean isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int daysOfMonths = (367 * number - 362) / MONTHS - (number <= FEBRUARY ? 0 : isLeapYear ? 1 : 2);
        return 365L * year + leapDays + daysOfMonths - DAYS_BEFORE_1970;
    }

    int yearOf(Frequency frequency, int ordinal) {
        if (frequency.months() > 0) {
            return Math.floorDiv(ordinal * frequency.months(), 12);
        }
        LocalDate date = startOf(frequency, ordinal);
        int year = date.getYear() + 1;
        while ((frequency == Frequency.WEEK ? firstMonday(year) : firstDay(year)).isAfter(date)) {
            year--;
        }
        return year;
    }

    int numberOf(Frequency frequency, int ordinal) {
        return ordinal - ordinal(frequency, yearOf(frequency, ordinal), 1) + 1;
    }

    /** Appends the text of a period, without the start of the year. */
    void appendTo(StringBuilder text, Frequency frequency, int ordinal) {
        if (frequency == Frequency.DAY) {
            text.append(startOf(frequency, ordinal));
            return;
        }
        appendDigits(text, yearOf(frequency, ordinal), 4);
        if (isCalendar() && frequency == Frequency.YEAR) {
            return;
        }
        text.append('-');
        if (!isCalendar() || frequency != Frequency.MONTH) {
            text.append(frequency.letter());
        }
        appendDigits(text, numberOf(frequency, ordinal), frequency.digits());
    }

    private static void appendDigits(StringBuilder text, int number, int digits) {
        String padded = Integer.toString(number);
        text.append("0".repeat(digits - padded.length())).append(padded);
    }

    private LocalDate firstDay(int year) {
        return LocalDate.of(year, startMonth, startDay);
    }

    /**
     * Returns the Monday nearest to the first day, by the rule of SDMX; for calendar years, this is the rule of ISO
     * 8601.
     */
    private LocalDate firstMonday(int year) {
        LocalDate nearest = firstDay(year).plusDays(3);
        return nearest.minusDays(nearest.getDayOfWeek().getValue() - 1L);
    }

    private static int weekOf(LocalDate date) {
        return (int) Math.floorDiv(date.toEpochDay() - MONDAY_OF_WEEK_0, 7L);
    }

    /**
     * Returns the start of a month; a start day that the month lacks becomes its last day, as in XML Schema date
     * arithmetic.
     */
    private LocalDate startOfMonth(int month) {
        if (isCalendar()) {
            return LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
        }
        return firstDay(Math.floorDiv(month, 12)).plusMonths(Math.floorMod(month, 12));
    }

    private int monthOf(LocalDate date) {
        int month = date.getYear() * 12 + date.getMonthValue() - startMonth;
        return startOfMonth(month).isAfter(date) ? month - 1 : month;
    }

    int compareTo(ReportingYear other) {
        int order = Integer.compare(startMonth, other.startMonth);
        return order == 0 ? Integer.compare(startDay, other.startDay) : order;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportingYear that && startMonth == that.startMonth && startDay == that.startDay;
    }

    @Override
    public int hashCode() {
        return startMonth * 31 + startDay;
    }

    @Override
    public String toString() {
        return start().toString();
    }
}
