// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * A growth rate in percent over a length of time, such as {@code 12.7 % over P1Y}, or an average annual rate, such as
 * {@code 25 % a year over P11Y}.
 *
 * <p>Growth rates cannot be added but can be chained: 10 % followed by 10 % is 21 %. The difference of two rates is in
 * {@link PercentagePoints}. The length is an ISO 8601 period: {@code P1Y} for a year-on-year rate, {@code P3M} for a
 * quarter-on-quarter rate. An average annual rate (SDMX: percent per annum) has the length of the whole period. The
 * number can be negative or greater than 100.
 *
 * {@snippet file="QuantitySnippets.java" region="growth-rate"}
 *
 * <p>Immutable and thread-safe.
 */
public final class GrowthRate extends DecimalQuantity<GrowthRate, GrowthRate.Span> implements Quantity<GrowthRate> {
    private static final long serialVersionUID = 1L;
    private static final TextPattern FORMAT = TextPattern.of(
            "Growth rate", "12.7 % over P1Y", "(?<number>\\S+) %(?<annual> a year)? over (?<over>P[0-9YMWD]+)");

    private static final Span YEAR = new Span(Period.ofYears(1), false);
    private static final BigInteger MONTHS_OF_YEAR = BigInteger.valueOf(12);
    private static final long MAX_MONTHS = 12 * 9999;
    /** The additional digits of intermediate results. */
    private static final int GUARD = 16;

    /**
     * Returns a growth rate over one year, such as {@code 12.7 % over P1Y}.
     *
     * @param number the growth in percent
     * @return the value
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public static GrowthRate of(BigDecimal number) {
        return new GrowthRate(number, YEAR);
    }

    /**
     * Returns a growth rate over one year, such as {@code 12.7 % over P1Y}.
     *
     * @param number the growth in percent, such as {@code 84.37}
     * @return the value
     * @throws IllegalArgumentException if the number is not a decimal number with at most 1000 digits before and after
     *     the decimal point
     */
    public static GrowthRate of(String number) {
        return new GrowthRate(Decimals.parse(number, "Growth"), YEAR);
    }

    /**
     * Returns a growth rate over one year, such as {@code 12.7 % over P1Y}.
     *
     * @param number the growth in percent, a whole number
     * @return the value
     */
    public static GrowthRate of(long number) {
        return new GrowthRate(BigDecimal.valueOf(number), YEAR);
    }

    /**
     * Returns the same percentage over another length of time.
     *
     * @param over the length of time, greater than zero, at most 9999 years; 12 months are normalised to a year
     * @return the growth rate over the whole length, not an annual average
     * @throws IllegalArgumentException if the length is not greater than zero, or exceeds 9999 years
     */
    public GrowthRate withOver(Period over) {
        return new GrowthRate(number(), Span.of(over, false));
    }

    /**
     * Returns an average annual growth rate of the same percentage over a number of years or months.
     *
     * @param over the length of the whole period in years and months, greater than zero, at most 9999 years
     * @return the average annual rate, in percent per annum
     * @throws IllegalArgumentException if the length is not greater than zero, exceeds 9999 years, or has days
     */
    public GrowthRate withAnnualAverageOver(Period over) {
        return new GrowthRate(number(), Span.of(over, true));
    }

    /**
     * Returns the growth rate from one level to another, to 34 digits, HALF_EVEN.
     *
     * @param <Q> the kind of the levels
     * @param earlier the earlier level, greater than zero
     * @param later the later level, in the same unit
     * @param over the length of time between the two
     * @return the growth rate
     * @throws UnitMismatchException if the units differ
     * @throws ArithmeticException if the earlier level is not greater than zero
     * @throws IllegalArgumentException if the levels are growth rates, percentage points or temperatures in °C or °F
     */
    public static <Q extends Quantity<Q>> GrowthRate between(Q earlier, Q later, Period over) {
        requireEarlier(earlier, later);
        BigDecimal rise = later.number().subtract(earlier.number()).movePointRight(2);
        return of(rise.divide(earlier.number(), MathContext.DECIMAL128)).withOver(over);
    }

