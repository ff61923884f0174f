// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import io.github.regiostat.io.assembly.RowTable;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.period.Frequency;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The frequency of a series of FRED, whose dates are the first days of periods: the series has each period between the
 * first and the last one, so that the distance of its dates is the length of its periods.
 */
final class FredRules {
    private FredRules() {}

    /**
     * Returns the rules for a series.
     *
     * @throws IllegalArgumentException if neither the dates nor the user's mapping tell the frequency
     */
    static Mapping of(RowTable table, Mapping user) {
        Mapping none = Mapping.builder().build();
        if (table.size() == 0 || user.periods().frequency().isPresent()) {
            return none;
        }
        TreeSet<LocalDate> dates = new TreeSet<>();
        for (String code : table.dimensions().get(0).codes().values()) {
            Optional<LocalDate> date = date(code);
            if (date.isEmpty() || date.get().getDayOfMonth() != 1) {
                // A daily or weekly series, or a date that is rejected as a period.
                return none;
            }
            dates.add(date.get());
        }
        return Mapping.builder().frequency(frequency(List.copyOf(dates))).build();
    }

    private static Optional<LocalDate> date(String code) {
        try {
            return Optional.of(LocalDate.parse(code));
        } catch (DateTimeParseException invalid) {
            return Optional.empty();
        }
    }

    private static Frequency frequency(List<LocalDate> dates) {
        long step = dates.size() < 2 ? 0 : monthsBetween(dates, 1);
        for (int i = 2; i < dates.size(); i++) {
            step = monthsBetween(dates, i) == step ? step : 0;
        }
        return switch ((int) step) {
            case 1 -> Frequency.MONTH;
            case 3 -> Frequency.QUARTER;
            case 6 -> Frequency.HALF_YEAR;
            case 12 -> Frequency.YEAR;
            default ->
                throw new IllegalArgumentException("Dates of a series must have equal distances of a month, quarter,"
                        + " half-year or year to tell its frequency, but do not (" + dates.get(0)
                        + (dates.size() == 1 ? "" : " to " + dates.get(dates.size() - 1))
                        + "); add the frequency to the mapping, as in {\"frequency\": \"Q\"}");
        };
    }

    private static long monthsBetween(List<LocalDate> dates, int index) {
        return ChronoUnit.MONTHS.between(dates.get(index - 1), dates.get(index));
    }
}
