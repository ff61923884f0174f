// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import io.github.regiostat.io.assembly.RowDimension;
import io.github.regiostat.io.assembly.RowTable;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.mapping.UnitRule;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units at the end of the codes of the IMF's indicators: {@code NGDP_XDC} is in national currency. */
final class ImfRules {
    private static final Set<String> CURRENCIES = Set.of("USD", "EUR");
    private static final String NATIONAL_CURRENCY = "XDC";

    /** The attribute with the base of an index, such as {@code 2010=100}. */
    static final String BASE = "BASE_YEAR";

    private static final String HUNDRED = "=100";

    private ImfRules() {}

    static Mapping of(RowTable table) {
        Mapping.Builder rules = Mapping.builder();
        for (RowDimension dimension : table.dimensions()) {
            if (dimension.id().equals("INDICATOR")) {
                for (String code : dimension.codes().values()) {
                    unit(code)
                            .ifPresent(unit ->
                                    rules.indicator(code, IndicatorRule.none().withUnit(unit)));
                }
            }
        }
        return rules.build();
    }

    /** Returns a table in which the base {@code 2010=100} is {@code 2010}. */
    static RowTable withBases(RowTable table) {
        return table.withAttributes(table.attributes().mapped(ImfRules::withBase));
    }

    private static Map<String, String> withBase(Map<String, String> attributes) {
        String base = attributes.getOrDefault(BASE, "").replace(" ", "");
        if (!base.endsWith(HUNDRED)) {
            return attributes;
        }
        Map<String, String> changed = new HashMap<>(attributes);
        changed.put(BASE, base.substring(0, base.length() - HUNDRED.length()));
        return Map.copyOf(changed);
    }

    /** Returns the unit that the code of an indicator states. */
    static Optional<UnitRule> unit(String indicator) {
        List<String> parts = List.of(indicator.split("_", -1));
        int last = parts.size() - 1;
        String unit = parts.get(last);
        if (last == 0) {
            return Optional.empty();
        }
        if (indicator.endsWith("_PC_CP_A_PT")) {
            return Optional.of(UnitRule.growth(Period.ofYears(1)));
        }
        if (indicator.endsWith("_PC_PP_PT")) {
            return Optional.of(UnitRule.growthOnPreviousPeriod());
        }
        if (indicator.endsWith("_PE_NUM")) {
            return Optional.of(UnitRule.count("persons"));
        }
        if (unit.equals("RATE") && last > 2) {
            return rate(parts.get(last - 2), parts.get(last - 1));
        }
        if (CURRENCIES.contains(unit)) {
            return Optional.of(UnitRule.money(unit));
        }
        return Optional.ofNullable(Mapping.imf().units().byCode().get(unit));
    }

    /** Returns the unit of an exchange rate, such as national currency per dollar. */
    private static Optional<UnitRule> rate(String quoted, String base) {
        return isCurrency(quoted) && isCurrency(base)
                ? Optional.of(UnitRule.amountPer(name(quoted), name(base), 1))
                : Optional.empty();
    }

    private static boolean isCurrency(String code) {
        return CURRENCIES.contains(code) || code.equals(NATIONAL_CURRENCY) || code.equals("XDR");
    }

    private static String name(String currency) {
        return currency.equals(NATIONAL_CURRENCY) ? "national currency" : currency;
    }
}
