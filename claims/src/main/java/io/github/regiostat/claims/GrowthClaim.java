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
 * A claim about growth between two periods, such as "up 12.7 % over 2023".
 *
 * <p>Percent of a percentage is relative growth; a change in percentage points is a {@link PointsClaim}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param of what the claim is about, in the later period
 * @param since the base period, before that of {@code of}
 * @param basis whether the claim is about nominal or real growth
 * @param figure the claimed growth in percent, a growth rate or a percentage; negative for a decline
 */
public record GrowthClaim(ObservationKey of, TimePeriod since, GrowthBasis basis, Figure<?> figure)
        implements FigureClaim {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a claim.
     *
     * @param of what the claim is about, in the later period
     * @param since the base period, before that of {@code of}
     * @param basis whether the claim is about nominal or real growth
     * @param figure the claimed growth in percent, a growth rate or a percentage; negative for a decline
     * @throws IllegalArgumentException if the base period does not start before the period, or the figure is neither a
     *     growth rate nor a percentage, or is a growth rate over neither one year nor the time between the periods
     */
    public GrowthClaim {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(basis, "basis");
        ClaimRules.requireEarlier(since, of, "Growth");
        ClaimRules.requireKind(figure, "Growth", GrowthRate.class, Percentage.class);
        ClaimRules.requireSpan(since, of, figure, "Growth");
    }

    /** Excludes the hash codes of enums, which differ between JVMs. */
    @Override
    public int hashCode() {
        return Objects.hash(of, since, basis.name(), figure);
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingClaimFormat(GrowthClaim.class);
    }
}
