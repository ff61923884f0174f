// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.AverageGrowthClaim;
import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.DifferenceClaim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.MultipleClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.PointsClaim;
import io.github.regiostat.claims.ShareClaim;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.region.Region;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The same statement about another period or region. */
final class ClaimMove {
    private ClaimMove() {}

    /** Returns what a claim is about, or null if it is not about one observation. */
    static @Nullable ObservationKey subject(Claim claim) {
        if (claim instanceof LevelClaim level) {
            return level.of();
        }
        if (claim instanceof GrowthClaim growth) {
            return growth.of();
        }
        if (claim instanceof AverageGrowthClaim average) {
            return average.of();
        }
        if (claim instanceof DifferenceClaim difference) {
            return difference.of();
        }
        if (claim instanceof PointsClaim points) {
            return points.of();
        }
        if (claim instanceof MultipleClaim multiple) {
            return multiple.of();
        }
        return claim instanceof ShareClaim share ? share.part() : null;
    }

    /** Returns the same claim for another period, with its base moved by the same time; null if it cannot be moved. */
    static @Nullable Claim toPeriod(Claim claim, TimePeriod from, TimePeriod to) {
        boolean isOther = from.isRange() || to.isRange() || from.frequency() != to.frequency();
        if (isOther || claim instanceof AverageGrowthClaim) {
            return null;
        }
        return moved(claim, key -> key.withPeriod(shifted(key.period(), from, to)));
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
        try {
            return move(claim, move);
        } catch (IllegalArgumentException noClaim) {
            return null;
        }
    }

    private static @Nullable Claim move(Claim claim, UnaryOperator<ObservationKey> move) {
        if (claim instanceof LevelClaim level) {
            return new LevelClaim(move.apply(level.of()), level.figure());
        }
        if (claim instanceof GrowthClaim growth) {
            ObservationKey base = move.apply(growth.of().withPeriod(growth.since()));
            return new GrowthClaim(move.apply(growth.of()), base.period(), growth.basis(), growth.figure());
        }
        if (claim instanceof AverageGrowthClaim average) {
            return new AverageGrowthClaim(
                    move.apply(average.of()), average.since(), average.method(), average.basis(), average.figure());
        }
        if (claim instanceof DifferenceClaim difference) {
            return new DifferenceClaim(
                    move.apply(difference.of()), move.apply(difference.reference()), difference.figure());
        }
        if (claim instanceof PointsClaim points) {
            return new PointsClaim(move.apply(points.of()), move.apply(points.reference()), points.figure());
        }
        if (claim instanceof MultipleClaim multiple) {
            return new MultipleClaim(move.apply(multiple.of()), move.apply(multiple.reference()), multiple.figure());
        }
        return claim instanceof ShareClaim share
                ? new ShareClaim(move.apply(share.part()), move.apply(share.whole()), share.figure())
                : null;
    }
}
