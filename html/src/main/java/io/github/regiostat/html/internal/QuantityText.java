// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html.internal;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers and intervals of a unit as text, such as {@code CNY 84.365 to 84.375 billion}. */
public final class QuantityText {
    /** The digits to which ends of intervals are rounded outward. */
    public static final int MAX_DIGITS = 8;

    private static final String NUMBER = "#";

    private final Messages messages;
    private final String pattern;

    private QuantityText(Messages messages, String pattern) {
        this.messages = messages;
        this.pattern = pattern;
    }

    /** Returns the text of numbers of a unit. */
    public static QuantityText of(Unit<?> unit, Messages messages) {
        String pattern = unit.toString();
        return new QuantityText(messages, pattern.contains(NUMBER) ? pattern : NUMBER + " " + pattern);
    }

    /** Returns the text of numbers of a unit without the whole of a percentage and the span of a growth rate. */
    public static QuantityText ofShort(Unit<?> unit, Messages messages) {
        QuantityText text = of(unit, messages);
        int end = unit.kind() == Percentage.class
                ? text.pattern.indexOf(" of ")
                : unit.kind() == GrowthRate.class ? text.pattern.indexOf(" over ") : -1;
        return end < 0 ? text : new QuantityText(messages, text.pattern.substring(0, end));
    }

    /** Returns the text of numbers without a unit, such as ranks. */
    public static QuantityText ofNumbers(Messages messages) {
        return new QuantityText(messages, NUMBER);
    }

    /** Returns a number with its unit. */
    public String text(BigDecimal number) {
        return withUnit(Magnitude.of(number, messages.isChinese()).text(number, MAX_DIGITS));
    }

    /** Returns the unit without a number, such as {@code CNY billion}. */
    public String unit(Magnitude magnitude) {
        return withUnit(magnitude.word()).strip();
    }

    /** Returns an interval with its unit, its ends rounded outward to {@value #MAX_DIGITS} digits. */
    public String text(Interval exact) {
        Interval interval = exact.roundedOutward(MAX_DIGITS);
        Optional<BigDecimal> lower = interval.lower();
        Optional<BigDecimal> upper = interval.upper();
        if (lower.isEmpty() && upper.isEmpty()) {
            return messages.get("any");
        }
        if (lower.equals(upper)) {
            return text(lower.orElseThrow());
        }
        if (lower.isPresent() && upper.isPresent() && !interval.isLowerOpen() && !interval.isUpperOpen()) {
            return range(lower.get(), upper.get());
        }
        Optional<String> from =
                lower.map(end -> messages.get(interval.isLowerOpen() ? "more-than" : "at-least", text(end)));
        Optional<String> to =
                upper.map(end -> messages.get(interval.isUpperOpen() ? "less-than" : "at-most", text(end)));
        return from.isPresent() && to.isPresent()
                ? messages.get("and", from.get(), to.get())
                : from.or(() -> to).orElseThrow();
    }

    private String range(BigDecimal lower, BigDecimal upper) {
        Magnitude magnitude = Magnitude.of(lower.abs().max(upper.abs()), messages.isChinese());
        return withUnit(
                messages.get("between", magnitude.digits(lower, MAX_DIGITS), magnitude.text(upper, MAX_DIGITS)));
    }

    private String withUnit(String number) {
        int at = pattern.indexOf(NUMBER);
        return pattern.substring(0, at) + number + pattern.substring(at + NUMBER.length());
    }
}
