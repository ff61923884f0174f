// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import java.util.Objects;

/**
 * A claim about an absolute difference, such as "23.28 million more than in the previous year" or 比上年增加23.28亿元.
 *
 * <p>Immutable and thread-safe.
 *
 * @param of what the claim is about
 * @param reference what is subtracted: another period, region or indicator
 * @param figure the claimed difference; negative if {@code of} is less
 */
public record DifferenceClaim(ObservationKey of, ObservationKey reference, Figure<?> figure) implements FigureClaim {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a claim.
     *
     * @param of what the claim is about
     * @param reference what is subtracted: another period, region or indicator
     * @param figure the claimed difference; negative if {@code of} is less
     * @throws IllegalArgumentException if both keys are equal, or the figure is not an amount
     */
    public DifferenceClaim {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(reference, "reference");
        ClaimRules.requireOther(of, reference, "Difference", "reference");
        ClaimRules.requireKind(
                figure, "Difference", Money.class, MoneyPer.class, Count.class, Amount.class, AmountPer.class);
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingClaimFormat(DifferenceClaim.class);
    }
}
