// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lookup of currencies by ISO 4217 code, such as {@code CNY}. */
public final class Currencies {
    private Currencies() {}

    /**
     * Returns the currency with a code.
     *
     * @param code the ISO 4217 code, such as {@code CNY}
     * @return the currency
     * @throws IllegalArgumentException if {@link Currency} does not support the code
     */
    public static Currency of(String code) {
        Objects.requireNonNull(code, "currency");
        if (code.length() == 3) {
            try {
                return Currency.getInstance(code);
            } catch (IllegalArgumentException unknown) {
                throw unsupported(code, unknown);
            }
        }
        throw unsupported(code, null);
    }

    private static IllegalArgumentException unsupported(String code, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "Currency must be an ISO 4217 code supported by java.util.Currency, such as 'CNY', but was "
                        + Text.quote(code) + remedy(code),
                cause);
    }

    /** Returns what to write instead: the code in capitals, that of the renminbi, or nothing. */
    private static String remedy(String code) {
        String capitals = code.strip().toUpperCase(Locale.ROOT);
        String meant = capitals.equals("RMB") || capitals.equals("YUAN") ? "CNY" : capitals;
        boolean isCode = !meant.equals(code)
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().equals(meant));
        return isCode ? "; write " + Text.quote(meant) : "";
    }
}
