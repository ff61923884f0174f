// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

/** A claim in words, such as {@code gdp, CN-BJ, 2024 is CNY 4984310000000}. */
final class ClaimSentence {
    private ClaimSentence() {}

    static String of(Claim claim) {
        if (claim instanceof FigureClaim figure) {
            return subjectOf(figure) + " is " + figure.figure();
        }
        if (claim instanceof ComparisonClaim comparison) {
            return comparison.of() + " is " + words(comparison.operator()) + " " + comparison.reference();
        }
        if (claim instanceof RankClaim rank) {
            String order = rank.order() == RankOrder.DESCENDING ? "from the greatest" : "from the least";
            return rank.of() + " has rank " + rank.rank() + " " + order + " with " + codes(rank);
        }
        ExtremeClaim extreme = (ExtremeClaim) claim;
        return extreme.of() + " is the " + (extreme.order() == RankOrder.DESCENDING ? "greatest" : "least") + " since "
                + extreme.since();
    }

    private static String codes(RankClaim rank) {
        return String.join(
                ", ",
                rank.among().stream().map(region -> region.code().toString()).toList());
    }

    private static String subjectOf(FigureClaim claim) {
        if (claim instanceof GrowthClaim growth) {
            return "growth (" + growth.basis().code() + ") of " + growth.of() + " from " + growth.since();
        }
        if (claim instanceof AverageGrowthClaim average) {
            return "average annual growth of " + average.of() + " from " + average.since();
        }
        if (claim instanceof CumulativeClaim sum) {
            return "sum of " + sum.of();
        }
        if (claim instanceof AverageClaim average) {
            return "mean of " + average.of();
        }
        if (claim instanceof ShareClaim share) {
            return "share of " + share.part() + " in " + share.whole();
        }
        if (claim instanceof ConversionClaim conversion) {
            return "amount of " + conversion.of();
        }
        return claim instanceof LevelClaim level ? level.of().toString() : relationOf(claim);
    }

    private static String relationOf(FigureClaim claim) {
        if (claim instanceof ShareDifferenceClaim shares) {
            return "share of " + shares.part() + " in " + shares.whole() + " against that of " + shares.referencePart()
                    + " in " + shares.referenceWhole();
        }
        if (claim instanceof SumClaim sum) {
            return "sum of "
                    + String.join(
                            "; ",
                            sum.parts().stream().map(ObservationKey::toString).toList());
        }
        if (claim instanceof PointsClaim points) {
            return points.of() + " minus " + points.reference();
        }
        if (claim instanceof DifferenceClaim difference) {
            return difference.of() + " minus " + difference.reference();
        }
        if (claim instanceof RelativeDifferenceClaim relative) {
            return relative.of() + " relative to " + relative.reference();
        }
        MultipleClaim multiple = (MultipleClaim) claim;
        return "multiple of " + multiple.of() + " by " + multiple.reference();
    }

    private static String words(ComparisonOperator operator) {
        return switch (operator) {
            case GREATER -> "greater than";
            case GREATER_OR_EQUAL -> "at least";
            case LESS -> "less than";
            case LESS_OR_EQUAL -> "at most";
            case EQUAL -> "equal to";
        };
    }
}
