// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A contradiction between figures and relations of a release, such as a total of 100 whose parts sum up to 101.
 *
 * <p>Most are of one relation. One that follows from several relations together is irreducible: without any one of
 * them, the others are not violated.
 *
 * <p>Immutable and thread-safe.
 *
 * @param checks the relations with their observations
 * @param at the observation whose two intervals are disjoint
 * @param stated the interval that the data leave for it
 * @param implied the interval that follows from the relation
 * @param because the reason in a sentence
 */
public record Discrepancy(
        List<RelationCheck> checks, ObservationKey at, Interval stated, Interval implied, String because)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a discrepancy.
     *
     * @param checks the relations with their observations
     * @param at the observation whose two intervals are disjoint
     * @param stated the interval that the data leave for it
     * @param implied the interval that follows from the relation
     * @param because the reason in a sentence
     * @throws IllegalArgumentException if the intervals overlap, there is no relation, or the reason is blank
     */
    public Discrepancy {
        checks = List.copyOf(checks);
        Objects.requireNonNull(at, "at");
        Text.requireName(because, "Reason of a discrepancy");
        if (stated.overlaps(implied) || checks.isEmpty()) {
            throw new IllegalArgumentException("Discrepancy must have a relation and disjoint intervals, but was of "
                    + checks.size() + " relations and the intervals " + stated + " and " + implied);
        }
    }

    /**
     * Returns the interval of the differences between what is implied and what is stated.
     *
     * @return the difference, which does not contain zero
     */
    public Interval difference() {
        return implied.minus(stated);
    }

    @JsonValue
    private Object missingFormat() {
        throw ObjectMapperFailures.missingFormat(Discrepancy.class, "its parts");
    }
}
