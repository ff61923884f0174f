// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx.display;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A section of a format of dates. A date is a text such as {@code 2015-12-31} if the format has days, {@code 2015-12}
 * if it has months and years, {@code 2015} if it has years; a time is {@code 13:30}.
 *
 * @param hasYear whether the year is shown
 * @param hasMonth whether the month is shown
 * @param hasDay whether the day is shown
 * @param hasTime whether hours or minutes are shown
 * @param hasSeconds whether seconds are shown
 * @param isElapsed whether hours are counted beyond a day
 * @param isMonthNamed whether the month is shown by its whole name
 */
record DatePattern(
        boolean hasYear,
        boolean hasMonth,
        boolean hasDay,
        boolean hasTime,
        boolean hasSeconds,
        boolean isElapsed,
        boolean isMonthNamed) {
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);
    private static final long LAST_DAY = 2_958_465;
    /** The day that the date system of 1900 has, and the calendar does not. */
    private static final long LEAP_DAY_OF_1900 = 60;

    private static final int MONTH_NAME = 4;

    static DatePattern of(List<FormatToken> section) {
        boolean year = false;
        boolean month = false;
        boolean day = false;
        boolean time = false;
        boolean seconds = false;
        boolean elapsed = false;
        boolean named = false;
        List<FormatToken> parts = section.stream()
                .filter(token -> token.is(FormatTokenType.DATE) || token.is(FormatTokenType.ELAPSED))
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            elapsed |= parts.get(i).is(FormatTokenType.ELAPSED);
            switch (parts.get(i).text().charAt(0)) {
                case 'y', 'e', 'b' -> year = true;
                case 'd' -> day = true;
                case 'h', 'a' -> time = true;
                case 's' -> seconds = true;
                case 'm' -> {
                    boolean isMinute = isMinute(parts, i);
                    time |= isMinute;
                    month |= !isMinute;
                    named |= !isMinute && parts.get(i).text().length() == MONTH_NAME;
                }
                default -> {
                    // An era is a part of the year.
                }
            }
        }
        return new DatePattern(year, month, day, time || seconds || elapsed, seconds, elapsed, named);
    }

    /** Returns whether a run of m is minutes: behind hours or before seconds. */
    private static boolean isMinute(List<FormatToken> parts, int index) {
        boolean isElapsed = parts.get(index).is(FormatTokenType.ELAPSED);
        boolean isBehindHours = index > 0 && parts.get(index - 1).text().startsWith("h");
        boolean isBeforeSeconds =
                index + 1 < parts.size() && parts.get(index + 1).text().startsWith("s");
        return isElapsed || isBehindHours || isBeforeSeconds;
    }

    /** Returns the text of a stored number of days, or empty if it is no date. */
    Optional<String> text(BigDecimal stored, boolean isFrom1904) {
        if (stored.signum() < 0 || stored.compareTo(BigDecimal.valueOf(LAST_DAY + 1)) >= 0) {
            return Optional.empty();
        }
        long allSeconds = stored.multiply(SECONDS_OF_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        long seconds = allSeconds % SECONDS_OF_DAY.longValueExact();
        boolean isTimeOnly = !hasYear && !hasMonth && !hasDay;
        if (isElapsed) {
            return Optional.of(clock(allSeconds));
        }
        if (isTimeOnly) {
            return Optional.of(clock(seconds));
        }
        String date = date(allSeconds / SECONDS_OF_DAY.longValueExact(), isFrom1904);
        return Optional.of(hasTime && hasDay && seconds > 0 ? date + " " + clock(seconds) : date);
    }

    private String date(long day, boolean isFrom1904) {
        if (!isFrom1904 && day == 0) {
            return shown("1900", "01", "00");
        }
        if (!isFrom1904 && day == LEAP_DAY_OF_1900) {
            return shown("1900", "02", "29");
        }
        LocalDate first = isFrom1904
                ? LocalDate.of(1904, 1, 1)
                : day < LEAP_DAY_OF_1900 ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
        LocalDate date = first.plusDays(day);
        if (hasMonth && !hasYear && !hasDay) {
            return date.getMonth().getDisplayName(isMonthNamed ? TextStyle.FULL : TextStyle.SHORT, Locale.ENGLISH);
        }
        String month = YearMonth.from(date).toString();
        return shown(month.substring(0, 4), month.substring(5), date.toString().substring(8));
    }

    private String shown(String year, String month, String day) {
        if (hasDay) {
            return year + "-" + month + "-" + day;
        }
        return hasMonth ? year + "-" + month : year;
    }

    private String clock(long allSeconds) {
        long hours = allSeconds / 3600;
        String text = twoDigits(hours) + ":" + twoDigits(allSeconds / 60 % 60);
        return hasSeconds ? text + ":" + twoDigits(allSeconds % 60) : text;
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
