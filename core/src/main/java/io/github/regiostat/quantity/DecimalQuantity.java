// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.quantity;

import static io.github.regiostat.internal.LongDecimals.OVERFLOW;

import io.github.regiostat.internal.Decimals;
import io.github.regiostat.internal.LongDecimals;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A number of a unit, and the arithmetic that all kinds of quantity share.
 *
 * <p>The public methods are not final: the compiler then declares them in each kind too, where reflection can call
 * them.
 *
 * <p>The number is a {@code long} and a scale of 0 to 1000. A number that does not fit is a {@link BigDecimal} in
 * canonical form, so that each number has one representation apart from trailing zeros. Each operation computes with
 * the {@code long} values first, and with {@code BigDecimal} if an operand or the result does not fit.
 *
 * @param <Q> the kind itself
 * @param <U> what identifies the unit, such as the currency or the counted noun
 */
abstract sealed class DecimalQuantity<Q extends Quantity<Q>, U> implements Quantity<Q>
        permits Money,
                MoneyPer,
                Count,
                Amount,
                AmountPer,
                Percentage,
                PercentagePoints,
                GrowthRate,
                Multiple,
                IndexNumber {
    private static final long serialVersionUID = 1L;

    /** The digits, or {@link LongDecimals#OVERFLOW} if they do not fit. */
    private final long unscaled;

    private final transient Denomination<U> denomination;

    /** Checks the limits of a number, as {@link Decimals#canonical} does. */
    DecimalQuantity(BigDecimal number, U unit) {
        Objects.requireNonNull(number, "number");
        long digits = isScale(number.scale()) ? LongDecimals.unscaled(number) : OVERFLOW;
        if (digits == OVERFLOW) {
            BigDecimal canonical = Decimals.canonical(number);
            this.unscaled = LongDecimals.unscaled(canonical);
            this.denomination = unscaled == OVERFLOW
                    ? Denomination.ofLarge(unit, canonical)
                    : Denomination.of(unit, canonical.scale());
        } else {
            this.unscaled = digits;
            this.denomination = Denomination.of(unit, number.scale());
        }
    }

    DecimalQuantity(long unscaled, Denomination<U> denomination) {
        this.unscaled = unscaled;
        this.denomination = denomination;
    }

    /** Takes the number of another quantity. */
    DecimalQuantity(DecimalQuantity<?, ?> number, U unit) {
        this.unscaled = number.unscaled;
        this.denomination = number.denomination.withUnit(unit);
    }

    static <Q extends Quantity<Q>> DecimalQuantity<Q, ?> of(Quantity<Q> quantity) {
        return (DecimalQuantity<Q, ?>) quantity;
    }

    private static boolean isScale(long scale) {
        return scale >= 0 && scale <= Decimals.MAX_DIGITS;
    }

    /** Returns a quantity of this kind whose digits fit, in a denomination of the same unit. */
    abstract Q with(long digits, Denomination<U> sameUnit);

    /** Returns a quantity in the same unit with the number {@code digits × 10^-scale}. */
    final Q withDigits(long digits, int scale) {
        return digits != OVERFLOW && isScale(scale)
                ? with(digits, denomination.withScale(scale))
                : withNumber(BigDecimal.valueOf(digits, scale));
    }

    /** Returns what identifies the unit. */
    final U unitKey() {
        return denomination.unit;
    }

    @Override
    public BigDecimal number() {
        return unscaled == OVERFLOW ? denomination.large() : LongDecimals.canonical(unscaled, denomination.scale);
    }

    @Override
    public boolean isSameUnit(Q other) {
        DecimalQuantity<Q, ?> that = of(other);
        return denomination == that.denomination || Objects.equals(denomination.unit, that.denomination.unit);
    }

    @Override
    public Q roundedTo(int decimals, RoundingMode rounding) {
        int scale = denomination.scale;
        if (decimals >= 0 && unscaled != OVERFLOW) {
            int within = Math.min(decimals, scale);
            return with(LongDecimals.rescaled(unscaled, scale, within, rounding), denomination.withScale(within));
        }
        if (decimals >= 0 && denomination instanceof Denomination.UnroundedProduct<U> product) {
            int within = Math.min(decimals, scale);
            long rounded = product.rounded(within, rounding);
            if (rounded != OVERFLOW) {
                return with(rounded, product.ofRounded(within));
            }
        }
        BigDecimal number = number();
        int within = Math.max(-Decimals.MAX_DIGITS - 1, Math.min(decimals, number.scale()));
        long digits = within < 0 ? OVERFLOW : LongDecimals.rescaled(number, within, rounding);
        return digits == OVERFLOW
                ? withNumber(number.setScale(within, rounding))
                : with(digits, Denomination.of(denomination.unit, within));
    }

    @Override
    public Q negated() {
        return unscaled == OVERFLOW ? withNumber(number().negate()) : with(-unscaled, denomination);
    }

    @Override
    public boolean isZero() {
        return signum() == 0;
    }

    @Override
    public boolean isPositive() {
        return signum() > 0;
    }

    @Override
    public boolean isNegative() {
        return signum() < 0;
    }

    private int signum() {
        return unscaled == OVERFLOW ? number().signum() : Long.signum(unscaled);
    }

    /**
     * Returns another quantity, and requires that it has the same unit.
     *
     * @param done the rejected operation, such as {@code added}
     */
    final DecimalQuantity<Q, ?> inSameUnit(Q other, String done) {
        // The compiler inlines no methods of exceptions, so the check comes first.
        if (!isSameUnit(other)) {
            throw UnitMismatchException.between(this, other, done);
        }
        return of(other);
    }

    /** Returns the sum with the number of another quantity, with the unit of this. */
    final Q sum(DecimalQuantity<?, ?> other) {
        long sum = sum(other.unscaled, other.denomination);
        return sum == OVERFLOW
                ? withNumber(number().add(other.number()))
                : with(sum, denomination.withScaleUpTo(other.denomination));
    }

    /** Returns the difference to the number of another quantity, with the unit of this. */
    final Q difference(DecimalQuantity<?, ?> other) {
        long difference = sum(-other.unscaled, other.denomination);
        return difference == OVERFLOW
                ? withNumber(number().subtract(other.number()))
                : with(difference, denomination.withScaleUpTo(other.denomination));
    }

    private long sum(long added, Denomination<?> ofAdded) {
        if (ofAdded == denomination) {
            return LongDecimals.sum(unscaled, added);
        }
        int decimals = denomination.scale - ofAdded.scale;
        return decimals >= 0
                ? LongDecimals.sum(unscaled, LongDecimals.scaledUp(added, decimals))
                : LongDecimals.sum(LongDecimals.scaledUp(unscaled, -decimals), added);
    }

    /** Returns the product with a number, with the unit of this. */
    final Q product(BigDecimal factor) {
        long digits = LongDecimals.unscaled(factor);
        long scale = (long) denomination.scale + factor.scale();
        if (unscaled == OVERFLOW || digits == OVERFLOW || !isScale(scale)) {
            return withNumber(number().multiply(factor));
        }
        long product = LongDecimals.product(unscaled, digits);
        return product == OVERFLOW
                ? with(OVERFLOW, denomination.ofProduct(unscaled, digits, (int) scale))
                : with(product, denomination.withScale((int) scale));
    }

    /** Returns the quotient by a number, rounded once, with the unit of this. */
    final Q quotient(BigDecimal divisor, int decimals, RoundingMode rounding) {
        if (divisor.signum() == 0) {
            throw Division.byZero(this);
        }
        if (decimals >= 0 && decimals <= Decimals.MAX_DIGITS) {
            long digits = LongDecimals.unscaled(divisor);
            long quotient =
                    LongDecimals.quotient(unscaled, denomination.scale, digits, divisor.scale(), decimals, rounding);
            if (quotient != OVERFLOW) {
                return with(quotient, denomination.withScale(decimals));
            }
        }
        return withNumber(Division.rounded(number(), divisor, decimals, rounding));
    }

    /** Returns the number of another quantity, multiplied, divided and rounded once, with the unit of this. */
    final Q converted(
            DecimalQuantity<?, ?> other,
            BigDecimal multiplier,
            BigDecimal divisor,
            int decimals,
            RoundingMode rounding) {
        if (divisor.signum() == 0) {
            throw Division.byZero(other);
        }
        long scale = (long) other.denomination.scale + multiplier.scale() - divisor.scale();
        long digits = LongDecimals.quotientOfProduct(
                other.unscaled,
                LongDecimals.unscaled(multiplier),
                LongDecimals.unscaled(divisor),
                scale,
                decimals,
                rounding);
        return digits == OVERFLOW || decimals < 0
                ? withNumber(other.number().multiply(multiplier).divide(divisor, decimals, rounding))
                : with(digits, denomination.withScale(decimals));
    }

    /** Compares the numbers of two quantities. */
    final int compareNumber(DecimalQuantity<?, ?> other) {
        return unscaled != OVERFLOW && other.unscaled != OVERFLOW
                ? LongDecimals.compare(unscaled, denomination.scale, other.unscaled, other.denomination.scale)
                : number().compareTo(other.number());
    }

    @Override
    public int compareTo(Q other) {
        return compareNumber(inSameUnit(other, "compared"));
    }

    /** Returns whether another quantity of this kind has the same number and the same unit. */
    final boolean isEqual(Q other) {
        return compareNumber(of(other)) == 0 && isSameUnit(other);
    }

    /** Returns the hash code of {@link #number()}. */
    final int hashOfNumber() {
        return number().hashCode();
    }

    /** Returns the number between two texts with spaces between them; an empty text has no space. */
    final String text(String before, String after) {
        return unscaled == OVERFLOW
                ? (before.isEmpty() ? "" : before + " ")
                        + denomination.large().toPlainString()
                        + (after.isEmpty() ? "" : " " + after)
                : LongDecimals.text(before, unscaled, denomination.scale, after);
    }

    /** Returns the serialization proxy, for all kinds. */
    final Object writeReplace() {
        return new QuantitySerializationProxy(QuantityKind.of(unit().kind()).code(), toString());
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw QuantitySerializationProxy.rejection();
    }

    /** Rejects a stream whose class has no supertype. */
    private void readObjectNoData() throws InvalidObjectException {
        throw QuantitySerializationProxy.rejection();
    }
}
