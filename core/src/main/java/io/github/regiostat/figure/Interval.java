// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.figure;

import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.Text;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A range of numbers with open, closed or missing ends, such as {@code [84.365, 84.375]} or {@code (370, unbounded)}.
 *
 * <p>The arithmetic contains: for any two numbers inside two intervals, their sum, difference, product and quotient lie inside the result.
 * Sums and products are exact; quotients, powers and roots round outward, to {@value #DIGITS} digits and at most 1000 decimals. An end of a result rests on stated ends
 * only: what follows from an end that is missing is missing too, so that a quotient whose divisor may be as large as one likes has no end
 * at zero, and the quotient of two intervals without an upper end says nothing at all.
 *
 * {@snippet file="FigureSnippets.java" region="interval"}
 *
 * <p>Immutable and thread-safe.
 */
public final class Interval implements Serializable {
    /** Significant digits that quotients, powers and roots keep. */
    public static final int DIGITS = 34;

    private static final long serialVersionUID = 1L;
    private static final String MISSING = "unbounded";
    private static final int LONGEST_TEXT = 10_000;
    private static final Pattern FORM = Pattern.compile("([\\[(])([^, ]+), ([^, ]+)([\\])])");
    private static final Interval UNBOUNDED = new Interval(null, null);

    /** An end: a number that is inside (closed) or not (open). */
    private record End(BigDecimal number, boolean open) {
        End {
            number = Decimals.canonical(number);
        }

        /** An end rounded outward where it has more decimals than a number may have. */
        static End outward(BigDecimal number, boolean open, boolean up) {
            return new End(
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
    }

    private final transient @Nullable End lower;
    private final transient @Nullable End upper;

    private Interval(@Nullable End lower, @Nullable End upper) {
        this.lower = lower;
        this.upper = upper;
        if (lower != null && upper != null) {
            int order = lower.number.compareTo(upper.number);
            if (order > 0 || (order == 0 && (lower.open || upper.open))) {
                throw new IllegalArgumentException(
                        "Lower end must be below the upper, or equal and both closed, but was " + this);
            }
        }
    }

    /**
     * Returns the interval of one number.
     *
     * @param number the number
     * @return {@code [number, number]}
     */
    public static Interval exactly(BigDecimal number) {
        return closed(number, number);
    }

    /**
     * Returns the interval between two numbers, with both ends.
     *
     * @param lower the lower end, inside
     * @param upper the upper end, inside
     * @return {@code [lower, upper]}
     * @throws IllegalArgumentException if the lower end is above the upper
     */
    public static Interval closed(BigDecimal lower, BigDecimal upper) {
        return new Interval(new End(lower, false), new End(upper, false));
    }

    /**
     * Returns the interval between two numbers, without the ends.
     *
     * @param lower the lower end, not inside
     * @param upper the upper end, not inside
     * @return {@code (lower, upper)}
     * @throws IllegalArgumentException if the lower end is not below the upper
     */
    public static Interval open(BigDecimal lower, BigDecimal upper) {
        return new Interval(new End(lower, true), new End(upper, true));
    }

    /**
     * Returns the interval between two numbers, with the lower end.
     *
     * @param lower the lower end, inside
     * @param upper the upper end, not inside
     * @return {@code [lower, upper)}
     * @throws IllegalArgumentException if the lower end is not below the upper
     */
    public static Interval closedOpen(BigDecimal lower, BigDecimal upper) {
        return new Interval(new End(lower, false), new End(upper, true));
    }

    /**
     * Returns the interval between two numbers, with the upper end.
     *
     * @param lower the lower end, not inside
     * @param upper the upper end, inside
     * @return {@code (lower, upper]}
     * @throws IllegalArgumentException if the lower end is not below the upper
     */
    public static Interval openClosed(BigDecimal lower, BigDecimal upper) {
        return new Interval(new End(lower, true), new End(upper, false));
    }

    /**
     * Returns the interval of all numbers greater than or equal to a number.
     *
     * @param lower the lower end, inside
     * @return {@code [lower, unbounded)}
     */
    public static Interval atLeast(BigDecimal lower) {
        return new Interval(new End(lower, false), null);
    }

    /**
     * Returns the interval of all numbers greater than a number.
     *
     * @param lower the lower end, not inside
     * @return {@code (lower, unbounded)}
     */
    public static Interval greaterThan(BigDecimal lower) {
        return new Interval(new End(lower, true), null);
    }

    /**
     * Returns the interval of all numbers less than or equal to a number.
     *
     * @param upper the upper end, inside
     * @return {@code (unbounded, upper]}
     */
    public static Interval atMost(BigDecimal upper) {
        return new Interval(null, new End(upper, false));
    }

    /**
     * Returns the interval of all numbers less than a number.
     *
     * @param upper the upper end, not inside
     * @return {@code (unbounded, upper)}
     */
    public static Interval lessThan(BigDecimal upper) {
        return new Interval(null, new End(upper, true));
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
     * Returns the interval with ends that are computed: each missing, open or closed.
     *
     * @param lower the lower end, or empty
     * @param lowerOpen whether the lower end is not inside; ignored if it is missing
     * @param upper the upper end, or empty
     * @param upperOpen whether the upper end is not inside; ignored if it is missing
     * @return the interval
     * @throws IllegalArgumentException if no number lies between the ends
     */
    public static Interval of(
            Optional<BigDecimal> lower, boolean lowerOpen, Optional<BigDecimal> upper, boolean upperOpen) {
        return new Interval(
                lower.map(n -> new End(n, lowerOpen)).orElse(null),
                upper.map(n -> new End(n, upperOpen)).orElse(null));
    }

    /**
     * Reads the canonical text, such as {@code [84.365, 84.375]} or {@code (370, unbounded)}.
     *
     * @param text the text
     * @return the interval
     * @throws IllegalArgumentException if the text is not of that form, or no number lies between the ends
     */
    public static Interval parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher m = FORM.matcher(text);
        if (text.length() > LONGEST_TEXT || !m.matches()) {
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
                    "Interval must be open where it is unbounded, such as '(370, unbounded)', but was "
                            + Text.quote(text));
        }
        return of(lower, lowerOpen, upper, upperOpen);
    }

    private static Optional<BigDecimal> end(String text) {
        return text.equals(MISSING) ? Optional.empty() : Optional.of(Decimals.parse(text, "End"));
    }

    /**
     * Returns the lower end.
     *
     * @return the number, or empty where there is no lower end
     */
    public Optional<BigDecimal> lower() {
        return Optional.ofNullable(lower).map(End::number);
    }

    /**
     * Returns the upper end.
     *
     * @return the number, or empty where there is no upper end
     */
    public Optional<BigDecimal> upper() {
        return Optional.ofNullable(upper).map(End::number);
    }

    /**
     * Tells whether there is a lower end that is not inside.
     *
     * @return whether open below
     */
    public boolean isLowerOpen() {
        return lower != null && lower.open;
    }

    /**
     * Tells whether there is an upper end that is not inside.
     *
     * @return whether open above
     */
    public boolean isUpperOpen() {
        return upper != null && upper.open;
    }

    /**
     * Tells whether both ends are missing, so that the interval says nothing.
     *
     * @return whether all numbers are inside
     */
    public boolean isUnbounded() {
        return lower == null && upper == null;
    }

    /**
     * Tells whether a number is inside.
     *
     * @param number the number
     * @return whether it is no less than the lower and no more than the upper end, and not an open one
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

    /**
     * Tells whether every number of the other is inside this.
     *
     * @param other the interval to look for
     * @return whether this encloses the other
     */
    public boolean encloses(Interval other) {
        return Objects.equals(lower(lower, other.lower), lower) && Objects.equals(upper(upper, other.upper), upper);
    }

    /**
     * Tells whether some number is inside both.
     *
     * @param other the interval to compare with
     * @return whether the two overlap
     */
    public boolean overlaps(Interval other) {
        return reaches(lower, other.upper) && reaches(other.lower, upper);
    }

    private static boolean reaches(@Nullable End lower, @Nullable End upper) {
        if (lower == null || upper == null) {
            return true;
        }
        int order = lower.number.compareTo(upper.number);
        return order < 0 || (order == 0 && !lower.open && !upper.open);
    }

    /**
     * Returns the smallest interval that encloses both.
     *
     * @param other the other interval
     * @return the hull of the two
     */
    public Interval hull(Interval other) {
        return new Interval(lower(lower, other.lower), upper(upper, other.upper));
    }

    /**
     * Returns the numbers that are inside both.
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
     * Returns the numbers with the opposite sign.
     *
     * @return minus this
     */
    public Interval negated() {
        return new Interval(negated(upper), negated(lower));
    }

    /**
     * Returns the sums of the numbers of both, exactly.
     *
     * @param other the interval to add
     * @return this plus the other
     */
    public Interval plus(Interval other) {
        return new Interval(sum(lower, other.lower), sum(upper, other.upper));
    }

    private static @Nullable End sum(@Nullable End a, @Nullable End b) {
        return a == null || b == null ? null : new End(a.number.add(b.number), a.open || b.open);
    }

    /**
     * Returns the differences of the numbers of both, exactly.
     *
     * @param other the interval to subtract
     * @return this minus the other
     */
    public Interval minus(Interval other) {
        return plus(other.negated());
    }

    /**
     * Returns the products of the numbers of both, exactly.
     *
     * @param other the interval to multiply by
     * @return this times the other
     */
    public Interval multipliedBy(Interval other) {
        return new Interval(lowerOfProduct(other), negated(negated().lowerOfProduct(other)));
    }

    /** The least corner: an end that is missing counts as infinite, and infinite times zero as zero. */
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
                : new End(a.number.multiply(b.number), a.open || b.open);
    }

    private static boolean isClosedZero(@Nullable End end) {
        return end != null && end.signum() == 0 && !end.open;
    }

    /**
     * Returns the quotients of the numbers of both, rounded outward to {@value #DIGITS} digits.
     *
     * @param divisor the interval to divide by
     * @return this divided by the other, or empty where the divisor contains zero or no end follows: undetermined
     * @throws ArithmeticException if a quotient has more than 1000 digits before the decimal point
     */
    public Optional<Interval> dividedBy(Interval divisor) {
        if (divisor.contains(BigDecimal.ZERO)) {
            return Optional.empty();
        }
        if (divisor.upper != null && divisor.upper.signum() <= 0) {
            return negated().dividedBy(divisor.negated());
        }
        Interval quotient =
                new Interval(lowerOfQuotient(divisor), negated(negated().lowerOfQuotient(divisor)));
        return quotient.isUnbounded() ? Optional.empty() : Optional.of(quotient);
    }

    /** The divisor is above zero: from its upper end where this is above zero, from its lower end where this is below. */
    private @Nullable End lowerOfQuotient(Interval divisor) {
        if (lower == null) {
            return null;
        }
        if (lower.signum() == 0) {
            return lower;
        }
        End by = lower.signum() > 0 ? divisor.upper : divisor.lower;
        if (by == null || by.signum() == 0) {
            return null;
        }
        MathContext down = Decimals.outward(DIGITS, false);
        return End.outward(lower.number.divide(by.number, down), lower.open || by.open, false);
    }

    /**
     * Returns the powers of the numbers, rounded outward to {@value #DIGITS} digits.
     *
     * @param exponent the exponent, 1 or more
     * @return the powers
     * @throws IllegalArgumentException if the exponent is below 1
     * @throws ArithmeticException if a power has too many digits to compute
     */
    public Interval pow(int exponent) {
        requireFromOne(exponent, "Exponent");
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
     * Returns the positive roots of the numbers, rounded outward to {@value #DIGITS} digits.
     *
     * @param degree the degree, 1 or more
     * @return the roots, or empty where the lower end is below zero, or every number is, and so has none: undetermined
     * @throws IllegalArgumentException if the degree is below 1
     * @throws ArithmeticException if the degree is too high to compute
     */
    public Optional<Interval> root(int degree) {
        requireFromOne(degree, "Degree");
        if (isNegative(lower) || !overlaps(atLeast(BigDecimal.ZERO))) {
            return Optional.empty();
        }
        return Optional.of(rounding((number, context) -> Decimals.root(number, degree, context)));
    }

    private static boolean isNegative(@Nullable End end) {
        return end != null && end.signum() < 0;
    }

    private static void requireFromOne(int number, String what) {
        if (number < 1) {
            throw new IllegalArgumentException(what + " must be 1 or more, but was " + number);
        }
    }

    private Interval rounding(Rounding operation) {
        return new Interval(rounded(lower, operation, false), rounded(upper, operation, true));
    }

    private static @Nullable End rounded(@Nullable End end, Rounding operation, boolean up) {
        return end == null ? null : End.outward(operation.of(end.number, Decimals.outward(DIGITS, up)), end.open, up);
    }

    /** A monotone function of a number that rounds as the context says. */
    private interface Rounding {
        BigDecimal of(BigDecimal number, MathContext context);
    }

    /**
     * Returns the interval with ends of few digits that encloses this: the lower end rounded down, the upper up. An open end stays open.
     *
     * @param digits significant digits to keep, 1 or more
     * @return the rounded interval
     * @throws IllegalArgumentException if the digits are below 1
     */
    public Interval roundedOutward(int digits) {
        requireFromOne(digits, "Digits");
        return new Interval(
                lower == null ? null : new End(lower.number.round(Decimals.outward(digits, false)), lower.open),
                upper == null ? null : new End(upper.number.round(Decimals.outward(digits, true)), upper.open));
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
        private Object readResolve() {
            return parse(text);
        }
    }
}
