// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.text.phrase.PhraseOptions;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives a sign such as $ the currency of the data, if the data have exactly one that it may mean. */
final class CurrencySigns {
    private static final List<String> DOLLARS = List.of("USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD");
    private static final Map<String, List<String>> SIGNS = Map.of(
            "$",
            DOLLARS,
            "dollar",
            DOLLARS,
            "¥",
            List.of("CNY", "JPY"),
            "￥",
            List.of("CNY", "JPY"),
            "pound",
            List.of("GBP", "EGP", "LBP", "SDG", "SYP", "SSP", "GIP", "FKP", "SHP"),
            "peso",
            List.of("MXN", "ARS", "CLP", "COP", "PHP", "UYU", "DOP", "CUP"),
            "franc",
            List.of("CHF", "XAF", "XOF", "XPF", "RWF", "GNF", "BIF", "CDF", "DJF", "KMF"),
            "rupee",
            List.of("INR", "PKR", "LKR", "NPR", "MUR", "SCR"));

    private CurrencySigns() {}

    /** Returns the options with the signs that the currencies of the data decide; those of the caller stay. */
    static PhraseOptions of(DataIndex data, PhraseOptions options) {
        Set<String> known = new LinkedHashSet<>();
        data.indicators()
                .forEach(indicator -> data.series(indicator).units.forEach(unit -> {
                    Quantity<?> one = unit.of(BigDecimal.ONE);
                    if (one instanceof Money money) {
                        known.add(money.currency().getCurrencyCode());
                    } else if (one instanceof MoneyPer money) {
                        known.add(money.currency().getCurrencyCode());
                    }
                }));
        PhraseOptions extended = options;
        for (Map.Entry<String, List<String>> sign : SIGNS.entrySet()) {
            List<String> possible =
                    sign.getValue().stream().filter(known::contains).toList();
            if (possible.size() == 1 && !options.currencies().containsKey(sign.getKey())) {
                extended = extended.withCurrency(sign.getKey(), possible.get(0));
            }
        }
        return extended;
    }
}
