// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

/** The text of a period whose year and month or quarter are in two cells. */
public final class PeriodJoin {
    private PeriodJoin() {}

    /**
     * Returns the text of a period, such as {@code Januar 1950}, {@code 1/1950} or {@code Q1 1950}.
     *
     * @param year the cell of the year
     * @param name the name of the column with the part
     * @param part the cell with the month or quarter
     */
    public static String of(String year, String name, String part) {
        if (part.matches("[1-4]") && HeaderWord.QUARTER.matches(name)) {
            return "Q" + part + " " + year;
        }
        boolean isMonth = part.matches("0?[1-9]|1[0-2]");
        return isMonth ? part + "/" + year : part + " " + year;
    }
}
