// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * A growth in percent over a length of time, such as {@code 12.7 % over P1Y}, or a year on average, such as {@code 25 % a year over P11Y}.
 *
 * <p>Rates do not add; they are chained: 10 % and then 10 % are 21 %. The difference of two is in {@link PercentagePoints}. The length is an
 * ISO 8601 period: a year on year rate is over {@code P1Y}, a quarter on quarter rate over {@code P3M}. An average annual rate (SDMX: percent
 * per annum) has the length it averages over. May be negative or above 100.
 *
 * {@snippet file="QuantitySnippets.java" region="growth-rate"}
 *
 * <p>Immutable and thread-safe.
 */
public final class GrowthRate implements Quantity<GrowthRate> {
    private static final long serialVersionUID = 1L;
    private static final TextPattern FORM = TextPattern.of(
            "Growth rate", "12.7 % over P1Y", "(?<number>\\S+) %(?<annual> a year)? over (?<over>P[0-9YMWD]+)");

    private static final Period YEAR = Period.ofYears(1);
    private static final long MOST_MONTHS = 12 * 9999;
    /** Digits that an intermediate result keeps beyond those asked for. */
    private static final int GUARD = 16;

    private final BigDecimal number;
    private final Period over;
    private final boolean annual;

    /**
     * Returns a growth over one year, such as {@code 12.7 % over P1Y}.
     *
     * @param number the growth in percent
     * @return the value
     * @throws ArithmeticException if the number has more than 1000 digits before or after the decimal point
     */
    public static GrowthRate of(BigDecimal number) {
        return new GrowthRate(number, YEAR, false);
    }

    /**
     * Returns a growth over one year, such as {@code 12.7 % over P1Y}.
     *
     * @param number the growth in percent, such as {@code 84.37}
     * @return the value
     * @throws IllegalArgumentException if the number is no decimal number within 1000 digits
     */
    public static GrowthRate of(String number) {
        return new GrowthRate(Decimals.parse(number, "Growth"), YEAR, false);
    }

    /**
     * Returns a growth over one year, such as {@code 12.7 % over P1Y}.
     *
     * @param number the growth in percent, whole
     * @return the value
     */
    public static GrowthRate of(long number) {
        return new GrowthRate(BigDecimal.valueOf(number), YEAR, false);
    }

    /**
     * Returns a growth of the same percentage over another length of time.
     *
     * @param over the length of time, above zero, at most 9999 years; 12 months count as a year
     * @return the value, not a yearly average
     * @throws IllegalArgumentException if the length is not above zero, or above 9999 years
     */
    public GrowthRate withOver(Period over) {
        return new GrowthRate(number, over, false);
    }

    /**
     * Returns an average annual growth of the same percentage over some years or months.
     *
     * @param over the length of time it averages over, of whole months, above zero, at most 9999 years
     * @return the value, in percent per annum
     * @throws IllegalArgumentException if the length is not above zero, above 9999 years, or has days
     */
    public GrowthRate withAnnualAverageOver(Period over) {
        return new GrowthRate(number, over, true);
    }

    /**
     * Returns the growth from one level to another, to 34 digits, HALF_EVEN.
     *
     * @param <Q> the kind of the levels
     * @param earlier the level before, above zero
     * @param later the level after, in the same unit
     * @param over the length of time between the two
     * @return the growth
     * @throws UnitMismatchException if the units differ
     * @throws ArithmeticException if the earlier level is not above zero
     */
    public static <Q extends Quantity<Q>> GrowthRate between(Q earlier, Q later, Period over) {
        UnitMismatchException.require(earlier.isSameUnit(later), earlier, later, "compared");
        if (!earlier.isPositive()) {
            throw new ArithmeticException("Growth must be from a level above zero, but was from " + earlier);
        }
        BigDecimal rise = later.number().subtract(earlier.number()).movePointRight(2);
        return of(rise.divide(earlier.number(), MathContext.DECIMAL128)).withOver(over);
    }

