// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.arbitrary;

import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.figure.Qualifier;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary figures of every kind and form, and their intervals, for property tests. */
public final class Figures {
    private Figures() {}

    /** Figures of every kind and form. */
    public static Arbitrary<Figure<?>> any() {
        return Arbitraries.oneOf(
                money().map(f -> f),
                moneyPer().map(f -> f),
                counts().map(f -> f),
                amounts().map(f -> f),
                amountsPer().map(f -> f),
                percentages().map(f -> f),
                points().map(f -> f),
                growthRates().map(f -> f),
                multiples().map(f -> f),
                indexNumbers().map(f -> f));
    }

    /** Figures of money. */
    public static Arbitrary<Figure<Money>> money() {
        return of(Quantities.money());
    }

    /** Figures of money per unit. */
    public static Arbitrary<Figure<MoneyPer>> moneyPer() {
        return of(Quantities.moneyPer());
    }

    /** Figures of counts. */
    public static Arbitrary<Figure<Count>> counts() {
        return of(Quantities.counts());
    }

    /** Figures of amounts. */
    public static Arbitrary<Figure<Amount>> amounts() {
        return of(Quantities.amounts());
    }

    /** Figures of amounts per unit or per count. */
    public static Arbitrary<Figure<AmountPer>> amountsPer() {
        return of(Quantities.amountsPer());
    }

    /** Figures of shares. */
    public static Arbitrary<Figure<Percentage>> percentages() {
        return of(Quantities.percentages());
    }

    /** Figures of percentage points. */
    public static Arbitrary<Figure<PercentagePoints>> points() {
        return of(Quantities.points());
    }

    /** Figures of growth rates. */
    public static Arbitrary<Figure<GrowthRate>> growthRates() {
        return of(Quantities.growthRates());
    }

    /** Figures of multiples. */
    public static Arbitrary<Figure<Multiple>> multiples() {
        return of(Quantities.multiples());
    }

    /** Figures of index numbers. */
    public static Arbitrary<Figure<IndexNumber>> indexNumbers() {
        return of(Quantities.indexNumbers());
    }

    /** Figures of a kind in every form. */
    public static <Q extends Quantity<Q>> Arbitrary<Figure<Q>> of(Arbitrary<Q> quantities) {
        return Arbitraries.oneOf(
                plain(quantities),
                qualified(quantities),
                computed(quantities),
                within(quantities),
                undetermined(quantities));
    }

    /** Figures without a qualifier: exact, rounded, and of unknown rounding. */
    public static <Q extends Quantity<Q>> Arbitrary<Figure<Q>> plain(Arbitrary<Q> quantities) {
        return Arbitraries.oneOf(
                quantities.map(Figure::exact),
                rounded(quantities),
                truncated(quantities),
                quantities.map(Figure::ofUnknownRounding));
    }

    /** Figures rounded to a resolution. */
    public static <Q extends Quantity<Q>> Arbitrary<Figure<Q>> rounded(Arbitrary<Q> quantities) {
        return Combinators.combine(quantities, steps()).as(Figure::rounded);
    }

    /** Figures truncated to a resolution. */
    public static <Q extends Quantity<Q>> Arbitrary<Figure<Q>> truncated(Arbitrary<Q> quantities) {
        return Combinators.combine(quantities, steps()).as(Figure::truncated);
    }

    /** Figures with a qualifier, where nearly and about are with and without a band. */
    public static <Q extends Quantity<Q>> Arbitrary<Figure<Q>> qualified(Arbitrary<Q> quantities) {
        Arbitrary<Figure<Q>> plain = plain(quantities).filter(Figures::canBeNearly);
        Arbitrary<Qualifier> banded = Arbitraries.of(Qualifier.NEARLY, Qualifier.ABOUT);
        return Arbitraries.oneOf(
                Combinators.combine(plain, Arbitraries.of(Qualifier.class)).as(Figure::with),
                Combinators.combine(plain, banded, steps()).as(Figure::with));
    }

