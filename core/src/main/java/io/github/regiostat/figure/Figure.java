// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.LongDecimals;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.ShortNumbers;
import io.github.regiostat.internal.Text;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.quantity.Unit;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A published or computed quantity with its precision, such as {@code CNY 84370000000 (rounded to 10000000)} for "84.37
 * billion yuan".
 *
 * <p>A figure has one of these forms:
 *
 * <ul>
 *   <li><b>exact</b>: not rounded, as counts are by default;
 *   <li><b>rounded</b> to a resolution, the step of the last published digit: the true value is at most half a step
 *       away. Both ends are included, because the publisher's rule for ties is unknown;
 *   <li><b>truncated</b> to a resolution, toward zero, by an office that cuts digits: the true value is less than one
 *       step farther from zero;
 *   <li>of <b>unknown rounding</b>: a value without bounds;
 *   <li><b>qualified</b> by a {@link Qualifier}, such as {@code more than CNY 370000000000} for "over 370 billion
 *       yuan": bounds without a value. "Nearly" and "about" have bounds only with a band;
 *   <li><b>computed</b>: bounds computed from those of the inputs, with or without a value;
 *   <li><b>undetermined</b>: computed, without a value and without bounds.
 * </ul>
 *
 * {@snippet file="FigureSnippets.java" region="figure"}
 *
 * <p>Figures are equal if all their parts are equal. The published figures 1.0 and 1.00 differ, because their
 * resolutions differ.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <Q> the kind of quantity
 */
public final class Figure<Q extends Quantity<Q>> implements Serializable {
    private static final long serialVersionUID = 1L;
    /** The digits of a computed value and of its bounds that errors of rounding do not reach. */
    private static final int RELIABLE_DIGITS = 30;

    private enum Rounding {
        EXACT,
        RESOLUTION,
        TRUNCATION,
        UNKNOWN,
        COMPUTED
    }

    /** The unit of a figure without a quantity; otherwise that of the quantity applies. */
    private final transient @Nullable Unit<Q> unit;
    /** The quantity, or null for a result without a value and for a deferred result. */
    private final transient @Nullable Q quantity;

    private final transient Qualifier qualifier;
    private final transient @Nullable Q band;
    private final transient Rounding rounding;
    private final transient @Nullable Q resolution;
    /** The bounds of a computed figure, or null for one without bounds and for a deferred result. */
    private final transient @Nullable Bounds<Q> computed;
    /** The result that is computed on request, or null. */
    private final transient @Nullable DeferredResult<Q> deferred;

    /**
     * Returns a figure from data without information about rounding: exact for a count, of unknown rounding for other
     * quantities.
     *
     * @param <Q> the kind of quantity
     * @param quantity the quantity
     * @return the figure
     */
    public static <Q extends Quantity<Q>> Figure<Q> of(Q quantity) {
        return quantity instanceof Count ? exact(quantity) : ofUnknownRounding(quantity);
    }

    /**
     * Returns an exact figure, such as an amount fixed by law.
     *
     * @param <Q> the kind of quantity
     * @param quantity the quantity
     * @return the figure, with both bounds equal to the quantity
     */
    public static <Q extends Quantity<Q>> Figure<Q> exact(Q quantity) {
        return new Figure<>(null, quantity, Qualifier.NONE, null, Rounding.EXACT, null, null);
    }

    /**
     * Returns a figure of unknown rounding.
     *
     * @param <Q> the kind of quantity
     * @param quantity the quantity
     * @return the figure, with a value and without bounds
     */
    public static <Q extends Quantity<Q>> Figure<Q> ofUnknownRounding(Q quantity) {
        return new Figure<>(null, quantity, Qualifier.NONE, null, Rounding.UNKNOWN, null, null);
    }

