// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

/**
 * A statement about figures, such as "up 12.7 %".
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Claim
        permits LevelClaim,
                GrowthClaim,
                AverageGrowthClaim,
                CumulativeClaim,
                ShareClaim,
                PointsClaim,
                ShareDifferenceClaim,
                MultipleClaim,
                ConversionClaim,
                RankClaim,
                ExtremeClaim,
                SumClaim,
                DifferenceClaim,
                RelativeDifferenceClaim,
                ComparisonClaim {}
