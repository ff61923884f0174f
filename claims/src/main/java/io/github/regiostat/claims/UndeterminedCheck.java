// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A relation that the release does not decide, such as a total of three sectors of which one has no value.
 *
 * {@snippet file="ReconciliationSnippets.java" region="undetermined"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param check the relation with its observations; without inputs if the data have none of them
 * @param unknown the observations without a value of known rounding; empty if the data have no input, or the result has
 *     no bound
 */
public record UndeterminedCheck(RelationCheck check, List<ObservationKey> unknown) implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int MAX_SHOWN = 6;

    /**
     * Creates an undetermined check.
     *
     * @param check the relation with its observations; without inputs if the data have none of them
     * @param unknown the observations without a value of known rounding
     */
    public UndeterminedCheck {
        Objects.requireNonNull(check, "check");
        unknown = List.copyOf(unknown);
    }

    /**
     * Returns the reason, such as {@code gdp, CN, 2024 follows from …, but the data have no value of gdp, CN-TJ, 2024}.
     */
    @Override
    public String toString() {
        if (check.inputs().isEmpty()) {
            return "The data have no observation from which " + check.result() + " follows (" + check.relation() + ")";
        }
        if (unknown.isEmpty()) {
            return check + ", but the bounds of these leave it open";
        }
        String more = unknown.size() > MAX_SHOWN ? "; and " + (unknown.size() - MAX_SHOWN) + " more" : "";
        return check + ", but the data have no value of known rounding of "
                + unknown.stream()
                        .limit(MAX_SHOWN)
                        .map(ObservationKey::toString)
                        .collect(Collectors.joining("; "))
                + more;
    }

    @JsonValue
    private Object missingFormat() {
        throw ObjectMapperFailures.missingFormat(UndeterminedCheck.class, "its keys");
    }
}
