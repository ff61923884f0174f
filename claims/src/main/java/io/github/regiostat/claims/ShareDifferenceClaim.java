// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.PercentagePoints;
import java.util.Objects;

/**
 * A claim about the difference of two shares in percentage points, or about their ratio if the figure is a multiple.
 *
 * <p>Immutable and thread-safe.
 *
 * @param part the part of the first share
 * @param whole the whole of the first share
 * @param referencePart the part of the share that is subtracted or divided by
 * @param referenceWhole the whole of that share
 * @param figure the claimed difference in percentage points, or the claimed ratio as a multiple
 */
public record ShareDifferenceClaim(
        ObservationKey part,
        ObservationKey whole,
        ObservationKey referencePart,
        ObservationKey referenceWhole,
        Figure<?> figure)
        implements FigureClaim {
    private static final long serialVersionUID = 1L;

    /**
     * Creates a claim.
     *
     * @param part the part of the first share
     * @param whole the whole of the first share
     * @param referencePart the part of the share that is subtracted or divided by
     * @param referenceWhole the whole of that share
     * @param figure the claimed difference in percentage points, or the claimed ratio as a multiple
     * @throws IllegalArgumentException if the shares are equal, a part equals its whole, or the figure is neither in
     *     percentage points nor a multiple
     */
    public ShareDifferenceClaim {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(referencePart, "referencePart");
        Objects.requireNonNull(referenceWhole, "referenceWhole");
        ClaimRules.requireOther(part, whole, "Share", "whole");
        ClaimRules.requireOther(referencePart, referenceWhole, "Reference share", "whole");
        if (part.equals(referencePart) && whole.equals(referenceWhole)) {
            throw new IllegalArgumentException("Shares must differ, but both are of " + part + " in " + whole);
        }
        ClaimRules.requireKind(figure, "Comparison of shares", PercentagePoints.class, Multiple.class);
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingClaimFormat(ShareDifferenceClaim.class);
    }
}
