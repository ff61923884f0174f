// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.format;

import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Unit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text around a number of a unit, such as {@code CNY #} and {@code # % of gdp}, with {@code #} for the number. */
final class UnitPattern {
    static final String NUMBER = "#";

    private static final String UNNAMED_THINGS = " things";
    private static final String ANNUAL = " a year";
    private static final Pattern SPAN = Pattern.compile(" over P([0-9]{1,9})([YM])$");

    private final Unit<?> unit;
    private final FormatWords words;
    /** The text of the unit up to the whole of a percentage or the span of a growth rate. */
    private final String first;
    /** The whole of a percentage, or the span of a growth rate. */
    private final String last;

    private UnitPattern(Unit<?> unit, FormatWords words) {
        this.unit = unit;
        this.words = words;
        String printed = unit.textOf(NUMBER);
        int end = unit.kind() == Percentage.class
                ? printed.indexOf(" of ")
                : unit.kind() == GrowthRate.class ? printed.indexOf(" over ") : -1;
        this.first = end < 0 ? printed : printed.substring(0, end);
        this.last = end < 0 ? "" : printed.substring(end);
    }

    /** Returns the pattern with the whole of a percentage and the span of a growth rate. */
    static String of(Unit<?> unit, FormatWords words) {
        UnitPattern pattern = new UnitPattern(unit, words);
        return pattern.start() + pattern.rest();
    }

    /** Returns the pattern without the whole of a percentage and the span of a growth rate. */
    static String ofShort(Unit<?> unit, FormatWords words) {
        return new UnitPattern(unit, words).start();
    }

    private String start() {
        if (unit.kind() == Count.class && first.equals(NUMBER + UNNAMED_THINGS)) {
            return NUMBER;
        }
        if (unit.kind() == IndexNumber.class) {
            return first;
        }
        String key = unit.kind() == Money.class
                ? "currency." + first.substring(0, Math.max(0, first.indexOf(' ')))
                : "unit." + unit.kind().getSimpleName() + (first.endsWith(ANNUAL) ? ".annual" : "");
        return words.find(key).orElse(first);
    }

    private String rest() {
        Matcher span = SPAN.matcher(last);
        if (!span.matches()) {
            return last;
        }
        boolean isOfOneYear = span.group(1).equals("1") && span.group(2).equals("Y");
        if (isOfOneYear && first.endsWith(ANNUAL)) {
            return "";
        }
        String key = span.group(2).equals("Y") ? "over.year" : "over.month";
        Optional<String> ofOne = span.group(1).equals("1") ? words.find(key + ".one") : Optional.empty();
        return ofOne.orElseGet(() -> words.get(key, span.group(1)));
    }
}
