// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A share of a whole in percent, such as {@code 4.27 %} or {@code 4.27 % of gdp}.
 *
 * <p>Two shares do not add: a share plus a share is no share. Their difference is in {@link PercentagePoints}, and points lead from one share
 * to another. The whole may be named; shares of different named wholes do not mix. May be negative or above 100.
 *
 * {@snippet file="QuantitySnippets.java" region="percentage"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Percentage implements Quantity<Percentage> {
    private static final long serialVersionUID = 1L;
    private static final TextPattern FORM =
            TextPattern.of("Percentage", "4.27 %", "(?<number>\\S+) %( of (?<whole>.+))?");

    private final BigDecimal number;
    private final @Nullable String whole;

    /**
     * Returns a share of a whole that is not named, such as {@code 4.27 %}.
     *
     * @param number how many hundredths of the whole
     * @return the value
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public static Percentage of(BigDecimal number) {
        return new Percentage(number, null);
    }

    /**
     * Returns a share of a whole that is not named, such as {@code 4.27 %}.
     *
     * @param number how many hundredths of the whole, such as {@code 84.37}
     * @return the value
     * @throws IllegalArgumentException if the number is no decimal number within 1000 digits
     */
    public static Percentage of(String number) {
        return new Percentage(Decimals.parse(number, "Percentage"), null);
    }

    /**
     * Returns a share of a whole that is not named, such as {@code 4.27 %}.
     *
     * @param number how many hundredths of the whole, whole
     * @return the value
     */
    public static Percentage of(long number) {
        return new Percentage(BigDecimal.valueOf(number), null);
    }

    /**
     * Returns this share of a named whole, such as {@code 4.27 % of gdp}.
     *
     * @param whole the name of the whole
     * @return the value
     * @throws IllegalArgumentException if the name is blank
     */
    public Percentage withWhole(String whole) {
        return new Percentage(number, Text.requireName(whole, "Whole"));
    }

    /**
     * Reads the canonical text, such as {@code 4.27 % of gdp}.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static Percentage parse(String text) {
        TextPattern.Parts parts = FORM.parts(text);
        Percentage share = of(parts.part("number"));
        return parts.has("whole") ? share.withWhole(parts.part("whole")) : share;
    }

    private Percentage(BigDecimal number, @Nullable String whole) {
        this.number = Decimals.canonical(number);
        this.whole = whole;
    }

    /**
     * Returns the name of the whole, such as {@code gdp}.
     *
     * @return the name, or empty where the whole is not named
     */
    public Optional<String> whole() {
        return Optional.ofNullable(whole);
    }

    @Override
    public BigDecimal number() {
        return number;
    }

    @Override
    public Percentage withNumber(BigDecimal number) {
        return new Percentage(number, whole);
    }

    @Override
    public boolean isSameUnit(Percentage other) {
        return Objects.equals(whole, other.whole);
    }

    /**
     * Returns the share that is higher by some points.
     *
     * @param points the points to add
     * @return the share, of the same whole, exactly
     */
    public Percentage plus(PercentagePoints points) {
        return withNumber(number.add(points.number()));
    }

    /**
     * Returns the share that is lower by some points.
     *
     * @param points the points to subtract
     * @return the share, of the same whole, exactly
     */
    public Percentage minus(PercentagePoints points) {
        return withNumber(number.subtract(points.number()));
    }

    /**
     * Returns the difference to another share, in percentage points.
     *
     * @param other the share to subtract
     * @return this minus the other, exactly
     * @throws UnitMismatchException if the two are shares of wholes that are both named and differ
     */
    public PercentagePoints minus(Percentage other) {
        UnitMismatchException.require(
                whole == null || other.whole == null || isSameUnit(other), this, other, "subtracted");
        return PercentagePoints.of(number.subtract(other.number));
    }

    /**
     * Returns this share of a quantity: {@code 25 %} of {@code CNY 1000} is {@code CNY 250}.
     *
     * @param <Q> the kind of the whole
     * @param whole the whole
     * @return the part, exactly
     */
    public <Q extends Quantity<Q>> Q appliedTo(Q whole) {
        return whole.withNumber(whole.number().multiply(number).movePointLeft(2));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Percentage that && number.equals(that.number) && isSameUnit(that);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(whole) + number.hashCode();
    }

    /** Returns the canonical text, such as {@code 4.27 % of gdp}. */
    @Override
    public String toString() {
        return number.toPlainString() + " %" + (whole == null ? "" : " of " + whole);
    }

    private Object writeReplace() {
        return QuantitySerializationProxy.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw QuantitySerializationProxy.refusal();
    }
}