    /**
     * Returns a figure rounded to a resolution.
     *
     * @param <Q> the kind of quantity
     * @param quantity the rounded quantity
     * @param resolution the rounding step, in the unit of the quantity, greater than zero
     * @return the figure, with bounds half a step below and above the quantity
     * @throws IllegalArgumentException if the resolution is not greater than zero
     */
    public static <Q extends Quantity<Q>> Figure<Q> rounded(Q quantity, BigDecimal resolution) {
        return new Figure<>(
                null, quantity, Qualifier.NONE, null, Rounding.RESOLUTION, step(quantity, resolution), null);
    }

    /**
     * Returns a figure truncated to a resolution: the publisher cut the digits after the step, toward zero.
     *
     * {@snippet file="FigureSnippets.java" region="truncated"}
     *
     * @param <Q> the kind of quantity
     * @param quantity the truncated quantity
     * @param resolution the step of the last digit kept, in the unit of the quantity, greater than zero
     * @return the figure, with the bounds {@code [quantity, quantity + step)} for a positive quantity, {@code (quantity
     *     - step, quantity]} for a negative quantity, and {@code (-step, step)} for zero
     * @throws IllegalArgumentException if the resolution is not greater than zero
     */
    public static <Q extends Quantity<Q>> Figure<Q> truncated(Q quantity, BigDecimal resolution) {
        return new Figure<>(
                null, quantity, Qualifier.NONE, null, Rounding.TRUNCATION, step(quantity, resolution), null);
    }

    private static <Q extends Quantity<Q>> Q step(Q quantity, BigDecimal resolution) {
        if (resolution.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Resolution must be above zero, but was " + resolution + " for " + ShortNumbers.in(quantity));
        }
        return quantity.withNumber(resolution);
    }

