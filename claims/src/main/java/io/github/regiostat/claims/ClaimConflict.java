// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Text;
import io.github.regiostat.measurement.Measurement;
import java.io.Serializable;
import java.util.List;

/**
 * An irreducible set of claims that exclude one another, such as two levels and the growth between them.
 *
 * <p>The claims and the measurements have no common solution, and without any one of the claims no contradiction is
 * proved. A set of one claim is contradicted by the measurements, or by itself.
 *
 * {@snippet file="ReconciliationSnippets.java" region="conflicts"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param claims the claims, ordered by their text
 * @param measurements the measurements that the proof needs; none if the claims exclude one another by themselves
 * @param because the reason in a sentence, such as {@code gdp, CN-BJ, 2024 would be in [4.9, 5.1] and in [5.2, 5.3]}
 */
public record ClaimConflict(List<Claim> claims, List<Measurement<?>> measurements, String because)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a conflict.
     *
     * @param claims the claims
     * @param measurements the measurements that the proof needs
     * @param because the reason in a sentence
     * @throws IllegalArgumentException if there is no claim, or the reason is blank
     */
    public ClaimConflict {
        claims = List.copyOf(claims);
        measurements = List.copyOf(measurements);
        Text.requireName(because, "Reason of a conflict");
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("Conflict must have at least one claim, but had none");
        }
    }

    @JsonValue
    private Object missingFormat() {
        throw ObjectMapperFailures.missingFormat(ClaimConflict.class, "its claims");
    }
}
