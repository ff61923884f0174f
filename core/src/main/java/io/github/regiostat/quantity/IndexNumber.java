// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.Text;
import io.github.regiostat.period.TimePeriod;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Period;
import java.util.Optional;

/**
 * An index, such as {@code 104.2 (2015=100)}.
 *
 * <p>The base is a period, or a named reference such as {@code State=100}. Indices of different bases do not mix, and indices do not add; two of
 * one base give a {@link GrowthRate}.
 *
 * {@snippet file="QuantitySnippets.java" region="index-number"}
 *
 * <p>Immutable and thread-safe.
 */
public final class IndexNumber implements Quantity<IndexNumber> {
    private static final long serialVersionUID = 1L;
    private static final TextPattern FORM =
            TextPattern.of("Index", "104.2 (2015=100)", "(?<number>\\S+) \\((?<base>.+)=100\\)");

    private final BigDecimal number;
    private final String base;

    /**
     * Returns an index on a base, such as {@code 104.2 (2015=100)}.
     *
     * @param number the index, where the base has 100
     * @param base the period, such as {@code 2015}, or the name of the reference that has 100
     * @return the value
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public static IndexNumber of(BigDecimal number, String base) {
        return new IndexNumber(number, normal(base));
    }

    /**
     * Returns an index on a base, such as {@code 104.2 (2015=100)}.
     *
     * @param number the index, where the base has 100, such as {@code 84.37}
     * @param base the period, such as {@code 2015}, or the name of the reference that has 100
     * @return the value
     * @throws IllegalArgumentException if the number is no decimal number within 1000 digits, or the base is blank
     */
    public static IndexNumber of(String number, String base) {
        return new IndexNumber(Decimals.parse(number, "Index"), normal(base));
    }

    /**
     * Returns an index on a base, such as {@code 104.2 (2015=100)}.
     *
     * @param number the index, where the base has 100, whole
     * @param base the period, such as {@code 2015}, or the name of the reference that has 100
     * @return the value
     */
    public static IndexNumber of(long number, String base) {
        return new IndexNumber(BigDecimal.valueOf(number), normal(base));
    }

    /**
     * Reads the canonical text, such as {@code 104.2 (2015=100)}.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static IndexNumber parse(String text) {
        TextPattern.Parts parts = FORM.parts(text);
        return of(parts.part("number"), parts.part("base"));
    }

    private IndexNumber(BigDecimal number, String base) {
        this.number = Decimals.canonical(number);
        this.base = base;
    }

    private static String normal(String base) {
        Text.requireName(base, "Base");
        return periodOf(base).map(TimePeriod::toString).orElse(base);
    }

    /**
     * Returns what has 100: a period in its canonical text, such as {@code 2015}, or the name of a reference.
     *
     * @return the base
     */
    public String base() {
        return base;
    }

    /**
     * Returns the base where it is a period.
     *
     * @return the period, or empty for a named reference
     */
    public Optional<TimePeriod> basePeriod() {
        return periodOf(base);
    }

    private static Optional<TimePeriod> periodOf(String base) {
        try {
            return Optional.of(TimePeriod.parse(base));
        } catch (IllegalArgumentException named) {
            return Optional.empty();
        }
    }

    @Override
    public BigDecimal number() {
        return number;
    }

    @Override
    public IndexNumber withNumber(BigDecimal number) {
        return new IndexNumber(number, base);
    }

    @Override
    public boolean isSameUnit(IndexNumber other) {
        return base.equals(other.base);
    }

    /**
     * Returns this index on another base: 104.2 (2015=100) is 100 on the base of the period that has 104.2.
     *
     * @param base the new base
     * @param atBase the index of the new base, on the base of this, not zero
     * @param context the precision and rounding
     * @return the index on the new base
     * @throws UnitMismatchException if the two indices are on different bases
     * @throws ArithmeticException if the index of the new base is zero
     */
    public IndexNumber rebasedTo(String base, IndexNumber atBase, MathContext context) {
        UnitMismatchException.require(isSameUnit(atBase), this, atBase, "rebased");
        return of(Division.of(number.movePointRight(2), atBase.number, this, context), base);
    }

    /**
     * Returns the growth since an earlier index of the same base, to 34 digits, HALF_EVEN.
     *
     * @param earlier the earlier index, above zero
     * @param over the length of time between the two
     * @return the growth
     * @throws UnitMismatchException if the two are on different bases
     * @throws ArithmeticException if the earlier index is not above zero
     */
    public GrowthRate changeFrom(IndexNumber earlier, Period over) {
        UnitMismatchException.require(isSameUnit(earlier), this, earlier, "compared");
        return GrowthRate.between(earlier, this, over);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexNumber that && number.equals(that.number) && isSameUnit(that);
    }

    @Override
    public int hashCode() {
        return 31 * base.hashCode() + number.hashCode();
    }

    /** Returns the canonical text, such as {@code 104.2 (2015=100)}. */
    @Override
    public String toString() {
        return number.toPlainString() + " (" + base + "=100)";
    }

    private Object writeReplace() {
        return QuantitySerializationProxy.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw QuantitySerializationProxy.refusal();
    }
}
