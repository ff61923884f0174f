// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.regex.Pattern;

/** The text of a period whose year and month or quarter are in two cells. */
public final class PeriodJoin {
    private static final Pattern QUARTER =
            Pattern.compile("(?iu)(?:q|qtr|quarters?|quartale?|vierteljahr|trimestre|kwartał|kvartal|kvartál|čtvrtletí"
                    + "|negyedév|neljännes|квартал|季度?|四半期|분기)");

    private PeriodJoin() {}

    /**
     * Returns the text of a period, such as {@code Januar 1950}, {@code 1/1950} or {@code Q1 1950}.
     *
     * @param year the cell of the year
     * @param name the name of the column with the part
     * @param part the cell with the month or quarter
     */
    public static String of(String year, String name, String part) {
        if (part.matches("[1-4]") && QUARTER.matcher(name.strip()).matches()) {
            return "Q" + part + " " + year;
        }
        boolean isMonth = part.matches("0?[1-9]|1[0-2]");
        return isMonth ? part + "/" + year : part + " " + year;
    }
}
