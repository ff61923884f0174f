// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.phrase;

import java.util.Currency;
import java.util.Set;

/** The symbols that all languages share: percent, signs and ISO codes of currencies, symbols of units. */
final class InternationalSymbols extends Language {
    /** Codes of currencies that are English words in capitals. */
    private static final Set<String> WORDS = Set.of("ALL", "TOP");

    @Override
    void addWords(WordTable table) {
        table.add(Role.PERCENT, "", "%, ％, ﹪");
        table.add(Role.PER_MILLE, "", "‰");
        table.addSpelled(Role.POINTS, "", "pp, ppt, ppts, p.p., %-points");
        table.addSpelled(Role.BASIS_POINTS, "", "bp, bps, BP, BPs, ‱");
        addCurrencies(table);
        addUnits(table);
    }

    private static void addCurrencies(WordTable table) {
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String code = currency.getCurrencyCode();
            if (!WORDS.contains(code)) {
                table.addSpelled(Role.CURRENCY, code, code);
            }
        }
        table.addSpelled(Role.CURRENCY, "CNY", "RMB, CN¥, RMB¥");
        table.add(Role.CURRENCY, "EUR", "€");
        table.add(Role.CURRENCY, "GBP", "£, GB£, UK£");
        table.addSpelled(Role.CURRENCY, "USD", "US$, U.S.$");
        table.addSpelled(Role.CURRENCY, "AUD", "A$, AU$");
        table.addSpelled(Role.CURRENCY, "CAD", "C$, CA$");
        table.addSpelled(Role.CURRENCY, "HKD", "HK$");
        table.addSpelled(Role.CURRENCY, "TWD", "NT$");
        table.addSpelled(Role.CURRENCY, "NZD", "NZ$");
        table.addSpelled(Role.CURRENCY, "SGD", "S$");
        table.addSpelled(Role.CURRENCY, "MXN", "MX$, Mex$");
        table.addSpelled(Role.CURRENCY, "BRL", "R$");
        table.addSpelled(Role.CURRENCY, "JPY", "JP¥");
        addDollars(table);
        table.add(Role.CURRENCY, "INR", "₹");
        table.add(Role.CURRENCY, "RUB", "₽");
        table.add(Role.CURRENCY, "TRY", "₺");
        table.add(Role.CURRENCY, "KRW", "₩");
        table.add(Role.CURRENCY, "VND", "₫");
        table.add(Role.CURRENCY, "ILS", "₪");
        table.add(Role.CURRENCY, "NGN", "₦");
        table.add(Role.CURRENCY, "UAH", "₴");
        table.add(Role.CURRENCY, "KZT", "₸");
        table.add(Role.CURRENCY, "GEL", "₾");
        table.add(Role.CURRENCY, "PHP", "₱");
        table.add(Role.CURRENCY, "THB", "฿");
        table.add(Role.CURRENCY, "CRC", "₡");
        table.add(Role.CURRENCY, "LAK", "₭");
        table.add(Role.CURRENCY, "MNT", "₮");
        table.add(Role.CURRENCY, "PYG", "₲");
        table.add(Role.CURRENCY, "GHS", "₵");
        table.add(Role.CURRENCY, "AZN", "₼");
        table.add(Role.CURRENCY, "KHR", "៛");
        table.add(Role.CURRENCY, "", "$, ¥");
        table.add(Role.CURRENCY, "=$", "＄");
        table.add(Role.CURRENCY, "=¥", "￥");
        table.addSpelled(Role.CURRENCY, "", "Rs, Rs.");
        addFullWidth(table);
    }

    /** Adds signs in full width with the letters of their country. */
    private static void addFullWidth(WordTable table) {
        table.add(Role.CURRENCY, "GBP", "￡");
        table.add(Role.CURRENCY, "KRW", "￦");
        table.addSpelled(Role.CURRENCY, "CNY", "CN￥, RMB￥");
        table.addSpelled(Role.CURRENCY, "JPY", "JP￥");
        table.addSpelled(Role.CURRENCY, "USD", "US＄, U.S.＄, USD＄");
        table.addSpelled(Role.CURRENCY, "AUD", "A＄, AU＄, AUD＄");
        table.addSpelled(Role.CURRENCY, "CAD", "C＄, CA＄, CAD＄");
        table.addSpelled(Role.CURRENCY, "HKD", "HK＄, HKD＄");
        table.addSpelled(Role.CURRENCY, "TWD", "NT＄, TWD＄");
        table.addSpelled(Role.CURRENCY, "NZD", "NZ＄, NZD＄");
        table.addSpelled(Role.CURRENCY, "SGD", "S＄, SGD＄");
        table.addSpelled(Role.CURRENCY, "MXN", "MX＄, MXN＄");
        table.addSpelled(Role.CURRENCY, "BRL", "R＄");
    }

    /** Adds signs of dollars and pesos with the code or the letters of their country, in any letter case. */
    private static void addDollars(WordTable table) {
        for (String code : new String[] {"USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "MXN"}) {
            table.add(Role.CURRENCY, code, code + "$, " + code + " $");
        }
        table.add(Role.CURRENCY, "USD", "us $, us$, u.s. $, u.s.$, u.s $");
        table.add(Role.CURRENCY, "CNY", "rmb");
        table.add(Role.CURRENCY, "USD", "usd");
        table.add(Role.CURRENCY, "EUR", "eur");
        table.add(Role.CURRENCY, "HKD", "hk $, hk$");
        table.add(Role.CURRENCY, "CAD", "c $, c$, can $, can$, ca $");
        table.add(Role.CURRENCY, "NZD", "nz $, nz$");
        table.add(Role.CURRENCY, "TWD", "nt $, nt$");
        table.add(Role.CURRENCY, "AUD", "au $, au$");
        table.addSpelled(Role.CURRENCY, "", "MUSD, MEUR, MGBP, MAUD, MCAD, MSEK, MNOK, MDKK, MCHF, KEUR, KUSD");
    }

    private static void addUnits(WordTable table) {
        String[] same = {
            "km", "cm", "mm", "nm", "kg", "mg", "t", "Mt", "kt", "Gt", "ha", "kW", "MW", "GW", "TW", "kWh", "MWh",
            "GWh", "TWh", "MJ", "GJ", "TJ", "PJ", "EJ", "Hz", "kHz", "MHz", "GHz", "kV", "MB", "GB", "TB", "PB", "km/h",
            "m/s", "dB", "kPa", "hPa", "kcal", "µg", "t/ha", "kg/ha", "g/km", "mph", "TEU", "TEUs"
        };
        for (String unit : same) {
            table.addSpelled(Role.UNIT, unit.equals("TEUs") ? "TEU" : unit, unit);
        }
        table.addSpelled(Role.UNIT, "µg", "μg");
        table.addSpelled(Role.UNIT, "dm", "dm");
        table.addSpelled(Role.UNIT, "m", "m");
        table.addSpelled(Role.UNIT, "g", "g");
        table.addSpelled(Role.UNIT, "L", "L, l");
        table.addSpelled(Role.UNIT, "mL", "mL, ml");
        table.addSpelled(Role.UNIT, "hL", "hL, hl");
        table.addSpelled(Role.UNIT, "tce", "tce, TCE");
        table.addSpelled(Role.UNIT, "t-km", "t km, tkm");
        table.addSpelled(Role.UNIT, "passenger-km", "pkm");
        table.addSpelled(Role.UNIT, "kWh", "kwh, KWh, KWH");
        table.addSpelled(Role.UNIT, "kW", "KW");
        table.addSpelled(Role.UNIT, "km", "KM");
        table.addSpelled(Role.UNIT, "km2", "km2, km², sq km, sq. km, km^2, sq.km");
        table.addSpelled(Role.UNIT, "m2", "m2, m², sq m, sq. m, m^2, sqm");
        table.addSpelled(Role.UNIT, "m3", "m3, m³, cu m, m^3");
        table.addSpelled(Role.UNIT, "km3", "km3, km³");
        table.addSpelled(Role.UNIT, "cm2", "cm2, cm²");
        table.addSpelled(Role.UNIT, "cm3", "cm3, cm³");
        table.addSpelled(Role.UNIT, "µg/m3", "µg/m³, μg/m³, µg/m3, μg/m3");
        table.addSpelled(Role.UNIT, "°C", "°C, ℃");
        table.addSpelled(Role.UNIT, "°F", "°F, ℉");
    }
}
