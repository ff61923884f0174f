// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Percentage;
import java.util.Objects;

/**
 * A claim about a relative difference, such as "12 % higher than that of Hebei".
 *
 * <p>Immutable and thread-safe.
 *
 * @param of what the claim is about
 * @param reference what it is compared with; 100 %
 * @param figure the claimed difference in percent; negative if {@code of} is less
 */
public record RelativeDifferenceClaim(ObservationKey of, ObservationKey reference, Figure<?> figure)
        implements FigureClaim {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a claim.
     *
     * @param of what the claim is about
     * @param reference what it is compared with; 100 %
     * @param figure the claimed difference in percent; negative if {@code of} is less
     * @throws IllegalArgumentException if both keys are equal, or the figure is neither a percentage nor a growth rate
     */
    public RelativeDifferenceClaim {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(reference, "reference");
        ClaimRules.requireOther(of, reference, "Relative difference", "reference");
        ClaimRules.requireKind(figure, "Relative difference", Percentage.class, GrowthRate.class);
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingClaimFormat(RelativeDifferenceClaim.class);
    }
}
