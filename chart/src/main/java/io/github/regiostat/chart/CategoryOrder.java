// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.period.TimePeriod;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order of the categories of lines: periods by time, others as they are. A period follows the one before it of its
 * own length, so that {@code 2023-Q1} does not part {@code 2022} and {@code 2023}.
 */
final class CategoryOrder {
    private final List<String> categories;
    private final Optional<List<TimePeriod>> periods;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<Integer, Integer> predecessors = new HashMap<>();

    CategoryOrder(List<String> unordered) {
        this.periods = PeriodText.periods(unordered);
        this.categories = PeriodText.chronological(unordered);
        Map<String, Integer> latest = new HashMap<>();
        for (String category : categories) {
            int index = indexes.size();
            indexes.put(category, index);
            Integer before = latest.put(length(index), index);
            if (before != null) {
                predecessors.put(index, before);
            }
        }
    }

    private String length(int index) {
        if (periods.isEmpty()) {
            return "";
        }
        TimePeriod period = periods.get().get(index);
        return period.frequency() + (period.isRange() ? " range" : "");
    }

    /** Returns the categories in their order. */
    List<String> categories() {
        return categories;
    }

    /** Returns the categories as periods in their order, or an empty list if one is not a period. */
    List<TimePeriod> periods() {
        return periods.orElse(List.of());
    }

    /** Returns the place of a category, or 0 if it is not one of these. */
    int index(String category) {
        return indexes.getOrDefault(category, 0);
    }

    /** Returns whether a category is the next one of its length after another. */
    boolean isNext(int before, int category) {
        return predecessors.getOrDefault(category, -1) == before;
    }

    /** Returns whether a category is the next one of its length after another. */
    boolean isNext(String before, String category) {
        return indexes.containsKey(before) && indexes.containsKey(category) && isNext(index(before), index(category));
    }
}
