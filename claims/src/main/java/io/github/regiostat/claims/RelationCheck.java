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
 * A relation with the observations that it relates, such as GDP of 2024 and its three sectors.
 *
 * <p>Immutable and thread-safe.
 *
 * @param relation the relation
 * @param result the total, share, ratio or growth
 * @param inputs the observations that it follows from
 */
public record RelationCheck(Relation relation, ObservationKey result, List<ObservationKey> inputs)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int MAX_SHOWN = 6;

    /**
     * Creates a check.
     *
     * @param relation the relation
     * @param result the total, share, ratio or growth
     * @param inputs the observations that it follows from
     */
    public RelationCheck {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(result, "result");
        inputs = List.copyOf(inputs);
    }

    /** Returns the check in words, such as {@code gdp, CN, 2024 follows from gdp, CN-BJ, 2024; gdp, CN-TJ, 2024}. */
    @Override
    public String toString() {
        return result + " follows from " + listed(inputs) + " (" + relation + ")";
    }

    /** Returns the first of some observations, and the number of the others. */
    static String listed(List<ObservationKey> keys) {
        String shown =
                keys.stream().limit(MAX_SHOWN).map(ObservationKey::toString).collect(Collectors.joining("; "));
        return keys.size() > MAX_SHOWN ? shown + "; and " + (keys.size() - MAX_SHOWN) + " more" : shown;
    }

    @JsonValue
    private Object missingFormat() {
        throw ObjectMapperFailures.missingFormat(RelationCheck.class, "its keys");
    }
}
