// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html.internal;

import io.github.regiostat.figure.Interval;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers and intervals of a unit as text, such as {@code CNY 84.365 to 84.375 billion}.
 *
 * <p>Computed numbers have the digits that their bounds warrant: {@code 4.26862 to 4.26893 %}, rounded outward.
 */
public final class QuantityText {
    private final Messages messages;
    private final String pattern;

    private QuantityText(Messages messages, String pattern) {
        this.messages = messages;
        this.pattern = pattern;
    }

    /** Returns the text of numbers of a unit. */
    public static QuantityText of(Unit<?> unit, Messages messages) {
        return new QuantityText(messages, UnitPattern.of(unit, messages));
    }

    /** Returns the text of numbers of a unit without the whole of a percentage and the span of a growth rate. */
    public static QuantityText ofShort(Unit<?> unit, Messages messages) {
        return new QuantityText(messages, UnitPattern.ofShort(unit, messages));
    }

    /** Returns the text of numbers without a unit, such as ranks. */
    public static QuantityText ofNumbers(Messages messages) {
        return new QuantityText(messages, UnitPattern.NUMBER);
    }

    /** Returns a number with its unit; one of many digits ends in an ellipsis. */
    public String text(BigDecimal number) {
        return withUnit(Magnitude.of(number, messages.isChinese()).text(number));
    }

    /** Returns a number with its unit, rounded to the digits that its bounds warrant. */
    public String text(BigDecimal number, Optional<Interval> bounds) {
        return text(bounds.map(interval -> Warranted.number(number, interval)).orElse(number));
    }

    /** Returns the unit without a number, such as {@code CNY billion}. */
    public String unit(Magnitude magnitude) {
        String unit = withUnit(magnitude.word()).strip();
        return unit.startsWith("(") && unit.endsWith(")") ? unit.substring(1, unit.length() - 1) : unit;
    }

    /**
     * Returns an interval with its unit, its ends rounded outward to the digits that show its width. Of an interval too
     * narrow for that it returns the first digits and an ellipsis.
     */
    public String text(Interval exact) {
        if (Warranted.isOneNumber(exact)) {
            BigDecimal end = exact.lower().orElseThrow();
            return withUnit(Magnitude.of(end, messages.isChinese()).startOf(end));
        }
        Interval interval = Warranted.interval(exact);
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
        if (lower.signum() != 0 && magnitude.isSmall(lower)) {
            return messages.get("between", text(lower), text(upper));
        }
        return withUnit(messages.get("between", magnitude.digits(lower), magnitude.text(upper)));
    }

    private String withUnit(String number) {
        int at = pattern.indexOf(UnitPattern.NUMBER);
        return pattern.substring(0, at) + number + pattern.substring(at + UnitPattern.NUMBER.length());
    }
}
