// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The quantity that a number measures, such as money in CNY per person.
 *
 * @param kind the kind
 * @param unit the ISO code of a currency, the unit of an amount, the noun of a count or the base of an index, otherwise
 *     empty
 * @param per the noun after "per", or null
 * @param perCount the number after "per", such as 1000, otherwise one
 * @param end the index of the token after the unit
 * @param reason the reason why the measure is rejected, otherwise empty
 */
record Measure(Kind kind, String unit, @Nullable String per, BigDecimal perCount, int end, String reason) {
    /** The kinds of measures. */
    enum Kind {
        /** No unit. */
        NONE,
        /** Percent. */
        PERCENT,
        /** Thousandths. */
        PER_MILLE,
        /** Percentage points. */
        POINTS,
        /** Basis points. */
        BASIS_POINTS,
        /** Tenths, each of ten percent. */
        TENTHS,
        /** Times. */
        TIMES,
        /** Money. */
        MONEY,
        /** An amount with a unit. */
        AMOUNT,
        /** A count with a noun. */
        COUNT,
        /** An index with its base as the unit. */
        INDEX,
        /** Not a figure: a duration, a time of day, an identifier. */
        NO_FIGURE
    }

    static Measure of(Kind kind, String unit, int end) {
        return new Measure(kind, unit, null, BigDecimal.ONE, end, "");
    }

    static Measure none(int end) {
        return of(Kind.NONE, "", end);
    }

    Measure withPer(@Nullable String noun, BigDecimal count, int newEnd) {
        return new Measure(kind, unit, noun, count, newEnd, reason);
    }

    Measure rejected(String newReason) {
        return new Measure(kind, unit, per, perCount, end, newReason);
    }

    Measure withEnd(int newEnd) {
        return new Measure(kind, unit, per, perCount, newEnd, reason);
    }

    boolean isNone() {
        return kind == Kind.NONE;
    }

    /** Returns whether the measure is in percent, points or tenths. */
    boolean isPercent() {
        return kind == Kind.PERCENT || kind == Kind.TENTHS || kind == Kind.PER_MILLE;
    }

    /** Returns whether the measure can be per a unit. */
    boolean isQuantity() {
        return isAmount() || kind == Kind.COUNT;
    }

    /** Returns whether the measure is money or an amount with a unit. */
    boolean isAmount() {
        return kind == Kind.MONEY || kind == Kind.AMOUNT;
    }

    /** Returns whether the measure is a count, with or without a noun. */
    boolean isCount() {
        return kind == Kind.COUNT || kind == Kind.NONE;
    }

    boolean isPoints() {
        return kind == Kind.POINTS || kind == Kind.BASIS_POINTS;
    }
}
