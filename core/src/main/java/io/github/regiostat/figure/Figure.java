// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import io.github.regiostat.internal.Decimals;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as somebody published or computed it: "84.37 billion yuan" is {@code CNY 84370000000} rounded to 0.01 billion, "over 370 billion"
 * is more than {@code CNY 370000000000}.
 *
 * <p>A figure is one of these:
 *
 * <ul>
 *   <li><b>exact</b>: nothing was rounded (counts are, unless they say otherwise);
 *   <li><b>rounded</b> to a resolution, the step of the printed digits and scale: the true value lies half a step to either side, both ends
 *       inside, since the publisher's rule for ties is unknown;
 *   <li>of <b>unknown rounding</b>: there is a value, and no bounds to reason with;
 *   <li><b>hedged</b> by a {@link Qualifier}: there are bounds, and no value ("nearly" and "about" need a band to have bounds);
 *   <li><b>computed</b>: the bounds followed from those of the inputs, with or without a value;
 *   <li><b>undetermined</b>: computed, and nothing followed.
 * </ul>
 *
 * {@snippet file="FigureSnippets.java" region="figure"}
 *
 * <p>Two figures are equal if they say the same: 1.0 and 1.00 are equal quantities and different figures. Immutable and thread-safe.
 *
 * @param <Q> the kind of quantity
 */
