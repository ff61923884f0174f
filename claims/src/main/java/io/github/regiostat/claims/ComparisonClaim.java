// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.util.Objects;

/**
 * A claim about order, such as "higher than that of Hebei".
 *
 * <p>Immutable and thread-safe.
 *
 * @param of what the claim is about
 * @param operator the operator between the two
 * @param reference what it is compared with
 */
public record ComparisonClaim(ObservationKey of, ComparisonOperator operator, ObservationKey reference)
        implements Claim {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a claim.
     *
     * @param of what the claim is about
     * @param operator the operator between the two
     * @param reference what it is compared with
     * @throws IllegalArgumentException if both keys are equal
     */
    public ComparisonClaim {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(reference, "reference");
        ClaimRules.requireOther(of, reference, "Comparison", "reference");
    }

    /** Excludes the hash codes of enums, which differ between JVMs. */
    @Override
    public int hashCode() {
        return Objects.hash(of, operator.name(), reference);
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingClaimFormat(ComparisonClaim.class);
    }
}
