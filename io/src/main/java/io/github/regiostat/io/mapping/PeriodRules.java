// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.ValueStyle;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The rules of a mapping for periods, such as that reporting years begin in July.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract sealed class PeriodRules permits ImmutablePeriodRules {
    PeriodRules() {}

    /**
     * Returns the periods of single categories, for labels that are not the text of a period.
     *
     * @return the periods by the id or label of the category
     */
    @Value.NaturalOrder
    public abstract SortedMap<String, TimePeriod> byCategory();

    /**
     * Returns the forms of periods that are not those of ISO 8601 or SDMX, such as {@code yyyy年M月}.
     *
     * @return the patterns, in the order in which they are tried
     */
    public List<String> patterns() {
        return statedPatterns().orElse(List.of());
    }

    /** Returns the patterns, which may be an empty list; or empty if this mapping does not specify any. */
    abstract Optional<List<String>> statedPatterns();

    @Value.Lazy
    List<PeriodPattern> parsedPatterns() {
        return patterns().stream().map(PeriodPattern::of).toList();
    }

    /**
     * Returns the standard form of a period by the patterns, such as {@code 2024-01} for {@code 2024年1月}.
     *
     * @param text the id or label of a category
     * @return the text that {@link TimePeriod#parse(String)} reads, or empty if no pattern matches
     */
    public Optional<String> standardForm(String text) {
        return parsedPatterns().stream()
                .flatMap(pattern -> pattern.standardForm(text).stream())
                .findFirst();
    }

    /**
     * Returns the frequency of periods that are written as their first day.
     *
     * @return the frequency, or empty if a date is a day
     */
    public abstract Optional<Frequency> frequency();

    /**
     * Returns the first day of reporting years.
     *
     * @return the day, or empty for calendar years
     */
    public abstract Optional<MonthDay> reportingYearStart();

    /**
     * Returns the period of a document that has no dimension for it.
     *
     * @return the period, or empty
     */
    public abstract Optional<TimePeriod> defaultPeriod();

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** Returns the JSON of a mapping with these rules only. */
    @Override
    public String toString() {
        return Mapping.builder().periods(this).build().toString();
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(PeriodRules.class, "the text of its mapping");
    }
}
