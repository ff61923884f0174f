// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.region.Region;
import java.util.List;
import java.util.Objects;

/**
 * A claim about a rank, such as "third among the four regions": one more than the number of regions strictly above.
 *
 * <p>Immutable and thread-safe.
 *
 * @param of the region that has the rank, with indicator and period
 * @param among the other regions; the region of {@code of} may be among them
 * @param order whether the greatest or the least value has rank 1
 * @param rank the claimed rank, 1 or more
 */
public record RankClaim(ObservationKey of, List<Region> among, RankOrder order, int rank) implements Claim {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a claim.
     *
     * @param of the region that has the rank, with indicator and period
     * @param among the other regions; the region of {@code of} may be among them
     * @param order whether the greatest or the least value has rank 1
     * @param rank the claimed rank, 1 or more
     * @throws IllegalArgumentException if no other region is given, or the rank is not from 1 to the number of regions
     */
    public RankClaim {
        Objects.requireNonNull(of, "of");
        among = List.copyOf(among);
        Objects.requireNonNull(order, "order");
        ClaimRules.requireRank(of.region(), among, rank);
    }

    /** Excludes the hash codes of enums, which differ between JVMs. */
    @Override
    public int hashCode() {
        return Objects.hash(of, among, order.name(), rank);
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingClaimFormat(RankClaim.class);
    }
}