    /**
     * Returns the average annual growth rate from one level to another, correctly rounded to 34 digits, HALF_EVEN: −90
     * % a year from {@code 1e40} to 1 over 40 years. The growth over the whole length is not rounded before the root.
     *
     * @param <Q> the kind of the levels
     * @param earlier the earlier level, greater than zero
     * @param later the later level, zero or more, in the same unit
     * @param over the length of time between the two in years and months, greater than zero, at most 9999 years
     * @return the average annual rate, in percent per annum
     * @throws UnitMismatchException if the units differ
     * @throws ArithmeticException if the earlier level is not greater than zero, the later level is less than zero, or
     *     the length is too long to compute
     * @throws IllegalArgumentException if the length is not greater than zero, exceeds 9999 years, or has days
     */
    public static <Q extends Quantity<Q>> GrowthRate annualAverageBetween(Q earlier, Q later, Period over) {
        requireEarlier(earlier, later);
        if (later.isNegative()) {
            throw new ArithmeticException(
                    "Later level of an average annual growth rate must be zero or more, but was " + later);
        }
        GrowthRate unit = of(0).withAnnualAverageOver(over);
        return unit.withNumber(unit.annualPercent(later.number(), earlier.number(), MathContext.DECIMAL128));
    }

    private static <Q extends Quantity<Q>> void requireEarlier(Q earlier, Q later) {
        boolean isRate = earlier instanceof GrowthRate || earlier instanceof PercentagePoints;
        if (isRate || earlier instanceof Amount amount && !amount.hasNaturalZero()) {
            throw new IllegalArgumentException(
                    "Growth rate must be between levels with a natural zero, but was between " + earlier + " and "
                            + later + "; compute their difference instead");
        }
        UnitMismatchException.require(earlier.isSameUnit(later), earlier, later, "compared");
        if (!earlier.isPositive()) {
            throw new ArithmeticException("Earlier level of a growth rate must be above zero, but was " + earlier);
        }
    }

    /**
     * Returns the average annual rate in percent of the growth by a factor, which is a quotient, over the length of
     * time.
     */
    private BigDecimal annualPercent(BigDecimal dividend, BigDecimal divisor, MathContext context) {
        int months = Math.toIntExact(over().toTotalMonths());
        int common = BigInteger.valueOf(months).gcd(MONTHS_OF_YEAR).intValue();
        int exponent = MONTHS_OF_YEAR.intValue() / common;
        return Decimals.rootOfQuotientLessOne(
                        Decimals.pow(dividend, exponent, MathContext.UNLIMITED),
                        Decimals.pow(divisor, exponent, MathContext.UNLIMITED),
                        months / common,
                        context)
                .movePointRight(2);
    }

    /**
     * Parses the canonical text, such as {@code 12.7 % over P1Y}.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text does not have this format
     */
    public static GrowthRate parse(String text) {
        TextPattern.Parts parts = FORMAT.parts(text);
        Period over = parseLength(parts.part("over"));
        GrowthRate rate = of(parts.part("number"));
        return parts.has("annual") ? rate.withAnnualAverageOver(over) : rate.withOver(over);
    }

