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
import org.jspecify.annotations.Nullable;

/**
 * The conversion of a figure to another unit, such as of yuan to dollars: each number is multiplied by one published
 * number and divided by another.
 */
final class UnitConversion<Q extends Quantity<Q>> extends DeferredResult<Q> {
    private final Figure<Q> original;
    private final BigDecimal multiplier;
    private final BigDecimal divisor;
    /** The converted quantity if it was rounded to decimals, or null if it has all digits. */
    private final @Nullable Q rounded;

    private UnitConversion(
            Figure<Q> original, Unit<Q> unit, BigDecimal multiplier, BigDecimal divisor, @Nullable Q rounded) {
        super(unit, rounded);
        this.original = original;
        this.multiplier = multiplier;
        this.divisor = divisor;
        this.rounded = rounded;
    }

    /**
     * Returns the conversion of a figure whose number keeps all digits.
     *
     * @throws IllegalArgumentException if the multiplier or the divisor is not above zero
     */
    static <Q extends Quantity<Q>> UnitConversion<Q> of(
            Figure<Q> original, Unit<Q> unit, BigDecimal multiplier, BigDecimal divisor) {
        requirePositive(multiplier, divisor);
        return new UnitConversion<>(original, Objects.requireNonNull(unit, "unit"), multiplier, divisor, null);
    }

    /**
     * Returns the conversion of a figure whose number is rounded once, from the exact quotient.
     *
     * @param rounding the rounding mode of figures without a qualifier and of "about"
     * @throws IllegalArgumentException if the multiplier or the divisor is not above zero
     * @throws ArithmeticException if the rounding mode is UNNECESSARY and digits would be lost
     */
    static <Q extends Quantity<Q>> UnitConversion<Q> of(
            Figure<Q> original,
            Unit<Q> unit,
            BigDecimal multiplier,
            BigDecimal divisor,
            int decimals,
            RoundingMode rounding) {
        requirePositive(multiplier, divisor);
        Q published = original.quantityOrNull();
        Q rounded = published == null
                ? null
                : unit.convert(
                        published,
                        multiplier,
                        divisor,
                        decimals,
                        original.qualifier().roundingOr(rounding));
        return new UnitConversion<>(original, Objects.requireNonNull(unit, "unit"), multiplier, divisor, rounded);
    }

    private static void requirePositive(BigDecimal multiplier, BigDecimal divisor) {
        if (multiplier.signum() <= 0 || divisor.signum() <= 0) {
            throw new IllegalArgumentException("Multiplier and divisor of a conversion must be above zero, but were "
                    + multiplier + " and " + divisor);
        }
    }

    private boolean isDividing() {
        return !divisor.equals(BigDecimal.ONE);
    }

    /**
     * Returns the converted figure. Its value and its bounds are computed later if it has a value, and no number that
     * may exceed the limits.
     */
    Figure<Q> figure() {
        if (original.qualifier() != Qualifier.NONE || original.quantityOrNull() == null) {
            return computed();
        }
        if (rounded != null && original.isOfUnknownRounding()) {
            return Figure.ofUnknownRounding(rounded);
        }
        return hasFewDigits() ? Figure.of(this) : computed();
    }

    private boolean hasFewDigits() {
        Q published = original.quantityOrNull();
        return (rounded != null || published != null && Decimals.hasFewDigits(published.number()))
                && hasFewDigitsInBounds()
                && Decimals.hasFewDigits(multiplier)
                && Decimals.hasFewDigits(divisor);
    }

    /** Checks what the bounds follow from, since creating them takes most of the time of a conversion. */
    private boolean hasFewDigitsInBounds() {
        if (!original.isComputed()) {
            Q step = original.resolution().orElse(null);
            return step == null || Decimals.hasFewDigits(step.number());
        }
        Interval ends = original.bounds().map(Bounds::interval).orElse(null);
        return ends == null || hasFewDigits(ends.lower()) && hasFewDigits(ends.upper());
    }

    private static boolean hasFewDigits(Optional<BigDecimal> number) {
        return number.isEmpty() || Decimals.hasFewDigits(number.get());
    }

    @Override
    boolean isBounded() {
        return !original.isOfUnknownRounding();
    }

    /** Returns the converted quantity, or null if the original has none. */
    @Override
    @Nullable
    Q computeQuantity() {
        Q published = original.quantityOrNull();
        if (published == null) {
            return null;
        }
        BigDecimal product = product(published.number());
        RoundingMode rounding = original.qualifier().rounding();
        return unit().of(isDividing() ? Quotients.of(product, divisor, rounding) : product);
    }

    private BigDecimal product(BigDecimal number) {
        return multiplier.equals(BigDecimal.ONE) ? number : number.multiply(multiplier);
    }

    /** Returns the converted bounds, which contain a rounded quantity, or null if the original has none. */
    @Override
    @Nullable
    Bounds<Q> computeBounds() {
        return original.bounds().flatMap(this::converted).orElse(null);
    }

    private Optional<Bounds<Q>> converted(Bounds<Q> published) {
        Interval product = published.interval().multipliedBy(Interval.exactly(multiplier));
        return (isDividing() ? product.dividedBy(Interval.exactly(divisor)) : Optional.of(product))
                .map(interval -> Bounds.of(unit(), containingRounded(interval)));
    }

    private Interval containingRounded(Interval interval) {
        return rounded == null || interval.contains(rounded.number())
                ? interval
                : interval.hull(Interval.exactly(rounded.number()));
    }

    /** Returns the converted figure with its value and its bounds. */
    private Figure<Q> computed() {
        Bounds<Q> converted = bounds();
        Q number = quantity();
        if (original.qualifier() == Qualifier.NONE || number == null) {
            return Figure.of(unit(), Optional.ofNullable(number), Optional.ofNullable(converted));
        }
        Figure<Q> plain =
                original.isExact() && isExactly(number) ? Figure.exact(number) : Figure.ofUnknownRounding(number);
        return original.band().isPresent() && converted != null
                ? plain.with(original.qualifier(), bandOf(number.number(), converted.interval()))
                : plain.with(original.qualifier());
    }

    private boolean isExactly(Q number) {
        Q published = original.quantityOrNull();
        return !isDividing() && published != null && product(published.number()).compareTo(number.number()) == 0;
    }

    /** Returns the distance to the farther end, so that the band around the rounded number contains the bounds. */
    private static BigDecimal bandOf(BigDecimal number, Interval bounds) {
        BigDecimal below = bounds.lower().map(number::subtract).orElse(BigDecimal.ZERO);
        BigDecimal above = bounds.upper().map(upper -> upper.subtract(number)).orElse(BigDecimal.ZERO);
        return below.max(above);
    }
}
