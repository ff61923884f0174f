// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.IndexBases;
import io.github.regiostat.internal.Text;
import io.github.regiostat.period.TimePeriod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An index number, such as {@code 104.2 (2015=100)}.
 *
 * <p>The base is a period, a named reference such as {@code State=100}, or moves with the period: {@code previous
 * year=100}. Index numbers cannot be added, and those with different bases cannot be compared. Two index numbers with
 * the same period as base give a {@link GrowthRate}.
 *
 * {@snippet file="QuantitySnippets.java" region="index-number"}
 *
 * <p>Immutable and thread-safe.
 */
public final class IndexNumber extends DecimalQuantity<IndexNumber, String> implements Quantity<IndexNumber> {
    private static final long serialVersionUID = 1L;
    private static final TextPattern FORMAT =
            TextPattern.of("Index", "104.2 (2015=100)", "(?<number>\\S+) \\((?<base>.+)=100\\)");

    private static final Pattern MOVING_BASE =
            Pattern.compile("(?i)(the )?((same|corresponding) .*\\bof )?(the )?(previous|preceding|prior|last)"
                    + " (year|half-year|trimester|quarter|month|week|day|period)|上年.*|上月.*|上季.*|上期.*|去年.*");

    /**
     * Returns an index number with a base, such as {@code 104.2 (2015=100)}.
     *
     * @param number the index, where the base is 100
     * @param base the period, such as {@code 2015}, or the name of the reference that equals 100
     * @return the value
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public static IndexNumber of(BigDecimal number, String base) {
        return new IndexNumber(number, canonicalBase(base));
    }

    /**
     * Returns an index number with a base, such as {@code 104.2 (2015=100)}.
     *
     * @param number the index, where the base is 100, such as {@code 84.37}
     * @param base the period, such as {@code 2015}, or the name of the reference that equals 100
     * @return the value
     * @throws IllegalArgumentException if the number is not a decimal number with at most 1000 digits before and after
     *     the decimal point, or the base is blank
     */
    public static IndexNumber of(String number, String base) {
        return new IndexNumber(Decimals.parse(number, "Index"), canonicalBase(base));
    }

    /**
     * Returns an index number with a base, such as {@code 104.2 (2015=100)}.
     *
     * @param number the index, where the base is 100, a whole number
     * @param base the period, such as {@code 2015}, or the name of the reference that equals 100
     * @return the value
     */
    public static IndexNumber of(long number, String base) {
        return new IndexNumber(BigDecimal.valueOf(number), canonicalBase(base));
    }

    /**
     * Parses the canonical text, such as {@code 104.2 (2015=100)}.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text does not have this format
     */
    public static IndexNumber parse(String text) {
        TextPattern.Parts parts = FORMAT.parts(text);
        return of(parts.part("number"), parts.part("base"));
    }

    private IndexNumber(BigDecimal number, String base) {
        super(number, base);
    }

    private IndexNumber(long digits, Denomination<String> denomination) {
        super(digits, denomination);
    }

    private static String canonicalBase(String base) {
        Text.requireName(base, "Base");
        Optional<TimePeriod> period = periodOf(base);
        if (period.isPresent()) {
            return period.get().toString();
        }
        IndexBases.canonical(base).ifPresent(form -> {
            throw new IllegalArgumentException(
                    "Base of an index must be a period such as '2015' or '2010/2012', a moving"
                            + " base such as 'previous year', or the name of what equals 100, but was "
                            + Text.quote(base)
                            + "; write " + Text.quote(form));
        });
        return base;
    }

    /**
     * Returns the base that equals 100: the canonical text of a period, such as {@code 2015}, or the name of a
     * reference.
     *
     * @return the base
     */
    public String base() {
        return unitKey();
    }

    /**
     * Returns the base if it is a period.
     *
     * @return the period, or empty for a named reference
     */
    public Optional<TimePeriod> basePeriod() {
        return periodOf(unitKey());
    }

    /**
     * Returns whether the base moves with the period, such as {@code previous year} or {@code same month of the
     * previous year}. Such an index is a rate of change: indices of two periods have different bases.
     *
     * @return true if the base is named by its distance from the period
     */
    public boolean hasMovingBase() {
        return MOVING_BASE.matcher(unitKey()).matches();
    }

    private static Optional<TimePeriod> periodOf(String base) {
        try {
            return Optional.of(TimePeriod.parse(base));
        } catch (IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    @Override
    public IndexNumber withNumber(BigDecimal number) {
        return new IndexNumber(number, unitKey());
    }

    @Override
    IndexNumber with(long digits, Denomination<String> sameUnit) {
        return new IndexNumber(digits, sameUnit);
    }

    /**
     * Returns this index with another base: 104.2 (2015=100) in 2018 is 100 (2018=100).
     *
     * @param base the new base
     * @param atBase the index of the new base, with the base of this index, not zero
     * @param context the precision and rounding
     * @return the index with the new base
     * @throws UnitMismatchException if the bases of the two indices differ
     * @throws ArithmeticException if the index of the new base is zero
     * @throws IllegalArgumentException if the base moves
     */
    public IndexNumber rebasedTo(String base, IndexNumber atBase, MathContext context) {
        UnitMismatchException.require(isSameUnit(atBase), this, atBase, "rebased");
        requireFixedBase();
        return of(Division.of(number().movePointRight(2), atBase.number(), this, context), base);
    }

    /**
     * Returns the growth from an earlier index with the same base, to 34 digits, HALF_EVEN.
     *
     * @param earlier the earlier index, greater than zero
     * @param over the length of time between the two
     * @return the growth rate
     * @throws UnitMismatchException if the bases differ
     * @throws ArithmeticException if the earlier index is not greater than zero
     * @throws IllegalArgumentException if the base moves
     */
    public GrowthRate changeFrom(IndexNumber earlier, Period over) {
        UnitMismatchException.require(isSameUnit(earlier), this, earlier, "compared");
        requireFixedBase();
        return GrowthRate.between(earlier, this, over);
    }

    private void requireFixedBase() {
        if (hasMovingBase()) {
            throw new IllegalArgumentException("Index numbers on a moving base must be chained to a fixed base before"
                    + " they are compared, but was " + this);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexNumber that && isEqual(that);
    }

    @Override
    public int hashCode() {
        return 31 * unitKey().hashCode() + hashOfNumber();
    }

    /** Returns the canonical text, such as {@code 104.2 (2015=100)}. */
    @Override
    public String toString() {
        return text("", "(" + unitKey() + "=100)");
    }
}
