// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static io.github.regiostat.calculation.TraitLawTest.COUNTRIES;
import static io.github.regiostat.calculation.TraitLawTest.GDP;
import static io.github.regiostat.calculation.TraitLawTest.GROWTH;
import static io.github.regiostat.calculation.TraitLawTest.INDEX;
import static io.github.regiostat.calculation.TraitLawTest.MEMBERS;
import static io.github.regiostat.calculation.TraitLawTest.MIDYEAR;
import static io.github.regiostat.calculation.TraitLawTest.RATE;
import static io.github.regiostat.calculation.TraitLawTest.growth;
import static io.github.regiostat.calculation.TraitLawTest.growthOf;
import static io.github.regiostat.calculation.TraitLawTest.growthOfOther;
import static io.github.regiostat.calculation.TraitLawTest.index;
import static io.github.regiostat.calculation.TraitLawTest.money;
import static io.github.regiostat.calculation.TraitLawTest.over;
import static io.github.regiostat.calculation.TraitLawTest.people;

import io.github.regiostat.calculation.TraitLawTest.Method;
import io.github.regiostat.calculation.TraitLawTest.Subject;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Calculations with series, with valid inputs, for the law of traits. */
final class SeriesTraitSubjects {
    private static final Indicator<GrowthRate> PRICE_GROWTH = GROWTH.toBuilder()
            .id("price-growth")
            .growthOf("prices")
            .growthBasis(GrowthBasis.UNSTATED)
            .build();
    private static final Indicator<Money> REAL_GDP =
            GDP.toBuilder().id("gdp-real").constantPrices("2015").build();

    private static final Indicator<Money> EXPORTS =
            GDP.toBuilder().id("exports").build();
    private static final Indicator<Money> NET =
            Indicator.builder("net", Money.class).flow().build();
    private static final Indicator<AmountPer> WOMEN_PER_MEN = Indicator.builder("women-per-men", AmountPer.class)
            .ratioOf("population", "population")
            .build();

    private SeriesTraitSubjects() {}

    static List<Subject> all() {
        List<Subject> subjects = new ArrayList<>(levels());
        subjects.addAll(rates());
        subjects.addAll(prices());
        subjects.addAll(dispersion());
        return subjects;
    }

    private static List<Subject> levels() {
        List<Measurement<?>> money = List.of(money(GDP, 100, THREE, "2023"), money(GDP, 125, THREE, "2024"));
        List<Measurement<?>> people = List.of(people(MIDYEAR, 100, THREE, "2023"), people(MIDYEAR, 125, THREE, "2024"));
        List<Measurement<?>> indices = List.of(index(100, THREE, "2023", "2015"), index(125, THREE, "2024", "2015"));
        Method difference =
                (in, ok) -> Differences.of(TraitLawTest.<Money>as(in.get(1)), TraitLawTest.as(in.get(0)), ok);
        Method mean = (in, ok) -> Means.overTime(TraitLawTest.<Money>list(in, 0, 2), ok);
        Method levelAfter =
                (in, ok) -> Growth.levelAfter(TraitLawTest.<Money>as(in.get(0)), TraitLawTest.as(in.get(1)), ok);
        return List.of(
                new Subject("Differences.of money", Calculation.DIFFERENCE, money, difference),
                new Subject("Differences.of people", Calculation.DIFFERENCE, people, difference),
                new Subject(
                        "Differences.of exports and imports",
                        Calculation.COMBINATION,
                        List.of(money(EXPORTS, 90, THREE, "2024"), money(GDP, 125, THREE, "2024")),
                        (in, ok) ->
                                Differences.of(NET, TraitLawTest.as(in.get(0)), TraitLawTest.<Money>as(in.get(1)), ok)),
                new Subject(
                        "Sums.of exports and imports",
                        Calculation.COMBINATION,
                        List.of(money(EXPORTS, 90, THREE, "2024"), money(GDP, 125, THREE, "2024")),
                        (in, ok) -> Sums.of(NET, TraitLawTest.<Money>list(in, 0, 2), ok)),
                new Subject(
                        "Differences.decumulated",
                        Calculation.DECUMULATION,
                        List.of(money(GDP, 90, THREE, "2024-Q1"), money(GDP, 125, THREE, "2024-S1")),
                        (in, ok) -> Differences.decumulated(TraitLawTest.<Money>list(in, 0, 2), ok).stream()
                                .filter(amount -> amount.derivation()
                                        .filter(derivation ->
                                                derivation.operation().equals("decumulation"))
                                        .isPresent())
                                .findFirst()
                                .orElseThrow(() -> new IllegalArgumentException("two separate years"))),
                new Subject(
                        "Ratios.of women and men",
                        Calculation.RATIO_OF_CATEGORIES,
                        List.of(
                                people(MIDYEAR, 90, THREE, "2024"),
                                people(MIDYEAR, 125, THREE, "2024").toBuilder()
                                        .dimension("industry", "M")
                                        .build()),
                        (in, ok) -> Ratios.of(WOMEN_PER_MEN, in.get(0), in.get(1), ok)),
                new Subject("Means.overTime of people", Calculation.MEAN_OVER_TIME, people, mean),
                new Subject("Means.overTime of indices", Calculation.MEAN_OVER_TIME, indices, mean),
                new Subject(
                        "Growth.levelAfter of money",
                        Calculation.LEVEL_AFTER,
                        List.of(money.get(0), growthOf("gdp")),
                        levelAfter),
                new Subject(
                                "Growth.levelAfter of people",
                                Calculation.LEVEL_AFTER,
                                List.of(people.get(0), growthOf("population")),
                                levelAfter)
                        .with(growthOfOther(false)),
                new Subject(
                                "Growth.levelAfter of an index",
                                Calculation.LEVEL_AFTER,
                                List.of(indices.get(0), growthOf("index")),
                                levelAfter)
                        .with(growthOfOther(false)),
                new Subject(
                                "AnnualRates.of",
                                Calculation.ANNUAL_RATE,
                                List.of(money(GDP, 100, THREE, "2024-Q1")),
                                (in, ok) -> AnnualRates.of(TraitLawTest.<Money>as(in.get(0))))
                        .withRoles(List.of(List.of(0))));
    }