    private static boolean canBeNearly(Figure<?> figure) {
        return figure.quantity().filter(q -> q.isZero()).isEmpty();
    }

    /** Results of calculations with a value. */
    public static <Q extends Quantity<Q>> Arbitrary<Figure<Q>> computed(Arbitrary<Q> quantities) {
        return Combinators.combine(quantities, steps(), steps(), Arbitraries.of(true, false))
                .as((q, below, above, open) -> Figure.computed(
                        q,
                        Bounds.of(
                                q.unit(),
                                Interval.of(
                                        Optional.of(q.number().subtract(below)),
                                        open,
                                        Optional.of(q.number().add(above)),
                                        !open))));
    }

    /** Results of calculations with bounds only. */
    public static <Q extends Quantity<Q>> Arbitrary<Figure<Q>> within(Arbitrary<Q> quantities) {
        return bounds(quantities).filter(b -> !b.interval().isUnbounded()).map(Figure::within);
    }

    /** Undetermined results of calculations. */
    public static <Q extends Quantity<Q>> Arbitrary<Figure<Q>> undetermined(Arbitrary<Q> quantities) {
        return quantities.map(q -> Figure.undetermined(q.unit()));
    }

    /** Resolutions and bands: powers of ten and other positive numbers. */
    public static Arbitrary<BigDecimal> steps() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-6, 12).map(BigDecimal.ONE::scaleByPowerOfTen),
                Quantities.positiveNumbers());
    }

    /** Bounds of a kind. */
    public static <Q extends Quantity<Q>> Arbitrary<Bounds<Q>> bounds(Arbitrary<Q> quantities) {
        return Combinators.combine(quantities, intervals()).as((q, interval) -> Bounds.of(q.unit(), interval));
    }

    /** Intervals with open, closed and missing ends, often at zero. */
    public static Arbitrary<Interval> intervals() {
        return intervals(ends());
    }

    /** Intervals of non-negative numbers; the lower end exists, is open or closed, and can be zero. */
    public static Arbitrary<Interval> intervalsFromZero() {
        return intervals(ends().map(BigDecimal::abs)).filter(i -> i.lower().isPresent());
    }

    private static Arbitrary<Interval> intervals(Arbitrary<BigDecimal> ends) {
        Arbitrary<Optional<BigDecimal>> maybe = ends.optional(0.8);
        Arbitrary<Boolean> open = Arbitraries.of(true, false);
        return Combinators.combine(maybe, open, maybe, open).as(Figures::between);
    }

    private static Interval between(Optional<BigDecimal> a, boolean aOpen, Optional<BigDecimal> b, boolean bOpen) {
        if (a.isEmpty() || b.isEmpty()) {
            return Interval.of(a, aOpen, b, bOpen);
        }
        int order = a.get().compareTo(b.get());
        if (order == 0) {
            return Interval.exactly(a.get());
        }
        return order < 0 ? Interval.of(a, aOpen, b, bOpen) : Interval.of(b, bOpen, a, aOpen);
    }

    private static Arbitrary<BigDecimal> ends() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-4, 4).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.valueOf(-1000), BigDecimal.valueOf(1000))
                        .ofScale(3));
    }

    /** Numbers in an interval, including closed ends. */
    public static Arbitrary<BigDecimal> inside(Interval interval) {
        Arbitrary<BigDecimal> parts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(4);
        Arbitrary<BigDecimal> lengths =
                Arbitraries.of("0.001", "1", "1000", "1000000000").map(BigDecimal::new);
        return Combinators.combine(parts, lengths)
                .as((part, length) -> {
                    BigDecimal low = interval.lower()
                            .orElseGet(() ->
                                    interval.upper().orElse(BigDecimal.ZERO).subtract(length));
                    BigDecimal high = interval.upper().orElseGet(() -> low.add(length));
                    return low.add(high.subtract(low).multiply(part));
                })
                .filter(interval::contains);
    }
}