    private static Period parseLength(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Length of time must be an ISO 8601 period such as 'P1Y', but was " + Text.quote(text), e);
        }
    }

    private GrowthRate(BigDecimal number, Span span) {
        super(number, span);
    }

    private GrowthRate(long digits, Denomination<Span> denomination) {
        super(digits, denomination);
    }

    /**
     * Returns the length of time over which the growth is measured.
     *
     * @return the length, with twelve months normalised to a year
     */
    public Period over() {
        return unitKey().over;
    }

    /**
     * Returns whether this is an average annual rate, in percent per annum, rather than the growth over the whole
     * length.
     *
     * @return true if this is an average annual rate
     */
    public boolean isAnnualAverage() {
        return unitKey().annual;
    }

    @Override
    public GrowthRate withNumber(BigDecimal number) {
        return new GrowthRate(number, unitKey());
    }

    @Override
    GrowthRate with(long digits, Denomination<Span> sameUnit) {
        return new GrowthRate(digits, sameUnit);
    }

    /**
     * Returns the difference to another rate, in percentage points.
     *
     * @param other a growth rate over the same length of time
     * @return the exact difference
     * @throws UnitMismatchException if the lengths differ
     */
    public PercentagePoints minus(GrowthRate other) {
        UnitMismatchException.require(isSameUnit(other), this, other, "subtracted");
        return PercentagePoints.of(number().subtract(other.number()));
    }

    /**
     * Returns the growth factor over the whole length: {@code 1.127 times} for {@code 12.7 %}.
     *
     * @param context the precision and rounding for an average annual rate; other rates give an exact factor
     * @return the growth factor
     * @throws ArithmeticException if an average annual rate is less than -100 %
     */
    public Multiple factor(MathContext context) {
        BigDecimal once = number().movePointLeft(2).add(BigDecimal.ONE);
        if (!unitKey().annual) {
            return Multiple.of(once);
        }
        requireLevel(once);
        int months = Math.toIntExact(over().toTotalMonths());
        BigDecimal power = Decimals.pow(once, over().getMonths() == 0 ? months / 12 : months, MathContext.UNLIMITED);
        return Multiple.of(over().getMonths() == 0 ? power.round(context) : Decimals.root(power, 12, context));
    }

    private void requireLevel(BigDecimal factor) {
        if (factor.signum() < 0) {
            throw new ArithmeticException("Average annual growth rate must not be less than -100 %, but was " + this);
        }
    }

    /**
     * Returns the later level: {@code CNY 112.7} for {@code CNY 100} and {@code 12.7 %}.
     *
     * @param <Q> the kind of the level
     * @param earlier the earlier level
     * @return the later level; to 34 digits, HALF_EVEN, for an average annual rate, otherwise exact
     */
    public <Q extends Quantity<Q>> Q appliedTo(Q earlier) {
        return factor(MathContext.DECIMAL128).appliedTo(earlier);
    }

    /**
     * Returns the earlier level: {@code CNY 100} for {@code CNY 112.7} and {@code 12.7 %}.
     *
     * @param <Q> the kind of the level
     * @param later the later level
     * @param context the precision and rounding
     * @return the earlier level
     * @throws ArithmeticException if the rate is -100 %, the rate is less than -100 % and the later level is above
     *     zero, or an average annual rate is less than -100 %
     */
    public <Q extends Quantity<Q>> Q levelBefore(Q later, MathContext context) {
        BigDecimal factor = factor(widened(context, GUARD)).number();
        if (factor.signum() == 0) {
            throw new ArithmeticException("Growth rate up to " + later + " must not be -100 %, but was " + this);
        }
        if (factor.signum() < 0 && later.isPositive()) {
            throw new ArithmeticException("Growth rate up to a level above zero must be greater than -100 %, but was "
                    + this + " up to " + later);
        }
        return later.withNumber(later.number().divide(factor, context));
    }

    /**
     * Returns the growth rate over two consecutive lengths of time: 10 % followed by 10 % is 21 %.
     *
     * @param next the growth rate over the following length of time
     * @return the growth rate over the sum of the lengths; to 34 digits if either rate is an annual average, otherwise
     *     exact
     */
    public GrowthRate chainedWith(GrowthRate next) {
        BigDecimal factor = factor(MathContext.DECIMAL128)
                .number()
                .multiply(next.factor(MathContext.DECIMAL128).number());
        return of(percent(factor)).withOver(over().plus(next.over()));
    }

    /**
     * Returns the average annual rate that leads to the same level, correctly rounded: 21 % over two years is 10 % a
     * year.
     *
     * <p>From two levels, {@link #annualAverageBetween} is more precise, because this growth rate may be rounded.
     *
     * @param context the precision and rounding of the rate; the precision must not be unlimited
     * @return the average annual rate over the same length; for one year the same number, unrounded
     * @throws ArithmeticException if the rate is less than -100 %
     * @throws IllegalArgumentException if the length has days
     */
    public GrowthRate annualised(MathContext context) {
        if (unitKey().annual) {
            return this;
        }
        GrowthRate average = withAnnualAverageOver(over());
        BigDecimal factor = number().movePointLeft(2).add(BigDecimal.ONE);
        requireLevel(factor);
        if (over().equals(YEAR.over)) {
            return average;
        }
        return average.withNumber(annualPercent(factor, BigDecimal.ONE, context));
    }

    private static MathContext widened(MathContext context, int digits) {
        int precision = context.getPrecision();
        return precision == 0 ? context : new MathContext(precision + digits, RoundingMode.DOWN);
    }

    private static BigDecimal percent(BigDecimal factor) {
        return factor.subtract(BigDecimal.ONE).movePointRight(2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GrowthRate that && isEqual(that);
    }

    @Override
    public int hashCode() {
        return Objects.hash(hashOfNumber(), unitKey().over, unitKey().annual);
    }

    /** Returns the canonical text, such as {@code 12.7 % over P1Y}. */
    @Override
    public String toString() {
        return text("", (unitKey().annual ? "% a year over " : "% over ") + unitKey().over);
    }

    /** A length of time, and whether the rate is an annual average over it. */
    record Span(Period over, boolean annual) {
        static Span of(Period over, boolean annual) {
            if (over.isNegative() || over.isZero() || over.toTotalMonths() > MAX_MONTHS) {
                throw new IllegalArgumentException(
                        "Length of time must be above zero and at most 9999 years, but was " + over);
            }
            if (annual && over.getDays() != 0) {
                throw new IllegalArgumentException(
                        "Length of time of an average annual growth rate must be in years and months, but was " + over);
            }
            return new Span(over.normalized(), annual);
        }
    }
}
