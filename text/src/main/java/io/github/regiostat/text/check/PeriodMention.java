// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import org.jspecify.annotations.Nullable;

/**
 * A period that a text names, such as 2013年 or "the previous year".
 *
 * @param kind how the text names the period
 * @param period the period, or null if it is relative or unknown
 * @param reason the reason why a period is unknown, or empty
 * @param years the number of years before or after the year of the sentence, if the period is relative
 */
record PeriodMention(Kind kind, @Nullable TimePeriod period, String reason, int years) {
    PeriodMention(Kind kind, @Nullable TimePeriod period, String reason) {
        this(kind, period, reason, 1);
    }

    /** How a text names a period. */
    enum Kind {
        /** Absolutely: 2013. */
        FIXED,
        /** The year before that of the sentence. */
        PREVIOUS,
        /** The year after that of the sentence. */
        NEXT,
        /** The month or quarter before that of the sentence: "a month earlier", 环比. */
        BEFORE,
        /** As a part of a year without the year: "in October". */
        PART,
        /** As the part of a year that the sentence names, in another year: "the same period of 2023". */
        SAME,
        /** From a year to the latest. */
        SINCE,
        /** Named, but unknown: a holiday. */
        UNKNOWN
    }

    static PeriodMention fixed(TimePeriod period) {
        return new PeriodMention(Kind.FIXED, period, "");
    }

    static PeriodMention unknown(String reason) {
        return new PeriodMention(Kind.UNKNOWN, null, reason);
    }

    /** Returns the years up to a year, whose first one is not clear: "the five years to 2024". */
    static PeriodMention span(@Nullable PeriodMention last, int years, String reason) {
        TimePeriod period = last != null && last.isYear() ? last.period() : null;
        return period == null
                ? unknown(reason)
                : new PeriodMention(Kind.UNKNOWN, TimePeriod.range(period.plusYears(-years), period), reason);
    }

    static PeriodMention previous(int years) {
        return new PeriodMention(Kind.PREVIOUS, null, "", years);
    }

    static PeriodMention next(int years) {
        return new PeriodMention(Kind.NEXT, null, "", years);
    }

    static PeriodMention before() {
        return new PeriodMention(Kind.BEFORE, null, "");
    }

    /** Returns a part of a year, such as {@code M08} and {@code Q1-Q3}, whose year the sentence does not name. */
    static PeriodMention part(String code) {
        return new PeriodMention(Kind.PART, null, code);
    }

    /** Returns the part of a year with a code such as {@code M08}, {@code S1} and {@code Q1-Q3}. */
    static TimePeriod partOf(int year, String code) {
        int dash = code.indexOf('-');
        if (dash > 0) {
            return TimePeriod.range(partOf(year, code.substring(0, dash)), partOf(year, code.substring(dash + 1)));
        }
        int number = Integer.parseInt(code.substring(1));
        return switch (code.charAt(0)) {
            case 'Q' -> TimePeriod.quarter(year, number);
            case 'S' -> TimePeriod.halfYear(year, number);
            default -> TimePeriod.month(year, number);
        };
    }

    /** Returns whether this is relative to the period of the sentence, and before it. */
    boolean isEarlier() {
        return kind == Kind.PREVIOUS || kind == Kind.BEFORE;
    }

    /** Returns the period that this mention names in a sentence about a period. */
    TimePeriod beside(TimePeriod own) {
        if (kind == Kind.BEFORE) {
            return own.previous();
        }
        if (kind == Kind.PART) {
            return partOf(own.reportingYear(), reason);
        }
        return own.plusYears(kind == Kind.NEXT ? years : -years);
    }

    boolean isUnknown() {
        return kind == Kind.UNKNOWN;
    }

    boolean isFixed() {
        return kind == Kind.FIXED;
    }

    /** Returns whether this is a calendar year. */
    boolean isYear() {
        return period != null && isFixed() && !period.isRange() && period.frequency() == Frequency.YEAR;
    }
}
