// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.claims;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers that a claim allows. Numbers outside the interval contradict the claim; numbers inside support it only if
 * the interval is the whole claim, which it is not for "nearly" without a band.
 *
 * @param interval the interval, or empty if no number contradicts the claim
 * @param isWhole whether numbers inside support the claim
 * @param reason why numbers inside do not support the claim, or how the figure was interpreted; may be empty
 */
record ClaimedInterval(Optional<Interval> interval, boolean isWhole, String reason) {
    private static final BigDecimal PERCENT = new BigDecimal("0.01");

    static ClaimedInterval of(Interval interval) {
        return new ClaimedInterval(Optional.of(interval), true, "");
    }

    static ClaimedInterval of(Figure<?> figure, CheckOptions options) {
        Optional<? extends Bounds<?>> bounds = figure.bounds();
        if (bounds.isPresent()) {
            return of(bounds.get().interval());
        }
        Optional<BigDecimal> number = figure.quantity().map(Quantity::number);
        if (number.isEmpty()) {
            return new ClaimedInterval(Optional.empty(), false, "The claimed figure is undetermined.");
        }
        Qualifier qualifier = figure.qualifier();
        if (qualifier.isBanded()) {
            return options.band().isPresent() && number.get().signum() != 0
                    ? of(banded(number.get(), qualifier, options.band().get()))
                    : unbanded(number.get(), qualifier);
        }
        return options.valuesAsStated()
                ? new ClaimedInterval(
                        Optional.of(Interval.exactly(number.get())),
                        true,
                        "The claimed figure does not state its rounding; it is taken as it stands.")
                : new ClaimedInterval(
                        Optional.empty(),
                        false,
                        "The claimed figure does not state its rounding: give it a resolution, or make it exact.");
    }

    private static Interval banded(BigDecimal number, Qualifier qualifier, BigDecimal percent) {
        BigDecimal width = number.abs().multiply(percent).multiply(PERCENT);
        if (qualifier == Qualifier.ABOUT) {
            return Interval.closed(number.subtract(width), number.add(width));
        }
        return number.signum() > 0
                ? Interval.closedOpen(number.subtract(width), number)
                : Interval.openClosed(number, number.add(width));
    }

    /** Nearly a number is closer to zero than the number, on the same side; how close to the number is unknown. */
    private static ClaimedInterval unbanded(BigDecimal number, Qualifier qualifier) {
        if (qualifier == Qualifier.ABOUT || number.signum() == 0) {
            return new ClaimedInterval(
                    Optional.empty(), false, "\"About\" has no width: give a band to check it against.");
        }
        Interval closerToZero =
                number.signum() > 0 ? Interval.open(BigDecimal.ZERO, number) : Interval.open(number, BigDecimal.ZERO);
        return new ClaimedInterval(
                Optional.of(closerToZero), false, "\"Nearly\" has no width: give a band to check it against.");
    }

    Verdict verdictOn(Interval implied) {
        if (interval.isPresent() && !interval.get().overlaps(implied)) {
            return Verdict.CONTRADICTED;
        }
        if (!isWhole || interval.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        return interval.get().encloses(implied) ? Verdict.SUPPORTED : Verdict.CONSISTENT;
    }
}
