// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.ObjectMapperFailures;
import java.util.Objects;

/**
 * A claim about a level, such as "GDP of Beijing was 4.98 trillion yuan in 2024".
 *
 * <p>The indicator may be a rate or a share: "the unemployment rate was 5.2 %".
 *
 * <p>Immutable and thread-safe.
 *
 * @param of what the claim is about
 * @param figure the claimed value
 */
public record LevelClaim(ObservationKey of, Figure<?> figure) implements FigureClaim {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a claim.
     *
     * @param of what the claim is about
     * @param figure the claimed value
     */
    public LevelClaim {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(figure, "figure");
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingClaimFormat(LevelClaim.class);
    }
}
