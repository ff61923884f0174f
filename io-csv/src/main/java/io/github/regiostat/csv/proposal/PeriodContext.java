// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.period.Frequency;
import java.time.MonthDay;
import java.util.Optional;

/**
 * What is known about texts of periods before they are read.
 *
 * @param isNamed whether the name of their column is a word for periods
 * @param frequency the frequency that the name of their column states, such as months
 * @param reportingYearStart the first day of fiscal years, if the mapping specifies it
 */
record PeriodContext(boolean isNamed, Optional<Frequency> frequency, Optional<MonthDay> reportingYearStart) {
    static final PeriodContext NONE = new PeriodContext(false, Optional.empty(), Optional.empty());

    /** Returns the context of a column. */
    static PeriodContext of(String column, Optional<MonthDay> reportingYearStart) {
        return new PeriodContext(HeaderWord.PERIOD.matches(column), frequency(column), reportingYearStart);
    }

    /** Returns whether the name of the column is a word for years. */
    boolean isOfYears() {
        return frequency.filter(Frequency.YEAR::equals).isPresent();
    }

    /** Returns whether the name of the column is a word for weeks. */
    boolean isOfWeeks() {
        return frequency.filter(Frequency.WEEK::equals).isPresent();
    }

    private static Optional<Frequency> frequency(String column) {
        if (HeaderWord.WEEK.matches(column)) {
            return Optional.of(Frequency.WEEK);
        }
        if (HeaderWord.MONTH.matches(column)) {
            return Optional.of(Frequency.MONTH);
        }
        if (HeaderWord.QUARTER.matches(column)) {
            return Optional.of(Frequency.QUARTER);
        }
        return HeaderWord.YEAR.matches(column) ? Optional.of(Frequency.YEAR) : Optional.empty();
    }
}
