// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.io.Serializable;
import java.util.List;

/**
 * The conflicts among claims, such as one between two levels and the growth between them.
 *
 * <p>Failing to prove a conflict does not prove consistency: even if no conflict was found, there may be no numbers
 * that meet all claims.
 *
 * <p>Immutable and thread-safe.
 *
 * @param conflicts the irreducible sets, ordered by their claims
 * @param isComplete whether the search ended by itself; false if it stopped at {@value Claims#MAX_CONFLICTS} sets or at
 *     its limit of work, so that there may be further sets
 */
public record ClaimConflicts(List<ClaimConflict> conflicts, boolean isComplete) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the result of a search.
     *
     * @param conflicts the irreducible sets
     * @param isComplete whether the search ended by itself
     */
    public ClaimConflicts {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Returns whether no conflict was found.
     *
     * @return true if no conflict was proved, which does not prove that the claims are consistent
     */
    public boolean isEmpty() {
        return conflicts.isEmpty();
    }

    @JsonValue
    private Object missingFormat() {
        throw ObjectMapperFailures.missingFormat(ClaimConflicts.class, "its conflicts");
    }
}
