// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import java.util.ArrayList;
import java.util.List;

/** The observations that a claim names. */
final class ClaimKeys {
    private ClaimKeys() {}

    static List<ObservationKey> of(Claim claim) {
        if (claim instanceof ShareClaim share) {
            return List.of(share.part(), share.whole());
        }
        if (claim instanceof ShareDifferenceClaim shares) {
            return List.of(shares.part(), shares.whole(), shares.referencePart(), shares.referenceWhole());
        }
        if (claim instanceof SumClaim sum) {
            return sum.parts();
        }
        if (claim instanceof RankClaim rank) {
            List<ObservationKey> keys = new ArrayList<>(List.of(rank.of()));
            rank.among().forEach(region -> keys.add(rank.of().withRegion(region)));
            return keys;
        }
        return ofOneOrTwo(claim);
    }

    private static List<ObservationKey> ofOneOrTwo(Claim claim) {
        if (claim instanceof LevelClaim level) {
            return List.of(level.of());
        }
        if (claim instanceof GrowthClaim growth) {
            return List.of(growth.of());
        }
        if (claim instanceof AverageGrowthClaim average) {
            return List.of(average.of());
        }
        if (claim instanceof CumulativeClaim sum) {
            return List.of(sum.of());
        }
        if (claim instanceof AverageClaim average) {
            return List.of(average.of());
        }
        if (claim instanceof ConversionClaim conversion) {
            return List.of(conversion.of());
        }
        return claim instanceof ExtremeClaim extreme ? List.of(extreme.of()) : ofTwo(claim);
    }

    private static List<ObservationKey> ofTwo(Claim claim) {
        if (claim instanceof PointsClaim points) {
            return List.of(points.of(), points.reference());
        }
        if (claim instanceof MultipleClaim multiple) {
            return List.of(multiple.of(), multiple.reference());
        }
        if (claim instanceof DifferenceClaim difference) {
            return List.of(difference.of(), difference.reference());
        }
        if (claim instanceof RelativeDifferenceClaim relative) {
            return List.of(relative.of(), relative.reference());
        }
        ComparisonClaim comparison = (ComparisonClaim) claim;
        return List.of(comparison.of(), comparison.reference());
    }
}
