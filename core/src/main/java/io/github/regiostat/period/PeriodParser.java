// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.period;

import static io.github.regiostat.internal.Text.quote;

import io.github.regiostat.internal.LazyPattern;
import io.github.regiostat.internal.PeriodForms;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses the text of a period, such as {@code 2024-Q1}, or reports why it is invalid. */
final class PeriodParser {
    private static final LazyPattern DURATION =
            LazyPattern.of("P(?:([0-9]{1,5})Y)?(?:([0-9]{1,6})M)?(?:([0-9]{1,6})W)?(?:([0-9]{1,7})D)?");
    private static final Pattern FISCAL = Pattern.compile("(?i)(fy|fiscal year|gj|财年).*");
    private static final String OF_FISCAL_YEAR = "; write a fiscal year with its first day, as in '2024-A1@--04-01'";
    private static final String MIDNIGHT = "T00:00:00";

    private final String text;

    PeriodParser(String text) {
        this.text = text;
    }

    TimePeriod parse() {
        int separator = text.indexOf('@');
        if (separator < 0) {
            return period(text, ReportingYear.CALENDAR, ReportingYear.CALENDAR);
        }
        ReportingYear year = ReportingYear.from(startDay(text.substring(separator + 1)));
        String withoutStartDay = text.substring(0, separator);
        if (withoutStartDay.contains("/P")) {
            throw invalid("Time range must not have a start of the reporting year");
        }
        return period(withoutStartDay, year, year);
    }

    TimePeriod parse(ReportingYear year) {
        if (text.indexOf('@') >= 0) {
            throw invalid("Start of the reporting year must be specified only once");
        }
        return period(text, year, ReportingYear.CALENDAR);
    }

    TimePeriod parseDate() {
        LocalDate date = date(text);
        if (date == null) {
            throw invalid("Date must have the format 2025-03-27");
        }
        return TimePeriod.day(date);
    }

    /** Parses a period whose reporting periods and calendar periods may belong to different years. */
    private TimePeriod period(String part, ReportingYear reporting, ReportingYear plain) {
        int slash = part.indexOf('/');
        if (slash < 0) {
            return single(part, reporting, plain);
        }
        String first = part.substring(0, slash);
        String last = part.substring(slash + 1);
        return last.startsWith("P")
                ? timeRange(first, last)
                : TimePeriod.range(single(first, reporting, plain), single(last, reporting, plain));
    }

    private TimePeriod single(String part, ReportingYear reporting, ReportingYear plain) {
        int year = digits(part, 0, 4);
        if (year < 0) {
            throw malformed();
        }
        if (part.length() == 4) {
            return numbered(plain, Frequency.YEAR, year, 1);
        }
        int at = part.charAt(4) == '-' ? 5 : 4;
        Frequency frequency = at < part.length() ? frequencyOf(part.charAt(at)) : null;
        if (frequency != null) {
            int number = part.length() == at + 1 + frequency.digits() ? digits(part, at + 1, part.length()) : -1;
            if (number < 0) {
                String digits = frequency.digits() == 1 ? "1 digit" : frequency.digits() + " digits";
                throw invalid("Period must have " + digits + " after the letter " + part.charAt(at), remedy());
            }
            return numbered(reporting, frequency, year, number);
        }
        LocalDate date = date(part);
        int month = part.length() == 7 && at == 5 ? digits(part, 5, 7) : -1;
        if (date == null && month < 0) {
            throw malformed();
        }
        if (!plain.isCalendar()) {
            throw invalid("Month or day of a reporting year must have the format 2024-M03 or 2024-D087");
        }
        return date == null ? numbered(plain, Frequency.MONTH, year, month) : TimePeriod.day(date);
    }

    private TimePeriod numbered(ReportingYear years, Frequency frequency, int year, int number) {
        if (!years.has(frequency, year, number)) {
            throw new IllegalArgumentException(years.rangeMessage(frequency, year, number) + " in " + quote(text));
        }
        return TimePeriod.of(frequency, years, year, number);
    }

