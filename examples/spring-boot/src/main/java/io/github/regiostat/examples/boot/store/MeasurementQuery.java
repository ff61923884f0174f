// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot.store;

import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A selection of measurements, such as the years {@code 2013/2024} of {@code gdp} in {@code CN}. An absent part selects
 * everything. The names of the parts are those of the parameters of a request.
 *
 * @param indicator the ids of the indicators, or null
 * @param region the measured regions, or null
 * @param in a region that is known to contain the measured ones at the end of their period, such as a group, or null
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
    /** The names of the parts, with true for those that take several values. */
    public static final Map<String, Boolean> NAMES =
            Map.of("indicator", true, "region", true, "in", false, "period", false, "latest", false, "asOf", false);

    /** Returns the selection of all measurements of an indicator in a region. */
    public static MeasurementQuery of(String indicator, Region region) {
        return new MeasurementQuery(List.of(indicator), List.of(region), null, null, null, null);
    }
}
