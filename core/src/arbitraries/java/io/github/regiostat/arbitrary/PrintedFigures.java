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
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import java.math.BigDecimal;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary figures as texts print them: rounded to a step of their last digit, with and without a qualifier. */
public final class PrintedFigures {
    private static final long MAX_DIGITS = 10_000_000L;
    private static final int MAX_STEP = 12;

    private PrintedFigures() {}

    /** Figures of every kind that texts print. */
    public static Arbitrary<Figure<?>> any() {
        return Arbitraries.oneOf(
                money().map(f -> f),
                moneyPer().map(f -> f),
                counts().map(f -> f),
                roundedCounts().map(f -> f),
                amounts().map(f -> f),
                amountsPer().map(f -> f),
                qualified(rounded(Arbitraries.just(Percentage.of(0)), steps(-4, 0)))
                        .map(f -> f),
                qualified(rounded(Arbitraries.just(PercentagePoints.of(0)), steps(-4, 0)))
                        .map(f -> f),
                growthRates().map(f -> f),
                qualified(rounded(Arbitraries.just(Multiple.of(0)), steps(-3, 0)))
                        .map(f -> f),
                ranges().map(f -> f));
    }

    /** Amounts of money in currencies with and without a usual name. */
    public static Arbitrary<Figure<Money>> money() {
        Arbitrary<Money> units = Arbitraries.of(
                        "CNY", "USD", "EUR", "JPY", "GBP", "HKD", "KWD", "INR", "CHF", "BRL", "ZAR", "CLF", "XAF")
                .map(code -> Money.of(code, 0));
        return qualified(rounded(units, steps(-2, MAX_STEP)));
    }

    /** Amounts of money per unit. */
    public static Arbitrary<Figure<MoneyPer>> moneyPer() {
        Arbitrary<MoneyPer> units = Combinators.combine(
                        Arbitraries.of("CNY", "USD", "EUR"), Arbitraries.of("person", "household", "km2"))
                .as((currency, per) -> MoneyPer.of(currency, 0, per));
        return qualified(rounded(units, steps(-2, 9)));
    }

    /** Exact counts. */
    public static Arbitrary<Figure<Count>> counts() {
        Arbitrary<Figure<Count>> exact = Combinators.combine(Arbitraries.longs().between(1, MAX_DIGITS), nouns())
                .as(Figure::count);
        return qualified(exact);
    }

    /** Counts rounded to thousands or more. */
    public static Arbitrary<Figure<Count>> roundedCounts() {
        Arbitrary<Count> units = nouns().map(noun -> Count.of(0, noun));
        return qualified(rounded(units, steps(3, MAX_STEP)));
    }

    private static Arbitrary<String> nouns() {
        return Arbitraries.of("companies", "policies", "persons", "services", "things", "visits", "hotels");
    }

    /** Amounts in units of measure. */
    public static Arbitrary<Figure<Amount>> amounts() {
        Arbitrary<Amount> units =
                Arbitraries.of("km", "km2", "t", "kg", "ha", "m3", "kWh").map(unit -> Amount.of(0, unit));
        return qualified(rounded(units, steps(-3, MAX_STEP)));
    }

    /** Amounts per unit and per count. */
    public static Arbitrary<Figure<AmountPer>> amountsPer() {
        Arbitrary<AmountPer> units = Combinators.combine(
                        Arbitraries.of("t", "kg", "persons"),
                        Arbitraries.of("person", "ha"),
                        Arbitraries.of(1, 100, 1000))
                .as((measure, per, count) -> AmountPer.of(0, measure, per).withPerCount(BigDecimal.valueOf(count)));
        return qualified(rounded(units, steps(-2, 0)));
    }

    /** Growth rates of both signs over usual spans, and annual averages. */
    public static Arbitrary<Figure<GrowthRate>> growthRates() {
        Arbitrary<GrowthRate> units = Arbitraries.of(
                GrowthRate.of(0),
                GrowthRate.of(0).withOver(Period.ofMonths(1)),
                GrowthRate.of(0).withOver(Period.ofMonths(3)),
                GrowthRate.of(0).withOver(Period.ofMonths(6)),
                GrowthRate.of(0).withOver(Period.ofYears(5)),
                GrowthRate.of(0).withAnnualAverageOver(Period.ofYears(11)),
                GrowthRate.of(0).withAnnualAverageOver(Period.ofYears(1)));
        Arbitrary<Figure<GrowthRate>> rates = qualified(rounded(units, steps(-3, 0)));
        return Combinators.combine(rates, Arbitraries.of(true, false)).as((f, falls) -> falls ? f.negated() : f);
    }

    /** Ranges with the ends as printed. */
    public static Arbitrary<Figure<?>> ranges() {
        Arbitrary<Quantity<?>> units = Arbitraries.of(
                Money.of("CNY", 0),
                Money.of("EUR", 0),
                Percentage.of(0),
                GrowthRate.of(0),
                Count.of(0, "companies"),
                Amount.of(0, "km"));
        Arbitrary<BigDecimal> lower = printedNumbers(steps(0, 6));
        return Combinators.combine(units, lower, printedNumbers(steps(0, 6)))
                .as((unit, from, length) -> range(unit, from, length));
    }

    private static Figure<?> range(Quantity<?> unit, BigDecimal from, BigDecimal length) {
        return within(unit, Interval.closed(from, from.add(length)));
    }

    private static <Q extends Quantity<Q>> Figure<?> within(Quantity<Q> unit, Interval interval) {
        return Figure.within(Bounds.of(unit.unit(), interval));
    }

    private static <Q extends Quantity<Q>> Arbitrary<Figure<Q>> rounded(
            Arbitrary<Q> units, Arbitrary<BigDecimal> steps) {
        return Combinators.combine(units, steps, digits())
                .as((unit, step, digits) -> Figure.rounded(unit.withNumber(step.multiply(digits)), step));
    }

    private static Arbitrary<BigDecimal> printedNumbers(Arbitrary<BigDecimal> steps) {
        return Combinators.combine(steps, digits()).as(BigDecimal::multiply);
    }

    private static Arbitrary<BigDecimal> digits() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(1, 999), Arbitraries.longs().between(1, MAX_DIGITS))
                .map(BigDecimal::valueOf);
    }

    private static Arbitrary<BigDecimal> steps(int least, int greatest) {
        return Arbitraries.integers().between(least, greatest).map(BigDecimal.ONE::scaleByPowerOfTen);
    }

    private static <Q extends Quantity<Q>> Arbitrary<Figure<Q>> qualified(Arbitrary<Figure<Q>> figures) {
        return Combinators.combine(figures, Arbitraries.of(Qualifier.class)).as(Figure::with);
    }
}
