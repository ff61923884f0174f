// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.quantity.PercentagePoints;
import java.util.Objects;

/**
 * A claim about a difference in percentage points, such as "1.62 points above the national average" or "up 0.3 points
 * on 2023".
 *
 * <p>For an indicator that is neither a percentage nor a growth rate, the growth over one year is compared.
 *
 * <p>Immutable and thread-safe.
 *
 * @param of the percentage or growth rate
 * @param reference what is subtracted: another region, period or indicator
 * @param figure the claimed difference in percentage points
 */
public record PointsClaim(ObservationKey of, ObservationKey reference, Figure<?> figure) implements FigureClaim {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a claim.
     *
     * @param of the percentage or growth rate
     * @param reference what is subtracted: another region, period or indicator
     * @param figure the claimed difference in percentage points
     * @throws IllegalArgumentException if both keys are equal, or the figure is not in percentage points
     */
    public PointsClaim {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(reference, "reference");
        ClaimRules.requireOther(of, reference, "Difference in points", "reference");
        ClaimRules.requireKind(figure, "Difference in points", PercentagePoints.class);
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingClaimFormat(PointsClaim.class);
    }
}