public final class Figure<Q extends Quantity<Q>> implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private enum Rounding {
        EXACT,
        RESOLUTION,
        UNKNOWN,
        COMPUTED
    }

    private final transient Unit<Q> unit;
    private final transient @Nullable Q quantity;
    private final transient Qualifier qualifier;
    private final transient @Nullable Q band;
    private final transient Rounding rounding;
    private final transient @Nullable Q resolution;
    private final transient @Nullable Bounds<Q> computed;

    /**
     * Returns a figure as it stands in data that say nothing of rounding: a count is exact, anything else of unknown rounding.
     *
     * @param <Q> the kind of quantity
     * @param quantity the quantity
     * @return the figure
     */
    public static <Q extends Quantity<Q>> Figure<Q> of(Q quantity) {
        return quantity instanceof Count ? exact(quantity) : ofUnknownRounding(quantity);
    }

    /**
     * Returns a figure that was not rounded, such as a legal amount.
     *
     * @param <Q> the kind of quantity
     * @param quantity the quantity
     * @return the figure; its bounds are the quantity itself
     */
    public static <Q extends Quantity<Q>> Figure<Q> exact(Q quantity) {
        return new Figure<>(quantity.unit(), quantity, Qualifier.NONE, null, Rounding.EXACT, null, null);
    }

    /**
     * Returns a figure of which nobody says how it was rounded.
     *
     * @param <Q> the kind of quantity
     * @param quantity the quantity
     * @return the figure; it has a value and no bounds
     */
    public static <Q extends Quantity<Q>> Figure<Q> ofUnknownRounding(Q quantity) {
        return new Figure<>(quantity.unit(), quantity, Qualifier.NONE, null, Rounding.UNKNOWN, null, null);
    }

    /**
     * Returns a figure that was rounded to a stated resolution.
     *
     * @param <Q> the kind of quantity
     * @param quantity the rounded quantity
     * @param resolution the step it was rounded to, in the unit of the quantity, above zero
     * @return the figure; its bounds are half a step to either side
     * @throws IllegalArgumentException if the resolution is not above zero
     */
    public static <Q extends Quantity<Q>> Figure<Q> rounded(Q quantity, BigDecimal resolution) {
        if (resolution.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Resolution must be above zero, but was " + resolution + " for " + quantity);
        }
        Q step = quantity.withNumber(resolution);
        return new Figure<>(quantity.unit(), quantity, Qualifier.NONE, null, Rounding.RESOLUTION, step, null);
    }

    /**
     * Returns a figure as it is printed: the resolution is the step of the last digit, times the scale.
     *
     * @param <Q> the kind of quantity
     * @param digits the printed number, such as {@code 84.37}
     * @param scale the scale it is printed in, such as billion
     * @param unit the unit
     * @return the figure
     * @throws IllegalArgumentException if the digits are no decimal number
     */
    public static <Q extends Quantity<Q>> Figure<Q> printed(String digits, Scale scale, Unit<Q> unit) {
        BigDecimal number = Decimals.parse(digits, "Printed number");
        int point = digits.indexOf('.');
        if (digits.indexOf('e') >= 0 || digits.indexOf('E') >= 0) {
            throw new IllegalArgumentException("Printed number must have no exponent, but was " + Text.quote(digits));
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(point < 0 ? 0 : digits.length() - 1 - point);
        return rounded(unit.of(scale.appliedTo(number)), scale.appliedTo(step));
    }

    /**
     * Returns an amount of money as it is printed: {@code money("CNY", "84.37", Scale.BILLION)} is rounded to 0.01 billion.
     *
     * @param currency the ISO 4217 code
     * @param digits the printed number
     * @param scale the scale it is printed in
     * @return the figure
     * @throws IllegalArgumentException if the code is no currency or the digits are no decimal number
     */
    public static Figure<Money> money(String currency, String digits, Scale scale) {
        return printed(digits, scale, Money.of(currency, 0).unit());
    }

    /**
     * Returns a count as it is printed in ones: exact.
     *
     * @param number how many, such as 230
     * @param counted what is counted
     * @return the figure
     */
    public static Figure<Count> count(long number, String counted) {
        return exact(Count.of(number, counted));
    }

    /**
     * Returns a share as it is printed: {@code percentage("4.27")} is rounded to 0.01 %.
     *
     * @param digits the printed number
     * @return the figure
     * @throws IllegalArgumentException if the digits are no decimal number
     */
    public static Figure<Percentage> percentage(String digits) {
        return printed(digits, Scale.UNIT, Percentage.of(0).unit());
    }

    /**
     * Returns a difference in percentage points as it is printed: {@code points("1.62")} is rounded to 0.01 points.
     *
     * @param digits the printed number
     * @return the figure
     * @throws IllegalArgumentException if the digits are no decimal number
     */
    public static Figure<PercentagePoints> points(String digits) {
        return printed(digits, Scale.UNIT, PercentagePoints.of(0).unit());
    }

    /**
     * Returns a growth over one year as it is printed: {@code growth("12.7")} is rounded to 0.1 %.
     *
     * @param digits the printed number
     * @return the figure
     * @throws IllegalArgumentException if the digits are no decimal number
     */
    public static Figure<GrowthRate> growth(String digits) {
        return printed(digits, Scale.UNIT, GrowthRate.of(0).unit());
    }

    /**
     * Returns the result of a calculation, with the bounds that followed from those of the inputs.
     *
     * @param <Q> the kind of quantity
     * @param value the value
     * @param bounds where the true value lies; the value is inside, but for its rounding
     * @return the figure, of unknown rounding if the bounds have no end
     * @throws io.github.regiostat.quantity.UnitMismatchException if value and bounds are in different units
     */
    public static <Q extends Quantity<Q>> Figure<Q> computed(Q value, Bounds<Q> bounds) {
        value.compareTo(bounds.unit().of(BigDecimal.ZERO));
        if (bounds.interval().isUnbounded()) {
            return ofUnknownRounding(value);
        }
        return new Figure<>(value.unit(), value, Qualifier.NONE, null, Rounding.COMPUTED, null, bounds);
    }

    /**
     * Returns the result of a calculation that has bounds and no value, such as what follows from "over 30 billion".
     *
     * @param <Q> the kind of quantity
     * @param bounds where the true value lies
     * @return the figure, undetermined if the bounds have no end
     */
    public static <Q extends Quantity<Q>> Figure<Q> within(Bounds<Q> bounds) {
        if (bounds.interval().isUnbounded()) {
            return undetermined(bounds.unit());
        }
        return new Figure<>(bounds.unit(), null, Qualifier.NONE, null, Rounding.COMPUTED, null, bounds);
    }

    /**
     * Returns the result of a calculation from which nothing follows, such as the growth from "over 3,500" to "over 10,000".
     *
     * @param <Q> the kind of quantity
     * @param unit the unit that the result would have
     * @return the figure without value and bounds
     */
    public static <Q extends Quantity<Q>> Figure<Q> undetermined(Unit<Q> unit) {
        return new Figure<>(unit, null, Qualifier.NONE, null, Rounding.COMPUTED, null, null);
    }

    /**
     * Returns the result of a calculation that may or may not have a value and bounds.
     *
     * @param <Q> the kind of quantity
     * @param unit the unit of the result
     * @param value the value, or empty if none follows
     * @param bounds where the true value lies, or empty if nothing is known
     * @return the figure: computed, within bounds, of unknown rounding, or undetermined
     */
    public static <Q extends Quantity<Q>> Figure<Q> of(Unit<Q> unit, Optional<Q> value, Optional<Bounds<Q>> bounds) {
        if (bounds.isEmpty() || bounds.get().interval().isUnbounded()) {
            return value.map(Figure::ofUnknownRounding).orElseGet(() -> undetermined(unit));
        }
        return value.map(v -> computed(v, bounds.get())).orElseGet(() -> within(bounds.get()));
    }

    private Figure(
            Unit<Q> unit,
            @Nullable Q quantity,
            Qualifier qualifier,
            @Nullable Q band,
            Rounding rounding,
            @Nullable Q resolution,
            @Nullable Bounds<Q> computed) {
        this.unit = Objects.requireNonNull(unit, "unit");
        this.quantity = quantity;
        this.qualifier = Objects.requireNonNull(qualifier, "qualifier");
        this.band = band;
        this.rounding = rounding;
        this.resolution = resolution;
        this.computed = computed;
    }

    /**
     * Returns the unit, which a figure has even without a value.
     *
     * @return the unit
     */
    public Unit<Q> unit() {
        return unit;
    }

    /**
     * Returns the quantity that stands in the figure, hedged or not: of "over 370 billion" it is 370 billion.
     *
     * @return the quantity, or empty for a result that has bounds only or is undetermined
     */
    public Optional<Q> quantity() {
        return Optional.ofNullable(quantity);
    }

    /**
     * Returns the value to calculate with.
     *
     * @return the quantity where it is not hedged; empty for "over 370 billion", for bounds only and for undetermined
     */
    public Optional<Q> value() {
        return qualifier == Qualifier.NONE ? quantity() : Optional.empty();
    }

    /**
     * Returns how the figure is hedged.
     *
     * @return the qualifier
     */
    public Qualifier qualifier() {
        return qualifier;
    }

    /**
     * Returns the band of "nearly" or "about".
     *
     * @return the greatest distance from the quantity, or empty where nobody stated one
     */
    public Optional<Q> band() {
        return Optional.ofNullable(band);
    }

    /**
     * Returns the step that the figure was rounded to.
     *
     * @return the resolution, or empty where the figure is exact, computed or of unknown rounding
     */
    public Optional<Q> resolution() {
        return Optional.ofNullable(resolution);
    }

    /**
     * Tells whether the figure was not rounded.
     *
     * @return whether exact
     */
    public boolean isExact() {
        return rounding == Rounding.EXACT;
    }

    /**
     * Tells whether the figure is the result of a calculation.
     *
     * @return whether its bounds are its own rather than those of rounding and qualifier
     */
    public boolean isComputed() {
        return rounding == Rounding.COMPUTED;
    }

    /**
     * Tells whether this is the result of a calculation from which nothing followed.
     *
     * @return whether there is neither a quantity nor bounds
     */
    public boolean isUndetermined() {
        return quantity == null && computed == null;
    }

    /**
     * Returns where the true value lies.
     *
     * @return the bounds, or empty where nothing is known: unknown rounding, nearly or about without a band, undetermined
     */
    public Optional<Bounds<Q>> bounds() {
        if (quantity == null || computed != null) {
            return Optional.ofNullable(computed);
        }
        return interval(quantity.number()).map(interval -> Bounds.of(unit, interval));
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
                        : resolution().map(r -> around(number, r.number().multiply(HALF)));
        };
    }

    private static Interval around(BigDecimal number, BigDecimal distance) {
        return Interval.closed(number.subtract(distance), number.add(distance));
    }

    /** Short of the number: nearer to zero by no more than the band. */
    private static Interval nearly(BigDecimal number, BigDecimal band) {
        return number.signum() > 0
                ? Interval.closedOpen(number.subtract(band), number)
                : Interval.openClosed(number, number.add(band));
    }

    /**
     * Returns the figure hedged by a qualifier, such as "over".
     *
     * @param qualifier the qualifier
     * @return the figure, without a band
     * @throws IllegalArgumentException if this is computed, or "nearly" is said of zero
     */
    public Figure<Q> with(Qualifier qualifier) {
        return hedged(qualifier, null);
    }

    /**
     * Returns the figure hedged by "nearly" or "about" within a band.
     *
     * @param qualifier nearly or about
     * @param band the greatest distance from the quantity, in its unit, above zero
     * @return the figure
     * @throws IllegalArgumentException if the qualifier has no band, the band is not above zero, this is computed, or "nearly" is said of zero
     */
    public Figure<Q> with(Qualifier qualifier, BigDecimal band) {
        if (!qualifier.isBanded() || band.signum() <= 0) {
            throw new IllegalArgumentException("Band must be above zero and of nearly or about, but was " + band
                    + " of " + qualifier.code() + " " + quantity);
        }
        return hedged(qualifier, unit.of(band));
    }

    private Figure<Q> hedged(Qualifier qualifier, @Nullable Q band) {
        Q hedged = requirePublished("hedged");
        if (qualifier == Qualifier.NEARLY && hedged.isZero()) {
            throw new IllegalArgumentException("Nearly must be of a quantity other than zero, but was of " + quantity);
        }
        return new Figure<>(unit, hedged, qualifier, band, rounding, resolution, null);
    }

    private Q requirePublished(String what) {
        if (quantity == null || isComputed()) {
            throw new IllegalArgumentException(
                    "Only a published figure can be " + what + ", but was computed: " + this);
        }
        return quantity;
    }

    /**
     * Returns the same quantity and qualifier as an exact figure, such as a legal amount printed as "3 billion".
     *
     * @return the exact figure
     * @throws IllegalArgumentException if this is computed
     */
    public Figure<Q> asExact() {
        return new Figure<>(unit, requirePublished("made exact"), qualifier, band, Rounding.EXACT, null, null);
    }

    /**
     * Returns the figure of the quantity with the opposite sign; its bounds are minus the bounds of this.
     *
     * @return minus this
     */
    public Figure<Q> negated() {
        return new Figure<>(
                unit,
                quantity == null ? null : quantity.negated(),
                qualifier.negated(),
                band,
                rounding,
                resolution,
                computed == null ? null : computed.negated());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figure<?> that
                && unit.equals(that.unit)
                && Objects.equals(quantity, that.quantity)
                && qualifier == that.qualifier
                && Objects.equals(band, that.band)
                && rounding == that.rounding
                && Objects.equals(resolution, that.resolution)
                && Objects.equals(computed, that.computed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, quantity, qualifier.code(), band, rounding.name(), resolution, computed);
    }

    /** Returns the figure for people, such as {@code more than CNY 370000000000} or {@code 4.27 % (rounded to 0.01)}. */
    @Override
    public String toString() {
        if (quantity == null) {
            return computed == null ? "undetermined (" + unit + ")" : "in " + computed;
        }
        String hedge = qualifier == Qualifier.NONE ? "" : qualifier.code().replace('-', ' ') + " ";
        String within = band == null ? "" : " (within " + band.number().toPlainString() + ")";
        String how = switch (rounding) {
            case EXACT -> quantity instanceof Count ? "" : " (exact)";
            case RESOLUTION ->
                " (rounded to " + resolution().orElseThrow().number().toPlainString() + ")";
            case UNKNOWN -> "";
            case COMPUTED -> " in " + bounds().orElseThrow().interval();
        };
        return hedge + quantity + within + how;
    }

    private Object writeReplace() {
        return new SerializationProxy<>(unit, quantity, qualifier, band, rounding.name(), resolution, computed);
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
            if (quantity == null) {
                return computed == null ? undetermined(unit) : within(computed);
            }
            Figure<Q> plain = switch (rounding) {
                case "EXACT" -> exact(quantity);
                case "RESOLUTION" ->
                    rounded(
                            quantity,
                            Objects.requireNonNull(resolution, "resolution").number());
                case "UNKNOWN" -> ofUnknownRounding(quantity);
                case "COMPUTED" -> Figure.computed(quantity, Objects.requireNonNull(computed, "bounds"));
                default -> throw new InvalidObjectException("Rounding must be known, but was " + Text.quote(rounding));
            };
            if (qualifier == Qualifier.NONE) {
                return plain;
            }
            return band == null ? plain.with(qualifier) : plain.with(qualifier, band.number());
        }
    }
}
