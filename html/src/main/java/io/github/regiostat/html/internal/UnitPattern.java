// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html.internal;

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
    private final Messages messages;

    private UnitPattern(Unit<?> unit, Messages messages) {
        this.unit = unit;
        this.messages = messages;
    }

    /** Returns the pattern with the whole of a percentage and the span of a growth rate. */
    static String of(Unit<?> unit, Messages messages) {
        UnitPattern pattern = new UnitPattern(unit, messages);
        return pattern.start() + pattern.rest();
    }

    /** Returns the pattern without the whole of a percentage and the span of a growth rate. */
    static String ofShort(Unit<?> unit, Messages messages) {
        return new UnitPattern(unit, messages).start();
    }

    private String printed() {
        String printed = unit.toString();
        return printed.contains(NUMBER) ? printed : NUMBER + " " + printed;
    }

    private int endOfStart() {
        int end = unit.kind() == Percentage.class
                ? printed().indexOf(" of ")
                : unit.kind() == GrowthRate.class ? printed().indexOf(" over ") : -1;
        return end < 0 ? printed().length() : end;
    }

    private String start() {
        String start = printed().substring(0, endOfStart());
        if (unit.kind() == Count.class && start.equals(NUMBER + UNNAMED_THINGS)) {
            return NUMBER;
        }
        if (unit.kind() == IndexNumber.class) {
            return start;
        }
        String key = unit.kind() == Money.class
                ? "currency." + start.substring(0, Math.max(0, start.indexOf(' ')))
                : "unit." + unit.kind().getSimpleName() + (start.endsWith(ANNUAL) ? ".annual" : "");
        return messages.find(key).orElse(start);
    }

    private String rest() {
        String rest = printed().substring(endOfStart());
        Matcher span = SPAN.matcher(rest);
        if (!span.matches()) {
            return rest;
        }
        boolean isOfOneYear = span.group(1).equals("1") && span.group(2).equals("Y");
        if (isOfOneYear && printed().substring(0, endOfStart()).endsWith(ANNUAL)) {
            return "";
        }
        String key = span.group(2).equals("Y") ? "over.year" : "over.month";
        Optional<String> ofOne = span.group(1).equals("1") ? messages.find(key + ".one") : Optional.empty();
        return ofOne.orElseGet(() -> messages.get(key, span.group(1)));
    }
}
