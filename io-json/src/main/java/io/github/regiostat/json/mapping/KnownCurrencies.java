// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.mapping;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes that the JVM has a currency for. */
final class KnownCurrencies {
    private static final Set<String> KNOWN = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            // XXX is no currency and XTS one for tests.
            .filter(code -> !code.equals("XXX") && !code.equals("XTS"))
            .collect(Collectors.toUnmodifiableSet());

    private KnownCurrencies() {}

    static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }
}
