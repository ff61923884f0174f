// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.rates;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.internal.Copies;
import io.github.regiostat.io.rates.RateSeries;
import io.github.regiostat.period.Frequency;
import java.util.HashMap;
import java.util.Map;

/**
 * The series of exchange rates of the Federal Reserve in FRED, by their id: {@code DEXCHUS} is daily (release H.10),
 * {@code EXCHUS} the average of months (G.5), and {@code AEXCHUS} that of years (G.5A). The letters {@code US} after
 * those of a country mean units of its currency per US dollar, and before them US dollars per unit.
 */
final class FredSeries {
    /** Units per US dollar, in each of the three frequencies. */
    private static final String PER_DOLLAR = "BZ BRL CA CAD CH CNY DN DKK HK HKD IN INR JP JPY KO KRW MA MYR MX MXN"
            + " NO NOK SD SEK SF ZAR SI SGD SL LKR SZ CHF TA TWD TH THB";

    /** US dollars per unit, in each of the three frequencies. */
    private static final String IN_DOLLARS = "AL AUD EU EUR NZ NZD UK GBP";

    /** Units per US dollar of former currencies, averages of months only. */
    private static final String FORMER_PER_DOLLAR =
            "AU ATS BE BEF FN FIM FR FRF GE DEM GR GRD IT ITL NE NLG PO PTE SP ESP";

    /** US dollars per unit of former currencies, averages of months only. */
    private static final String FORMER_IN_DOLLARS = "IR IEP";

    /** Venezuela's bolivar was redenominated in 2008, 2018 and 2021, and the series does not state its unit. */
    private static final String REDENOMINATED = "(?:D|A)?EXVZUS";

    private static final String INDEX = "[A-Z]*TWEX[A-Z]*";
    private static final String DOLLAR = "USD";

    static final Map<String, RateSeries> ALL = all();

    private FredSeries() {}

    private static Map<String, RateSeries> all() {
        Map<String, RateSeries> all = new HashMap<>();
        add(all, PER_DOLLAR, true, false);
        add(all, IN_DOLLARS, false, false);
        add(all, FORMER_PER_DOLLAR, true, true);
        add(all, FORMER_IN_DOLLARS, false, true);
        return Copies.map(all);
    }

    private static void add(Map<String, RateSeries> all, String pairs, boolean isPerDollar, boolean isFormer) {
        String[] words = pairs.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            String base = isPerDollar ? DOLLAR : words[i + 1];
            String quote = isPerDollar ? words[i + 1] : DOLLAR;
            String id = isPerDollar ? "EX" + words[i] + "US" : "EXUS" + words[i];
            all.put(id, RateSeries.of(base, quote, Frequency.MONTH, RateBasis.AVERAGE));
            if (!isFormer) {
                all.put("D" + id, RateSeries.of(base, quote, Frequency.DAY, RateBasis.SPOT));
                all.put("A" + id, RateSeries.of(base, quote, Frequency.YEAR, RateBasis.AVERAGE));
            }
        }
    }

    /** Returns whether an id may be that of a series of exchange rates. */
    static boolean isRate(String id) {
        return ALL.containsKey(id) || id.matches("[DA]?EX[A-Z]{4}");
    }

    /** Returns whether an id may be that of an exchange rate or an index of the dollar, which files are named after. */
    static boolean isId(String id) {
        return isRate(id) || id.matches(INDEX);
    }

    /** Returns why the table does not have a series. */
    static String problem(String id) {
        if (id.matches(REDENOMINATED)) {
            return "a series in several bolivars, because the currency was redenominated in 2008, 2018 and 2021";
        }
        return id.matches(INDEX) ? "an index of the dollar, which is not an exchange rate" : "another one";
    }
}
