// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.rates.table;

import io.github.regiostat.source.Source;

/** The sources of exchange rates. They have no retrieval date, because the responses do not state it. */
public final class Publishers {
    public static final Source ECB = Source.builder("European Central Bank")
            .title("Euro foreign exchange reference rates")
            .url("https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/"
                    + "index.en.html")
            .build();

    public static final Source FRANKFURTER_1 = Source.builder("Frankfurter")
            .title("Frankfurter API, version 1")
            .url("https://api.frankfurter.dev/v1")
            .build();

    public static final Source FRANKFURTER_2 = Source.builder("Frankfurter")
            .title("Frankfurter API, version 2")
            .url("https://api.frankfurter.dev/v2")
            .build();

    public static final Source FEDERAL_RESERVE = Source.builder("Board of Governors of the Federal Reserve System")
            .title("Foreign Exchange Rates (H.10, G.5, G.5A), by FRED")
            .url("https://fred.stlouisfed.org")
            .build();

    public static final Source BIS = Source.builder("Bank for International Settlements")
            .title("US dollar exchange rates (WS_XRU)")
            .url("https://data.bis.org/topics/XRU")
            .build();

    public static final Source WORLD_BANK = Source.builder("World Bank")
            .title("Official exchange rate (LCU per US$, period average), PA.NUS.FCRF")
            .url("https://data.worldbank.org/indicator/PA.NUS.FCRF")
            .build();

    private Publishers() {}
}
