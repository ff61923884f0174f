// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import java.util.Objects;

/**
 * A claim about a sum over periods, such as "over 370 billion yuan from 2013 to 2024".
 *
 * <p>Immutable and thread-safe.
 *
 * @param of what the claim is about; its period is the range, such as {@code 2013/2024}
 * @param figure the claimed sum
 */
public record CumulativeClaim(ObservationKey of, Figure<?> figure) implements FigureClaim {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a claim.
     *
     * @param of what the claim is about; its period is the range, such as {@code 2013/2024}
     * @param figure the claimed sum
     * @throws IllegalArgumentException if the figure is not an amount that can be summed
     */
    public CumulativeClaim {
        Objects.requireNonNull(of, "of");
        ClaimRules.requireKind(figure, "Sum over periods", Money.class, Count.class, Amount.class);
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingClaimFormat(CumulativeClaim.class);
    }
}
