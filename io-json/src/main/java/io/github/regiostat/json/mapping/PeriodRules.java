// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.mapping;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.json.internal.ObjectMapperFailures;
import io.github.regiostat.json.internal.ValueStyle;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import java.time.MonthDay;
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