    /**
     * Returns a figure as published: the resolution is one step of the last digit, multiplied by the scale.
     *
     * @param <Q> the kind of quantity
     * @param digits the published number, such as {@code 84.37}
     * @param scale the scale of the published number, such as billion
     * @param unit the unit
     * @return the figure
     * @throws IllegalArgumentException if the digits are not a decimal number
     */
    public static <Q extends Quantity<Q>> Figure<Q> printed(String digits, Scale scale, Unit<Q> unit) {
        BigDecimal number = Decimals.parse(digits, "Published number");
        int point = digits.indexOf('.');
        if (digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0) {
            throw new IllegalArgumentException(
                    "Published number must not have an exponent, but was " + Text.quote(digits));
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(point < 0 ? 0 : digits.length() - 1 - point);
        return rounded(unit.of(scale.appliedTo(number)), scale.appliedTo(step));
    }

    /**
     * Returns an amount of money as published: {@code money("CNY", "84.37", Scale.BILLION)} is rounded to 0.01 billion.
     *
     * @param currency the ISO 4217 code
     * @param digits the published number
     * @param scale the scale of the published number
     * @return the figure
     * @throws IllegalArgumentException if the code is not an ISO 4217 currency code or the digits are not a decimal
     *     number
     */
    public static Figure<Money> money(String currency, String digits, Scale scale) {
        return printed(digits, scale, Money.of(currency, 0).unit());
    }

    /**
     * Returns an exact count.
     *
     * @param number the number, such as 230
     * @param counted the counted noun, such as {@code policies}
     * @return the figure
     */
    public static Figure<Count> count(long number, String counted) {
        return exact(Count.of(number, counted));
    }

    /**
     * Returns a share as published: {@code percentage("4.27")} is rounded to 0.01 %.
     *
     * @param digits the published number
     * @return the figure
     * @throws IllegalArgumentException if the digits are not a decimal number
     */
    public static Figure<Percentage> percentage(String digits) {
        return printed(digits, Scale.UNIT, Percentage.of(0).unit());
    }

    /**
     * Returns a difference in percentage points as published: {@code points("1.62")} is rounded to 0.01 points.
     *
     * @param digits the published number
     * @return the figure
     * @throws IllegalArgumentException if the digits are not a decimal number
     */
    public static Figure<PercentagePoints> points(String digits) {
        return printed(digits, Scale.UNIT, PercentagePoints.of(0).unit());
    }

    /**
     * Returns a growth rate over one year as published: {@code growth("12.7")} is rounded to 0.1 %.
     *
     * @param digits the published number
     * @return the figure
     * @throws IllegalArgumentException if the digits are not a decimal number
     */
    public static Figure<GrowthRate> growth(String digits) {
        return printed(digits, Scale.UNIT, GrowthRate.of(0).unit());
    }

    /**
     * Returns the result of a calculation with a value and bounds.
     *
     * @param <Q> the kind of quantity
     * @param value the value
     * @param bounds the bounds of the true value; they contain the value, except for errors of rounding: the value may
     *     equal an open end, and lie outside by less than the 30th digit
     * @return the figure, of unknown rounding if both ends of the bounds are missing
     * @throws io.github.regiostat.quantity.UnitMismatchException if the units of the value and the bounds differ
     * @throws IllegalArgumentException if the value lies outside the bounds
     */
    public static <Q extends Quantity<Q>> Figure<Q> computed(Q value, Bounds<Q> bounds) {
        if (!value.unit().equals(bounds.unit())) {
            value.compareTo(bounds.unit().of(BigDecimal.ZERO));
        }
        if (bounds.interval().isUnbounded()) {
            return ofUnknownRounding(value);
        }
        if (!bounds.interval().reaches(value.number(), RELIABLE_DIGITS)) {
            throw new IllegalArgumentException("Value of a computed figure must lie within its bounds, but was " + value
                    + " for " + bounds + "; use Figure.within(bounds) if the value is unknown");
        }
        return new Figure<>(null, value, Qualifier.NONE, null, Rounding.COMPUTED, null, bounds);
    }

    /**
     * Returns the result of a calculation whose value and bounds are computed on the first request, such as a quotient
     * of 34 digits.
     *
     * {@snippet file="FigureSnippets.java" region="deferred"}
     *
     * <p>Each function must return equal results from every thread and must not throw: what the calculation rejects, it
     * rejects before it calls this method.
     *
     * @param <Q> the kind of quantity
     * @param unit the unit of the value and the bounds
     * @param value returns the value, which lies within the bounds as {@link #computed(Quantity, Bounds)} requires
     * @param bounds returns the bounds of the true value, which have an end
     * @return the figure, equal to the one that {@link #computed(Quantity, Bounds)} returns for the results
     */
    public static <Q extends Quantity<Q>> Figure<Q> computed(
            Unit<Q> unit, Supplier<Q> value, Supplier<Bounds<Q>> bounds) {
        return new Figure<>(new DeferredCalculation<>(
                Objects.requireNonNull(unit, "unit"),
                Objects.requireNonNull(value, "value"),
                Objects.requireNonNull(bounds, "bounds")));
    }

    /**
     * Returns the result of a calculation with bounds and without a value, such as a multiple of "over 30 billion".
     *
     * @param <Q> the kind of quantity
     * @param bounds the bounds of the true value
     * @return the figure, undetermined if both ends of the bounds are missing
     */
    public static <Q extends Quantity<Q>> Figure<Q> within(Bounds<Q> bounds) {
        if (bounds.interval().isUnbounded()) {
            return undetermined(bounds.unit());
        }
        return new Figure<>(bounds.unit(), null, Qualifier.NONE, null, Rounding.COMPUTED, null, bounds);
    }

    /**
     * Returns an undetermined result of a calculation, such as the growth from "over 3,500" to "over 10,000".
     *
     * @param <Q> the kind of quantity
     * @param unit the unit of the result
     * @return the figure, without a value and without bounds
     */
    public static <Q extends Quantity<Q>> Figure<Q> undetermined(Unit<Q> unit) {
        return new Figure<>(unit, null, Qualifier.NONE, null, Rounding.COMPUTED, null, null);
    }

    /**
     * Returns the result of a calculation with an optional value and optional bounds.
     *
     * @param <Q> the kind of quantity
     * @param unit the unit of the result
     * @param value the value, or empty if it is undetermined
     * @param bounds the bounds of the true value, or empty if they are undetermined
     * @return the computed figure, which is of unknown rounding or undetermined if there are no bounds
     */
    public static <Q extends Quantity<Q>> Figure<Q> of(Unit<Q> unit, Optional<Q> value, Optional<Bounds<Q>> bounds) {
        if (bounds.isEmpty() || bounds.get().interval().isUnbounded()) {
            return value.map(Figure::ofUnknownRounding).orElseGet(() -> undetermined(unit));
        }
        return value.isPresent() ? computed(value.get(), bounds.get()) : within(bounds.get());
    }

    /**
     * Returns the figure that two publications of one figure agree on: its bounds are the intersection of theirs.
     *
     * <p>If one of the two lies within the other, such as 84.37 billion within 84.4 billion, the result is that figure.
     * Otherwise the result is computed. Its value is that of the figure with the narrower bounds, or of the first if
     * both are equally narrow, provided that the intersection contains it. A figure without bounds, such as one of
     * unknown rounding, decides nothing: the result is the other figure.
     *
     * {@snippet file="FigureSnippets.java" region="reconciled"}
     *
     * @param <Q> the kind of quantity
     * @param first the figure as published in one place
     * @param second the same figure as published in another place
     * @return the figure with the bounds that both imply
     * @throws io.github.regiostat.quantity.UnitMismatchException if the units differ
     * @throws IllegalArgumentException if the bounds do not overlap, or the two differ and neither has bounds
     */
    public static <Q extends Quantity<Q>> Figure<Q> reconciled(Figure<Q> first, Figure<Q> second) {
        // Rejects two units, naming both figures.
        first.quantity()
                .orElseGet(() -> first.unit().of(BigDecimal.ZERO))
                .compareTo(second.quantity().orElseGet(() -> second.unit().of(BigDecimal.ZERO)));
        if (first.equals(second)) {
            return first;
        }
        Optional<Bounds<Q>> firstBounds = first.bounds();
        Optional<Bounds<Q>> secondBounds = second.bounds();
        if (firstBounds.isEmpty() && secondBounds.isEmpty()) {
            throw new IllegalArgumentException("Two figures without bounds must be equal to be one figure, but were "
                    + ShortNumbers.in(first) + " and " + ShortNumbers.in(second) + "; state their rounding with"
                    + " Figure.rounded or Figure.exact");
        }
        if (firstBounds.isEmpty() || secondBounds.isEmpty()) {
            return firstBounds.isEmpty() ? second : first;
        }
        Interval a = firstBounds.get().interval();
        Interval b = secondBounds.get().interval();
        Interval both = a.intersection(b)
                .orElseThrow(() -> new IllegalArgumentException("Bounds of two publications of one figure must overlap,"
                        + " but " + ShortNumbers.in(first + " lies in " + a + " and " + second + " lies in " + b)
                        + ": check whether their definitions and vintages are the same"));
        boolean isSecondFiner =
                b.isNarrowerThan(a) || (b.equals(a) && first.value().isEmpty());
        Figure<Q> finer = isSecondFiner ? second : first;
        Figure<Q> coarser = isSecondFiner ? first : second;
        if (both.equals(isSecondFiner ? b : a)) {
            return finer;
        }
        Optional<Q> value = finer.value().or(coarser::value).filter(v -> both.contains(v.number()));
        return of(first.unit(), value, Optional.of(Bounds.of(first.unit(), both)));
    }

    private Figure(
            @Nullable Unit<Q> unit,
            @Nullable Q quantity,
            Qualifier qualifier,
            @Nullable Q band,
            Rounding rounding,
            @Nullable Q resolution,
            @Nullable Bounds<Q> computed) {
        this.unit = quantity == null ? Objects.requireNonNull(unit, "unit") : null;
        this.quantity = quantity;
        this.qualifier = Objects.requireNonNull(qualifier, "qualifier");
        this.band = band;
        this.rounding = rounding;
        this.resolution = resolution;
        this.computed = computed;
        this.deferred = null;
    }

    private Figure(DeferredResult<Q> deferred) {
        this.unit = null;
        this.qualifier = Qualifier.NONE;
        this.band = null;
        this.rounding = deferred.isBounded() ? Rounding.COMPUTED : Rounding.UNKNOWN;
        this.resolution = null;
        this.quantity = null;
        this.computed = null;
        this.deferred = deferred;
    }

    /**
     * Returns the unit, which exists even if the figure has no value.
     *
     * @return the unit
     */
    public Unit<Q> unit() {
        if (deferred != null) {
            return deferred.unit();
        }
        return quantity == null ? Objects.requireNonNull(unit) : quantity.unit();
    }

    /**
     * Returns the quantity of the figure without its qualifier: 370 billion for "over 370 billion".
     *
     * @return the quantity, or empty for a result with bounds only or an undetermined result
     */
    public Optional<Q> quantity() {
        return Optional.ofNullable(quantityOrNull());
    }

    @Nullable
    Q quantityOrNull() {
        return deferred == null ? quantity : deferred.quantity();
    }

    /**
     * Returns the value for calculations.
     *
     * @return the quantity, or empty for a qualified figure such as "over 370 billion" and for a result without a value
     */
    public Optional<Q> value() {
        return qualifier == Qualifier.NONE ? quantity() : Optional.empty();
    }

    /**
     * Returns the value for calculations, or throws an exception if the figure has no value.
     *
     * @return the quantity
     * @throws NoSuchElementException if the figure has no value; the message states why: the figure is qualified, has
     *     bounds only, or is undetermined
     */
    public Q requireValue() {
        return value().orElseThrow(() -> new NoSuchElementException("Figure must have a value, but "
                + (isUndetermined()
                        ? "is undetermined"
                        : qualifier == Qualifier.NONE
                                ? "has bounds only; use bounds()"
                                : "has the qualifier '" + qualifier.code() + "'; use quantity() or bounds()")
                + ": " + this));
    }

    /**
     * Returns the qualifier.
     *
     * @return the qualifier, {@link Qualifier#NONE} if the figure has none
     */
    public Qualifier qualifier() {
        return qualifier;
    }

    /**
     * Returns the band of "nearly" or "about".
     *
     * @return the maximum distance from the quantity, or empty if no band is known
     */
    public Optional<Q> band() {
        return Optional.ofNullable(band);
    }

    /**
     * Returns the step to which the figure was rounded or truncated.
     *
     * @return the resolution, or empty if the figure is exact, computed or of unknown rounding
     */
    public Optional<Q> resolution() {
        return Optional.ofNullable(resolution);
    }

    /**
     * Returns whether the figure is exact.
     *
     * @return true if the figure was not rounded
     */
    public boolean isExact() {
        return rounding == Rounding.EXACT;
    }

    /**
     * Returns whether the figure was truncated to its resolution instead of rounded.
     *
     * @return true if digits were cut, toward zero
     */
    public boolean isTruncated() {
        return rounding == Rounding.TRUNCATION;
    }

    /** Returns whether nothing is known about the rounding, so that the figure has no bounds but by its qualifier. */
    boolean isOfUnknownRounding() {
        return rounding == Rounding.UNKNOWN;
    }

    /**
     * Returns whether the figure is the result of a calculation.
     *
     * @return true if the bounds were computed, rather than derived from the rounding and the qualifier
     */
    public boolean isComputed() {
        return rounding == Rounding.COMPUTED;
    }

    /**
     * Returns whether the figure is an undetermined result of a calculation.
     *
     * @return true if the figure has neither a quantity nor bounds
     */
    public boolean isUndetermined() {
        return quantity == null && computed == null && deferred == null;
    }

    /**
     * Returns the bounds of the true value.
     *
     * @return the bounds, or empty for unknown rounding, for nearly or about without a band, and for an undetermined
     *     figure
     */
    public Optional<Bounds<Q>> bounds() {
        if (rounding == Rounding.COMPUTED) {
            return Optional.ofNullable(computedOrNull());
        }
        if (rounding == Rounding.UNKNOWN && qualifier == Qualifier.NONE) {
            return Optional.empty();
        }
        Q published = Objects.requireNonNull(quantity);
        Optional<Interval> interval = interval(published.number());
        return interval.isPresent() ? Optional.of(Bounds.of(published.unit(), interval.get())) : Optional.empty();
    }

    private @Nullable Bounds<Q> computedOrNull() {
        return deferred == null ? computed : deferred.bounds();
    }

    private Optional<Interval> interval(BigDecimal number) {
        return switch (qualifier) {
            case MORE_THAN -> Optional.of(Interval.greaterThan(number));
            case AT_LEAST -> Optional.of(Interval.atLeast(number));
            case LESS_THAN -> Optional.of(Interval.lessThan(number));
            case AT_MOST -> Optional.of(Interval.atMost(number));
            case NEARLY -> band().map(b -> nearly(number, b.number()));
            case ABOUT -> band().map(b -> around(number, b.number()));
            case NONE ->
                isExact()
                        ? Optional.of(Interval.exactly(number))
                        : resolution == null ? Optional.empty() : Optional.of(roundedFrom(number, resolution.number()));
        };
    }

    private Interval roundedFrom(BigDecimal number, BigDecimal step) {
        return isTruncated() ? truncatedFrom(number, step) : around(number, LongDecimals.half(step));
    }

    /** Returns the numbers that are cut to the number toward zero. */
    private static Interval truncatedFrom(BigDecimal number, BigDecimal step) {
        return switch (number.signum()) {
            case 1 -> Interval.closedOpen(number, number.add(step));
            case -1 -> Interval.openClosed(number.subtract(step), number);
            default -> Interval.open(step.negate(), step);
        };
    }

    private static Interval around(BigDecimal number, BigDecimal distance) {
        return Interval.closed(number.subtract(distance), number.add(distance));
    }

    /** Returns the numbers closer to zero than the number, by at most the band. */
    private static Interval nearly(BigDecimal number, BigDecimal band) {
        return number.signum() > 0
                ? Interval.closedOpen(number.subtract(band), number)
                : Interval.openClosed(number, number.add(band));
    }

    /**
     * Returns the figure with a qualifier, such as "over".
     *
     * @param qualifier the qualifier
     * @return the figure, without a band
     * @throws IllegalArgumentException if this is computed, or the qualifier is nearly and the quantity is zero
     */
    public Figure<Q> with(Qualifier qualifier) {
        return qualified(qualifier, null);
    }

    /**
     * Returns the figure with the qualifier nearly or about and a band.
     *
     * @param qualifier nearly or about
     * @param band the maximum distance from the quantity, in its unit, greater than zero
     * @return the figure
     * @throws IllegalArgumentException if the qualifier cannot have a band, the band is not greater than zero, this is
     *     computed, or the qualifier is nearly and the quantity is zero
     */
    public Figure<Q> with(Qualifier qualifier, BigDecimal band) {
        if (!qualifier.isBanded() || band.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Band must be above zero and have the qualifier nearly or about, but was " + band + " for "
                            + qualifier.code() + " " + quantityOrNull());
        }
        return qualified(qualifier, unit().of(band));
    }

