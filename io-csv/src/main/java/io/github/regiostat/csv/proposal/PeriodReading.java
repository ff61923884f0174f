// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.period.TimePeriod;
import java.util.List;
import java.util.Optional;

/**
 * What the text of one cell says about a period: {@code 2024年1月} is January 2024, {@code 03/04/2024} is one of two
 * days, and {@code Total} is none.
 *
 * @param readings the periods that the text may refer to, the usual one first: none if the text is not a period, and
 *     several if the text alone is ambiguous
 * @param pattern the pattern of a mapping that reads the text, such as {@code yyyy年M月}; empty if the reading is not
 *     certain, if {@link TimePeriod#parse(String)} reads the text, or if no pattern can read it
 * @param mark the mark behind the period, such as {@code *} or {@code (p)}
 */
record PeriodReading(List<TimePeriod> readings, Optional<String> pattern, Optional<String> mark) {
    /** The reading of a text that is not a period. */
    static final PeriodReading NONE = new PeriodReading(List.of(), Optional.empty(), Optional.empty());

    PeriodReading {
        readings = List.copyOf(readings);
    }

    /** Returns the period if there is exactly one reading. */
    Optional<TimePeriod> period() {
        return readings.size() == 1 ? Optional.of(readings.get(0)) : Optional.empty();
    }
}
