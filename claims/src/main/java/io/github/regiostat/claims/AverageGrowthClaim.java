// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Percentage;
import java.util.Objects;

/**
 * A claim about average annual growth, such as "grew by over 25 % a year from 2013 to 2024".
 *
 * <p>Immutable and thread-safe.
 *
 * @param of what the claim is about, in the last period
 * @param since the base period, before that of {@code of}
 * @param method the method of the average
 * @param basis whether the claim states nominal or real growth
 * @param figure the claimed growth in percent a year, a growth rate or a percentage
 */
public record AverageGrowthClaim(
        ObservationKey of, TimePeriod since, AverageMethod method, GrowthBasis basis, Figure<?> figure)
        implements FigureClaim {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a claim.
     *
     * @param of what the claim is about, in the last period
     * @param since the base period, before that of {@code of}
     * @param method the method of the average
     * @param basis whether the claim states nominal or real growth
     * @param figure the claimed growth in percent a year, a growth rate or a percentage
     * @throws IllegalArgumentException if the base period does not start before the period, or the figure is neither a
     *     growth rate nor a percentage, or is a growth rate over neither one year nor the time between the periods
     */
    public AverageGrowthClaim {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(basis, "basis");
        ClaimRules.requireEarlier(since, of, "Average growth");
        ClaimRules.requireKind(figure, "Average growth", GrowthRate.class, Percentage.class);
        ClaimRules.requireSpan(since, of, figure, "Average growth");
    }

    /** Excludes the hash codes of enums, which differ between JVMs. */
    @Override
    public int hashCode() {
        return Objects.hash(of, since, method.name(), basis.name(), figure);
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingClaimFormat(AverageGrowthClaim.class);
    }
}
