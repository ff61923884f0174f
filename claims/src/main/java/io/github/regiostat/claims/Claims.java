// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import java.util.Collection;

/**
 * Checks of claims against data, such as "up 12.7 %" against the levels of two years.
 *
 * {@snippet file="ClaimSnippets.java" region="check"}
 *
 * <p>Stateless and thread-safe.
 */
public final class Claims {
    /** The greatest number of conflicts that are returned. */
    public static final int MAX_CONFLICTS = ConflictSearch.MAX_CONFLICTS;

    /** The greatest number of discrepancies, and of undetermined checks, that are listed. */
    public static final int MAX_DISCREPANCIES = ReleaseCheck.MAX_DISCREPANCIES;

    private Claims() {}

    /**
     * Checks a claim with {@link CheckOptions#DEFAULT}.
     *
     * @param claim the claim
     * @param dataset the data
     * @param rates the exchange rates; without rates, money in another currency is undetermined
     * @return the result
     */
    public static ClaimResult check(Claim claim, Dataset dataset, ExchangeRates rates) {
        return check(claim, dataset, rates, CheckOptions.DEFAULT);
    }

    /**
     * Checks a claim. For many claims, {@link ClaimCheck} is faster.
     *
     * <p>The interval that follows from the data lies inside the claimed one ({@linkplain Verdict#SUPPORTED
     * supported}), is disjoint from it ({@linkplain Verdict#CONTRADICTED contradicted}) or overlaps it
     * ({@linkplain Verdict#CONSISTENT consistent}). If nothing follows, the result is {@linkplain Verdict#UNDETERMINED
     * undetermined}: the data have no value, several values, values of unknown rounding, or values that cannot be
     * compared.
     *
     * @param claim the claim
     * @param dataset the data
     * @param rates the exchange rates; without rates, money in another currency is undetermined
     * @param options the options
     * @return the result
     */
    public static ClaimResult check(Claim claim, Dataset dataset, ExchangeRates rates, CheckOptions options) {
        return ClaimCheck.of(dataset, rates, options).check(claim);
    }

    /**
     * Returns the irreducible sets of claims that exclude one another, with {@link CheckOptions#DEFAULT}.
     *
     * @param claims the claims; equal claims count once, and their order does not matter
     * @param dataset the data, whose measurements are facts
     * @return the conflicts, at most {@value #MAX_CONFLICTS}
     * @throws IllegalArgumentException if vintages of the data have no order
     */
    public static ClaimConflicts conflicts(Collection<? extends Claim> claims, Dataset dataset) {
        return conflicts(claims, dataset, CheckOptions.DEFAULT);
    }

    /**
     * Returns the irreducible sets of claims that exclude one another, such as two levels and the growth between them.
     *
     * <p>Each claim is a condition on the numbers that it is about: a level lies in an interval, the later level is the
     * earlier one times 1 + growth, a part is the whole times the share, and so on. The bounds of measurements are
     * facts. A conflict is proved by narrowing intervals, with ends rounded outward, until a number has none left.
     * Small connected systems of linear conditions are decided exactly. A claim without an interval, such as "about 5
     * million" without a band, is not part of any conflict.
     *
     * <p>Growth, shares and relative differences are conditions where their base is above zero. Growth follows from
     * levels where their price basis allows it: real growth does not follow from levels at current prices. Failing to
     * prove a conflict does not prove consistency.
     *
     * {@snippet file="ReconciliationSnippets.java" region="conflicts"}
     *
     * @param claims the claims; equal claims count once, and their order does not matter
     * @param dataset the data, whose measurements are facts
     * @param options the vintage, the band of "nearly" and "about", and the treatment of values of unknown rounding
     * @return the conflicts, at most {@value #MAX_CONFLICTS}, and whether there may be more
     * @throws IllegalArgumentException if vintages of the data have no order
     */
    public static ClaimConflicts conflicts(Collection<? extends Claim> claims, Dataset dataset, CheckOptions options) {
        return new ConflictSearch(claims, dataset, options).run();
    }

    /**
     * Checks the relations of a release, with {@link CheckOptions#DEFAULT}.
     *
     * @param dataset the release
     * @param relations the relations
     * @return the result
     * @throws IllegalArgumentException if a relation names an indicator or dimension that the dataset does not have, or
     *     sums what does not add up, or relations form a cycle of wholes and parts
     */
    public static Reconciliation reconcile(Dataset dataset, Collection<? extends Relation> relations) {
        return reconcile(dataset, relations, CheckOptions.DEFAULT);
    }

    /**
     * Checks the relations of a release, such as totals and parts over regions and categories, shares and growth.
     *
     * <p>Each figure is the interval of its bounds; several publications of one observation in one vintage are
     * intersected. A relation is violated if the interval that follows from the parts and the stated one are disjoint.
     * Then intervals are propagated across relations, so that a contradiction of several relations together is found
     * too, reduced to an irreducible set of them. Connected systems of few relations are decided exactly.
     *
     * {@snippet file="ReconciliationSnippets.java" region="reconcile"}
     *
     * @param dataset the release; of several vintages, the latest count unless the options name one
     * @param relations the relations
     * @param options the vintage, and the treatment of values of unknown rounding
     * @return the result
     * @throws IllegalArgumentException if a relation names an indicator or dimension that the dataset does not have, or
     *     sums what does not add up, or relations form a cycle of wholes and parts
     */
    public static Reconciliation reconcile(
            Dataset dataset, Collection<? extends Relation> relations, CheckOptions options) {
        return new ReleaseCheck(dataset, relations, options).run();
    }
}
