// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claim;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/** The intervals that claims state. */
record ClaimedIntervals(CheckOptions options) {
    Optional<Interval> of(FigureClaim claim) {
        Figure<?> figure = claim.figure();
        Optional<Interval> bounds = figure.bounds().map(Bounds::interval);
        if (bounds.isPresent()) {
            return bounds;
        }
        Optional<BigDecimal> number = figure.quantity().map(Quantity::number);
        return number.flatMap(value -> switch (figure.qualifier()) {
            case NONE -> options.valuesAsStated() ? Optional.of(Interval.exactly(value)) : Optional.empty();
            case NEARLY, ABOUT -> hedged(figure.qualifier(), value);
            default -> Optional.empty();
        });
    }

    /** Nearly excludes the number itself and what is greater in size even without a band; about needs one. */
    private Optional<Interval> hedged(Qualifier qualifier, BigDecimal value) {
        Optional<BigDecimal> band = options.band().map(percent -> value.abs().multiply(percent).movePointLeft(2));
        if (qualifier == Qualifier.ABOUT) {
            return band.map(width -> Interval.closed(value.subtract(width), value.add(width)));
        }
        boolean isPositive = value.signum() > 0;
        Interval side = isPositive ? Interval.lessThan(value) : Interval.greaterThan(value);
        return Optional.of(band.flatMap(width -> side.intersection(
                        isPositive ? Interval.atLeast(value.subtract(width)) : Interval.atMost(value.add(width))))
                .orElse(side));
    }
}
