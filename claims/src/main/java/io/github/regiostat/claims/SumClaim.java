// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import java.util.List;

/**
 * A claim about a sum of parts, such as "Beijing, Tianjin and Hebei had 1,384 hotels in all".
 *
 * <p>Percentages add up if they are shares of one whole, such as "the three sectors add up to 100 %".
 *
 * <p>Immutable and thread-safe.
 *
 * @param parts two or more parts, of other regions, categories, periods or indicators
 * @param figure the claimed sum
 */
public record SumClaim(List<ObservationKey> parts, Figure<?> figure) implements FigureClaim {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a claim.
     *
     * @param parts two or more parts, of other regions, categories, periods or indicators
     * @param figure the claimed sum
     * @throws IllegalArgumentException if there are fewer than two parts, a part occurs twice, or the figure is not an
     *     amount that can be summed
     */
    public SumClaim {
        parts = List.copyOf(parts);
        ClaimRules.requireParts(parts);
        ClaimRules.requireKind(figure, "Sum of parts", Money.class, Count.class, Amount.class, Percentage.class);
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingClaimFormat(SumClaim.class);
    }
}
