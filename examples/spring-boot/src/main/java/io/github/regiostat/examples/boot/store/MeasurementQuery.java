// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot.store;

import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A selection of measurements, such as the years {@code 2013/2024} of {@code gdp} in {@code CN}. An absent part selects
 * everything. The names of the parts are those of the parameters of a request.
 *
 * @param indicator the ids of the indicators, or null
 * @param region the measured regions, or null
 * @param in a region that contains the measured regions at the end of their period, such as a group, or null
 * @param period the period that contains the periods, or null
 * @param latest true for only the latest vintage of each measurement, or null
 * @param asOf the day on which the selected vintages were the latest ones, or null
 */
public record MeasurementQuery(
        @Nullable List<String> indicator,
        @Nullable List<Region> region,
        @Nullable Region in,
        @Nullable TimePeriod period,
        @Nullable Boolean latest,
        @Nullable LocalDate asOf) {
    /** The names of the parts. */
    public static final List<String> NAMES = List.of("indicator", "region", "in", "period", "latest", "asOf");

    /**
     * Creates a selection.
     *
     * @throws IllegalArgumentException if the members of the group are unknown
     */
    public MeasurementQuery {
        if (in != null && in.isGroup() && !in.hasKnownMembers()) {
            throw new IllegalArgumentException(
                    "Group must have known members, but those of '" + in.code() + "' are unknown");
        }
    }
}
