// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.period.TimePeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The periods of the texts of a column or of a header row.
 *
 * @param periods the period of each text that has one certain reading, in the order of the texts
 * @param patterns the patterns of a mapping that read those texts, except the {@code listed} ones and those that
 *     {@link TimePeriod#parse(String)} reads
 * @param listed the periods that a mapping must list in its member {@code periods}, because no pattern reads the text
 * @param marks the mark behind a period by text, such as {@code *} for {@code 2024*}
 * @param notPeriods the texts that are not a period
 * @param questions the texts that have several readings
 * @param hasOnlyPlausibleYears whether every text is a number from 1500 to 2100
 * @param hasOnlyNumbers whether every text is also a plain number, such as {@code 202401} or {@code 2024.01}, so that
 *     the column may be one of values
 */
record ColumnPeriods(
        Map<String, TimePeriod> periods,
        List<String> patterns,
        Map<String, TimePeriod> listed,
        Map<String, String> marks,
        List<String> notPeriods,
        List<PeriodQuestion> questions,
        boolean hasOnlyPlausibleYears,
        boolean hasOnlyNumbers) {
    /** Returns the periods of texts that no pattern reads. */
    static ColumnPeriods listed(Map<String, TimePeriod> periods) {
        return new ColumnPeriods(periods, List.of(), periods, Map.of(), List.of(), List.of(), false, true);
    }

    ColumnPeriods {
        periods = Collections.unmodifiableMap(new LinkedHashMap<>(periods));
        patterns = List.copyOf(patterns);
        listed = Collections.unmodifiableMap(new LinkedHashMap<>(listed));
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
        notPeriods = Collections.unmodifiableList(new ArrayList<>(notPeriods));
        questions = List.copyOf(questions);
    }
}
