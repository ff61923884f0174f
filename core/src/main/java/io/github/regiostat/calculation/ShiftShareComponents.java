// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import com.fasterxml.jackson.annotation.JsonKey;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Additive;
import java.util.Objects;

/**
 * The components of a change, such as 150 jobs more: 100 by national growth, 30 by the industry mix, and 20 by the
 * competitiveness of the region.
 *
 * <p>The three components add up to the change, apart from the rounding of each to 34 digits.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <Q> the kind of quantity
 * @param change the change of the region
 * @param nationalGrowth the change at the growth of the nation in total
 * @param industryMix the change by the difference of the growth of the industry in the nation from that of the nation
 * @param competitive the change by the difference of the growth of the industry in the region from that in the nation
 * @see ShiftShare
 */
public record ShiftShareComponents<Q extends Additive<Q>>(
        Measurement<Q> change, Measurement<Q> nationalGrowth, Measurement<Q> industryMix, Measurement<Q> competitive) {
    /**
     * Creates the components of a change.
     *
     * @param change the change of the region
     * @param nationalGrowth the component of national growth
     * @param industryMix the component of the industry mix
     * @param competitive the competitive component
     */
    public ShiftShareComponents {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(nationalGrowth, "nationalGrowth");
        Objects.requireNonNull(industryMix, "industryMix");
        Objects.requireNonNull(competitive, "competitive");
    }

    @JsonKey
    private Object unsupportedAsKey() {
        throw ObjectMapperFailures.unsupportedKey(ShiftShareComponents.class);
    }
}
