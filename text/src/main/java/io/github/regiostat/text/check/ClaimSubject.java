// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.AverageGrowthClaim;
import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ComparisonClaim;
import io.github.regiostat.claims.DifferenceClaim;
import io.github.regiostat.claims.ExtremeClaim;
import io.github.regiostat.claims.GrowthClaim;
import io.github.regiostat.claims.LevelClaim;
import io.github.regiostat.claims.MultipleClaim;
import io.github.regiostat.claims.ObservationKey;
import io.github.regiostat.claims.PointsClaim;
import io.github.regiostat.claims.RankClaim;
import io.github.regiostat.claims.RelativeDifferenceClaim;
import io.github.regiostat.claims.ShareClaim;
import org.jspecify.annotations.Nullable;

/**
 * What a claim is about, such as "a growth rate of Beijing in 2024 to 2023".
 *
 * @param kind the kind of statement, with its article
 * @param of the observation that it states something about
 * @param reference the observation that it compares with, or null
 */
record ClaimSubject(
        String kind, ObservationKey of, @Nullable ObservationKey reference) {
    /** Returns the subject of a claim that a text check makes. */
    static ClaimSubject of(Claim claim) {
        if (claim instanceof LevelClaim level) {
            return new ClaimSubject("a level", level.of(), null);
        }
        if (claim instanceof GrowthClaim growth) {
            return new ClaimSubject("a growth rate", growth.of(), growth.of().withPeriod(growth.since()));
        }
        if (claim instanceof AverageGrowthClaim growth) {
            return new ClaimSubject(
                    "an average growth rate", growth.of(), growth.of().withPeriod(growth.since()));
        }
        if (claim instanceof DifferenceClaim difference) {
            return new ClaimSubject("a difference", difference.of(), difference.reference());
        }
        if (claim instanceof PointsClaim points) {
            return new ClaimSubject("a difference", points.of(), points.reference());
        }
        if (claim instanceof RelativeDifferenceClaim relative) {
            return new ClaimSubject("a difference", relative.of(), relative.reference());
        }
        if (claim instanceof ShareClaim share) {
            return new ClaimSubject("a share", share.part(), share.whole());
        }
        return ofOrder(claim);
    }

    private static ClaimSubject ofOrder(Claim claim) {
        if (claim instanceof MultipleClaim multiple) {
            return new ClaimSubject("a multiple", multiple.of(), multiple.reference());
        }
        if (claim instanceof ComparisonClaim comparison) {
            return new ClaimSubject("a comparison", comparison.of(), comparison.reference());
        }
        if (claim instanceof RankClaim rank) {
            return new ClaimSubject("a rank", rank.of(), null);
        }
        if (claim instanceof ExtremeClaim extreme) {
            return new ClaimSubject("an extreme", extreme.of(), null);
        }
        throw new IllegalArgumentException("Claim must be one that a text check makes, but was " + claim);
    }

    /** Returns the subject in words, such as "a level of Beijing in 2023". */
    String inWords() {
        String own = kind + " of " + inWords(of);
        return reference == null ? own : own + " against " + inWords(reference);
    }

    private static String inWords(ObservationKey key) {
        return key.region().name() + " in " + key.period();
    }
}
