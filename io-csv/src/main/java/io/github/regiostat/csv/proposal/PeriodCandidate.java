// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.csv.proposal.PeriodShapes.Strength;
import io.github.regiostat.period.TimePeriod;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;

/**
 * One reading of the text of a period.
 *
 * @param meaning what the numbers mean
 * @param strength when the text is a period
 * @param period the period
 * @param pattern the pattern of a mapping that reads the text so, if there is one
 * @param languages the languages in which the names of months have this reading; empty if there is none
 */
record PeriodCandidate(
        Meaning meaning, Strength strength, TimePeriod period, Optional<String> pattern, Set<String> languages) {
    /**
     * What the numbers of a text mean.
     *
     * @param notation the notation
     * @param start the first day of fiscal years, if the period depends on it
     * @param century the centuries of years of two digits, if they are open
     */
    record Meaning(PeriodNotation notation, Optional<MonthDay> start, Optional<TwoDigitYears> century) {
        /** Returns the meaning in words. */
        String text() {
            return notation.meaning()
                    + start.map(day -> ", with years from " + day.toString().substring(2))
                            .orElse("")
                    + century.map(years -> ", " + years.meaning()).orElse("");
        }
    }

    PeriodNotation notation() {
        return meaning.notation();
    }

    /** Returns whether the text is a period by itself. */
    boolean isReadAlone() {
        return strength == Strength.ALONE || strength == Strength.WHOLE;
    }

    /** Returns whether a text of the same shape without a reading speaks against this reading. */
    boolean needsWholeColumn() {
        return strength == Strength.WHOLE || strength == Strength.COLUMN || strength == Strength.NAMED;
    }

    boolean isIn(Set<String> others) {
        return languages.isEmpty() || languages.stream().anyMatch(others::contains);
    }
}
