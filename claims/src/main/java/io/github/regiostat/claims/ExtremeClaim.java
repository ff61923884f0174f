// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.period.TimePeriod;
import java.util.Objects;

/**
 * A claim about an extreme, such as "the highest since 2013": strictly above all earlier values from that period on.
 *
 * <p>Immutable and thread-safe.
 *
 * @param of what the claim is about, in the period of the extreme
 * @param since the first period compared, before that of {@code of}
 * @param order {@code DESCENDING} for the highest, {@code ASCENDING} for the lowest
 */
public record ExtremeClaim(ObservationKey of, TimePeriod since, RankOrder order) implements Claim {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a claim.
     *
     * @param of what the claim is about, in the period of the extreme
     * @param since the first period compared, before that of {@code of}
     * @param order {@code DESCENDING} for the highest, {@code ASCENDING} for the lowest
     * @throws IllegalArgumentException if the first period does not start before the period
     */
    public ExtremeClaim {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(order, "order");
        ClaimRules.requireEarlier(since, of, "Extreme");
    }

    /** Excludes the hash codes of enums, which differ between JVMs. */
    @Override
    public int hashCode() {
        return Objects.hash(of, since, order.name());
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingClaimFormat(ExtremeClaim.class);
    }
}
