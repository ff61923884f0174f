// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The centuries of years of two digits in the texts of one form, such as {@code 1/1/48}. The order of the texts
 * decides: 48, 99, 00 and 14 are 1948 to 2014. Without an order, 50 to 99 are in the 20th century and 00 to 30 in the
 * 21st.
 */
enum TwoDigitYears {
    USUAL("years from 1950 to 2049", 50),
    IN_1900S("years from 1900 to 1999", 0),
    IN_2000S("years from 2000 to 2099", 100),
    SPLIT("years from 1931 to 2030", 31);

    /** The last number of a year that is not in the future, or soon is not. */
    private static final int LAST = 30;

    /** The first number of a year that is certainly in the 20th century unless other years speak against it. */
    private static final int FIRST = 50;

    private static final int FIRST_CENTURY = 1900;
    private static final int YEARS_PER_CENTURY = 100;
    private static final int MIN_ORDERED = 3;

    private final String meaning;
    private final int firstOf1900s;

    TwoDigitYears(String meaning, int firstOf1900s) {
        this.meaning = meaning;
        this.firstOf1900s = firstOf1900s;
    }

    /** Returns the reading in words. */
    String meaning() {
        return meaning;
    }

    /** Returns the year of a number from 0 to 99. */
    int year(int number) {
        return FIRST_CENTURY + number + (number < firstOf1900s ? YEARS_PER_CENTURY : 0);
    }

    /**
     * Returns how to read the years of a column, several ways if that is open.
     *
     * @param numbers the numbers of the years by text, in the order of the table
     * @return the readings by text
     */
    static Map<String, List<TwoDigitYears>> of(Map<String, Integer> numbers) {
        List<Integer> years = List.copyOf(numbers.values());
        List<TwoDigitYears> ordered = ordered(years);
        Map<String, List<TwoDigitYears>> readings = new HashMap<>();
        int index = 0;
        for (String text : numbers.keySet()) {
            readings.put(text, ordered.isEmpty() ? unordered(years) : List.of(ordered.get(index++)));
        }
        return readings;
    }

    /** Returns the reading of each year by the order of rising or falling years, or nothing if they have none. */
    private static List<TwoDigitYears> ordered(List<Integer> years) {
        boolean hasOpen = years.stream().anyMatch(year -> year > LAST && year < FIRST);
        boolean isLong = years.stream().distinct().count() >= MIN_ORDERED;
        int rises = 0;
        int falls = 0;
        int turn = 0;
        for (int i = 1; i < years.size(); i++) {
            int step = years.get(i) - years.get(i - 1);
            rises += step > 0 ? 1 : 0;
            falls += step < 0 ? 1 : 0;
        }
        boolean areRising = rises > falls;
        if (!isLong || Math.min(rises, falls) != 1 || Math.max(rises, falls) < MIN_ORDERED) {
            return List.of();
        }
        for (int i = 1; i < years.size(); i++) {
            int step = years.get(i) - years.get(i - 1);
            turn = areRising ? step < 0 ? i : turn : step > 0 ? i : turn;
        }
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        boolean isOneCentury = areRising ? last < first : last > first;
        if (!isOneCentury || !hasOpen) {
            return List.of();
        }
        List<TwoDigitYears> readings = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            readings.add(i < turn == areRising ? IN_1900S : IN_2000S);
        }
        return readings;
    }

    /** Returns whether years without an order have the usual centuries. */
    static boolean areUsual(List<Integer> years) {
        return unordered(years).equals(List.of(USUAL));
    }

    private static List<TwoDigitYears> unordered(List<Integer> years) {
        boolean hasOpen = years.stream().anyMatch(year -> year > LAST && year < FIRST);
        if (!hasOpen) {
            return List.of(USUAL);
        }
        boolean hasOld = years.stream().anyMatch(year -> year >= FIRST);
        boolean hasNew = years.stream().anyMatch(year -> year <= LAST);
        if (hasOld && !hasNew) {
            return List.of(IN_1900S);
        }
        return hasOld ? List.of(SPLIT, IN_1900S, IN_2000S) : List.of(IN_2000S, IN_1900S);
    }
}
