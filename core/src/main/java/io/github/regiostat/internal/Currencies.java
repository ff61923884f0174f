// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.internal;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lookup of currencies by ISO 4217 code, such as {@code CNY}. */
public final class Currencies {
    private static final int LENGTH = 3;

    /** Abbreviations and misspellings that are not codes, and the codes of the currencies. */
    private static final Map<String, String> ABBREVIATIONS =
            Map.of("RMB", "CNY", "RNB", "CNY", "YUAN", "CNY", "EURO", "EUR", "UKP", "GBP", "NTD", "TWD", "YEN", "JPY");

    /** Signs and names of currencies, which several may share. */
    private static final Map<String, List<String>> SYMBOLS = symbols();

    private Currencies() {}

    private static Map<String, List<String>> symbols() {
        Map<String, List<String>> symbols = new HashMap<>();
        for (String line : List.of(
                "€ EUR",
                "EUROS EUR",
                "$ USD CAD AUD",
                "US$ USD",
                "U.S.$ USD",
                "DOLLAR USD CAD AUD",
                "DOLLARS USD CAD AUD",
                "C$ CAD",
                "CA$ CAD",
                "A$ AUD",
                "AU$ AUD",
                "NZ$ NZD",
                "HK$ HKD",
                "NT$ TWD",
                "S$ SGD",
                "R$ BRL",
                "£ GBP",
                "￡ GBP",
                "POUND GBP",
                "POUNDS GBP",
                "¥ CNY JPY",
                "￥ CNY JPY",
                "CN¥ CNY",
                "JP¥ JPY",
                "元 CNY",
                "人民币 CNY",
                "人民币元 CNY",
                "美元 USD",
                "欧元 EUR",
                "円 JPY",
                "日元 JPY",
                "₩ KRW",
                "₹ INR",
                "RS INR PKR",
                "RS. INR PKR",
                "₽ RUB",
                "₺ TRY",
                "₴ UAH",
                "₫ VND",
                "฿ THB",
                "₱ PHP",
                "₪ ILS",
                "₦ NGN",
                "ZŁ PLN",
                "KČ CZK",
                "FT HUF",
                "KR SEK NOK DKK",
                "KR. SEK NOK DKK",
                "SFR CHF",
                "FR. CHF",
                "ECU EUR")) {
            List<String> parts = List.of(line.split(" "));
            symbols.put(parts.get(0), parts.subList(1, parts.size()));
        }
        return symbols;
    }

    /**
     * Returns the currency with a code.
     *
     * @param code the ISO 4217 code, such as {@code CNY}
     * @return the currency
     * @throws IllegalArgumentException if {@link Currency} does not support the code
     */
    public static Currency of(String code) {
        Objects.requireNonNull(code, "currency");
        if (code.length() == LENGTH) {
            try {
                return Currency.getInstance(code);
            } catch (IllegalArgumentException unknown) {
                // Its message has the code with control characters.
                throw unsupported(code);
            }
        }
        throw unsupported(code);
    }

    private static IllegalArgumentException unsupported(String code) {
        return new IllegalArgumentException(
                "Currency must be an ISO 4217 code supported by java.util.Currency, such as 'CNY', but was "
                        + Text.quote(code) + remedy(code));
    }

    /** Returns what to write instead: the code in capitals, that of a usual abbreviation, one with letters swapped. */
    private static String remedy(String code) {
        String capitals = code.strip().toUpperCase(Locale.ROOT);
        String meant = ABBREVIATIONS.getOrDefault(capitals, capitals);
        Set<String> codes = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toSet());
        List<String> found = SYMBOLS.getOrDefault(
                capitals,
                codes.contains(meant)
                        ? List.of(meant)
                        : swapped(meant).filter(codes::contains).sorted().toList());
        return found.isEmpty()
                ? ""
                : "; write " + found.stream().map(Text::quote).collect(Collectors.joining(" or "));
    }

    /** Returns the codes with two adjacent letters swapped, such as {@code CNY} for {@code CYN}. */
    private static Stream<String> swapped(String code) {
        return code.length() != LENGTH
                ? Stream.empty()
                : Stream.of(
                        "" + code.charAt(1) + code.charAt(0) + code.charAt(2),
                        "" + code.charAt(0) + code.charAt(2) + code.charAt(1));
    }
}