    private Figure<Q> qualified(Qualifier qualifier, @Nullable Q band) {
        Q published = requirePublished("qualified");
        if (qualifier == Qualifier.NEARLY && published.isZero()) {
            throw new IllegalArgumentException(
                    "Quantity with the qualifier nearly must not be zero, but was " + published);
        }
        return new Figure<>(null, published, qualifier, band, rounding, resolution, null);
    }

    private Q requirePublished(String change) {
        Q published = quantityOrNull();
        if (published == null || isComputed()) {
            throw new IllegalArgumentException(
                    "Figure must be published to be " + change + ", but was computed: " + this);
        }
        return published;
    }

    /**
     * Returns the same quantity and qualifier as an exact figure, such as an amount fixed by law and published as "3
     * billion".
     *
     * @return the exact figure
     * @throws IllegalArgumentException if this is computed
     */
    public Figure<Q> asExact() {
        return new Figure<>(null, requirePublished("made exact"), qualifier, band, Rounding.EXACT, null, null);
    }

    /**
     * Returns the same quantity, qualifier and resolution as a truncated figure, such as "84.37 billion" of an office
     * that cuts digits.
     *
     * @return the truncated figure
     * @throws IllegalArgumentException if this has no resolution
     */
    public Figure<Q> asTruncated() {
        Q step = resolution()
                .orElseThrow(() ->
                        new IllegalArgumentException("Figure must have a resolution to be truncated, but was " + this));
        return new Figure<>(unit, quantity, qualifier, band, Rounding.TRUNCATION, step, null);
    }

