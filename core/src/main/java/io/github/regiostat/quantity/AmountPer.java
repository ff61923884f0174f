// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.Text;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount per unit, or per thousand units, of something, such as {@code 6.7 beds per 1000 persons}.
 *
 * <p>Such levels cannot be summed; {@code plus} and {@code minus} are for differences in the same unit. The noun after
 * "per" is stored in the singular: {@code persons} becomes {@code person}.
 *
 * {@snippet file="QuantitySnippets.java" region="amount-per"}
 *
 * <p>Immutable and thread-safe.
 */
public final class AmountPer extends DecimalQuantity<AmountPer, AmountPer.MeasurePer> implements PerUnit<AmountPer> {
    private static final long serialVersionUID = 1L;
    private static final TextPattern FORMAT = TextPattern.of(
            "Amount per unit",
            "6.7 beds per 1000 persons",
            "(?<number>\\S+) " + TextPattern.TIMES + "(?<measure>.+) per ((?<count>[0-9]\\S*) )?(?<per>.+)");

    /**
     * Returns an amount per unit, such as {@code 0.0067 beds per person}.
     *
     * @param number the number
     * @param measure the unit of measure, such as {@code beds}
     * @param per the noun after "per", such as {@code person}
     * @return the value
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public static AmountPer of(BigDecimal number, String measure, String per) {
        return perOne(number, measure, per);
    }

    /**
     * Returns an amount per unit, such as {@code 0.0067 beds per person}.
     *
     * @param number the number, such as {@code 84.37}
     * @param measure the unit of measure, such as {@code beds}
     * @param per the noun after "per", such as {@code person}
     * @return the value
     * @throws IllegalArgumentException if the number is not a decimal number with at most 1000 digits before and after
     *     the decimal point, or the unit or the noun is blank, or the noun contains "per"
     */
    public static AmountPer of(String number, String measure, String per) {
        return perOne(Decimals.parse(number, "Amount"), measure, per);
    }

    /**
     * Returns an amount per unit, such as {@code 0.0067 beds per person}.
     *
     * @param number the number, a whole number
     * @param measure the unit of measure, such as {@code beds}
     * @param per the noun after "per", such as {@code person}
     * @return the value
     */
    public static AmountPer of(long number, String measure, String per) {
        return perOne(BigDecimal.valueOf(number), measure, per);
    }

    private static AmountPer perOne(BigDecimal number, String measure, String per) {
        String counted = Nouns.counted(Text.requireName(measure, "Unit of measure"));
        return new AmountPer(number, new MeasurePer(counted, BigDecimal.ONE, Nouns.requirePer(per)));
    }

    /**
     * Returns the same number per another count, such as {@code 6.7 beds per 1000 persons} for {@code 6.7 beds per
     * person}.
     *
     * @param perCount the count of the noun after "per", greater than zero
     * @return the value, with the number unchanged
     * @throws IllegalArgumentException if the count is not greater than zero
     */
    public AmountPer withPerCount(BigDecimal perCount) {
        if (perCount.signum() <= 0) {
            throw new IllegalArgumentException("Per count must be above zero, but was " + perCount.toPlainString());
        }
        return new AmountPer(number(), new MeasurePer(measure(), Decimals.canonical(perCount), per()));
    }

    /**
     * Parses the canonical text, such as {@code 6.7 beds per 1000 persons}.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text does not have this format
     */
    public static AmountPer parse(String text) {
        TextPattern.Parts parts = FORMAT.parts(text);
        AmountPer perOne = of(parts.part("number"), parts.part("measure"), parts.part("per"));
        return parts.has("count") ? perOne.withPerCount(Decimals.parse(parts.part("count"), "Per count")) : perOne;
    }

    private AmountPer(BigDecimal number, MeasurePer unit) {
        super(number, unit);
    }

    private AmountPer(long digits, Denomination<MeasurePer> denomination) {
        super(digits, denomination);
    }

    /**
     * Returns the unit of measure, such as {@code beds}.
     *
     * @return the unit of measure
     */
    public String measure() {
        return unitKey().measure;
    }

    /**
     * Returns the count of the noun after "per", such as 1000.
     *
     * @return the count, greater than zero; 1 for "per person"
     */
    public BigDecimal perCount() {
        return unitKey().perCount;
    }

    @Override
    public String per() {
        return unitKey().per;
    }

    /**
     * Returns whether the measure is the currency of the region, such as {@link Amount#NATIONAL_CURRENCY}.
     *
     * @return true if the unit depends on the region
     */
    public boolean isNationalCurrency() {
        return Amount.isNationalCurrency(measure());
    }

    @Override
    public AmountPer withNumber(BigDecimal number) {
        return new AmountPer(number, unitKey());
    }

    @Override
    AmountPer with(long digits, Denomination<MeasurePer> sameUnit) {
        return new AmountPer(digits, sameUnit);
    }

    @Override
    public Amount multipliedBy(Count count) {
        UnitMismatchException.require(per().equals(Nouns.singular(count.counted())), this, count, "multiplied");
        return Amount.of(Division.exactOr34(number().multiply(count.number()), perCount()), measure());
    }

    private String perText() {
        return perCount().equals(BigDecimal.ONE) ? per() : perCount().toPlainString() + " " + Nouns.plural(per());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AmountPer that && isEqual(that);
    }

    @Override
    public int hashCode() {
        return Objects.hash(hashOfNumber(), measure(), perCount(), per());
    }

    /** Returns the canonical text, such as {@code 6.7 beds per 1000 persons}. */
    @Override
    public String toString() {
        return text("", TextPattern.unitText(measure()) + " per " + perText());
    }

    /** A unit of measure, and the count and the noun after "per". */
    record MeasurePer(String measure, BigDecimal perCount, String per) {}
}
