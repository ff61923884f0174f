// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv.proposal;

import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.mapping.PeriodRules;
import io.github.regiostat.period.TimePeriod;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The patterns of a mapping that read the texts of a column, tried on each text. */
final class PeriodPatterns {
    private static final int MAX_PATTERNS = 20;
    private static final String SHORT_NAME = "MMM";

    private final List<String> patterns;
    private final PeriodRules rules;
    private final Optional<MonthDay> reportingYearStart;

    private PeriodPatterns(List<String> patterns, Optional<MonthDay> reportingYearStart) {
        this.patterns = patterns;
        this.rules = Mapping.builder()
                .periodPatterns(patterns.toArray(String[]::new))
                .build()
                .periods();
        this.reportingYearStart = reportingYearStart;
    }

    /**
     * Returns those of the patterns that read only expected periods.
     *
     * @param patterns the patterns
     * @param expected the period of each text of the column, or empty for texts that no pattern may read
     */
    static PeriodPatterns of(
            Collection<String> patterns,
            Map<String, Optional<TimePeriod>> expected,
            Optional<MonthDay> reportingYearStart) {
        List<String> safe = new ArrayList<>();
        if (patterns.size() <= MAX_PATTERNS) {
            for (String pattern : patterns) {
                PeriodPatterns single = new PeriodPatterns(List.of(pattern), reportingYearStart);
                if (!isNameOfMay(pattern, patterns) && single.readsOnly(expected)) {
                    safe.add(pattern);
                }
            }
        }
        return new PeriodPatterns(List.copyOf(safe), reportingYearStart);
    }

    /** Returns whether a pattern is there for "May" only, which the pattern of full names reads as well. */
    private static boolean isNameOfMay(String pattern, Collection<String> patterns) {
        return pattern.contains(SHORT_NAME)
                && !pattern.contains("MMMM")
                && patterns.contains(pattern.replace(SHORT_NAME, "MMMM"));
    }

    private boolean readsOnly(Map<String, Optional<TimePeriod>> expected) {
        return expected.entrySet().stream().allMatch(each -> {
            Optional<TimePeriod> read = read(each.getKey());
            return read.isEmpty() || read.equals(each.getValue());
        });
    }

    private Optional<TimePeriod> read(String text) {
        return rules.standardForm(text).flatMap(form -> {
            try {
                return Optional.of(reportingYearStart
                        .map(start -> TimePeriod.parse(form, start))
                        .orElseGet(() -> TimePeriod.parse(form)));
            } catch (IllegalArgumentException invalid) {
                return Optional.empty();
            }
        });
    }

    List<String> patterns() {
        return patterns;
    }

    /** Returns the periods that neither the patterns nor {@link TimePeriod#parse(String)} read. */
    Map<String, TimePeriod> listed(Map<String, TimePeriod> periods) {
        Map<String, TimePeriod> listed = unmatched(periods);
        listed.entrySet()
                .removeIf(each -> PeriodTexts.parsed(each.getKey())
                        .filter(each.getValue()::equals)
                        .isPresent());
        return listed;
    }

    /** Returns the periods that the patterns do not read. */
    Map<String, TimePeriod> unmatched(Map<String, TimePeriod> periods) {
        Map<String, TimePeriod> unmatched = new LinkedHashMap<>(periods);
        unmatched.entrySet().removeIf(each -> read(each.getKey()).isPresent());
        return unmatched;
    }
}