    /**
     * Returns the figure in another unit, such as yuan in dollars: each number is multiplied and then divided.
     *
     * {@snippet file="FigureSnippets.java" region="converted"}
     *
     * <p>If the divisor is 1, the result is exact. Otherwise the value has 34 digits, HALF_EVEN, and the bounds are
     * rounded outward. A figure with a qualifier keeps it, and its number and its band are
     * {@linkplain Qualifier#rounding() rounded} so that the statement remains true. A figure without a qualifier
     * becomes a computed figure, because a converted resolution is not a resolution.
     *
     * @param unit the unit of the result
     * @param multiplier the number to multiply by, above zero
     * @param divisor the number to divide by, above zero; 1 for an exact result
     * @return the converted figure; undetermined if this has neither a quantity nor bounds
     * @throws IllegalArgumentException if the multiplier or the divisor is not above zero
     * @throws ArithmeticException if a result has more than 1000 digits before or after the decimal point
     */
    public Figure<Q> convertedTo(Unit<Q> unit, BigDecimal multiplier, BigDecimal divisor) {
        return UnitConversion.of(this, unit, multiplier, divisor).figure();
    }

    /**
     * Returns the figure in another unit, rounded to a number of decimal places, such as cents.
     *
     * <p>The number is multiplied, divided, and rounded once, from the exact quotient. That of a qualified figure is
     * rounded so that the statement remains true, whatever the rounding mode: "over 1.239" becomes "over 1.23". Bounds
     * of the true value are not rounded to decimals. They are those of {@link #convertedTo(Unit, BigDecimal,
     * BigDecimal)}, widened to contain the rounded number.
     *
     * {@snippet file="FigureSnippets.java" region="converted-to-decimals"}
     *
     * @param unit the unit of the result
     * @param multiplier the number to multiply by, above zero
     * @param divisor the number to divide by, above zero
     * @param decimals the number of digits after the decimal point, from -1000 to 1000; negative to round to tens,
     *     hundreds and so on
     * @param rounding the rounding mode of figures without a qualifier and of "about"
     * @return the converted figure; undetermined if this has neither a quantity nor bounds
     * @throws IllegalArgumentException if the multiplier or the divisor is not above zero, or the number of decimals is
     *     out of range
     * @throws ArithmeticException if a result has more than 1000 digits before or after the decimal point, or the
     *     rounding mode is UNNECESSARY and digits would be lost
     */
    public Figure<Q> convertedTo(
            Unit<Q> unit, BigDecimal multiplier, BigDecimal divisor, int decimals, RoundingMode rounding) {
        Objects.requireNonNull(rounding, "rounding");
        Decimals.requireDecimals(decimals);
        return UnitConversion.of(this, unit, multiplier, divisor, decimals, rounding)
                .figure();
    }

