// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The codes and words of units that are the currency of the region, such as {@code XDC}, {@code MIO_NAC} and
 * {@code millions of national currency}.
 */
final class NationalCurrencyWords {
    /** Codes of SDMX, Eurostat, the OECD and the World Bank, alone or as a part such as that of {@code CLV15_MNAC}. */
    private static final Set<String> CODES = Set.of("xdc", "nac", "mnac", "natcur", "ncu", "lcu");

    private static final int SHORTEST_CODE = 3;
    private static final int LONGEST_CODE = 6;
    private static final int SHORTEST_PHRASE = 11;
    private static final int FIRST_CHINESE = '\u2e80';

    private static final List<String> PHRASES = List.of(
            "national currenc",
            "domestic currenc",
            "local currenc",
            "own currenc",
            "national_currenc",
            "local_currenc",
            "domestic_currenc",
            "landeswährung",
            "nationale währung",
            "nationaler währung",
            "inlandswährung",
            "monnaie nationale",
            "monnaie locale",
            "moneda nacional",
            "moneda local",
            "moeda nacional",
            "moneta nazionale",
            "valuta nazionale",
            "nationale munt",
            "nationale valuta",
            "waluta krajowa",
            "walucie krajowej",
            "národní měn",
            "nemzeti valut",
            "национальной валют",
            "национальная валюта");

    private static final List<String> CHINESE_AND_JAPANESE =
            List.of("本币", "本幣", "本国货币", "本國貨幣", "本地货币", "当地货币", "當地貨幣", "各国货币", "国家货币", "自国通貨", "現地通貨", "자국통화");

    private NationalCurrencyWords() {}

    /** Returns whether a unit of measure is the currency of the region. */
    static boolean occurIn(String measure) {
        if (measure.length() >= SHORTEST_CODE && hasCode(measure)) {
            return true;
        }
        return measure.length() >= SHORTEST_PHRASE && hasPhrase(measure.toLowerCase(Locale.ROOT))
                || measure.chars().anyMatch(c -> c >= FIRST_CHINESE)
                        && CHINESE_AND_JAPANESE.stream().anyMatch(measure::contains);
    }

    /** Returns whether a phrase begins a word. */
    private static boolean hasPhrase(String lower) {
        for (String phrase : PHRASES) {
            int start = lower.indexOf(phrase);
            if (start == 0 || start > 0 && !Character.isLetter(lower.charAt(start - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a part between signs other than letters and digits is a code. */
    private static boolean hasCode(String measure) {
        int start = 0;
        for (int i = 0; i <= measure.length(); i++) {
            if (i == measure.length() || !Character.isLetterOrDigit(measure.charAt(i))) {
                if (i - start >= SHORTEST_CODE
                        && i - start <= LONGEST_CODE
                        && CODES.contains(measure.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }
}
