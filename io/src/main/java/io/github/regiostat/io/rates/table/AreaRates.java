// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.rates.table;

import io.github.regiostat.column.Dictionary;
import io.github.regiostat.column.IntList;
import io.github.regiostat.internal.Text;
import io.github.regiostat.io.FormatException;
import io.github.regiostat.io.JsonLocation;
import io.github.regiostat.io.internal.GroupedNumber;
import io.github.regiostat.period.TimePeriod;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Collects rates of areas against the US dollar. Several areas may have one currency: their rates must be equal.
 * Callers add the location to failures. Not thread-safe, and used once.
 */
public final class AreaRates {
    /** The base currency of the rates. */
    public static final String DOLLAR = "USD";

    /** The indicator of the World Bank with the official exchange rates. */
    public static final String OFFICIAL_RATE = "PA.NUS.FCRF";

    private final RatesTable.Builder table = new RatesTable.Builder();
    private final Dictionary<String> areas = new Dictionary<>();
    private final AreaCurrency currencies = new AreaCurrency();
    private final Map<String, TimePeriod> periods = new HashMap<>();
    private final IntList areaOfRate = new IntList();
    private final IntList laterRates = new IntList();
    private final IntList earlierRates = new IntList();

    /** Creates an empty table. */
    public AreaRates() {}

    /**
     * Requires the indicator with official exchange rates.
     *
     * @throws IllegalArgumentException if the indicator is another one
     */
    public static void requireOfficialRate(String indicator) {
        if (!indicator.equals(OFFICIAL_RATE)) {
            String rule = "Indicator of exchange rates must be " + OFFICIAL_RATE
                    + ", the official rate as average of the period, but was " + Text.quote(indicator);
            throw new IllegalArgumentException(rule
                    + switch (indicator) {
                        case "PA.NUS.ATLS" ->
                            ", the conversion factor of the Atlas method, which is smoothed over three years";
                        case "PA.NUS.PPP", "PA.NUS.PRVT.PP", "PA.NUS.PPPC.RF" ->
                            ", a purchasing power parity or a price level, which is not a market rate";
                        default -> "";
                    });
        }
    }

    /**
     * Returns a period.
     *
     * @throws IllegalArgumentException if the text is not a period
     */
    public TimePeriod period(String text) {
        return periods.computeIfAbsent(text, TimePeriod::parse);
    }

    /** Returns the local currency of an area, see {@link AreaCurrency#local}. */
    public String localCurrency(String area, String period) {
        return currencies.local(area, period(period));
    }

    /** Returns a currency that a publisher states for an area, see {@link AreaCurrency#stated}. */
    public String statedCurrency(String currency, String area, String period) {
        return currencies.stated(currency, area, period(period));
    }

    /**
     * Adds the value of the next rate.
     *
     * @throws IllegalArgumentException if the text is not a positive number
     */
    public void value(String area, String digits) {
        if (!table.value(digits)) {
            throw new IllegalArgumentException("Rate of " + Text.quote(area) + " must be a positive number"
                    + GroupedNumber.rule(digits) + ", but was " + Text.quote(digits));
        }
    }

    /**
     * Adds a rate, whose value was added before, and returns the earlier rate of the same area and period, or -1.
     *
     * @return the index of the earlier rate, which makes the content ambiguous
     */
    public int rate(QuoteTerms terms, String area, String currency, String period) {
        int earlier = table.quote(table.terms(terms), table.currency(currency), table.date(period));
        int code = areas.code(area);
        areaOfRate.add(code);
        if (earlier < 0) {
            return -1;
        }
        if (areaOfRate.at(earlier) == code) {
            return earlier;
        }
        earlierRates.add(earlier);
        laterRates.add(table.size() - 1);
        return -1;
    }

    /**
     * Builds the table.
     *
     * @param locations returns the location of a rate by its index
     * @throws FormatException if two areas have different rates of one currency and period
     */
    public <E extends FormatException> RatesTable build(IntFunction<JsonLocation<E>> locations) {
        RatesTable built = table.build();
        for (int i = 0; i < laterRates.size(); i++) {
            int first = earlierRates.at(i);
            int second = laterRates.at(i);
            if (AreaCurrency.problem(built.quote(first)) == null
                    && built.values().number(first).compareTo(built.values().number(second)) != 0) {
                throw locations.apply(second).failure(conflict(built, first, second));
            }
        }
        return built;
    }

    private String conflict(RatesTable built, int first, int second) {
        return "Areas of one currency must have one rate of a period, but the rate of "
                + Text.quote(built.quote(first)) + ", " + built.date(first) + ", is "
                + built.values().text(first) + " for "
                + Text.quote(areas.values().get(areaOfRate.at(first)))
                + " and " + built.values().text(second) + " for "
                + Text.quote(areas.values().get(areaOfRate.at(second)))
                + "; select areas with RatesOptions.withAreas";
    }
}