    /** Returns a figure whose value and bounds are computed on request. */
    static <Q extends Quantity<Q>> Figure<Q> of(DeferredResult<Q> deferred) {
        return new Figure<>(deferred);
    }

    /**
     * Returns the figure with the opposite sign; its bounds are negated too.
     *
     * @return the negated figure
     */
    public Figure<Q> negated() {
        Q negated = quantityOrNull();
        Bounds<Q> bounds = computedOrNull();
        return new Figure<>(
                unit,
                negated == null ? null : negated.negated(),
                qualifier.negated(),
                band,
                rounding,
                resolution,
                bounds == null ? null : bounds.negated());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure<?> that
                && qualifier == that.qualifier
                && rounding == that.rounding
                && Objects.equals(quantityOrNull(), that.quantityOrNull())
                && unit().equals(that.unit())
                && Objects.equals(band, that.band)
                && Objects.equals(resolution, that.resolution)
                && Objects.equals(computedOrNull(), that.computedOrNull());
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                unit(), quantityOrNull(), qualifier.code(), band, rounding.name(), resolution, computedOrNull());
    }

    /**
     * Returns a readable text of the figure, such as {@code more than CNY 370000000000} or {@code 4.27 % (rounded to
     * 0.01)}.
     */
    @Override
    public String toString() {
        Q own = quantityOrNull();
        if (own == null) {
            return computed == null ? "undetermined (" + unit + ")" : "in " + computed;
        }
        String prefix = qualifier == Qualifier.NONE ? "" : qualifier.code().replace('-', ' ') + " ";
        String within = band == null ? "" : " (within " + band.number().toPlainString() + ")";
        String how = switch (rounding) {
            case EXACT -> own instanceof Count ? "" : " (exact)";
            case RESOLUTION ->
                " (rounded to " + resolution().orElseThrow().number().toPlainString() + ")";
            case TRUNCATION ->
                " (truncated to " + resolution().orElseThrow().number().toPlainString() + ")";
            case UNKNOWN -> "";
            case COMPUTED -> " in " + bounds().orElseThrow().interval();
        };
        return prefix + own + within + how;
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(Figure.class);
    }

    private Object writeReplace() {
        return new SerializationProxy<>(
                unit(), quantityOrNull(), qualifier, band, rounding.name(), resolution, computedOrNull());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Figure is read through its serialization proxy");
    }

    private record SerializationProxy<Q extends Quantity<Q>>(
            Unit<Q> unit,
            @Nullable Q quantity,
            Qualifier qualifier,
            @Nullable Q band,
            String rounding,
            @Nullable Q resolution,
            @Nullable Bounds<Q> computed)
            implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> {
                if (quantity == null) {
                    return computed == null ? undetermined(unit) : within(computed);
                }
                Figure<Q> plain = switch (rounding) {
                    case "EXACT" -> exact(quantity);
                    case "RESOLUTION" -> rounded(quantity, step());
                    case "TRUNCATION" -> truncated(quantity, step());
                    case "UNKNOWN" -> ofUnknownRounding(quantity);
                    case "COMPUTED" -> Figure.computed(quantity, Objects.requireNonNull(computed, "bounds"));
                    default ->
                        throw new InvalidObjectException("Rounding must be known, but was " + Text.quote(rounding));
                };
                if (qualifier == Qualifier.NONE) {
                    return plain;
                }
                return band == null ? plain.with(qualifier) : plain.with(qualifier, band.number());
            });
        }

        private BigDecimal step() {
            return Objects.requireNonNull(resolution, "resolution").number();
        }
    }
}
