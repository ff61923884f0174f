// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * The downloads of publishers whose layout says more than their cells: a sign by which the table is recognised, and
 * what follows from it. {@code docs/tables.md} lists them, with the downloads that need no rule of their own.
 */
public enum Download {
    CHINA(
            "National Bureau of Statistics of China",
            "a first line `数据库：`",
            "China is the region of a table without a column for it",
            Downloads::china),
    FRED(
            "Federal Reserve Bank of St. Louis (FRED)",
            "`observation_date` or `DATE` beside ids of series",
            "first days of months, quarters or years are these periods; region and unit are not in the file",
            Downloads::fred),
    ONS(
            "Office for National Statistics",
            "rows `Title` and `CDID`, or a first column `v4_0`",
            "the rows above a series state its name and unit; columns of codes beside labels are not read",
            Downloads::ons),
    INSEE(
            "INSEE",
            "`Libellé` and `idBank`",
            "a series below its description, or a row for each series with the region at the end of its label",
            Downloads::insee),
    ESTAT(
            "e-Stat",
            "`表章項目`, `時間軸` or codes such as `tab_code`",
            "commas group digits, and columns of codes are not read",
            Downloads::estat),
    STATISTICS_CANADA(
            "Statistics Canada",
            "`REF_DATE`, `GEO` and `DGUID`, or the French names",
            "`UOM` and `SCALAR_FACTOR` apply by row, dollars are Canadian, and `STATUS` has its own letters",
            Downloads::canada),
    ABS(
            "Australian Bureau of Statistics",
            "rows `Unit`, `Series Type` and `Series ID` above the dates",
            "the first row names the indicators, the row `Unit` their units; dates of quarters are quarters",
            Downloads::australia),
    BEA(
            "U.S. Bureau of Economic Analysis",
            "`GeoFIPS` and `GeoName`",
            "`Description` is the indicator, `Unit` its unit, and other columns beside years are not read",
            Downloads::bea),
    CENSUS(
            "U.S. Census Bureau",
            "`GEO_ID` above `Geography`, or `Label (Grouping)`",
            "names nested by `!!`; the name of the file states the year, or the five years of an estimate",
            Downloads::census);

    private final String publisher;
    private final String sign;
    private final String reading;

    @SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
    private final Function<DownloadGrid, Optional<DownloadLayout>> reader;

    Download(String publisher, String sign, String reading, Function<DownloadGrid, Optional<DownloadLayout>> reader) {
        this.publisher = publisher;
        this.sign = sign;
        this.reading = reading;
        this.reader = reader;
    }

    /**
     * Returns the layout of a table, which states nothing if the table is of no known publisher.
     *
     * @param grid the rows
     * @param fileName the name of the file without its extension
     */
    public static DownloadLayout layout(Grid grid, String fileName) {
        DownloadGrid download = new DownloadGrid(grid, fileName);
        return Arrays.stream(values())
                .flatMap(each -> each.reader.apply(download).stream())
                .findFirst()
                .orElse(DownloadLayout.NONE);
    }

    /** Returns the name of the publisher. */
    public String publisher() {
        return publisher;
    }

    /** Returns the text by which a table is recognised. */
    public String sign() {
        return sign;
    }

    /** Returns what follows from the layout. */
    public String reading() {
        return reading;
    }
}
