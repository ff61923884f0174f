// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

/**
 * A format of files of exchange rates, such as {@link #ECB_XML} for {@code eurofxref-daily.xml}.
 *
 * {@snippet file="RatesSnippets.java" region="files"}
 *
 * <p>Immutable and thread-safe.
 */
public enum RatesFormat {
    /** Tables of the European Central Bank: {@code Date,USD,JPY}, or {@code FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE}. */
    ECB_CSV("ecb-csv", "CSV of the European Central Bank"),
    /** The reference rates of the European Central Bank as XML: {@code gesmes:Envelope} with cubes. */
    ECB_XML("ecb-xml", "XML of the European Central Bank"),
    /** Series of the Federal Reserve from FRED: {@code observation_date,DEXCHUS}, or {@code DATE,DEXCHUS}. */
    FRED_CSV("fred-csv", "CSV of FRED"),
    /** US dollar rates of the BIS, WS_XRU: {@code FREQ,REF_AREA,CURRENCY,COLLECTION,…}, long or wide. */
    BIS_CSV("bis-csv", "CSV of the Bank for International Settlements"),
    /** The indicator PA.NUS.FCRF of the World Bank: {@code Country Name,Country Code,…,1960,…}. */
    WORLD_BANK_CSV("world-bank-csv", "CSV of the World Bank"),
    /** Responses that {@code RatesJson} of {@code regiostat-io-json} reads. */
    JSON("json", "JSON of Frankfurter, the European Central Bank or the World Bank");

    private final String code;
    private final String title;

    RatesFormat(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /**
     * Returns the code.
     *
     * @return the code, such as {@code fred-csv}
     */
    public String code() {
        return code;
    }

    /**
     * Returns the display name.
     *
     * @return the title, such as {@code CSV of FRED}
     */
    public String title() {
        return title;
    }
}
