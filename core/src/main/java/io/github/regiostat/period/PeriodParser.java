// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.period;

import static io.github.regiostat.internal.Text.quote;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one text as a period, or says what is wrong with it. */
final class PeriodParser {
    private static final Pattern DURATION =
            Pattern.compile("P(?:([0-9]{1,5})Y)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})W)?(?:([0-9]{1,7})D)?");
    private static final String MIDNIGHT = "T00:00:00";

    private final String text;

    PeriodParser(String text) {
        this.text = text;
    }

    TimePeriod parse() {
        int mark = text.indexOf('@');
        if (mark < 0) {
            return period(text, ReportingYear.CALENDAR, ReportingYear.CALENDAR);
        }
        ReportingYear year = ReportingYear.from(startDay(text.substring(mark + 1)));
        String unmarked = text.substring(0, mark);
        if (unmarked.contains("/P")) {
            throw refused("Time range must not have the start of a reporting year");
        }
        return period(unmarked, year, year);
    }

    TimePeriod parse(ReportingYear year) {
        if (text.indexOf('@') >= 0) {
            throw refused("Start of the reporting year must be stated once");
        }
        return period(text, year, ReportingYear.CALENDAR);
    }

    TimePeriod parseDate() {
        LocalDate date = date(text);
        if (date == null) {
            throw refused("Date must be written as 2025-03-27");
        }
        return TimePeriod.day(date);
    }

    /** Reads a period whose reporting forms are of one kind of year and whose plain forms are of another. */
    private TimePeriod period(String form, ReportingYear reporting, ReportingYear plain) {
        int slash = form.indexOf('/');
        if (slash < 0) {
            return single(form, reporting, plain);
        }
        String first = form.substring(0, slash);
        String last = form.substring(slash + 1);
        return last.startsWith("P")
                ? timeRange(first, last)
                : TimePeriod.range(single(first, reporting, plain), single(last, reporting, plain));
    }

    private TimePeriod single(String form, ReportingYear reporting, ReportingYear plain) {
        int year = digits(form, 0, 4);
        if (year < 0) {
            throw unreadable();
        }
        if (form.length() == 4) {
            return numbered(plain, Frequency.YEAR, year, 1);
        }
        int at = form.charAt(4) == '-' ? 5 : 4;
        Frequency frequency = at < form.length() ? ofLetter(form.charAt(at)) : null;
        if (frequency != null) {
            int number = form.length() == at + 1 + frequency.digits() ? digits(form, at + 1, form.length()) : -1;
            if (number < 0) {
                String digits = frequency.digits() == 1 ? "1 digit" : frequency.digits() + " digits";
                throw refused("Period must have " + digits + " after the letter " + form.charAt(at));
            }
            return numbered(reporting, frequency, year, number);
        }
        LocalDate date = date(form);
        int month = form.length() == 7 && at == 5 ? digits(form, 5, 7) : -1;
        if (date == null && month < 0) {
            throw unreadable();
        }
        if (!plain.isCalendar()) {
            throw refused("Month or day of a reporting year must be written as 2024-M03 or 2024-D087");
        }
        return date == null ? numbered(plain, Frequency.MONTH, year, month) : TimePeriod.day(date);
    }

    private TimePeriod numbered(ReportingYear years, Frequency frequency, int year, int number) {
        if (!years.has(frequency, year, number)) {
            throw new IllegalArgumentException(years.refusal(frequency, year, number) + " in " + quote(text));
        }
        return TimePeriod.of(frequency, years, year, number);
    }

