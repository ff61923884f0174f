// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.AverageClaim;
import io.github.regiostat.claims.AverageGrowthClaim;
import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ComparisonClaim;
import io.github.regiostat.claims.CumulativeClaim;
import io.github.regiostat.claims.DifferenceClaim;
import io.github.regiostat.claims.ExtremeClaim;
import io.github.regiostat.claims.FigureClaim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.MultipleClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.PointsClaim;
import io.github.regiostat.claims.RankClaim;
import io.github.regiostat.claims.RelativeDifferenceClaim;
import io.github.regiostat.claims.ShareClaim;
import io.github.regiostat.claims.SumClaim;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a claim about one observation, and the same claim with other parts: of another region or period, or with
 * another figure.
 *
 * @param kind the kind of statement, with its article: "a growth rate"
 * @param of the observation that it states something about
 * @param reference the observation that it compares with, or null
 * @param maker makes the claim of other parts
 */
record ClaimParts(
        String kind,
        ObservationKey of,
        @Nullable ObservationKey reference,
        @Nullable Maker maker) {
    /** Makes the claim of a kind. */
    private interface Maker {
        Claim claim(ObservationKey of, ObservationKey reference, Figure<?> figure);
    }

    /** Returns the parts of a claim, or null if it is not about one observation, as a sum is not. */
    static @Nullable ClaimParts of(Claim claim) {
        if (claim instanceof LevelClaim level) {
            return new ClaimParts("a level", level.of(), null, (of, none, figure) -> new LevelClaim(of, figure));
        }
        if (claim instanceof AverageClaim mean) {
            return new ClaimParts("a mean", mean.of(), null, (of, none, figure) -> new AverageClaim(of, figure));
        }
        if (claim instanceof GrowthClaim growth) {
            return new ClaimParts(
                    "a growth rate",
                    growth.of(),
                    growth.of().withPeriod(growth.since()),
                    (of, base, figure) -> new GrowthClaim(of, base.period(), growth.basis(), figure));
        }
        if (claim instanceof AverageGrowthClaim growth) {
            return new ClaimParts(
                    "an average growth rate",
                    growth.of(),
                    growth.of().withPeriod(growth.since()),
                    (of, base, figure) ->
                            new AverageGrowthClaim(of, base.period(), growth.method(), growth.basis(), figure));
        }
        if (claim instanceof DifferenceClaim difference) {
            return new ClaimParts("a difference", difference.of(), difference.reference(), DifferenceClaim::new);
        }
        if (claim instanceof PointsClaim points) {
            return new ClaimParts("a difference", points.of(), points.reference(), PointsClaim::new);
        }
        if (claim instanceof RelativeDifferenceClaim relative) {
            return new ClaimParts("a difference", relative.of(), relative.reference(), RelativeDifferenceClaim::new);
        }
        if (claim instanceof ShareClaim share) {
            return new ClaimParts("a share", share.part(), share.whole(), ShareClaim::new);
        }
        if (claim instanceof MultipleClaim multiple) {
            return new ClaimParts("a multiple", multiple.of(), multiple.reference(), MultipleClaim::new);
        }
        return ofOrder(claim);
    }

    private static @Nullable ClaimParts ofOrder(Claim claim) {
        if (claim instanceof ComparisonClaim comparison) {
            return new ClaimParts("a comparison", comparison.of(), comparison.reference(), null);
        }
        if (claim instanceof RankClaim rank) {
            return new ClaimParts("a rank", rank.of(), null, null);
        }
        return claim instanceof ExtremeClaim extreme ? new ClaimParts("an extreme", extreme.of(), null, null) : null;
    }

    /** Returns what a claim with a figure is about, or null if it is not about one observation. */
    static @Nullable ObservationKey subject(Claim claim) {
        ClaimParts parts = claim instanceof FigureClaim ? of(claim) : null;
        return parts == null ? null : parts.of;
    }

    /** Returns a claim in words, such as "a level of Beijing in 2023". */
    static String inWords(Claim claim) {
        ClaimParts parts = of(claim);
        if (parts == null) {
            return "another statement";
        }
        String own = parts.kind + " of " + inWords(parts.of);
        return parts.reference == null ? own : own + " against " + inWords(parts.reference);
    }

    private static String inWords(ObservationKey key) {
        return key.region().name() + " in " + key.period();
    }

    /** Returns the same claim for another period, with its base moved by the same time; null if it cannot be moved. */
    static @Nullable Claim toPeriod(Claim claim, TimePeriod from, TimePeriod to) {
        boolean isOther = from.isRange() || to.isRange() || from.frequency() != to.frequency();
        return isOther || claim instanceof AverageGrowthClaim
                ? null
                : moved(claim, key -> key.withPeriod(shifted(key.period(), from, to)));
    }

    /** Returns the same claim for another region; null if it cannot be moved. */
    static @Nullable Claim toRegion(Claim claim, Region to) {
        ObservationKey own = subject(claim);
        return own == null ? null : moved(claim, key -> key.region().equals(own.region()) ? key.withRegion(to) : key);
    }

    /** Returns a period that is before another one as much as it was before the old one. */
    static TimePeriod shifted(TimePeriod period, TimePeriod from, TimePeriod to) {
        if (period.equals(from)) {
            return to;
        }
        if (period.equals(from.plusYears(-1))) {
            return to.plusYears(-1);
        }
        return !period.isRange() && !from.isRange() && period.equals(from.previous()) ? to.previous() : period;
    }

    private static @Nullable Claim moved(Claim claim, UnaryOperator<ObservationKey> move) {
        return claim instanceof FigureClaim figure ? made(claim, move, figure.figure()) : null;
    }

    /** Returns the same claim with another figure; null if there is no such claim. */
    static @Nullable Claim withFigure(Claim claim, Figure<?> figure) {
        if (claim instanceof SumClaim sum) {
            return new SumClaim(sum.parts(), figure);
        }
        if (claim instanceof CumulativeClaim cumulative) {
            return new CumulativeClaim(cumulative.of(), figure);
        }
        return made(claim, UnaryOperator.identity(), figure);
    }

    private static @Nullable Claim made(Claim claim, UnaryOperator<ObservationKey> move, Figure<?> figure) {
        ClaimParts parts = of(claim);
        if (parts == null || parts.maker == null) {
            return null;
        }
        try {
            ObservationKey reference = Objects.requireNonNullElse(parts.reference, parts.of);
            return parts.maker.claim(move.apply(parts.of), move.apply(reference), figure);
        } catch (IllegalArgumentException noClaim) {
            return null;
        }
    }
}
