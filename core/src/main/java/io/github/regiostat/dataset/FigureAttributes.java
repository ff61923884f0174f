// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.Text;
import io.github.regiostat.quantity.Count;
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
 * The scale, rounding and qualifier that many figures share, such as {@code in billion, rounded to 10000000}.
 *
 * <p>They define the figure of a published number: 84.37 in billion, rounded to 0.01, is 84370000000 rounded to
 * 10000000.
 *
 * {@snippet file="DatasetSnippets.java" region="figure-attributes"}
 *
 * <p>Immutable and thread-safe.
 */
public final class FigureAttributes implements Serializable {
    private static final long serialVersionUID = 1L;

    private enum Rounding {
        EXACT,
        RESOLUTION,
        TRUNCATION,
        UNKNOWN
    }

    private final transient Scale scale;
    private final transient Rounding rounding;
    private final transient @Nullable BigDecimal resolution;
    private final transient Qualifier qualifier;
    private final transient @Nullable BigDecimal band;

    /**
     * Returns the default attributes for a unit: counts are exact, and other figures have an unknown rounding.
     *
     * @param unit the unit of the figures
     * @param scale the scale of the published numbers
     * @return the attributes
     */
    public static FigureAttributes of(Unit<?> unit, Scale scale) {
        return unit.kind().equals(Count.class) ? exact(scale) : ofUnknownRounding(scale);
    }

    /**
     * Returns the attributes of exact figures.
     *
     * @param scale the scale of the published numbers
     * @return the attributes
     */
    public static FigureAttributes exact(Scale scale) {
        return new FigureAttributes(scale, Rounding.EXACT, null, Qualifier.NONE, null);
    }

    /**
     * Returns the attributes of figures with an unknown rounding, including counts.
     *
     * @param scale the scale of the published numbers
     * @return the attributes
     */
    public static FigureAttributes ofUnknownRounding(Scale scale) {
        return new FigureAttributes(scale, Rounding.UNKNOWN, null, Qualifier.NONE, null);
    }

    /**
     * Returns the attributes of rounded figures.
     *
     * @param scale the scale of the published numbers
     * @param step the step of rounding in the scale, above zero, such as 0.01 for two decimals
     * @return the attributes
     * @throws IllegalArgumentException if the step is not above zero
     * @throws ArithmeticException if the step has more than 1000 digits before or after the decimal point
     */
    public static FigureAttributes rounded(Scale scale, BigDecimal step) {
        return new FigureAttributes(scale, Rounding.RESOLUTION, resolution(scale, step), Qualifier.NONE, null);
    }

    /**
     * Returns the attributes of truncated figures: the publisher cut the digits after the step, toward zero.
     *
     * @param scale the scale of the published numbers
     * @param step the step of the last digit kept, in the scale, above zero, such as 0.01 for two decimals
     * @return the attributes
     * @throws IllegalArgumentException if the step is not above zero
     * @throws ArithmeticException if the step has more than 1000 digits before or after the decimal point
     */
    public static FigureAttributes truncated(Scale scale, BigDecimal step) {
        return new FigureAttributes(scale, Rounding.TRUNCATION, resolution(scale, step), Qualifier.NONE, null);
    }

