// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import com.fasterxml.jackson.annotation.JsonKey;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Multiple;
import java.util.Objects;

/**
 * A Theil index with its components, such as 0.104 in total, of which 0.081 is between regions and 0.023 within them.
 *
 * <p>The components add up to the total, apart from the rounding of each to 34 digits.
 *
 * <p>Immutable and thread-safe.
 *
 * @param total the index of all members
 * @param between the index of the parts, as if each member had the mean of its part
 * @param within the mean of the indices of the parts, by their share in the sum of the values
 * @see Dispersion#theilDecomposition(io.github.regiostat.region.Region, java.util.List, java.util.List, Accept...)
 */
public record TheilDecomposition(
        Measurement<Multiple> total, Measurement<Multiple> between, Measurement<Multiple> within) {
    /**
     * Creates a decomposition.
     *
     * @param total the index of all members
     * @param between the index of the parts
     * @param within the mean of the indices of the parts
     */
    public TheilDecomposition {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(between, "between");
        Objects.requireNonNull(within, "within");
    }

    @JsonKey
    private Object unsupportedAsKey() {
        throw ObjectMapperFailures.unsupportedKey(TheilDecomposition.class);
    }
}
