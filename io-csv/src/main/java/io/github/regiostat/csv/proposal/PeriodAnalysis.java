// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.period.TimePeriod;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All readings of one text.
 *
 * @param text the text
 * @param shape the shape without the mark, in which numbers of one and two digits are alike
 * @param mark the mark behind the period
 * @param candidates the readings, the usual one first
 */
record PeriodAnalysis(String text, String shape, Optional<String> mark, List<PeriodCandidate> candidates) {
    /** Returns the different periods of some readings. */
    static Set<TimePeriod> periods(List<PeriodCandidate> candidates) {
        Set<TimePeriod> periods = new LinkedHashSet<>();
        candidates.forEach(each -> periods.add(each.period()));
        return periods;
    }

    /** Returns whether {@link TimePeriod#parse(String)} reads the text as a period. */
    boolean isStandardFormOf(TimePeriod period) {
        return PeriodTexts.parsed(text).filter(period::equals).isPresent();
    }
}
