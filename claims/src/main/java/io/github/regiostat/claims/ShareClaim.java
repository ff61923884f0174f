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
 * A claim about the share of a part in a whole, such as "20 % of the GDP of China".
 *
 * <p>Immutable and thread-safe.
 *
 * @param part the part
 * @param whole the whole: another region, indicator or category
 * @param figure the claimed share, a percentage or a multiple
 */
public record ShareClaim(ObservationKey part, ObservationKey whole, Figure<?> figure) implements FigureClaim {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a claim.
     *
     * @param part the part
     * @param whole the whole: another region, indicator or category
     * @param figure the claimed share, a percentage or a multiple
     * @throws IllegalArgumentException if part and whole are equal, or the figure is neither a percentage nor a
     *     multiple
     */
    public ShareClaim {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(whole, "whole");
        ClaimRules.requireOther(part, whole, "Share", "whole");
        ClaimRules.requireKind(figure, "Share", Percentage.class, Multiple.class);
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingClaimFormat(ShareClaim.class);
    }
}
