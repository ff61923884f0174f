// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.Text;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A share of a whole in percent, such as {@code 4.27 %} or {@code 4.27 % of gdp}.
 *
 * <p>Two shares cannot be added. Their difference is in {@link PercentagePoints}, which can be added to a share. The
 * whole can have a name; shares of different named wholes cannot be compared. The number can be negative or greater
 * than 100.
 *
 * {@snippet file="QuantitySnippets.java" region="percentage"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Percentage extends DecimalQuantity<Percentage, Optional<String>> implements Quantity<Percentage> {
    private static final long serialVersionUID = 1L;
    private static final TextPattern FORMAT =
            TextPattern.of("Percentage", "4.27 %", "(?<number>\\S+) %( of (?<whole>.+))?");

    /**
     * Returns a share of an unnamed whole, such as {@code 4.27 %}.
     *
     * @param number the share in percent
     * @return the value
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public static Percentage of(BigDecimal number) {
        return new Percentage(number, Optional.empty());
    }

    /**
     * Returns a share of an unnamed whole, such as {@code 4.27 %}.
     *
     * @param number the share in percent, such as {@code 84.37}
     * @return the value
     * @throws IllegalArgumentException if the number is not a decimal number with at most 1000 digits before and after
     *     the decimal point
     */
    public static Percentage of(String number) {
        return new Percentage(Decimals.parse(number, "Percentage"), Optional.empty());
    }

    /**
     * Returns a share of an unnamed whole, such as {@code 4.27 %}.
     *
     * @param number the share in percent, a whole number
     * @return the value
     */
    public static Percentage of(long number) {
        return new Percentage(BigDecimal.valueOf(number), Optional.empty());
    }

    /**
     * Returns this share of a named whole, such as {@code 4.27 % of gdp}.
     *
     * @param whole the name of the whole
     * @return the value
     * @throws IllegalArgumentException if the name is blank
     */
    public Percentage withWhole(String whole) {
        return new Percentage(number(), Optional.of(Text.requireName(whole, "Whole")));
    }

    /**
     * Parses the canonical text, such as {@code 4.27 % of gdp}.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text does not have this format
     */
    public static Percentage parse(String text) {
        TextPattern.Parts parts = FORMAT.parts(text);
        Percentage share = of(parts.part("number"));
        return parts.has("whole") ? share.withWhole(parts.part("whole")) : share;
    }

    private Percentage(BigDecimal number, Optional<String> whole) {
        super(number, whole);
    }

    private Percentage(long digits, Denomination<Optional<String>> denomination) {
        super(digits, denomination);
    }

    /**
     * Returns the name of the whole, such as {@code gdp}.
     *
     * @return the name, or empty if the whole is unnamed
     */
    public Optional<String> whole() {
        return unitKey();
    }

    @Override
    public Percentage withNumber(BigDecimal number) {
        return new Percentage(number, unitKey());
    }

    @Override
    Percentage with(long digits, Denomination<Optional<String>> sameUnit) {
        return new Percentage(digits, sameUnit);
    }

    /**
     * Returns the share increased by percentage points.
     *
     * @param points the points to add
     * @return the exact share of the same whole
     */
    public Percentage plus(PercentagePoints points) {
        return sum(points);
    }

    /**
     * Returns the share decreased by percentage points.
     *
     * @param points the points to subtract
     * @return the exact share of the same whole
     */
    public Percentage minus(PercentagePoints points) {
        return difference(points);
    }

    /**
     * Returns the difference to another share, in percentage points.
     *
     * @param other the share to subtract
     * @return the exact difference
     * @throws UnitMismatchException if both wholes are named and the names differ
     */
    public PercentagePoints minus(Percentage other) {
        UnitMismatchException.require(
                unitKey().isEmpty() || other.unitKey().isEmpty() || isSameUnit(other), this, other, "subtracted");
        return PercentagePoints.of(number().subtract(other.number()));
    }

    /**
     * Returns this share of a quantity: {@code 25 %} of {@code CNY 1000} is {@code CNY 250}.
     *
     * @param <Q> the kind of the whole
     * @param whole the whole
     * @return the exact part
     */
    public <Q extends Quantity<Q>> Q appliedTo(Q whole) {
        return DecimalQuantity.of(whole).product(number().movePointLeft(2));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Percentage that && isEqual(that);
    }

    @Override
    public int hashCode() {
        return 31 * unitKey().hashCode() + hashOfNumber();
    }

    /** Returns the canonical text, such as {@code 4.27 % of gdp}. */
    @Override
    public String toString() {
        return text("", unitKey().map(whole -> "% of " + whole).orElse("%"));
    }
}
