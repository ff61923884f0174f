// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import java.util.Objects;

/**
 * A claim about the arithmetic mean over the periods of a range, such as "the jobless rate averaged 4.0 % in 2024" or
 * "exports averaged $298 billion a month in 2024".
 *
 * <p>The frequency of the range is that of the averaged values: {@code 2024-01/2024-12} is about the mean of twelve
 * months, {@code 2018/2019} about that of two years. The mean over a single period is its value. A mean of growth rates
 * is an {@link AverageGrowthClaim}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param of what the claim is about; its period is the range, such as {@code 2024-01/2024-12}
 * @param figure the claimed mean
 */
public record AverageClaim(ObservationKey of, Figure<?> figure) implements FigureClaim {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a claim.
     *
     * @param of what the claim is about; its period is the range, such as {@code 2024-01/2024-12}
     * @param figure the claimed mean
     * @throws IllegalArgumentException if the figure is a growth rate
     */
    public AverageClaim {
        Objects.requireNonNull(of, "of");
        ClaimRules.requireKind(
                figure,
                "Mean over periods",
                Money.class,
                MoneyPer.class,
                Count.class,
                Amount.class,
                AmountPer.class,
                Percentage.class,
                PercentagePoints.class,
                Multiple.class,
                IndexNumber.class);
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingClaimFormat(AverageClaim.class);
    }
}
