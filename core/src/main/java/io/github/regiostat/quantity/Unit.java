// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.ObjectMapperFailures;
import io.github.regiostat.internal.Restoration;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * The unit of a quantity, such as {@code CNY}, {@code policies} or {@code % of gdp}.
 *
 * <p>A unit has a kind of quantity and creates quantities of that kind. The result of a calculation has a unit even if
 * it has no value.
 *
 * {@snippet file="QuantitySnippets.java" region="unit"}
 *
 * <p>Immutable and thread-safe.
 *
 * @param <Q> the kind of quantity
 */
public final class Unit<Q extends Quantity<Q>> implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A quantity in this unit; its number has no meaning. */
    private final transient Q sample;

    private Unit(Q sample) {
        this.sample = sample;
    }

    /** Each kind is a quantity of itself. */
    @SuppressWarnings("unchecked")
    static <Q extends Quantity<Q>> Unit<Q> of(Quantity<Q> sample) {
        return new Unit<>((Q) sample);
    }

    /**
     * Returns the class of the quantities that have this unit.
     *
     * @return the class, such as {@code Money.class}
     */
    @SuppressWarnings("unchecked")
    public Class<Q> kind() {
        return (Class<Q>) sample.getClass();
    }

    /**
     * Returns a quantity in this unit.
     *
     * @param number the number
     * @return the quantity
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public Q of(BigDecimal number) {
        return sample.withNumber(number);
    }

    /**
     * Returns a quantity of another unit in this unit, rounded to a number of decimal places. It is rounded once, from
     * the exact quotient: 46 mu at 15 mu per hectare and 2 decimals are {@code 3.07 ha}.
     *
     * {@snippet file="QuantitySnippets.java" region="unit-convert"}
     *
     * @param quantity the quantity in the other unit
     * @param multiplier the number to multiply by
     * @param divisor the number to divide by, not zero
     * @param decimals the number of digits after the decimal point, from -1000 to 1000; negative to round to tens,
     *     hundreds and so on
     * @param rounding the rounding mode
     * @return the quantity in this unit
     * @throws ArithmeticException if the divisor is zero, the result has more than 1000 digits before the decimal
     *     point, or the rounding mode is UNNECESSARY and digits would be lost
     * @throws IllegalArgumentException if the number of decimals is out of range
     */
    public Q convert(Q quantity, BigDecimal multiplier, BigDecimal divisor, int decimals, RoundingMode rounding) {
        Decimals.requireDecimals(decimals);
        return DecimalQuantity.of(sample)
                .converted(DecimalQuantity.of(quantity), multiplier, divisor, decimals, rounding);
    }

    /**
     * Returns a quantity in this unit with the number {@code unscaled × 10^-scale}, without creating a decimal for it.
     *
     * {@snippet file="QuantitySnippets.java" region="unit"}
     *
     * @param unscaled the unscaled value, such as 12345 of 123.45
     * @param scale the number of digits after the decimal point, such as 2; negative for tens, hundreds and so on
     * @return the quantity, as by {@code of(BigDecimal.valueOf(unscaled, scale))}
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public Q of(long unscaled, int scale) {
        return DecimalQuantity.of(sample).withDigits(unscaled, scale);
    }

    private Q one() {
        return sample.withNumber(BigDecimal.ONE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit<?> that && (sample == that.sample || hasUnitOf(that.sample));
    }

    @SuppressWarnings("unchecked")
    private boolean hasUnitOf(Quantity<?> other) {
        return sample.getClass() == other.getClass() && sample.isSameUnit((Q) other);
    }

    @Override
    public int hashCode() {
        return one().hashCode();
    }

    /**
     * Returns a text of a number with this unit, such as {@code CNY 84.4 billion per person} for {@code 84.4 billion}.
     *
     * @param number the text of the number
     * @return the text with the unit before or after the number, or both
     */
    public String textOf(String number) {
        String text = one().toString();
        int start = text.indexOf('1');
        return text.substring(0, start) + number + text.substring(start + 1);
    }

    /**
     * Returns the unit with a scale, such as {@code EUR million}, {@code million persons} or {@code CNY thousand per
     * person}.
     *
     * @param scale the scale of the numbers; {@link Scale#UNIT} has no word
     * @return the text
     */
    public String toString(Scale scale) {
        if (scale != Scale.UNIT) {
            return textOf(scale.toString());
        }
        if (sample instanceof IndexNumber index) {
            return index.base() + "=100";
        }
        String text = one().toString();
        int start = text.indexOf('1');
        return (text.substring(0, start).strip() + " "
                        + text.substring(start + 1).strip())
                .strip();
    }

    /** Returns the unit without a number, such as {@code CNY}, {@code persons} or {@code 2015=100}. */
    @Override
    public String toString() {
        return toString(Scale.UNIT);
    }

    @JsonValue
    private Object requiresRegiostatModule() {
        throw ObjectMapperFailures.missingModule(Unit.class);
    }

    private Object writeReplace() {
        return new SerializationProxy(one());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Unit is read through its serialization proxy");
    }

    private record SerializationProxy(Quantity<?> one) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> Objects.requireNonNull(one, "unit").unit());
        }
    }
}
