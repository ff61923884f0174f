// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0

/**
 * Statements about figures, such as "up 12.7 %" and "third in the country", checked against a dataset.
 *
 * {@snippet file="ClaimSnippets.java" region="check"}
 *
 * <p>Start at {@link io.github.regiostat.claims.Claims}. A {@link io.github.regiostat.claims.Claim} names one or more
 * observations by an {@link io.github.regiostat.claims.ObservationKey}, and claims a figure
 * ({@link io.github.regiostat.claims.FigureClaim}) or an order:
 *
 * <ul>
 *   <li>levels: {@link io.github.regiostat.claims.LevelClaim}, {@link io.github.regiostat.claims.CumulativeClaim} and
 *       {@link io.github.regiostat.claims.AverageClaim} over periods, {@link io.github.regiostat.claims.SumClaim} of
 *       parts, and {@link io.github.regiostat.claims.ConversionClaim} to another currency;
 *   <li>growth: {@link io.github.regiostat.claims.GrowthClaim} between two periods, and
 *       {@link io.github.regiostat.claims.AverageGrowthClaim} a year, by an
 *       {@link io.github.regiostat.claims.AverageMethod};
 *   <li>shares: {@link io.github.regiostat.claims.ShareClaim}, and
 *       {@link io.github.regiostat.claims.ShareDifferenceClaim} between two shares;
 *   <li>comparisons with a reference: {@link io.github.regiostat.claims.DifferenceClaim} in a unit,
 *       {@link io.github.regiostat.claims.PointsClaim} in percentage points,
 *       {@link io.github.regiostat.claims.RelativeDifferenceClaim} in percent, and
 *       {@link io.github.regiostat.claims.MultipleClaim};
 *   <li>order: {@link io.github.regiostat.claims.ComparisonClaim} with a
 *       {@link io.github.regiostat.claims.ComparisonOperator}, and {@link io.github.regiostat.claims.RankClaim} and
 *       {@link io.github.regiostat.claims.ExtremeClaim} with a {@link io.github.regiostat.claims.RankOrder}.
 * </ul>
 *
 * <p>A check returns a {@link io.github.regiostat.claims.ClaimResult}: a {@link io.github.regiostat.claims.Verdict}
 * with both intervals, the reason and the measurements used. {@link io.github.regiostat.claims.CheckOptions} select a
 * vintage and the width of "about". A {@link io.github.regiostat.claims.ClaimCheck} checks many claims against one
 * dataset.
 *
 * <p>Claims that exclude one another are {@link io.github.regiostat.claims.ClaimConflicts}, a list of irreducible sets
 * ({@link io.github.regiostat.claims.ClaimConflict}).
 *
 * <p>A release is checked by {@link io.github.regiostat.claims.Relation}s, such as a total and its parts. The
 * {@link io.github.regiostat.claims.Reconciliation} has a {@link io.github.regiostat.claims.Discrepancy} for each
 * contradiction, with the violated relations and their observations ({@link io.github.regiostat.claims.RelationCheck}).
 */
@NullMarked
package io.github.regiostat.claims;

import org.jspecify.annotations.NullMarked;
