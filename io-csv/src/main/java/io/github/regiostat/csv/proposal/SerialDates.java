// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.internal.LazyPattern;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Dates that a spreadsheet stored as numbers of days, such as 45292 for 2024-01-01. */
final class SerialDates {
    private static final LazyPattern SERIAL = LazyPattern.of("(?:[34][0-9]{4}|5[0-9]{4}|60000)(?:\\.0+)?");

    /** The day before the first one, as spreadsheets count it, which have a 29 February 1900. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** The longest gap between days of trade, such as the days around Christmas. */
    private static final int MAX_GAP_OF_DAYS = 5;

    /** Fewer days with gaps are not a series. */
    private static final int MIN_DAYS = 5;

    private SerialDates() {}

    /** Returns whether all texts are numbers of days from 1982 to 2064. */
    static boolean arePossible(Collection<String> texts) {
        return !texts.isEmpty()
                && texts.stream().allMatch(text -> SERIAL.matcher(text).matches());
    }

    /** Returns the day that a number stands for. */
    static TimePeriod day(String text) {
        return TimePeriod.day(date(text));
    }

    private static LocalDate date(String text) {
        int point = text.indexOf('.');
        return DAY_ZERO.plusDays(Long.parseLong(point < 0 ? text : text.substring(0, point)));
    }

    /**
     * Returns the periods of numbers that are days at equal distances: days, weeks, months, quarters or years.
     *
     * @param texts the different texts of a column
     * @param named the frequency that the name of the column states
     * @return the periods by text, or empty if the numbers are not such days
     */
    static Optional<Map<String, TimePeriod>> read(Collection<String> texts, Optional<Frequency> named) {
        if (texts.size() < 2 || !arePossible(texts) || !areRegular(texts)) {
            return Optional.empty();
        }
        Map<String, TimePeriod> days = new LinkedHashMap<>();
        texts.forEach(text -> days.put(text, day(text)));
        return Optional.of(named.map(frequency -> whole(days, frequency)).orElse(days));
    }

    private static boolean areRegular(Collection<String> texts) {
        List<LocalDate> days =
                List.copyOf(new TreeSet<>(texts.stream().map(SerialDates::date).toList()));
        Period first = step(days.get(0), days.get(1));
        boolean isRegular = PeriodFamily.isRegularStep(first);
        boolean hasShortGaps = days.size() >= MIN_DAYS;
        for (int i = 1; i < days.size(); i++) {
            isRegular &= step(days.get(i - 1), days.get(i)).equals(first);
            hasShortGaps &= !days.get(i - 1).plusDays(MAX_GAP_OF_DAYS).isBefore(days.get(i));
        }
        return isRegular || hasShortGaps;
    }

    /** Returns the time between two days; the last days of two months are months apart. */
    private static Period step(LocalDate from, LocalDate to) {
        boolean areLast =
                from.plusDays(1).getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
        return areLast ? PeriodFamily.step(from.plusDays(1), to.plusDays(1)) : PeriodFamily.step(from, to);
    }

    /** Returns the periods of a frequency that start on the days, or end on them; or the days if they do neither. */
    static Map<String, TimePeriod> whole(Map<String, TimePeriod> days, Frequency frequency) {
        Map<String, TimePeriod> periods = new LinkedHashMap<>();
        days.forEach((text, day) -> periods.put(text, TimePeriod.containing(frequency, day.start())));
        boolean areFirst = days.values().stream()
                .allMatch(day ->
                        TimePeriod.containing(frequency, day.start()).start().equals(day.start()));
        boolean areLast = days.values().stream()
                .allMatch(day ->
                        TimePeriod.containing(frequency, day.start()).end().equals(day.end()));
        return areFirst || areLast ? periods : days;
    }
}
