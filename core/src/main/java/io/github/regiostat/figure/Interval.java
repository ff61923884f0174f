// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.LazyPattern;
import io.github.regiostat.internal.LongDecimals;
import io.github.regiostat.internal.Quotients;
import io.github.regiostat.internal.Restoration;
import io.github.regiostat.internal.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * An interval of numbers with open, closed or missing ends, such as {@code [84.365, 84.375]} or {@code (370,
 * unbounded)}.
 *
 * <p>The result of an operation contains the result for every pair of numbers in the two intervals. Sums, differences
 * and products are exact. Quotients, powers and roots are rounded outward, to {@value #DIGITS} digits and at most 1000
 * decimal places; the first power and the first root are the interval itself.
 *
 * <p>A number has at most 1000 digits before and 1000 after the decimal point. An end of a sum, a difference or a
 * product with more causes an {@code ArithmeticException}, and so does any end with more before the point.
 *
 * <p>An end of a result is computed from existing ends only; an end that depends on a missing end is missing. A
 * quotient by an interval without an upper end therefore has no end at zero. The quotient of two intervals without
 * upper ends is undetermined.
 *
 * <p>Results enclose those of IEEE 1788-2015, and are equal to them except where the standard takes a missing end for
 * an infinite one, divides by an interval that contains zero, or takes roots of an interval with negative numbers: the
 * last two are undetermined here. An interval is never empty.
 *
 * {@snippet file="FigureSnippets.java" region="interval"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Interval implements Serializable {
    /** The number of significant digits of quotients, powers and roots. */
    public static final int DIGITS = Quotients.DIGITS;

    private static final long serialVersionUID = 1L;
    private static final String MISSING = "unbounded";
    private static final int MAX_TEXT_LENGTH = 10_000;
    private static final LazyPattern FORMAT = LazyPattern.of("([\\[(])([^, ]+), ([^, ]+)([\\])])");
    private static final Interval UNBOUNDED = new Interval(null, null);

    /**
     * An end of an interval, included (closed) or not included (open).
     *
     * @param number the canonical number
     */
    private record End(BigDecimal number, boolean open) {
        static End of(BigDecimal number, boolean open) {
            return new End(Decimals.canonical(number), open);
        }

        /** Returns an end that is rounded outward if it has more decimal places than a number can have. */
        static End outward(BigDecimal number, boolean open, boolean up) {
            return of(
                    number.scale() <= Decimals.MAX_DIGITS
                            ? number
                            : number.setScale(Decimals.MAX_DIGITS, up ? RoundingMode.CEILING : RoundingMode.FLOOR),
                    open);
        }

        int signum() {
            return number.signum();
        }

        End negated() {
            return new End(number.negate(), open);
        }

        /** Compares without the generated method of a record, whose first use takes 30 ms. */
        @Override
        public boolean equals(Object other) {
            return other instanceof End that && open == that.open && number.equals(that.number);
        }

        @Override
        public int hashCode() {
            return 31 * number.hashCode() + Boolean.hashCode(open);
        }
    }

    private final transient @Nullable End lower;
    private final transient @Nullable End upper;

    @SuppressWarnings("ReferenceEquality") // Two ends that are one object are in order.
    private Interval(@Nullable End lower, @Nullable End upper) {
        this.lower = lower;
        this.upper = upper;
        if (lower != null && upper != null && lower != upper) {
            int order = lower.number.compareTo(upper.number);
            if (order > 0 || (order == 0 && (lower.open || upper.open))) {
                throw new IllegalArgumentException(
                        "Lower end must be less than the upper end, or equal to it with both ends closed, but was "
                                + this);
            }
        }
    }

    /**
     * Returns the interval that contains exactly one number.
     *
     * @param number the number
     * @return {@code [number, number]}
     */
    public static Interval exactly(BigDecimal number) {
        End end = End.of(number, false);
        return new Interval(end, end);
    }

    /**
     * Returns the interval between two numbers, closed at both ends.
     *
     * @param lower the lower end, included
     * @param upper the upper end, included
     * @return {@code [lower, upper]}
     * @throws IllegalArgumentException if the lower end is greater than the upper end
     */
    public static Interval closed(BigDecimal lower, BigDecimal upper) {
        return new Interval(End.of(lower, false), End.of(upper, false));
    }

    /**
     * Returns the interval between two numbers, open at both ends.
     *
     * @param lower the lower end, not included
     * @param upper the upper end, not included
     * @return {@code (lower, upper)}
     * @throws IllegalArgumentException if the lower end is not less than the upper end
     */
    public static Interval open(BigDecimal lower, BigDecimal upper) {
        return new Interval(End.of(lower, true), End.of(upper, true));
    }

    /**
     * Returns the interval between two numbers, with a closed lower end and an open upper end.
     *
     * @param lower the lower end, included
     * @param upper the upper end, not included
     * @return {@code [lower, upper)}
     * @throws IllegalArgumentException if the lower end is not less than the upper end
     */
    public static Interval closedOpen(BigDecimal lower, BigDecimal upper) {
        return new Interval(End.of(lower, false), End.of(upper, true));
    }

    /**
     * Returns the interval between two numbers, with an open lower end and a closed upper end.
     *
     * @param lower the lower end, not included
     * @param upper the upper end, included
     * @return {@code (lower, upper]}
     * @throws IllegalArgumentException if the lower end is not less than the upper end
     */
    public static Interval openClosed(BigDecimal lower, BigDecimal upper) {
        return new Interval(End.of(lower, true), End.of(upper, false));
    }

    /**
     * Returns the interval of all numbers greater than or equal to a number.
     *
     * @param lower the lower end, included
     * @return {@code [lower, unbounded)}
     */
    public static Interval atLeast(BigDecimal lower) {
        return new Interval(End.of(lower, false), null);
    }

    /**
     * Returns the interval of all numbers greater than a number.
     *
     * @param lower the lower end, not included
     * @return {@code (lower, unbounded)}
     */
    public static Interval greaterThan(BigDecimal lower) {
        return new Interval(End.of(lower, true), null);
    }

    /**
     * Returns the interval of all numbers less than or equal to a number.
     *
     * @param upper the upper end, included
     * @return {@code (unbounded, upper]}
     */
    public static Interval atMost(BigDecimal upper) {
        return new Interval(null, End.of(upper, false));
    }

    /**
     * Returns the interval of all numbers less than a number.
     *
     * @param upper the upper end, not included
     * @return {@code (unbounded, upper)}
     */
    public static Interval lessThan(BigDecimal upper) {
        return new Interval(null, End.of(upper, true));
    }

    /**
     * Returns the interval of all numbers.
     *
     * @return the interval without ends
     */
    public static Interval unbounded() {
        return UNBOUNDED;
    }

    /**
     * Returns the interval with two ends, each of which is missing, open or closed.
     *
     * @param lower the lower end, or empty if it is missing
     * @param lowerOpen true if the lower end is not included; ignored if it is missing
     * @param upper the upper end, or empty if it is missing
     * @param upperOpen true if the upper end is not included; ignored if it is missing
     * @return the interval
     * @throws IllegalArgumentException if the interval would be empty
     */
    public static Interval of(
            Optional<BigDecimal> lower, boolean lowerOpen, Optional<BigDecimal> upper, boolean upperOpen) {
        return new Interval(
                lower.map(n -> End.of(n, lowerOpen)).orElse(null),
                upper.map(n -> End.of(n, upperOpen)).orElse(null));
    }

    /**
     * Parses the canonical text, such as {@code [84.365, 84.375]} or {@code (370, unbounded)}.
     *
     * @param text the text
     * @return the interval
     * @throws IllegalArgumentException if the text does not have this format, or the interval would be empty
     */
    public static Interval parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher m = FORMAT.matcher(text);
        if (text.length() > MAX_TEXT_LENGTH || !m.matches()) {
            throw new IllegalArgumentException(
                    "Interval must be text such as '[84.365, 84.375]' or '(370, unbounded)', but was "
                            + Text.quote(text));
        }
        Optional<BigDecimal> lower = end(m.group(2));
        Optional<BigDecimal> upper = end(m.group(3));
        boolean lowerOpen = m.group(1).equals("(");
        boolean upperOpen = m.group(4).equals(")");
        if ((lower.isEmpty() && !lowerOpen) || (upper.isEmpty() && !upperOpen)) {
            throw new IllegalArgumentException(
                    "Missing end of an interval must be open, such as '(370, unbounded)', but was " + Text.quote(text));
        }
        return of(lower, lowerOpen, upper, upperOpen);
    }

    private static Optional<BigDecimal> end(String text) {
        return text.equals(MISSING) ? Optional.empty() : Optional.of(Decimals.parse(text, "End"));
    }

    /**
     * Returns the lower end.
     *
     * @return the number, or empty if the lower end is missing
     */
    public Optional<BigDecimal> lower() {
        return lower == null ? Optional.empty() : Optional.of(lower.number);
    }

    /**
     * Returns the upper end.
     *
     * @return the number, or empty if the upper end is missing
     */
    public Optional<BigDecimal> upper() {
        return upper == null ? Optional.empty() : Optional.of(upper.number);
    }

    /**
     * Returns whether the lower end is open.
     *
     * @return true if the lower end exists and is not included
     */
    public boolean isLowerOpen() {
        return lower != null && lower.open;
    }

    /**
     * Returns whether the upper end is open.
     *
     * @return true if the upper end exists and is not included
     */
    public boolean isUpperOpen() {
        return upper != null && upper.open;
    }

    /**
     * Returns whether both ends are missing.
     *
     * @return true if the interval contains all numbers
     */
    public boolean isUnbounded() {
        return lower == null && upper == null;
    }

    /**
     * Returns whether the interval contains a number.
     *
     * @param number the number
     * @return true if the number lies between the ends or equals a closed end
     */
    public boolean contains(BigDecimal number) {
        return isAbove(lower, number) && isBelow(upper, number);
    }

    private static boolean isAbove(@Nullable End lower, BigDecimal number) {
        return lower == null || number.compareTo(lower.number) >= (lower.open ? 1 : 0);
    }

    private static boolean isBelow(@Nullable End upper, BigDecimal number) {
        return upper == null || number.compareTo(upper.number) <= (upper.open ? -1 : 0);
    }

    /** Returns whether a number lies between the ends, or reaches an end that is rounded outward to some digits. */
    boolean reaches(BigDecimal number, int digits) {
        return (lower == null
                        || lower.number.compareTo(number) <= 0
                        || lower.number.round(Decimals.outward(digits, false)).compareTo(number) <= 0)
                && (upper == null
                        || upper.number.compareTo(number) >= 0
                        || upper.number.round(Decimals.outward(digits, true)).compareTo(number) >= 0);
    }

    /**
     * Returns whether this interval contains every number of another.
     *
     * @param other the other interval
     * @return true if this encloses the other
     */
    public boolean encloses(Interval other) {
        return Objects.equals(lower(lower, other.lower), lower) && Objects.equals(upper(upper, other.upper), upper);
    }

    /**
     * Returns whether two intervals have a number in common.
     *
     * @param other the other interval
     * @return true if the two overlap
     */
    public boolean overlaps(Interval other) {
        return reaches(lower, other.upper) && reaches(other.lower, upper);
    }

    /**
     * Returns whether every number of this interval is greater than every number of another.
     *
     * @param other the other interval
     * @return true if this interval is above the other and they have no number in common
     */
    public boolean isAbove(Interval other) {
        if (lower == null || other.upper == null) {
            return false;
        }
        int order = lower.number.compareTo(other.upper.number);
        return order > 0 || order == 0 && (lower.open || other.upper.open);
    }

    /**
     * Returns whether no number of this interval is greater than a number of another: {@code [1, 2]} is nowhere above
     * {@code [2, 3]}.
     *
     * @param other the other interval
     * @return true if the upper end is at most the lower end of the other
     */
    public boolean isNowhereAbove(Interval other) {
        return upper != null && other.lower != null && upper.number.compareTo(other.lower.number) <= 0;
    }

    /** Returns whether the distance between the ends is less than that of another interval. */
    boolean isNarrowerThan(Interval other) {
        if (lower == null || upper == null) {
            return false;
        }
        return other.lower == null
                || other.upper == null
                || upper.number.subtract(lower.number).compareTo(other.upper.number.subtract(other.lower.number)) < 0;
    }

    private static boolean reaches(@Nullable End lower, @Nullable End upper) {
        if (lower == null || upper == null) {
            return true;
        }
        int order = lower.number.compareTo(upper.number);
        return order < 0 || (order == 0 && !lower.open && !upper.open);
    }

    /**
     * Returns the smallest interval that encloses two intervals.
     *
     * @param other the other interval
     * @return the hull of the two
     */
    public Interval hull(Interval other) {
        return new Interval(lower(lower, other.lower), upper(upper, other.upper));
    }

    /**
     * Returns the interval of the numbers that two intervals have in common.
     *
     * @param other the other interval
     * @return the intersection, or empty if the two do not overlap
     */
    public Optional<Interval> intersection(Interval other) {
        return overlaps(other)
                ? Optional.of(new Interval(
                        tighter(lower, other.lower, upper(lower, other.lower)),
                        tighter(upper, other.upper, lower(upper, other.upper))))
                : Optional.empty();
    }

    private static @Nullable End tighter(@Nullable End a, @Nullable End b, @Nullable End ofBoth) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.number.compareTo(b.number) == 0 ? new End(a.number, a.open || b.open) : ofBoth;
    }

    private static @Nullable End lower(@Nullable End a, @Nullable End b) {
        if (a == null || b == null) {
            return null;
        }
        int order = a.number.compareTo(b.number);
        return order < 0 || (order == 0 && !a.open) ? a : b;
    }

    private static @Nullable End upper(@Nullable End a, @Nullable End b) {
        return a == null || b == null ? null : negated(lower(a.negated(), b.negated()));
    }

    private static @Nullable End negated(@Nullable End end) {
        return end == null ? null : end.negated();
    }

    /**
     * Returns the interval with the opposite sign.
     *
     * @return the negated interval
     */
    public Interval negated() {
        return new Interval(negated(upper), negated(lower));
    }

    /**
     * Returns the exact sum of two intervals.
     *
     * @param other the interval to add
     * @return the interval of the sums
     */
    public Interval plus(Interval other) {
        return new Interval(sum(lower, other.lower), sum(upper, other.upper));
    }

    private static @Nullable End sum(@Nullable End a, @Nullable End b) {
        return a == null || b == null ? null : End.of(a.number.add(b.number), a.open || b.open);
    }

    /**
     * Returns the exact difference of two intervals.
     *
     * @param other the interval to subtract
     * @return the interval of the differences
     */
    public Interval minus(Interval other) {
        return plus(other.negated());
    }

    /**
     * Returns the exact product of two intervals.
     *
     * @param other the interval to multiply by
     * @return the interval of the products
     */
    public Interval multipliedBy(Interval other) {
        End factor = other.positiveNumber();
        if (factor != null) {
            return multipliedBy(factor);
        }
        return new Interval(lowerOfProduct(other), negated(negated().lowerOfProduct(other)));
    }

    /** Returns the end of an interval of one positive number, or null. */
    private @Nullable End positiveNumber() {
        return lower != null && lower.signum() > 0 && lower.equals(upper) ? lower : null;
    }

    /** Multiplies both ends by a positive number, which keeps their order. */
    @SuppressWarnings("ReferenceEquality") // An interval of one number often has one end.
    private Interval multipliedBy(End factor) {
        End least = scaled(lower, factor);
        return new Interval(least, lower == upper ? least : scaled(upper, factor));
    }

    private static @Nullable End scaled(@Nullable End end, End factor) {
        if (end == null) {
            return null;
        }
        int zeros = factor.number.precision() - 1;
        return isPowerOfTen(factor.number, zeros)
                ? new End(end.number.movePointRight(zeros), end.open)
                : End.of(end.number.multiply(factor.number), end.open);
    }

    private static boolean isPowerOfTen(BigDecimal number, int zeros) {
        return zeros <= LongDecimals.MAX_EXPONENT
                ? number.scale() == 0 && number.longValue() == LongDecimals.powerOfTen(zeros)
                : number.equals(BigDecimal.TEN.pow(zeros));
    }

    /** Returns the least product of two ends, where a missing end is infinite, and infinity times zero is zero. */
    private @Nullable End lowerOfProduct(Interval other) {
        End least = null;
        for (int a = -1; a <= 1; a += 2) {
            for (int b = -1; b <= 1; b += 2) {
                End mine = a < 0 ? lower : upper;
                End others = b < 0 ? other.lower : other.upper;
                int sign = (mine == null ? a : mine.signum()) * (others == null ? b : others.signum());
                if ((mine != null && others != null) || sign == 0) {
                    End corner = product(mine, others);
                    least = least == null ? corner : lower(least, corner);
                } else if (sign < 0) {
                    return null;
                }
            }
        }
        return least;
    }

    private static End product(@Nullable End a, @Nullable End b) {
        if (isClosedZero(a) || isClosedZero(b)) {
            return new End(BigDecimal.ZERO, false);
        }
        return a == null || b == null
                ? new End(BigDecimal.ZERO, true)
                : End.of(a.number.multiply(b.number), a.open || b.open);
    }

    private static boolean isClosedZero(@Nullable End end) {
        return end != null && end.signum() == 0 && !end.open;
    }

    /**
     * Returns the quotient of two intervals, rounded outward to {@value #DIGITS} digits.
     *
     * @param divisor the interval to divide by
     * @return the interval of the quotients, or empty if the divisor contains zero or both ends are undetermined
     * @throws ArithmeticException if a quotient has more than 1000 digits before the decimal point
     */
    public Optional<Interval> dividedBy(Interval divisor) {
        if (divisor.contains(BigDecimal.ZERO)) {
            return Optional.empty();
        }
        if (divisor.upper != null && divisor.upper.signum() <= 0) {
            return negated().dividedBy(divisor.negated());
        }
        Interval quotient = new Interval(quotientEnd(lower, divisor, false), quotientEnd(upper, divisor, true));
        return quotient.isUnbounded() ? Optional.empty() : Optional.of(quotient);
    }

    /**
     * Returns an end of the quotient by a positive divisor: that nearer to zero by the upper end of the divisor, the
     * other by its lower end.
     */
    private static @Nullable End quotientEnd(@Nullable End end, Interval divisor, boolean up) {
        if (end == null || end.signum() == 0) {
            return end;
        }
        End by = end.signum() > 0 == up ? divisor.lower : divisor.upper;
        if (by == null || by.signum() == 0) {
            return null;
        }
        BigDecimal quotient = Quotients.of(end.number, by.number, up ? RoundingMode.CEILING : RoundingMode.FLOOR);
        return End.outward(quotient, end.open || by.open, up);
    }

    /**
     * Returns the bounds of the share {@code x / (x + y)} of a number x of this interval in the sum with a number y of
     * another, rounded outward to {@value #DIGITS} digits. They are narrower than those of {@link #dividedBy}, because
     * x is one number: {@code [0.475, 0.525]} for {@code [95, 105]} and {@code [95, 105]}.
     *
     * {@snippet file="FigureSnippets.java" region="share"}
     *
     * @param other the interval of the other numbers of the sum
     * @return the bounds of the shares, or empty if a number may be negative, both may be zero, or both ends depend on
     *     missing ends
     */
    public Optional<Interval> shareWith(Interval other) {
        boolean lowerDependsOnMissing = lower != null && lower.signum() > 0 && other.upper == null;
        boolean upperDependsOnMissing = other.lower != null && other.lower.signum() > 0 && upper == null;
        return weightedMean(List.of(exactly(BigDecimal.ONE), exactly(BigDecimal.ZERO)), List.of(this, other))
                .map(share -> new Interval(
                        lowerDependsOnMissing ? null : share.lower, upperDependsOnMissing ? null : share.upper))
                .filter(share -> !share.isUnbounded());
    }

    /**
     * Returns the bounds of the weighted mean {@code Σ wᵢxᵢ / Σ wᵢ}, rounded outward to {@value #DIGITS} digits. Each
     * weight is one number in the numerator and the denominator, so that the mean lies between the values even if a
     * weight is unbounded: {@code (49.95, 51.05)} for {@code [49.95, 50.05]} and {@code [50.95, 51.05]} with the
     * weights {@code (100, unbounded)} and {@code (200, unbounded)}.
     *
     * <p>The bounds are the least and greatest mean of all values and weights within their intervals; an end that no
     * mean reaches is open.
     *
     * @param values the intervals of the values
     * @param weights the intervals of the weights, in the same order
     * @return the bounds of the mean, or empty if a weight may be negative, all weights may be zero, or both ends are
     *     missing
     * @throws IllegalArgumentException if there are not as many weights as values, or none
     */
    public static Optional<Interval> weightedMean(List<Interval> values, List<Interval> weights) {
        if (values.isEmpty() || values.size() != weights.size()) {
            throw new IllegalArgumentException("Weighted mean must have as many weights as values, and at least one,"
                    + " but had " + values.size() + " values and " + weights.size() + " weights");
        }
        boolean anyNegative = weights.stream().anyMatch(weight -> weight.lower == null || isNegative(weight.lower));
        if (anyNegative || weights.stream().allMatch(weight -> weight.contains(BigDecimal.ZERO))) {
            return Optional.empty();
        }
        End lower = LeastMean.of(values, weights).map(mean -> end(mean)).orElse(null);
        List<Interval> negated = values.stream().map(Interval::negated).toList();
        End upper =
                LeastMean.of(negated, weights).map(mean -> end(mean).negated()).orElse(null);
        return lower == null && upper == null ? Optional.empty() : Optional.of(new Interval(lower, upper));
    }

    private static End end(LeastMean mean) {
        return End.outward(mean.quotient(Decimals.outward(DIGITS, false)), !mean.isReached(), false);
    }

    /**
     * Returns the power of the interval, rounded outward to {@value #DIGITS} digits.
     *
     * @param exponent the exponent, 1 or more
     * @return the interval of the powers
     * @throws IllegalArgumentException if the exponent is less than 1
     * @throws ArithmeticException if a power has too many digits to compute
     */
    public Interval pow(int exponent) {
        requirePositive(exponent, "Exponent");
        if (exponent == 1) {
            return this;
        }
        Interval base = exponent % 2 == 0 ? abs() : this;
        return base.rounding((number, context) -> Decimals.pow(number, exponent, context));
    }

    private Interval abs() {
        if (lower != null && lower.signum() >= 0) {
            return this;
        }
        if (upper != null && upper.signum() <= 0) {
            return negated();
        }
        return new Interval(new End(BigDecimal.ZERO, false), upper(negated(lower), upper));
    }

    /**
     * Returns the non-negative root of the interval, rounded outward to {@value #DIGITS} digits. A missing lower end is
     * unknown, not negative: the roots of {@code (unbounded, 4]} have no lower end, while {@code [-1, 4]} has no roots.
     *
     * @param degree the degree, 1 or more
     * @return the interval of the roots, or empty if the lower end or every number is negative
     * @throws IllegalArgumentException if the degree is less than 1
     * @throws ArithmeticException if the degree is too high to compute
     */
    public Optional<Interval> root(int degree) {
        requirePositive(degree, "Degree");
        if (isNegative(lower) || !overlaps(atLeast(BigDecimal.ZERO))) {
            return Optional.empty();
        }
        if (degree == 1) {
            return Optional.of(this);
        }
        return Optional.of(rounding((number, context) -> Decimals.root(number, degree, context)));
    }

    private static boolean isNegative(@Nullable End end) {
        return end != null && end.signum() < 0;
    }

    private static void requirePositive(int number, String name) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " must be 1 or more, but was " + number);
        }
    }

    private Interval rounding(Rounding operation) {
        return new Interval(rounded(lower, operation, false), rounded(upper, operation, true));
    }

    private static @Nullable End rounded(@Nullable End end, Rounding operation, boolean up) {
        return end == null ? null : End.outward(operation.of(end.number, Decimals.outward(DIGITS, up)), end.open, up);
    }

    /** A monotone function that rounds its result to a math context. */
    private interface Rounding {
        BigDecimal of(BigDecimal number, MathContext context);
    }

    /**
     * Returns an interval that encloses this, with the lower end rounded down and the upper end rounded up. An open end
     * stays open.
     *
     * @param digits the number of significant digits, 1 or more
     * @return the rounded interval
     * @throws IllegalArgumentException if the number of digits is less than 1
     */
    public Interval roundedOutward(int digits) {
        requirePositive(digits, "Digits");
        return new Interval(
                lower == null ? null : End.of(lower.number.round(Decimals.outward(digits, false)), lower.open),
                upper == null ? null : End.of(upper.number.round(Decimals.outward(digits, true)), upper.open));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interval that && Objects.equals(lower, that.lower) && Objects.equals(upper, that.upper);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower(), isLowerOpen(), upper(), isUpperOpen());
    }

    /** Returns the canonical text, such as {@code [84.365, 84.375]} or {@code (370, unbounded)}. */
    @Override
    @JsonValue
    public String toString() {
        return (lower == null || lower.open ? "(" : "[")
                + (lower == null ? MISSING : lower.number.toPlainString())
                + ", "
                + (upper == null ? MISSING : upper.number.toPlainString())
                + (upper == null || upper.open ? ")" : "]");
    }

    private Object writeReplace() {
        return new SerializationProxy(toString());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Interval is read through its serialization proxy");
    }

    private record SerializationProxy(String text) implements Serializable {
        private Object readResolve() throws InvalidObjectException {
            return Restoration.of(() -> parse(text));
        }
    }
}