    private TimePeriod timeRange(String first, String duration) {
        String day = first.endsWith(MIDNIGHT) ? first.substring(0, first.length() - MIDNIGHT.length()) : first;
        LocalDate start = date(day);
        if (start == null) {
            throw refused("Time range must start with a date, as 2010-01-01/P3M or 2010-01-01T00:00:00/P3M do");
        }
        Matcher parts = DURATION.matcher(duration);
        if (!parts.matches()) {
            throw refused("Duration must be in years, months, weeks or days, as P3M is");
        }
        int months = 12 * number(parts, 1) + number(parts, 2);
        int days = 7 * number(parts, 3) + number(parts, 4);
        LocalDate end = start.plusMonths(months).plusDays(days).minusDays(1);
        if (end.isBefore(start)) {
            throw refused("Duration must be longer than zero");
        }
        if (end.getYear() > ReportingYear.LAST) {
            throw refused("Time range must end in the years 0001 to 9999");
        }
        return longestThatFits(start, end, months, days);
    }

    /** Finds the period of the days, in a unit that the duration is stated in: 31 days are no month. */
    private static TimePeriod longestThatFits(LocalDate start, LocalDate end, int months, int days) {
        TimePeriod inDays = TimePeriod.range(TimePeriod.day(start), TimePeriod.day(end));
        for (Frequency frequency : Frequency.values()) {
            boolean isStated = switch (frequency) {
                case YEAR, MONTH -> days == 0;
                case HALF_YEAR, TRIMESTER, QUARTER -> days == 0 && months == frequency.months();
                case WEEK -> months == 0;
                case DAY -> false;
            };
            if (isStated) {
                TimePeriod whole = TimePeriod.range(
                        TimePeriod.containing(frequency, start), TimePeriod.containing(frequency, end));
                if (whole.coversSameDaysAs(inDays)) {
                    return whole;
                }
            }
        }
        return inDays;
    }

    private static int number(Matcher parts, int group) {
        String digits = parts.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Reads a date, or returns null if the form is not that of a date. */
    private @Nullable LocalDate date(String form) {
        boolean isDate = form.length() == 10 && form.charAt(4) == '-' && form.charAt(7) == '-';
        int year = isDate ? digits(form, 0, 4) : -1;
        int month = isDate ? digits(form, 5, 7) : -1;
        int day = isDate ? digits(form, 8, 10) : -1;
        if (year < 0 || month < 0 || day < 0) {
            return null;
        }
        numbered(ReportingYear.CALENDAR, Frequency.MONTH, year, month);
        int days = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > days) {
            throw new IllegalArgumentException("Day must be 1 to " + days + " in " + form.substring(0, 7) + ", but was "
                    + day + " in " + quote(text));
        }
        return LocalDate.of(year, month, day);
    }

    private MonthDay startDay(String form) {
        boolean isDay = form.length() == 7 && form.startsWith("--") && form.charAt(4) == '-';
        int month = isDay ? digits(form, 2, 4) : -1;
        int day = isDay ? digits(form, 5, 7) : -1;
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
            throw refused("Start of the reporting year must be a day written as @--07-01");
        }
        return MonthDay.of(month, day);
    }

    private static @Nullable Frequency ofLetter(char letter) {
        return switch (letter) {
            case 'A' -> Frequency.YEAR;
            case 'S', 'H' -> Frequency.HALF_YEAR;
            case 'T' -> Frequency.TRIMESTER;
            case 'Q' -> Frequency.QUARTER;
            case 'M' -> Frequency.MONTH;
            case 'W' -> Frequency.WEEK;
            case 'D' -> Frequency.DAY;
            default -> null;
        };
    }

    /** Reads the digits 0 to 9 between two places of a form, or returns -1 if there is anything else. */
    private static int digits(String form, int from, int to) {
        if (form.length() < to) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = form.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private IllegalArgumentException unreadable() {
        return refused("Period must be written in digits 0 to 9, with a year of four, such as 2024, 2024-S1, 2024-T1,"
                + " 2024-Q1, 2024-03, 2024-W05, 2024-03-27 or 2013/2024");
    }

    private IllegalArgumentException refused(String rule) {
        return new IllegalArgumentException(rule + ", but was " + quote(text));
    }
}
