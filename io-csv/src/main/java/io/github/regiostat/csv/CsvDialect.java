// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import io.github.regiostat.internal.EnumCodes;

/**
 * A kind of table, such as {@link #EUROSTAT} for Eurostat's tables of flags beside values.
 *
 * {@snippet file="CsvSnippets.java" region="dialect"}
 *
 * <p>Immutable and thread-safe.
 */
public enum CsvDialect {
    /** A table whose columns a mapping describes, with a row for each value, or values in several columns. */
    PLAIN("csv", "CSV"),
    /** SDMX-CSV data messages of version 1.0, 2.0 or 2.1: {@code DATAFLOW,…} or {@code STRUCTURE,STRUCTURE_ID,…}. */
    SDMX("sdmx-csv", "SDMX-CSV"),
    /** Eurostat's tables separated by tabs: {@code freq,unit,geo\TIME_PERIOD}, then a column for each period. */
    EUROSTAT("eurostat-tsv", "Eurostat TSV"),
    /** Tables of the World Bank: {@code Country Name,Country Code,Indicator Name,Indicator Code,1960,…}. */
    WORLD_BANK("world-bank-csv", "CSV of the World Bank"),
    /** Tables of OECD.Stat: pairs of columns for code and label, then {@code Value,Flag Codes,Flags}. */
    OECD("oecd-csv", "CSV of OECD.Stat");

    private final String code;
    private final String title;

    CsvDialect(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** Returns the dialect with a code. */
    static CsvDialect ofCode(String code) {
        return EnumCodes.find(code, values(), CsvDialect::code, "Dialect");
    }

    /**
     * Returns the code, which is also the name of the data format.
     *
     * @return the code, such as {@code sdmx-csv}
     */
    public String code() {
        return code;
    }

    /**
     * Returns the display name.
     *
     * @return the title, such as {@code SDMX-CSV}
     */
    public String title() {
        return title;
    }
}
