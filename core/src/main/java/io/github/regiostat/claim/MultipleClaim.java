// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.quantity.Multiple;
import java.util.Objects;

/**
 * A claim about a multiple, such as "2.7 times that of Hebei" or "twice that of 2013".
 *
 * <p>Immutable and thread-safe.
 *
 * @param of the numerator
 * @param reference the denominator
 * @param figure the claimed multiple
 */
public record MultipleClaim(ObservationKey of, ObservationKey reference, Figure<?> figure) implements FigureClaim {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a claim.
     *
     * @param of the numerator
     * @param reference the denominator
     * @param figure the claimed multiple
     * @throws IllegalArgumentException if both keys are equal, or the figure is not a multiple
     */
    public MultipleClaim {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(reference, "reference");
        ClaimRules.requireOther(of, reference, "Multiple", "reference");
        ClaimRules.requireKind(figure, "Multiple", Multiple.class);
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(MultipleClaim.class);
    }
}
