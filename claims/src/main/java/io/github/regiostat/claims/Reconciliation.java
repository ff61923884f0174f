// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.util.List;
import java.util.Optional;

/**
 * The result of the check of a release, such as 31 totals of which one is violated.
 *
 * <p>A check is a relation of one period, region and category. It is violated if the interval that follows from its
 * parts and the stated one are disjoint, undetermined if a figure is missing or its rounding is unknown, and satisfied
 * otherwise: it holds for some numbers within the bounds of all its figures.
 *
 * {@snippet file="ReconciliationSnippets.java" region="reconcile"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Reconciliation {
    private final Counts counts;
    private final List<Discrepancy> discrepancies;
    private final List<UndeterminedCheck> undetermined;
    private final boolean isComplete;
    private final RefinedCells refined;

    /** The numbers of checks. */
    record Counts(int satisfied, int violated, int undetermined) {}

    Reconciliation(
            Counts counts,
            List<Discrepancy> discrepancies,
            List<UndeterminedCheck> undetermined,
            boolean isComplete,
            RefinedCells refined) {
        this.counts = counts;
        this.discrepancies = List.copyOf(discrepancies);
        this.undetermined = List.copyOf(undetermined);
        this.isComplete = isComplete;
        this.refined = refined;
    }

    /**
     * Returns the number of checks: relations of one period, region and category, and observations of several sources.
     *
     * @return the sum of the satisfied, violated and undetermined ones
     */
    public int checks() {
        return counts.satisfied + counts.violated + counts.undetermined;
    }

    /**
     * Returns the number of checks that hold for some numbers within the bounds of all figures.
     *
     * @return the number of satisfied checks
     */
    public int satisfied() {
        return counts.satisfied;
    }

    /**
     * Returns the number of checks that are violated by themselves.
     *
     * @return the number of violated checks
     */
    public int violated() {
        return counts.violated;
    }

    /**
     * Returns the number of checks with a figure that is missing or whose rounding is unknown.
     *
     * @return the number of undetermined checks
     */
    public int undetermined() {
        return counts.undetermined;
    }

    /**
     * Returns the contradictions: first those of one check, then those of several checks together.
     *
     * @return the contradictions, at most {@value Claims#MAX_DISCREPANCIES}
     */
    public List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    /**
     * Returns the checks that the release leaves open, with what is unknown.
     *
     * @return the undetermined checks, at most {@value Claims#MAX_DISCREPANCIES}
     */
    public List<UndeterminedCheck> undeterminedChecks() {
        return undetermined;
    }

    /**
     * Returns whether no contradiction was found.
     *
     * @return true if no discrepancy was found, which does not prove that the release is right
     */
    public boolean isConsistent() {
        return discrepancies.isEmpty();
    }

    /**
     * Returns whether no limit ended the search and all contradictions are listed.
     *
     * @return false if there may be further contradictions
     */
    public boolean isComplete() {
        return isComplete;
    }

    /**
     * Returns the interval of an observation that follows from its own figure and from all relations without a
     * contradiction, such as a narrower one for a rounded total of exact parts.
     *
     * @param key the observation
     * @return the interval, or empty if the relations do not contain the observation, or it exists in several units
     */
    public Optional<Interval> interval(ObservationKey key) {
        List<Interval> found = refined.intervals(key);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Returns the counts, such as {@code 31 checks: 30 satisfied, 1 violated, 0 undetermined}. */
    @Override
    public String toString() {
        return checks() + (checks() == 1 ? " check: " : " checks: ") + satisfied() + " satisfied, " + violated()
                + " violated, " + undetermined() + " undetermined";
    }

    @JsonValue
    private Object missingFormat() {
        throw ObjectMapperFailures.missingFormat(Reconciliation.class, "its discrepancies");
    }
}