    private TimePeriod timeRange(String first, String duration) {
        String day = first.endsWith(MIDNIGHT) ? first.substring(0, first.length() - MIDNIGHT.length()) : first;
        LocalDate start = date(day);
        if (start == null) {
            throw invalid("Time range must start with a date, such as 2010-01-01/P3M or 2010-01-01T00:00:00/P3M");
        }
        Matcher parts = DURATION.matcher(duration);
        if (!parts.matches()) {
            throw invalid("Duration must be in years, months, weeks or days, such as P3M");
        }
        int months = 12 * number(parts, 1) + number(parts, 2);
        int days = 7 * number(parts, 3) + number(parts, 4);
        LocalDate end = start.plusMonths(months).plusDays(days).minusDays(1);
        if (end.isBefore(start)) {
            throw invalid("Duration must be longer than zero");
        }
        if (end.getYear() > ReportingYear.LAST) {
            throw invalid("Time range must end in the years 0001 to 9999");
        }
        return inLongestUnit(start, end, months, days);
    }

    /** Returns the days as a period of the longest unit that matches that of the duration: P31D is not a month. */
    private static TimePeriod inLongestUnit(LocalDate start, LocalDate end, int months, int days) {
        TimePeriod inDays = TimePeriod.range(TimePeriod.day(start), TimePeriod.day(end));
        for (Frequency frequency : Frequency.values()) {
            boolean matchesUnit = switch (frequency) {
                case YEAR, MONTH -> days == 0;
                case HALF_YEAR, TRIMESTER, QUARTER -> days == 0 && months == frequency.months();
                case WEEK -> months == 0;
                case DAY -> false;
            };
            if (matchesUnit) {
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

    /** Parses a date, or returns null if the text has another format. */
    private @Nullable LocalDate date(String part) {
        boolean isDate = part.length() == 10 && part.charAt(4) == '-' && part.charAt(7) == '-';
        int year = isDate ? digits(part, 0, 4) : -1;
        int month = isDate ? digits(part, 5, 7) : -1;
        int day = isDate ? digits(part, 8, 10) : -1;
        if (year < 0 || month < 0 || day < 0) {
            return null;
        }
        numbered(ReportingYear.CALENDAR, Frequency.MONTH, year, month);
        int days = LocalDate.of(year, month, 1).lengthOfMonth();
        if (day < 1 || day > days) {
            throw new IllegalArgumentException("Day must be 1 to " + days + " in " + part.substring(0, 7) + ", but was "
                    + day + " in " + quote(text));
        }
        return LocalDate.of(year, month, day);
    }

    private MonthDay startDay(String part) {
        boolean isDay = part.length() == 7 && part.startsWith("--") && part.charAt(4) == '-';
        int month = isDay ? digits(part, 2, 4) : -1;
        int day = isDay ? digits(part, 5, 7) : -1;
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
            throw invalid("Start of the reporting year must be a day in the format @--07-01");
        }
        return MonthDay.of(month, day);
    }

    private static @Nullable Frequency frequencyOf(char letter) {
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

    /** Parses the digits 0 to 9 between two indices, or returns -1 if there is another character. */
    private static int digits(String part, int from, int to) {
        if (part.length() < to) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = part.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private IllegalArgumentException malformed() {
        return invalid(
                "Period must be written with digits 0 to 9 and a four-digit year, such as 2024, 2024-S1, 2024-T1,"
                        + " 2024-Q1, 2024-03, 2024-W05, 2024-03-27 or 2013/2024",
                remedy());
    }

    private IllegalArgumentException invalid(String rule) {
        return invalid(rule, "");
    }

    private IllegalArgumentException invalid(String rule, String remedy) {
        return new IllegalArgumentException(rule + ", but was " + quote(text) + remedy);
    }

    /** Returns the SDMX form of a period in another form, or nothing. */
    private String remedy() {
        return PeriodForms.canonical(text)
                .map(form -> "; write " + quote(form))
                .orElse(FISCAL.matcher(text).matches() ? OF_FISCAL_YEAR : "");
    }
}
