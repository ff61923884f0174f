// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.Quotients;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The conversion of a figure to another unit, such as of yuan to dollars: each number is multiplied by one published
 * number and divided by another.
 */
record UnitConversion<Q extends Quantity<Q>>(
        Figure<Q> original, Unit<Q> unit, BigDecimal multiplier, BigDecimal divisor) implements DeferredResult<Q> {
    /** The digits up to which products are certainly within the limits of quantities. */
    private static final int FEW_DIGITS = Decimals.MAX_DIGITS / 4;

    UnitConversion {
        Objects.requireNonNull(unit, "unit");
        if (multiplier.signum() <= 0 || divisor.signum() <= 0) {
            throw new IllegalArgumentException("Multiplier and divisor of a conversion must be above zero, but were "
                    + multiplier + " and " + divisor);
        }
    }

    private boolean isExact() {
        return divisor.equals(BigDecimal.ONE);
    }

    /**
     * Returns whether the result has a value, and no number that exceeds the limits, so that it can be computed later.
     */
    boolean isDeferrable() {
        Optional<Q> quantity = original.quantity();
        return original.qualifier() == Qualifier.NONE
                && quantity.isPresent()
                && hasFewDigits(quantity.get().number())
                && hasFewDigitsInBounds()
                && hasFewDigits(multiplier)
                && hasFewDigits(divisor);
    }

    /** Checks what the bounds follow from, since creating them takes most of the time of a conversion. */
    private boolean hasFewDigitsInBounds() {
        if (!original.isComputed()) {
            return original.resolution()
                    .map(step -> hasFewDigits(step.number()))
                    .orElse(true);
        }
        return original.bounds()
                .map(Bounds::interval)
                .map(ends -> Stream.of(ends.lower(), ends.upper())
                        .flatMap(Optional::stream)
                        .allMatch(UnitConversion::hasFewDigits))
                .orElse(true);
    }

    private static boolean hasFewDigits(BigDecimal number) {
        return number.precision() <= FEW_DIGITS && Math.abs((long) number.scale()) <= FEW_DIGITS;
    }

    @Override
    public boolean isBounded() {
        return !original.isOfUnknownRounding();
    }

    @Override
    public Optional<Q> quantity() {
        RoundingMode rounding = original.qualifier().rounding();
        return original.quantity().map(quantity -> {
            BigDecimal product = quantity.number().multiply(multiplier);
            return unit.of(isExact() ? product : Quotients.of(product, divisor, rounding));
        });
    }

    @Override
    public Optional<Bounds<Q>> bounds() {
        return original.bounds()
                .map(bounds -> bounds.interval().multipliedBy(Interval.exactly(multiplier)))
                .flatMap(product -> isExact() ? Optional.of(product) : product.dividedBy(Interval.exactly(divisor)))
                .map(interval -> Bounds.of(unit, interval));
    }

    /** Returns the converted figure with its value and its bounds. */
    Figure<Q> computed() {
        Optional<Bounds<Q>> bounds = bounds();
        Optional<Q> quantity = quantity();
        if (original.qualifier() == Qualifier.NONE || quantity.isEmpty()) {
            return Figure.of(unit, quantity, bounds);
        }
        Figure<Q> plain = original.isExact() && isExact()
                ? Figure.exact(quantity.get())
                : Figure.ofUnknownRounding(quantity.get());
        return original.band().isPresent() && bounds.isPresent()
                ? plain.with(
                        original.qualifier(),
                        bandOf(quantity.get().number(), bounds.get().interval()))
                : plain.with(original.qualifier());
    }

    /** Returns the distance to the farther end, so that the band around the rounded number contains the bounds. */
    private static BigDecimal bandOf(BigDecimal number, Interval bounds) {
        BigDecimal below = bounds.lower().map(number::subtract).orElse(BigDecimal.ZERO);
        BigDecimal above = bounds.upper().map(upper -> upper.subtract(number)).orElse(BigDecimal.ZERO);
        return below.max(above);
    }
}
