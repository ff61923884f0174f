// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Figure;

/**
 * A claim that has a figure, such as "up 12.7 %".
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface FigureClaim extends Claim
        permits LevelClaim,
                GrowthClaim,
                AverageGrowthClaim,
                CumulativeClaim,
                AverageClaim,
                ShareClaim,
                PointsClaim,
                ShareDifferenceClaim,
                MultipleClaim,
                ConversionClaim,
                SumClaim,
                DifferenceClaim,
                RelativeDifferenceClaim {
    /**
     * Returns the claimed figure.
     *
     * @return the figure; its bounds are the claimed interval
     */
    Figure<?> figure();
}
