// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A relation that the release does not decide, such as a total of three sectors of which one has no value.
 *
 * {@snippet file="ReconciliationSnippets.java" region="undetermined"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param check the relation with its observations; without inputs if the data lack one that it needs
 * @param unknown the observations without a value of known rounding; empty if an input is missing, or the result has no
 *     bound
 */
public record UndeterminedCheck(RelationCheck check, List<ObservationKey> unknown) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an undetermined check.
     *
     * @param check the relation with its observations; without inputs if the data lack one that it needs
     * @param unknown the observations without a value of known rounding
     */
    public UndeterminedCheck {
        Objects.requireNonNull(check, "check");
        unknown = List.copyOf(unknown);
    }

    /**
     * Returns the reason, such as {@code gdp, CN, 2024 follows from …, but the data have no value of known rounding of
     * gdp, CN-TJ, 2024}.
     */
    @Override
    public String toString() {
        if (check.inputs().isEmpty()) {
            return check.result() + " cannot be computed from the data (" + check.relation() + ")";
        }
        return unknown.isEmpty()
                ? check + ", but the bounds of these leave it open"
                : check + ", but the data have no value of known rounding of " + RelationCheck.listed(unknown);
    }

    @JsonValue
    private Object missingFormat() {
        throw ObjectMapperFailures.missingFormat(UndeterminedCheck.class, "its keys");
    }
}