    /**
     * Reads the canonical text, such as {@code 12.7 % over P1Y}.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text is not of that form
     */
    public static GrowthRate parse(String text) {
        TextPattern.Parts parts = FORM.parts(text);
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

    private GrowthRate(BigDecimal number, Period over, boolean annual) {
        if (over.isNegative() || over.isZero() || over.toTotalMonths() > MOST_MONTHS) {
            throw new IllegalArgumentException(
                    "Length of time must be above zero and at most 9999 years, but was " + over);
        }
        if (annual && over.getDays() != 0) {
            throw new IllegalArgumentException(
                    "Length of time of an average annual growth must be years and months, but was " + over);
        }
        this.number = Decimals.canonical(number);
        this.over = over.normalized();
        this.annual = annual;
    }

    /**
     * Returns the length of time that the growth is over.
     *
     * @return the length, normalised: twelve months are a year
     */
    public Period over() {
        return over;
    }

    /**
     * Tells whether this is a growth a year on average, in percent per annum, rather than the growth over the whole length.
     *
     * @return whether an average annual rate
     */
    public boolean isAnnualAverage() {
        return annual;
    }

    @Override
    public BigDecimal number() {
        return number;
    }

    @Override
    public GrowthRate withNumber(BigDecimal number) {
        return new GrowthRate(number, over, annual);
    }

    @Override
    public boolean isSameUnit(GrowthRate other) {
        return annual == other.annual && over.equals(other.over);
    }

    /**
     * Returns the difference to another rate, in percentage points.
     *
     * @param other a rate over the same length of time
     * @return this minus the other, exactly
     * @throws UnitMismatchException if the other is over another length
     */
    public PercentagePoints minus(GrowthRate other) {
        UnitMismatchException.require(isSameUnit(other), this, other, "subtracted");
        return PercentagePoints.of(number.subtract(other.number));
    }

    /**
     * Returns what a level is multiplied by over the whole length: {@code 12.7 %} gives {@code 1.127 times}.
     *
     * @param context the precision and rounding; used only by an average annual rate, whose power may be long
     * @return the factor
     * @throws ArithmeticException if an average annual rate is below -100 %
     */
    public Multiple factor(MathContext context) {
        BigDecimal once = number.movePointLeft(2).add(BigDecimal.ONE);
        if (!annual) {
            return Multiple.of(once);
        }
        requireLevel(once);
        int months = Math.toIntExact(over.toTotalMonths());
        BigDecimal power = Decimals.pow(once, over.getMonths() == 0 ? months / 12 : months, MathContext.UNLIMITED);
        return Multiple.of(over.getMonths() == 0 ? power.round(context) : Decimals.root(power, 12, context));
    }

    private void requireLevel(BigDecimal factor) {
        if (factor.signum() < 0) {
            throw new ArithmeticException("Average annual growth must not be below -100 %, but was of " + this);
        }
    }

    /**
     * Returns the level after growth: {@code CNY 100} and {@code 12.7 %} give {@code CNY 112.7}.
     *
     * @param <Q> the kind of the level
     * @param earlier the level before
     * @return the level after; exact, but to 34 digits, HALF_EVEN, for an average annual rate
     */
    public <Q extends Quantity<Q>> Q appliedTo(Q earlier) {
        return factor(MathContext.DECIMAL128).appliedTo(earlier);
    }

    /**
     * Returns the level before growth: {@code CNY 112.7} and {@code 12.7 %} give {@code CNY 100}.
     *
     * @param <Q> the kind of the level
     * @param later the level after
     * @param context the precision and rounding
     * @return the level before
     * @throws ArithmeticException if the growth is -100 %, or an average annual rate below
     */
    public <Q extends Quantity<Q>> Q levelBefore(Q later, MathContext context) {
        BigDecimal factor = factor(widened(context, GUARD)).number();
        if (factor.signum() == 0) {
            throw new ArithmeticException("Growth to " + later + " must not be -100 %, but was " + this);
        }
        return later.withNumber(later.number().divide(factor, context));
    }

    /**
     * Returns the growth over both lengths of time, one after the other: 10 % and then 10 % are 21 %.
     *
     * @param next the growth that follows
     * @return the growth over the sum of the lengths; exact, but to 34 digits where one of the two is an average
     */
    public GrowthRate chainedWith(GrowthRate next) {
        BigDecimal factor = factor(MathContext.DECIMAL128)
                .number()
                .multiply(next.factor(MathContext.DECIMAL128).number());
        return of(percent(factor)).withOver(over.plus(next.over));
    }

    /**
     * Returns the growth a year on average that leads to the same level: 21 % over two years are 10 % a year.
     *
     * @param context the precision (not unlimited) and rounding of the rate
     * @return the average annual rate over the same length; over one year it is this rate, as it is
     * @throws ArithmeticException if the growth is below -100 %
     * @throws IllegalArgumentException if the length has days
     */
    public GrowthRate annualised(MathContext context) {
        if (annual) {
            return this;
        }
        GrowthRate average = withAnnualAverageOver(over);
        BigDecimal rise = number.movePointLeft(2);
        BigDecimal factor = rise.add(BigDecimal.ONE);
        requireLevel(factor);
        if (over.equals(YEAR)) {
            return average;
        }
        // Taking one from the root takes the zeros of a small rise with it.
        MathContext inner = widened(context, GUARD + Math.max(0, rise.scale() - rise.precision()));
        int months = Math.toIntExact(over.toTotalMonths());
        BigDecimal yearly = over.getMonths() == 0
                ? Decimals.root(factor, months / 12, inner)
                : Decimals.root(Decimals.pow(factor, 12, MathContext.UNLIMITED), months, inner);
        return average.withNumber(percent(yearly).round(context));
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
        return other instanceof GrowthRate that && number.equals(that.number) && isSameUnit(that);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, over, annual);
    }

    /** Returns the canonical text, such as {@code 12.7 % over P1Y}. */
    @Override
    public String toString() {
        return number.toPlainString() + (annual ? " % a year over " : " % over ") + over;
    }

    private Object writeReplace() {
        return QuantitySerializationProxy.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw QuantitySerializationProxy.refusal();
    }
}