    private static BigDecimal resolution(Scale scale, BigDecimal step) {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("Resolution must be above zero, but was " + step);
        }
        return scale.appliedTo(step);
    }

    /**
     * Returns the attributes of a published figure.
     *
     * @param figure the figure
     * @param scale the scale of its published number
     * @return the attributes
     * @throws IllegalArgumentException if the figure is computed, so that a number does not define it
     */
    public static FigureAttributes ofPublished(Figure<?> figure, Scale scale) {
        if (figure.isComputed()) {
            throw new IllegalArgumentException("Figure must be published, but was computed: " + figure);
        }
        return new FigureAttributes(
                scale,
                roundingOf(figure),
                figure.resolution().map(Quantity::number).orElse(null),
                figure.qualifier(),
                figure.band().map(Quantity::number).orElse(null));
    }

    /** Returns the number of a published figure in units, with the trailing zeros that the resolution implies. */
    static BigDecimal digitsOf(Figure<?> figure) {
        BigDecimal number = figure.quantity().orElseThrow().number();
        int decimals = figure.resolution().map(r -> r.number().scale()).orElse(0);
        return decimals > number.scale() ? number.setScale(decimals) : number;
    }

    private static Rounding roundingOf(Figure<?> figure) {
        if (figure.isExact()) {
            return Rounding.EXACT;
        }
        if (figure.isTruncated()) {
            return Rounding.TRUNCATION;
        }
        return figure.resolution().isPresent() ? Rounding.RESOLUTION : Rounding.UNKNOWN;
    }

    private FigureAttributes(
            Scale scale,
            Rounding rounding,
            @Nullable BigDecimal resolution,
            Qualifier qualifier,
            @Nullable BigDecimal band) {
        this.scale = Objects.requireNonNull(scale, "scale");
        this.rounding = rounding;
        this.resolution = resolution;
        this.qualifier = Objects.requireNonNull(qualifier, "qualifier");
        this.band = band;
    }

    /**
     * Returns the scale of the published numbers.
     *
     * @return the scale
     */
    public Scale scale() {
        return scale;
    }

    /**
     * Returns whether the figures are exact.
     *
     * @return whether the numbers were not rounded
     */
    public boolean isExact() {
        return rounding == Rounding.EXACT;
    }

    /**
     * Returns whether the figures are truncated to the resolution instead of rounded.
     *
     * @return true if digits were cut, toward zero
     */
    public boolean isTruncated() {
        return rounding == Rounding.TRUNCATION;
    }

    /** Returns whether the figures have neither bounds nor a qualifier, so that a number is all that is known. */
    boolean areWithoutBounds() {
        return rounding == Rounding.UNKNOWN && qualifier == Qualifier.NONE;
    }

    /**
     * Returns the step of rounding or truncation.
     *
     * @return the step without a scale, such as 10000000 for 0.01 billion, or empty if the figures are exact or have an
     *     unknown rounding
     */
    public Optional<BigDecimal> resolution() {
        return Optional.ofNullable(resolution);
    }

    /**
     * Returns the qualifier of the figures.
     *
     * @return the qualifier
     */
    public Qualifier qualifier() {
        return qualifier;
    }

    /**
     * Returns the band of the qualifiers "nearly" and "about".
     *
     * @return the maximum distance without a scale, or empty if none is stated
     */
    public Optional<BigDecimal> band() {
        return Optional.ofNullable(band);
    }

    /**
     * Returns the attributes with a qualifier and without a band.
     *
     * @param qualifier the qualifier
     * @return the attributes
     */
    public FigureAttributes with(Qualifier qualifier) {
        return new FigureAttributes(scale, rounding, resolution, qualifier, null);
    }

    /**
     * Returns the attributes with the qualifier "nearly" or "about" and a band.
     *
     * @param qualifier nearly or about
     * @param band the maximum distance from the figure in the scale, above zero, such as 0.5 for half a billion
     * @return the attributes
     * @throws IllegalArgumentException if the qualifier is another one, or the band is not above zero
     * @throws ArithmeticException if the band has more than 1000 digits before or after the decimal point
     */
    public FigureAttributes with(Qualifier qualifier, BigDecimal band) {
        if (!qualifier.isBanded() || band.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Band must be above zero and have the qualifier nearly or about, but was " + band + " of "
                            + qualifier.code());
        }
        return new FigureAttributes(scale, rounding, resolution, qualifier, scale.appliedTo(band));
    }

    /**
     * Returns the figure of a published number.
     *
     * @param <Q> the kind of quantity
     * @param number the published number in the scale
     * @param unit the unit
     * @return the figure
     * @throws IllegalArgumentException if the qualifier is "nearly" and the number is zero
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public <Q extends Quantity<Q>> Figure<Q> figure(BigDecimal number, Unit<Q> unit) {
        Q quantity = unit.of(scale.appliedTo(number));
        Figure<Q> plain = switch (rounding) {
            case EXACT -> Figure.exact(quantity);
            case RESOLUTION -> Figure.rounded(quantity, Objects.requireNonNull(resolution, "resolution"));
            case TRUNCATION -> Figure.truncated(quantity, Objects.requireNonNull(resolution, "resolution"));
            case UNKNOWN -> Figure.ofUnknownRounding(quantity);
        };
        if (qualifier == Qualifier.NONE) {
            return plain;
        }
        return band == null ? plain.with(qualifier) : plain.with(qualifier, band);
    }

    /** Returns the attributes for the same figures without a scale. */
    FigureAttributes withoutScale() {
        return scale == Scale.UNIT ? this : new FigureAttributes(Scale.UNIT, rounding, resolution, qualifier, band);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FigureAttributes that
                && scale == that.scale
                && rounding == that.rounding
                && Objects.equals(resolution, that.resolution)
                && qualifier == that.qualifier
                && Objects.equals(band, that.band);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scale.exponent(), rounding.name(), resolution, qualifier.code(), band);
    }

    /** Returns the attributes in words, such as {@code in billion, rounded to 10000000}. */
    @Override
    public String toString() {
        String rounded = switch (rounding) {
            case EXACT -> ", exact";
            case RESOLUTION -> ", rounded to " + plain(resolution);
            case TRUNCATION -> ", truncated to " + plain(resolution);
            case UNKNOWN -> "";
        };
        String qualified =
                qualifier == Qualifier.NONE ? "" : ", " + qualifier.code().replace('-', ' ');
        return "in " + (scale == Scale.UNIT ? "ones" : scale) + rounded + qualified
                + (band == null ? "" : " within " + plain(band));
    }

    @JsonValue
    private Object unsupportedByObjectMappers() {
        throw ObjectMapperFailures.missingFormat(FigureAttributes.class, "the figure");
    }

    private static String plain(@Nullable BigDecimal number) {
        return Objects.requireNonNull(number, "number").toPlainString();
    }

    private Object writeReplace() {
        return new SerializationProxy(scale, rounding.name(), resolution, qualifier, band);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Figure attributes are read through their serialization proxy");
    }

    private record SerializationProxy(
            Scale scale,
            String rounding,
            @Nullable BigDecimal resolution,
            Qualifier qualifier,
            @Nullable BigDecimal band)
            implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> {
                FigureAttributes plain = switch (Objects.requireNonNull(rounding, "rounding")) {
                    case "EXACT" -> exact(scale);
                    case "RESOLUTION" -> rounded(scale, published(resolution));
                    case "TRUNCATION" -> truncated(scale, published(resolution));
                    case "UNKNOWN" -> ofUnknownRounding(scale);
                    default ->
                        throw new InvalidObjectException("Rounding must be known, but was " + Text.quote(rounding));
                };
                return band == null ? plain.with(qualifier) : plain.with(qualifier, published(band));
            });
        }

        private BigDecimal published(@Nullable BigDecimal number) {
            return Objects.requireNonNull(number, "number").scaleByPowerOfTen(-scale.exponent());
        }
    }
}
