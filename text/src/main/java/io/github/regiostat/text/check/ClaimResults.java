// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.text.check;

import io.github.regiostat.claims.Claim;
import io.github.regiostat.claims.ClaimCheck;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.FigureClaim;
import io.github.regiostat.claims.Verdict;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The results of the claims of one text; a claim that a text repeats is checked once. A value that rounds to the
 * printed digits is "about" them with every band; one that is also below them is "nearly" as much.
 */
final class ClaimResults {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final ClaimCheck check;
    private final Map<Claim, ClaimResult> results = new HashMap<>();

    ClaimResults(ClaimCheck check) {
        this.check = check;
    }

    ClaimResult check(Claim claim) {
        return results.computeIfAbsent(claim, this::checked);
    }

    private ClaimResult checked(Claim claim) {
        ClaimResult result = check.check(claim);
        boolean isHedged = result.verdict() == Verdict.UNDETERMINED && claim instanceof FigureClaim;
        return isHedged
                ? rounded((FigureClaim) claim)
                        .map(check::check)
                        .filter(own -> own.verdict() == Verdict.SUPPORTED)
                        .orElse(result)
                : result;
    }

    /**
     * Returns the claim of what rounds to the digits of a hedged figure, or empty if it is not hedged or has a band.
     */
    private static Optional<Claim> rounded(FigureClaim claim) {
        Figure<?> figure = claim.figure();
        Optional<BigDecimal> number = figure.quantity().map(Quantity::number);
        Optional<BigDecimal> step = figure.resolution().map(Quantity::number);
        if (!figure.qualifier().isBanded() || figure.bounds().isPresent() || number.isEmpty() || step.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal half = step.get().divide(TWO).min(number.get().abs().multiply(WordClaims.NARROW));
        BigDecimal low = number.get().subtract(half);
        BigDecimal high = number.get().add(half);
        Interval interval = figure.qualifier() == Qualifier.ABOUT
                ? Interval.closed(low, high)
                : number.get().signum() > 0
                        ? Interval.closedOpen(low, number.get())
                        : Interval.openClosed(number.get(), high);
        return Optional.ofNullable(ClaimParts.withFigure(claim, FigureRule.within(figure.unit(), interval)));
    }
}
