// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Interval;
import java.math.BigDecimal;

/** The intervals that follow from data for each kind of claim, and the intervals that each kind claims. */
final class Implications {
    private final Levels levels;
    private final RatioImplications ratios;
    private final GrowthRates growth;

    Implications(Observations observations, LevelUnits units) {
        this.levels = new Levels(observations, units);
        this.growth = new GrowthRates(observations);
        this.ratios = new RatioImplications(observations, units, growth);
    }

    /**
     * Returns the interval that follows from the data.
     *
     * @throws UndeterminedException if nothing follows
     */
    Implied of(Claim claim) {
        Implied implied = ofLevel(claim);
        if (implied.interval().isUnbounded()) {
            throw new UndeterminedException("Nothing follows from the data, whose figures leave both ends open.");
        }
        return implied;
    }

    private Implied ofLevel(Claim claim) {
        if (claim instanceof LevelClaim level) {
            return levels.of(level);
        } else if (claim instanceof CumulativeClaim cumulative) {
            return levels.of(cumulative);
        } else if (claim instanceof AverageClaim average) {
            return levels.of(average);
        } else if (claim instanceof SumClaim sum) {
            return levels.of(sum);
        } else if (claim instanceof DifferenceClaim difference) {
            return levels.of(difference);
        } else if (claim instanceof ConversionClaim conversion) {
            return levels.of(conversion);
        }
        return ofOrder(claim);
    }

    private Implied ofOrder(Claim claim) {
        if (claim instanceof ComparisonClaim comparison) {
            return levels.of(comparison);
        } else if (claim instanceof RankClaim rank) {
            return levels.of(rank);
        } else if (claim instanceof ExtremeClaim extreme) {
            return levels.of(extreme);
        }
        return ofRate(claim);
    }

    private Implied ofRate(Claim claim) {
        if (claim instanceof GrowthClaim total) {
            return growth.of(total);
        } else if (claim instanceof AverageGrowthClaim average) {
            return growth.of(average);
        } else if (claim instanceof ShareClaim share) {
            return ratios.of(share);
        } else if (claim instanceof PointsClaim points) {
            return ratios.of(points);
        } else if (claim instanceof ShareDifferenceClaim difference) {
            return ratios.of(difference);
        } else if (claim instanceof MultipleClaim multiple) {
            return ratios.of(multiple);
        }
        return ratios.of((RelativeDifferenceClaim) claim);
    }

    /** Returns the numbers that a claim allows: those of its figure, its rank, or those above or below zero. */
    static ClaimedInterval claimedBy(Claim claim, CheckOptions options) {
        if (claim instanceof FigureClaim withFigure) {
            return ClaimedInterval.of(withFigure.figure(), options);
        } else if (claim instanceof RankClaim rank) {
            return ClaimedInterval.of(Interval.exactly(BigDecimal.valueOf(rank.rank())));
        } else if (claim instanceof ComparisonClaim comparison) {
            return ClaimedInterval.of(differences(comparison.operator()));
        }
        return ClaimedInterval.of(Interval.greaterThan(BigDecimal.ZERO));
    }

    /** Returns the differences that an operator allows. */
    static Interval differences(ComparisonOperator operator) {
        return switch (operator) {
            case GREATER -> Interval.greaterThan(BigDecimal.ZERO);
            case GREATER_OR_EQUAL -> Interval.atLeast(BigDecimal.ZERO);
            case LESS -> Interval.lessThan(BigDecimal.ZERO);
            case LESS_OR_EQUAL -> Interval.atMost(BigDecimal.ZERO);
            case EQUAL -> Interval.exactly(BigDecimal.ZERO);
        };
    }
}
