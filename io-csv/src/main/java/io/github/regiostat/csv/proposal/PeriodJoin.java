// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

/** The text of a period whose year and month or quarter are in two cells. */
public final class PeriodJoin {
    private PeriodJoin() {}

    /** Returns a text such as {@code Januar 1950} or {@code 1/1950}. */
    public static String of(String year, String part) {
        boolean isMonth = part.matches("0?[1-9]|1[0-2]");
        return isMonth ? part + "/" + year : part + " " + year;
    }
}
