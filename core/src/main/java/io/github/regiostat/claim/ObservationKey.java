// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.util.Map;

/**
 * What a claim is about: an indicator of a region and a period, such as {@code gdp, CN-BJ, 2024}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param indicator the id of the indicator
 * @param region the region
 * @param period the period
 * @param breakdown the category of each dimension, empty for the measurement without a breakdown
 */
public record ObservationKey(String indicator, Region region, TimePeriod period, Map<String, String> breakdown) {
    /** Returns the key of a measurement without a breakdown. */
    public static ObservationKey of(String indicator, Region region, TimePeriod period) {
        return new ObservationKey(indicator, region, period, Map.of());
    }

    /** Returns the key of the same indicator, region and breakdown in another period. */
    public ObservationKey withPeriod(TimePeriod other) {
        return new ObservationKey(indicator, region, other, breakdown);
    }

    /** Returns the key of the same indicator, period and breakdown in another region. */
    public ObservationKey withRegion(Region other) {
        return new ObservationKey(indicator, other, period, breakdown);
    }
}
