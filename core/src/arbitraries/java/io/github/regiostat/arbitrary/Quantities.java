// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.arbitrary;

import io.github.regiostat.internal.IndexBases;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Additive;
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
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary quantities of every kind, for property tests, with numbers of both signs and with few and many digits. */
public final class Quantities {
    private static final String LETTERS = "abcdehilnoprstxyABKP 0123456789%-.()=#²é人口万";

    private Quantities() {}

    /** Quantities of every kind. */
    public static Arbitrary<Quantity<?>> any() {
        return ofEachKind().flatMap(kind -> kind.map(q -> q));
    }

    /** Pairs of quantities of one kind, some of them in the same unit. */
    public static Arbitrary<List<Quantity<?>>> pairsOfOneKind() {
        return ofEachKind().flatMap(kind -> kind.<Quantity<?>>map(q -> q).list().ofSize(2));
    }

    private static Arbitrary<Arbitrary<? extends Quantity<?>>> ofEachKind() {
        return Arbitraries.of(List.of(
                money(),
                moneyPer(),
                counts(),
                amounts(),
                amountsPer(),
                percentages(),
                points(),
                growthRates(),
                multiples(),
                indexNumbers()));
    }

    /** Money, counts and amounts. */
    public static Arbitrary<Additive<?>> additive() {
        return Arbitraries.oneOf(
                money().map(q -> q), counts().map(q -> q), amounts().map(q -> q));
    }

    /** Money in a few currencies. */
    public static Arbitrary<Money> money() {
        return Combinators.combine(currencies(), numbers()).as(Money::of);
    }

    /** Money per unit. */
    public static Arbitrary<MoneyPer> moneyPer() {
        return Combinators.combine(currencies(), numbers(), perWords()).as(MoneyPer::of);
    }

    /** Counts, mostly whole numbers. */
    public static Arbitrary<Count> counts() {
        Arbitrary<BigDecimal> whole =
                Arbitraries.longs().between(0, 100_000_000).map(BigDecimal::valueOf);
        return Combinators.combine(Arbitraries.oneOf(whole, whole, numbers()), words())
                .as(Count::of);
    }

    /** Positive counts, for use as divisors. */
    public static Arbitrary<Count> positiveCounts() {
        Arbitrary<BigDecimal> whole =
                Arbitraries.longs().between(1, 100_000_000).map(BigDecimal::valueOf);
        return Combinators.combine(whole, perWords()).as(Count::of);
    }

    /** Amounts in units of measure. */
    public static Arbitrary<Amount> amounts() {
        return Combinators.combine(numbers(), words()).as(Amount::of);
    }

    /** Amounts per unit, per thousand units and per other counts. */
    public static Arbitrary<AmountPer> amountsPer() {
        Arbitrary<AmountPer> perOne =
                Combinators.combine(numbers(), words(), perWords()).as(AmountPer::of);
        Arbitrary<BigDecimal> perCounts = Arbitraries.oneOf(
                Arbitraries.of(1, 10, 100, 1000, 10_000, 100_000, 1_000_000).map(BigDecimal::valueOf),
                positiveNumbers());
        return Arbitraries.oneOf(perOne, Combinators.combine(perOne, perCounts).as(AmountPer::withPerCount));
    }

    /** Shares of named and unnamed wholes. */
    public static Arbitrary<Percentage> percentages() {
        Arbitrary<Percentage> unnamed = numbers().map(Percentage::of);
        return Arbitraries.oneOf(unnamed, Combinators.combine(unnamed, words()).as(Percentage::withWhole));
    }

    /** Percentage points. */
    public static Arbitrary<PercentagePoints> points() {
        return numbers().map(PercentagePoints::of);
    }

    /** Growth rates over years, months or days, and average annual rates. */
    public static Arbitrary<GrowthRate> growthRates() {
        Arbitrary<GrowthRate> yearly = numbers().map(GrowthRate::of);
        return Arbitraries.oneOf(
                yearly,
                Combinators.combine(yearly, lengths()).as(GrowthRate::withOver),
                Combinators.combine(yearly, Arbitraries.integers().between(1, 400))
                        .as((rate, days) -> rate.withOver(Period.ofDays(days))),
                Combinators.combine(yearly, lengths()).as(GrowthRate::withAnnualAverageOver));
    }

