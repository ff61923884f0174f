// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import java.util.Objects;

/**
 * A claim about a multiple, such as "2.7 times that of Hebei" or "45 % of that of Sichuan".
 *
 * <p>Immutable and thread-safe.
 *
 * @param of the numerator
 * @param reference the denominator
 * @param figure the claimed multiple, also in percent
 */
public record MultipleClaim(ObservationKey of, ObservationKey reference, Figure<?> figure) implements FigureClaim {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a claim.
     *
     * @param of the numerator
     * @param reference the denominator
     * @param figure the claimed multiple, also in percent
     * @throws IllegalArgumentException if both keys are equal, or the figure is neither a multiple nor a percentage
     */
    public MultipleClaim {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(reference, "reference");
        ClaimRules.requireOther(of, reference, "Multiple", "reference");
        ClaimRules.requireKind(figure, "Multiple", Multiple.class, Percentage.class);
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingClaimFormat(MultipleClaim.class);
    }
}
