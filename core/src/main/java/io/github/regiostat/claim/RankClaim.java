// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.region.Region;
import java.util.List;

/**
 * A claim about a rank: "third among the four regions". The rank is one more than the number of regions strictly above.
 *
 * <p>Immutable and thread-safe.
 */
public record RankClaim(ObservationKey of, List<Region> among, RankOrder order, int rank) implements Claim {}
