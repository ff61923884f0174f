// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.quantity.Count;
import io.github.regiostat.text.phrase.Phrase;
import io.github.regiostat.text.phrase.Phrases;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the unit that a heading states for the numbers below it: "(million tonnes)", （单位：亿元）, "billions of dollars".
 */
final class UnitText {
    private static final int MAX_LENGTH = 60;

    /** A currency before its multiplier: "RMB tn". */
    private static final Pattern CURRENCY = Pattern.compile("(RMB|CNY|USD|US\\$|EUR|GBP|JPY|[$€£¥]) ?([a-z]{1,8})");

    /** What can be counted: "households", but not "preliminary", "CPI" or a flag such as "e". */
    private static final Pattern COUNTED =
            Pattern.compile("people|[a-z]{3,}s|.*(?:illion|thousand|hundred)\\b.*|.*\\p{IsHan}.*");

    private final Phrases reader;

    UnitText(Phrases reader) {
        this.reader = reader;
    }

    /** Returns the words of the unit, without brackets and marks; empty if the heading does not name a unit. */
    String of(String heading) {
        if (heading.length() > MAX_LENGTH) {
            return "";
        }
        String unit = heading.replaceAll("^[（(，,：:*_# ]+|[）)。.:*_# ]+$", "")
                .replaceAll("^in ", "")
                .replaceAll("^单位[：:]?", "")
                .replaceAll("^([a-zA-Z]+illion)s of ", "$1 ")
                .replaceAll(" of [a-z ]+$", "")
                .replaceAll("(illion|thousand)s$", "$1")
                .replaceAll("^'?000s?$", "thousand")
                .replaceAll("^mn?$", "million")
                .replaceAll("^mn? (?=[a-z])", "million ")
                .replaceAll("^(ten thousand|10,?000) +(persons?|people)", "万人")
                .replaceAll("^(hundred million|100 million) +yuan", "亿元")
                .strip();
        return unit.isEmpty()
                        || Character.isDigit(unit.charAt(0))
                        || phrase("7", unit)
                                .filter(seven -> isUnit(unit, seven))
                                .isEmpty()
                ? ""
                : unit;
    }

    private static boolean isUnit(String unit, Phrase phrase) {
        boolean isCount = phrase.figure()
                .filter(figure -> figure.unit().of(BigDecimal.ONE) instanceof Count)
                .isPresent();
        return !isCount || COUNTED.matcher(unit).matches();
    }

    /** Returns a number with a unit as a figure, or empty if they do not fit. */
    Optional<Phrase> phrase(String number, String unit) {
        String joined = number + (FoldedText.isHan(unit.charAt(0)) ? "" : " ") + unit;
        List<Phrase> found = reader.find(joined);
        boolean isUnit = found.size() == 1
                && found.get(0).text().equals(joined)
                && found.get(0).figure().isPresent();
        if (isUnit) {
            return Optional.of(found.get(0));
        }
        Matcher currency = CURRENCY.matcher(unit);
        return currency.matches() ? phrase(currency.group(1) + " " + number, currency.group(2)) : Optional.empty();
    }
}
