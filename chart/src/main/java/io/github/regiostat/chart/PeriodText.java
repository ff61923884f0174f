// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.period.TimePeriod;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Periods for people, such as {@code Dec 2015} for {@code 2015-12} and {@code Q1 2024} for {@code 2024-Q1}. */
final class PeriodText {
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);

    /** The patterns of a month, a day and a quarter in languages in which the year is first. */
    private static final Map<String, List<String>> YEAR_FIRST = Map.of(
            "zh", List.of("y年M月", "y年M月d日", "y年第Q季度"),
            "ja", List.of("y年M月", "y年M月d日", "y年第Q四半期"),
            "ko", List.of("y년 M월", "y년 M월 d일", "y년 Q분기"));

    private static final List<String> YEAR_LAST = List.of("LLL y", "d MMM y", "QQQ y");

    private PeriodText() {}

    /** Returns the period of a category, or empty if the category is not the canonical text of one. */
    static Optional<TimePeriod> find(String category) {
        if (category.isEmpty() || Character.digit(category.charAt(0), 10) < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(TimePeriod.parse(category))
                    .filter(period -> period.toString().equals(category));
        } catch (IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    static boolean isPeriod(String category) {
        return find(category).isPresent();
    }

    /** Returns categories in chronological order, or as they are if one is not a period. */
    static List<String> chronological(List<String> categories) {
        return periods(categories)
                .map(periods -> periods.stream().map(TimePeriod::toString).toList())
                .orElse(categories);
    }

    /** Returns categories as periods in chronological order, or empty if one is not a period. */
    static Optional<List<TimePeriod>> periods(List<String> categories) {
        List<TimePeriod> periods = new ArrayList<>();
        for (String category : categories) {
            Optional<TimePeriod> period = find(category);
            if (period.isEmpty()) {
                return Optional.empty();
            }
            periods.add(period.get());
        }
        periods.sort(Comparator.naturalOrder());
        return Optional.of(periods);
    }

    /** Returns a category as text: a period for people, and any other category as it is. */
    static String of(String category, Locale locale) {
        return find(category).map(period -> of(period, locale)).orElse(category);
    }

    /** Returns a period as text; ranges, weeks and reporting years have their canonical text. */
    static String of(TimePeriod period, Locale locale) {
        if (period.isRange() || !period.reportingYearStart().equals(NEW_YEAR)) {
            return period.toString();
        }
        List<String> patterns = YEAR_FIRST.getOrDefault(locale.getLanguage(), YEAR_LAST);
        Optional<String> pattern = switch (period.frequency()) {
            case MONTH -> Optional.of(patterns.get(0));
            case DAY -> Optional.of(patterns.get(1));
            case QUARTER -> Optional.of(patterns.get(2));
            default -> Optional.empty();
        };
        return pattern.map(each -> DateTimeFormatter.ofPattern(each, locale).format(period.start()))
                .orElseGet(period::toString);
    }
}