    /**
     * Growth rates over whole months from -99 % to 1000 %, as in published statistics, some of them average annual
     * rates.
     */
    public static Arbitrary<GrowthRate> usualGrowthRates() {
        Arbitrary<GrowthRate> yearly = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-99), BigDecimal.valueOf(1000))
                .ofScale(3)
                .map(GrowthRate::of);
        return Arbitraries.oneOf(
                Combinators.combine(yearly, lengths()).as(GrowthRate::withOver),
                Combinators.combine(yearly, lengths()).as(GrowthRate::withAnnualAverageOver));
    }

    /** Lengths of time of one month to thirty years. */
    public static Arbitrary<Period> lengths() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 30).map(Period::ofYears),
                        Arbitraries.integers().between(1, 360).map(Period::ofMonths))
                .withoutEdgeCases();
    }

    /** Multiples. */
    public static Arbitrary<Multiple> multiples() {
        return numbers().map(Multiple::of);
    }

    /** Index numbers whose base is a period or a name. */
    public static Arbitrary<IndexNumber> indexNumbers() {
        Arbitrary<String> bases = Arbitraries.oneOf(Periods.any().map(TimePeriod::toString), namesOfBases())
                .withoutEdgeCases();
        return Combinators.combine(numbers(), bases).as(IndexNumber::of);
    }

    /** Names of what an index is 100 for, such as a state. */
    public static Arbitrary<String> namesOfBases() {
        return words().filter(word -> IndexBases.canonical(word).isEmpty());
    }

    /**
     * Zero and numbers of both signs: whole numbers and fractions, with up to sixty digits, some with trailing zeros.
     */
    public static Arbitrary<BigDecimal> numbers() {
        Arbitrary<BigDecimal> usual = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-1_000_000_000_000L), BigDecimal.valueOf(1_000_000_000_000L))
                .ofScale(4)
                .withoutEdgeCases();
        Arbitrary<BigDecimal> small = Arbitraries.integers()
                .between(-20, 20)
                .edgeCases(config -> config.includeOnly(-1, 0, 1))
                .map(BigDecimal::valueOf);
        Arbitrary<BigDecimal> longOnes = Combinators.combine(
                        Arbitraries.bigIntegers()
                                .between(
                                        BigDecimal.TEN.pow(30).negate().toBigInteger(),
                                        BigDecimal.TEN.pow(30).toBigInteger()),
                        Arbitraries.integers().between(-30, 60))
                .as(BigDecimal::new)
                .withoutEdgeCases();
        return Arbitraries.oneOf(usual, small, longOnes);
    }

    /** Positive numbers. */
    public static Arbitrary<BigDecimal> positiveNumbers() {
        return numbers().map(BigDecimal::abs).filter(n -> n.signum() > 0);
    }

    /** Codes of currencies with two, three and no decimal places. */
    public static Arbitrary<String> currencies() {
        return Arbitraries.of("CNY", "USD", "EUR", "JPY", "KWD", "HKD").withoutEdgeCases();
    }

    /** Names of counted nouns, units and wholes: common ones, and arbitrary valid names. */
    public static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "policies",
                                "companies",
                                "persons",
                                "km2",
                                "beds",
                                "% of x",
                                "a per b",
                                "(2015=100)",
                                "项"),
                        Arbitraries.strings()
                                .withChars(LETTERS)
                                .ofMinLength(1)
                                .ofMaxLength(12)
                                .filter(s -> !s.startsWith(" ") && !s.endsWith(" ")))
                .withoutEdgeCases();
    }

    /** Nouns after "per", in the singular and the plural. */
    public static Arbitrary<String> perWords() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "person", "persons", "people", "households", "USD", "km2", "companies", "child", "人"),
                        words().filter(Quantities::canStandBehindPer))
                .withoutEdgeCases();
    }

    private static boolean canStandBehindPer(String word) {
        boolean hasPer = (" " + word + " ").matches(".* pers? .*");
        return !hasPer && !word.matches("-?[0-9].* .*");
    }
}
