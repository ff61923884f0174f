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

    static PeriodMention previous(int years) {
        return new PeriodMention(Kind.PREVIOUS, null, "", years);
    }

    static PeriodMention next(int years) {
        return new PeriodMention(Kind.NEXT, null, "", years);
    }

    /** Returns the period that this mention names in a sentence about a period. */
    TimePeriod beside(TimePeriod own) {
        TimePeriod found = own;
        for (int i = 0; i < years; i++) {
            found = kind == Kind.NEXT ? found.next() : found.previous();
        }
        return found;
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
