// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.io.token.JsonStrings;
import io.github.regiostat.period.TimePeriod;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One reading of the texts of a {@link PeriodQuestion}, such as "day first".
 *
 * @param meaning the reading in words
 * @param periods the period of each text
 * @param patterns the patterns of a mapping that read the texts so
 * @param listed the periods that the mapping must list, because no pattern reads them
 * @param reportingYearStart the first day of fiscal years in this reading; a mapping with this
 *     {@code reportingYearStart} also answers the question, but shifts the quarters of the table as well
 */
record PeriodAlternative(
        String meaning,
        Map<String, TimePeriod> periods,
        List<String> patterns,
        Map<String, TimePeriod> listed,
        Optional<MonthDay> reportingYearStart) {
    PeriodAlternative {
        periods = Collections.unmodifiableMap(new LinkedHashMap<>(periods));
        patterns = List.copyOf(patterns);
        listed = Collections.unmodifiableMap(new LinkedHashMap<>(listed));
    }

    /** Returns the members of the mapping that answer the question, such as {@code "periodPatterns": ["d/M/yyyy"]}. */
    String answer() {
        List<String> members = new ArrayList<>();
        if (!patterns.isEmpty()) {
            members.add("\"periodPatterns\": "
                    + patterns.stream().map(JsonStrings::quoted).collect(Collectors.joining(", ", "[", "]")));
        }
        if (!listed.isEmpty()) {
            members.add("\"periods\": "
                    + listed.entrySet().stream()
                            .map(each -> JsonStrings.quoted(each.getKey()) + ": "
                                    + JsonStrings.quoted(each.getValue().toString()))
                            .collect(Collectors.joining(", ", "{", "}")));
        }
        return String.join(", ", members);
    }
}