    private static List<Subject> rates() {
        return List.of(
                new Subject(
                        "Growth.chained",
                        Calculation.CHAINED_GROWTH,
                        List.of(growth(4, THREE, "2023"), growth(5, THREE, "2024")),
                        (in, ok) -> Growth.chained(TraitLawTest.<GrowthRate>list(in, 0, 2), ok)),
                new Subject(
                                "Growth.annualised",
                                Calculation.ANNUALISED_GROWTH,
                                List.of(growth(4, THREE, "2024")),
                                (in, ok) -> Growth.annualised(TraitLawTest.as(in.get(0))))
                        .withRoles(List.of(List.of(0))),
                new Subject(
                        "Prices.realGrowth",
                        Calculation.REAL_GROWTH,
                        List.of(
                                growth(10, THREE, "2024"),
                                TraitLawTest.of(PRICE_GROWTH, GrowthRate.of(4), THREE, "2024")),
                        (in, ok) -> Prices.realGrowth(TraitLawTest.as(in.get(0)), TraitLawTest.as(in.get(1)), ok)));
    }

    private static List<Subject> dispersion() {
        Method gini = (in, ok) -> Dispersion.gini(TraitLawTest.groupOf(in), TraitLawTest.<Money>list(in, 0, 3), ok);
        List<Subject> subjects = new ArrayList<>();
        Map.of(
                        "money",
                        over(MEMBERS, GDP, Money.of("CNY", 10), "2024"),
                        "rates of countries",
                        over(COUNTRIES, RATE, Percentage.of(1).withWhole("all"), "2024"),
                        "indices",
                        over(MEMBERS, INDEX, IndexNumber.of(100, "State"), "2024"))
                .forEach((name, values) ->
                        subjects.add(new Subject("Dispersion.gini of " + name, Calculation.DISPERSION, values, gini)
                                .withRoles(List.of(List.of(0), List.of(2)))));
        return subjects;
    }

    private static List<Subject> prices() {
        Method linked = (in, ok) -> Prices.linked(
                        TraitLawTest.<IndexNumber>list(in, 0, 2),
                        TraitLawTest.<IndexNumber>list(in, 2, 3),
                        TimePeriod.year(2020),
                        ok)
                .get(0);
        return List.of(
                new Subject(
                        "Prices.implicitDeflator",
                        Calculation.IMPLICIT_DEFLATOR,
                        List.of(money(GDP, 125, THREE, "2024"), money(REAL_GDP, 100, THREE, "2024")),
                        (in, ok) ->
                                Prices.implicitDeflator(TraitLawTest.as(in.get(0)), TraitLawTest.as(in.get(1)), ok)),
                new Subject(
                                "Prices.linked",
                                Calculation.INDEX_OVERLAP,
                                List.of(
                                        index(110, THREE, "2019", "2015"),
                                        index(120, THREE, "2020", "2015"),
                                        index(100, THREE, "2020", "2020")),
                                linked)
                        .withRoles(List.of(List.of(0, 1), List.of(2))));
    }
}
