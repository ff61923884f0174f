// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.exchange;

import io.github.regiostat.source.Source;
import java.time.LocalDate;
import java.util.List;

/** The irrevocable conversion rates to the euro, such as 1 EUR = 1.95583 DEM from 1999-01-01. */
final class EuroConversions {
    private static final String EURO = "EUR";
    private static final Source LAW = Source.builder("Council of the European Union")
            .title("Regulation (EC) No 2866/98, as amended")
            .build();

    /** The date, and codes and rates of the currencies that the euro replaced on it. */
    private static final List<String> ADOPTIONS = List.of(
            "1999-01-01 ATS 13.7603 BEF 40.3399 DEM 1.95583 ESP 166.386 FIM 5.94573 FRF 6.55957 IEP 0.787564"
                    + " ITL 1936.27 LUF 40.3399 NLG 2.20371 PTE 200.482",
            "2001-01-01 GRD 340.750",
            "2007-01-01 SIT 239.640",
            "2008-01-01 CYP 0.585274 MTL 0.429300",
            "2009-01-01 SKK 30.1260",
            "2011-01-01 EEK 15.6466",
            "2014-01-01 LVL 0.702804",
            "2015-01-01 LTL 3.45280",
            "2023-01-01 HRK 7.53450",
            "2026-01-01 BGN 1.95583");

    static final ExchangeRates ALL = all();

    private EuroConversions() {}

    private static ExchangeRates all() {
        ExchangeRates.Builder rates = ExchangeRates.builder();
        for (String adoption : ADOPTIONS) {
            String[] parts = adoption.split(" ", -1);
            LocalDate date = LocalDate.parse(parts[0]);
            for (int i = 1; i < parts.length; i += 2) {
                rates.add(ExchangeRate.fixed(parts[i], EURO, parts[i + 1], date).withSource(LAW));
            }
        }
        return rates.build();
    }
}
