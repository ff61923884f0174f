// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.CHINA;
import static io.github.regiostat.calculation.CalculationFixtures.HEBEI;
import static io.github.regiostat.calculation.CalculationFixtures.SHANDONG;
import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.notesOf;
import static io.github.regiostat.calculation.Expected.accepted;
import static io.github.regiostat.calculation.Expected.acceptedAside;
import static io.github.regiostat.calculation.Expected.refused;
import static io.github.regiostat.calculation.Expected.rejected;
import static io.github.regiostat.calculation.Expected.same;
import static io.github.regiostat.calculation.Expected.unstated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.MeasurementPair;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.GrowthBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The law of traits: change one trait of one input of a valid calculation. The outcome is a refusal that names the
 * trait, an accepted difference that the derivation records without a false label, what the calculation does with a
 * trait that it uses, or the same figure. The expected outcomes are written by hand, not taken from the table.
 */
class TraitLawTest {
    static final Indicator<Money> GDP = Indicator.builder("gdp", Money.class)
            .definition("System of National Accounts 2008")
            .flow()
            .priceBasis(PriceBasis.CURRENT)
            .seasonalAdjustment(SeasonalAdjustment.NONE)
            .build();
    private static final Indicator<Money> RD = GDP.toBuilder().id("rd").build();
    static final Indicator<Count> POPULATION = Indicator.builder("population", Count.class)
            .definition("residents")
            .stock()
            .priceBasis(PriceBasis.CURRENT)
            .seasonalAdjustment(SeasonalAdjustment.NONE)
            .timeCollection(TimeCollection.END)
            .build();
    static final Indicator<Count> MIDYEAR =
            POPULATION.toBuilder().timeCollection(TimeCollection.MIDDLE).build();
    static final Indicator<Percentage> RATE = Indicator.builder("rate", Percentage.class)
            .definition("of all")
            .priceBasis(PriceBasis.CURRENT)
            .seasonalAdjustment(SeasonalAdjustment.NONE)
            .timeCollection(TimeCollection.END)
            .build();
    private static final Indicator<PercentagePoints> POINTS = Indicator.builder("points", PercentagePoints.class)
            .definition("of all")
            .priceBasis(PriceBasis.CURRENT)
            .seasonalAdjustment(SeasonalAdjustment.NONE)
            .build();
    static final Indicator<GrowthRate> GROWTH = Indicator.builder("gdp-growth", GrowthRate.class)
            .definition("y/y")
            .growthOf("gdp")
            .growthBasis(GrowthBasis.NOMINAL)
            .priceBasis(PriceBasis.CURRENT)
            .seasonalAdjustment(SeasonalAdjustment.NONE)
            .build();
    static final Indicator<IndexNumber> INDEX = Indicator.builder("index", IndexNumber.class)
            .definition("Laspeyres")
            .priceBasis(PriceBasis.CURRENT)
            .seasonalAdjustment(SeasonalAdjustment.NONE)
            .timeCollection(TimeCollection.AVERAGE)
            .build();
    private static final Indicator<MoneyPer> PER_PERSON = Indicator.builder("gdp-per", MoneyPer.class)
            .ratioOf("gdp", "population")
            .build();
    private static final ExchangeRates RATES = ExchangeRates.builder()
            .average("2024", "USD", "CNY", "8")
            .average("2015", "USD", "CNY", "4")
            .average("2023", "USD", "CNY", "8")
            .build();
    private static final Region EAST = Region.group("east", "East", CHINA, Regions.of("JP"), Regions.of("KR"));
    static final List<Region> MEMBERS = List.of(BEIJING, TIANJIN, HEBEI);
    static final List<Region> COUNTRIES = List.of(CHINA, Regions.of("JP"), Regions.of("KR"));

    /** Traits that no valid input of a calculation can have in two ways, with the reason. */
    private static final Map<Calculation, Map<Trait, String>> WITHOUT_CHANGE = withoutChange();

    private static Map<Calculation, Map<Trait, String>> withoutChange() {
        String additive = "the method takes additive kinds";
        String members = "members are no groups; the group's own members are tested in SumsTest";
        Map<Calculation, Map<Trait, String>> map = new HashMap<>();
        for (Calculation calculation : Calculation.values()) {
            Map<Trait, String> own = new HashMap<>();
            switch (calculation) {
                case GROWTH -> own.put(Trait.GROWTH_BASIS, "growth of a growth rate is refused");
                case LEVEL_BEFORE -> {}
                case SUM_OVER_TIME,
                        SHARE,
                        RATIO,
                        RATIO_OF_CATEGORIES,
                        COMBINATION,
                        DECUMULATION,
                        CONVERSION,
                        IMPLIED_RATE -> {
                    own.put(Trait.GROWTH_BASIS, additive);
                    own.put(Trait.INDEX_BASE, additive);
                }
                case SUM_OVER_REGIONS, PARTIAL_SUM, APPORTIONED_SUM, COVERAGE, COVERED -> {
                    own.put(Trait.GROWTH_BASIS, additive);
                    own.put(Trait.INDEX_BASE, additive);
                    own.put(Trait.COMPOSITION, members);
                }
                case SUM_OVER_CATEGORIES -> {
                    own.put(Trait.GROWTH_BASIS, additive);
                    own.put(Trait.INDEX_BASE, additive);
                }
                case SHARE_OF_REFERENCE -> {
                    own.put(Trait.UNIT, "percentages have one unit");
                    own.put(Trait.GROWTH_BASIS, additive);
                    own.put(Trait.INDEX_BASE, additive);
                }
                case DIFFERENCE_IN_POINTS -> {
                    own.put(Trait.UNIT, "percentages have one unit");
                    own.put(Trait.INDEX_BASE, "the method takes percentages and growth rates");
                }
                case LEVEL_AFTER -> {}
                case CHAINED_GROWTH, ANNUALISED_GROWTH -> {
                    own.put(Trait.UNIT, "growth rates have one unit");
                    own.put(Trait.INDEX_BASE, "the method takes growth rates");
                }
                case REAL_GROWTH -> {
                    own.put(Trait.UNIT, "growth rates have one unit");
                    own.put(Trait.INDEX_BASE, "the method takes growth rates");
                }
                case ANNUAL_RATE, IMPLICIT_DEFLATOR -> {
                    own.put(Trait.GROWTH_BASIS, additive);
                    own.put(Trait.INDEX_BASE, additive);
                }
                case DIFFERENCE -> {
                    own.put(Trait.GROWTH_BASIS, "a difference of growth rates is refused");
                    own.put(Trait.INDEX_BASE, "a difference of index numbers is refused");
                }
                case DISPERSION -> {
                    own.put(Trait.GROWTH_BASIS, "a dispersion of growth rates is refused");
                    own.put(Trait.COMPOSITION, members);
                }
                case MEAN_OVER_TIME -> own.put(Trait.GROWTH_BASIS, "a mean of growth rates is refused");
                case INDEX_OVERLAP -> {
                    own.put(Trait.UNIT, "index numbers have one unit");
                    own.put(Trait.GROWTH_BASIS, "the method takes index numbers");
                }
                case MULTIPLE -> own.put(Trait.GROWTH_BASIS, "a multiple of growth rates is refused");
                case WEIGHTED_MEAN, APPORTIONED_MEAN -> {
                    own.put(Trait.UNIT, "percentages have one unit");
                    own.put(Trait.COMPOSITION, members);
                }
                case WEIGHT -> own.put(Trait.COMPOSITION, members);
                case REAL -> own.put(Trait.GROWTH_BASIS, "the method takes money and an index");
                case INDEX_LINK -> {
                    own.put(Trait.UNIT, "index numbers have one unit");
                    own.put(Trait.GROWTH_BASIS, "the method takes index numbers");
                }
            }
            map.put(calculation, own);
        }
        return map;
    }

    /** A method that computes one measurement of inputs. */
    @FunctionalInterface
    interface Method {
        Measurement<?> of(List<Measurement<?>> inputs, Accept... accepted);
    }

    /** A public method with valid inputs, and the inputs that a change concerns for each role. */
    record Subject(
            String name,
            Calculation calculation,
            List<Measurement<?>> inputs,
            List<List<Integer>> roles,
            Map<TraitChange, Expected> deviations,
            Method method) {
        Subject(String name, Calculation calculation, List<? extends Measurement<?>> inputs, Method method) {
            this(name, calculation, List.copyOf(inputs), List.of(List.of(0), List.of(1)), Map.of(), method);
        }

        Subject withRoles(List<List<Integer>> other) {
            return new Subject(name, calculation, inputs, other, deviations, method);
        }

        Subject with(Map<TraitChange, Expected> other) {
            return new Subject(name, calculation, inputs, roles, other, method);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @SuppressWarnings("unchecked")
    static <Q extends Quantity<Q>> Measurement<Q> as(Measurement<?> measurement) {
        return (Measurement<Q>) measurement;
    }

    static <Q extends Quantity<Q>> List<Measurement<Q>> list(List<Measurement<?>> inputs, int from, int to) {
        return inputs.subList(from, to).stream().map(TraitLawTest::<Q>as).toList();
    }

    static <Q extends Quantity<Q>> Measurement<Q> of(Indicator<Q> indicator, Q quantity, Region region, String period) {
        return Measurement.builder(indicator)
                .region(region)
                .period(period)
                .value(Figure.exact(quantity))
                .to(SHANDONG)
                .dimension("industry", "A")
                .source(Source.builder("Office").vintage("2024").build())
                .build();
    }

    static Measurement<Money> money(Indicator<Money> indicator, long number, Region region, String period) {
        return of(indicator, Money.of("CNY", number), region, period);
    }

    static Measurement<Count> people(Indicator<Count> indicator, long number, Region region, String period) {
        return of(indicator, Count.of(number, "persons"), region, period);
    }

    private static Measurement<Percentage> rate(long number, Region region, String period) {
        return of(RATE, Percentage.of(number).withWhole("all"), region, period);
    }

    static Measurement<GrowthRate> growth(long number, Region region, String period) {
        return of(GROWTH, GrowthRate.of(number), region, period);
    }

    static Measurement<GrowthRate> growthOf(String indicator) {
        return TraitChange.indicator(growth(25, THREE, "2024"), builder -> builder.growthOf(indicator));
    }

    static Measurement<IndexNumber> index(long number, Region region, String period, String base) {
        return of(INDEX, IndexNumber.of(number, base), region, period);
    }

    static <Q extends Quantity<Q>> List<Measurement<?>> over(
            List<Region> regions, Indicator<Q> indicator, Q first, String period) {
        List<Measurement<?>> members = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            Q number = first.withNumber(first.number().multiply(BigDecimal.valueOf(i + 1L)));
            members.add(of(indicator, number, regions.get(i), period));
        }
        return members;
    }

    private static List<Measurement<?>> both(List<Measurement<?>> first, List<Measurement<?>> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static List<Measurement<?>> categories(Measurement<?> template) {
        return Stream.of("A", "B", "C")
                .<Measurement<?>>map(category ->
                        template.toBuilder().dimension("industry", category).build())
                .toList();
    }

    static Stream<Subject> subjects() {
        List<Measurement<?>> values = List.of(money(GDP, 100, THREE, "2023"), money(GDP, 125, THREE, "2024"));
        List<Measurement<?>> counts = List.of(people(MIDYEAR, 100, THREE, "2023"), people(MIDYEAR, 125, THREE, "2024"));
        List<Measurement<?>> rates = List.of(rate(4, THREE, "2023"), rate(5, THREE, "2024"));
        List<Measurement<?>> indices = List.of(index(100, THREE, "2023", "2015"), index(125, THREE, "2024", "2015"));
        List<Measurement<?>> moneyOfMembers = over(MEMBERS, GDP, Money.of("CNY", 10), "2024");
        List<Measurement<?>> moneyOfCountries = over(COUNTRIES, GDP, Money.of("CNY", 10), "2024");
        List<Measurement<?>> weightsOfMembers = over(MEMBERS, POPULATION, Count.of(10, "persons"), "2024");
        List<Measurement<?>> weightsOfCountries = over(COUNTRIES, POPULATION, Count.of(10, "persons"), "2024");
        List<List<Integer>> firstOrLast = List.of(List.of(0), List.of(2));
        List<List<Integer>> firstOrSecond = List.of(List.of(0, 1, 2), List.of(3, 4, 5));
        Method between = (in, ok) -> Growth.between(TraitLawTest.<Money>as(in.get(0)), as(in.get(1)), ok);
        Method average = (in, ok) -> Growth.averageAnnual(TraitLawTest.<Money>as(in.get(0)), as(in.get(1)), ok);
        Method multiple = (in, ok) -> Ratios.multiple(TraitLawTest.<Money>as(in.get(0)), as(in.get(1)), ok);
        Method overTime = (in, ok) -> Sums.overTime(TraitLawTest.<Money>list(in, 0, in.size()), ok);
        Method levelBefore = (in, ok) -> Growth.levelBefore(TraitLawTest.<Money>as(in.get(0)), as(in.get(1)), ok);
        List<Subject> subjects = new ArrayList<>();
        for (Map.Entry<String, List<Measurement<?>>> levels : List.of(
                Map.entry("money", values),
                Map.entry("counts", counts),
                Map.entry("shares", rates),
                Map.entry("indices", indices))) {
            String name = levels.getKey();
            List<Measurement<?>> two = levels.getValue();
            subjects.add(new Subject("Growth.between of " + name, Calculation.GROWTH, two, between));
            subjects.add(new Subject("Growth.averageAnnual of " + name, Calculation.GROWTH, two, average));
            subjects.add(new Subject("Ratios.multiple of " + name, Calculation.MULTIPLE, two, multiple)
                    .with(name.equals("indices") ? acrossRegions() : Map.of()));
            subjects.add(new Subject(
                            "Growth.levelBefore of " + name,
                            Calculation.LEVEL_BEFORE,
                            List.of(two.get(1), growthOf(two.get(1).indicator().id())),
                            levelBefore)
                    .with(name.equals("money") ? Map.of() : growthOfOther(name.equals("shares"))));
        }
        subjects.add(new Subject("Sums.overTime", Calculation.SUM_OVER_TIME, values, overTime));
        Method overRegions = (in, ok) -> Sums.overRegions(groupOf(in), TraitLawTest.<Money>list(in, 0, 3), ok);
        Method part = (in, ok) -> Sums.partialOverRegions(groupOf(in), TraitLawTest.<Money>list(in, 0, 3), ok);
        for (List<Measurement<?>> members : List.of(moneyOfMembers, moneyOfCountries)) {
            String name = " of " + groupOf(members).name();
            subjects.add(new Subject("Sums.overRegions" + name, Calculation.SUM_OVER_REGIONS, members, overRegions)
                    .withRoles(firstOrLast));
            subjects.add(new Subject("Sums.partialOverRegions" + name, Calculation.PARTIAL_SUM, members, part)
                    .withRoles(firstOrLast));
        }
        Method apportioned =
                (in, ok) -> Apportionments.sum(groupOf(in), TraitLawTest.<Money>list(in, 0, 3), Map.of(), "area", ok);
        for (List<Measurement<?>> members : List.of(moneyOfMembers, moneyOfCountries)) {
            String name = "Apportionments.sum of " + groupOf(members).name();
            subjects.add(new Subject(name, Calculation.APPORTIONED_SUM, members, apportioned)
                    .withRoles(firstOrLast)
                    .with(
                            groupOf(members).equals(THREE)
                                    ? Map.of()
                                    : Map.of(TraitChange.CONTAINING_REGION, rejected("two of CN"))));
        }
        subjects.add(new Subject(
                        "Sums.overCategories",
                        Calculation.SUM_OVER_CATEGORIES,
                        categories(values.get(1)),
                        (in, ok) -> Sums.overCategories(TraitLawTest.<Money>list(in, 0, 3), ok))
                .withRoles(firstOrLast));
        subjects.add(new Subject(
                        "Shares.sum",
                        Calculation.SUM_OVER_CATEGORIES,
                        categories(rates.get(1)),
                        (in, ok) -> Shares.sum(TraitLawTest.<Percentage>list(in, 0, 3), ok))
                .withRoles(firstOrLast));
        subjects.add(new Subject(
                "Shares.of",
                Calculation.SHARE,
                List.of(money(RD, 5, THREE, "2024"), values.get(1)),
                (in, ok) -> Shares.of(TraitLawTest.<Money>as(in.get(0)), as(in.get(1)), ok)));
        subjects.add(new Subject(
                        "Shares.ofGroup",
                        Calculation.SHARE,
                        both(over(MEMBERS, RD, Money.of("CNY", 1), "2024"), moneyOfMembers),
                        (in, ok) -> Shares.ofGroup(
                                groupOf(in),
                                TraitLawTest.<Money>list(in, 0, 3),
                                TraitLawTest.<Money>list(in, 3, 6),
                                ok))
                .withRoles(firstOrSecond)
                .with(Map.of(
                        TraitChange.OTHER_REGION, rejected(""),
                        TraitChange.CONTAINING_REGION, rejected(""),
                        TraitChange.WITH_MARGIN, acceptedAside(Accept.INDEPENDENT_SAMPLES))));
        subjects.add(new Subject(
                "Shares.difference",
                Calculation.DIFFERENCE_IN_POINTS,
                rates,
                (in, ok) -> Shares.difference(as(in.get(0)), as(in.get(1)), ok)));
        subjects.add(new Subject(
                        "Growth.difference",
                        Calculation.DIFFERENCE_IN_POINTS,
                        List.of(growth(4, THREE, "2023"), growth(5, THREE, "2024")),
                        (in, ok) -> Growth.difference(as(in.get(0)), as(in.get(1)), ok))
                .with(Map.of(
                        TraitChange.OTHER_COLLECTION, unstated(),
                        TraitChange.UNKNOWN_COLLECTION, same())));
        subjects.add(new Subject(
                "Shares.ofReference",
                Calculation.SHARE_OF_REFERENCE,
                List.of(
                        rate(4, THREE, "2024"),
                        of(POINTS, PercentagePoints.of(1), THREE, "2024").toBuilder()
                                .reference(Reference.to(CHINA))
                                .build()),
                (in, ok) -> Shares.ofReference(as(in.get(0)), as(in.get(1)), ok)));
        Indicator<MoneyPer> PER_PERSON = Indicator.builder("gdp-per", MoneyPer.class)
                .ratioOf("gdp", "population")
                .build();
        List<Measurement<?>> amountAndPeople = List.of(values.get(1), people(POPULATION, 5, THREE, "2024"));
        subjects.add(new Subject(
                "Ratios.perCapita",
                Calculation.RATIO,
                amountAndPeople,
                (in, ok) -> Ratios.perCapita(as(in.get(0)), as(in.get(1)), ok)));
        subjects.add(new Subject(
                        "Ratios.perCapita of a count",
                        Calculation.RATIO,
                        List.of(people(POPULATION, 10, THREE, "2024"), people(POPULATION, 5, THREE, "2024")),
                        (in, ok) -> Ratios.perCapita(TraitLawTest.<Count>as(in.get(0)), as(in.get(1)), 10, ok))
                .with(betweenStocks()));
        subjects.add(new Subject(
                        "Ratios.of",
                        Calculation.RATIO,
                        amountAndPeople,
                        (in, ok) -> Ratios.of(PER_PERSON, in.get(0), in.get(1), ok))
                .with(Map.of(TraitChange.OTHER_INDICATOR, rejected("requires"), TraitChange.ANNUAL_RATE, refused())));
        subjects.add(new Subject(
                        "Ratios.ofGroup",
                        Calculation.RATIO,
                        both(moneyOfMembers, weightsOfMembers),
                        (in, ok) -> Ratios.ofGroup(
                                THREE,
                                PER_PERSON,
                                TraitLawTest.<Money>list(in, 0, 3),
                                TraitLawTest.<Count>list(in, 3, 6),
                                ok))
                .withRoles(firstOrSecond)
                .with(Map.of(
                        TraitChange.OTHER_INDICATOR, rejected("requires"),
                        TraitChange.ANNUAL_RATE, refused(),
                        TraitChange.OTHER_REGION, rejected(""),
                        TraitChange.CONTAINING_REGION, rejected(""),
                        TraitChange.WITH_MARGIN, acceptedAside(Accept.INDEPENDENT_SAMPLES))));
        subjects.addAll(means(firstOrSecond));
        Method covered = (in, ok) -> Sums.partialOverRegions(
                groupOf(in.subList(2, 5)), TraitLawTest.<Money>list(in, 0, 2), TraitLawTest.<Count>list(in, 2, 5), ok);
        for (List<Measurement<?>> members : List.of(
                both(moneyOfMembers.subList(0, 2), weightsOfMembers),
                both(moneyOfCountries.subList(0, 2), weightsOfCountries))) {
            String name = groupOf(members.subList(2, 5)).name();
            subjects.add(new Subject("Coverage of " + name + ": weights", Calculation.COVERAGE, members, covered)
                    .withRoles(List.of(List.of(2), List.of(4))));
            subjects.add(new Subject("Coverage of " + name + ": values", Calculation.COVERED, members, covered)
                    .withRoles(List.of(List.of(0, 1), List.of(2, 3, 4))));
        }
        subjects.add(new Subject(
                "Prices.real",
                Calculation.REAL,
                List.of(values.get(1), indices.get(1)),
                (in, ok) -> Prices.real(TraitLawTest.<Money>as(in.get(0)), as(in.get(1)), ok)));
        subjects.add(new Subject(
                "Prices.rebased",
                Calculation.INDEX_LINK,
                List.of(indices.get(1), index(110, THREE, "2020", "2015")),
                (in, ok) -> Prices.rebased(as(in.get(0)), as(in.get(1)), ok)));
        subjects.add(new Subject(
                        "Prices.chained",
                        Calculation.INDEX_LINK,
                        List.of(index(100, THREE, "2023", "previous year"), index(125, THREE, "2024", "previous year")),
                        (in, ok) -> Prices.chained(TraitLawTest.<IndexNumber>list(in, 0, 2), TimePeriod.year(2022), ok)
                                .get(1))
                .with(Map.of(
                        TraitChange.OTHER_PERIOD, rejected(""),
                        TraitChange.FISCAL_YEAR, rejected(""),
                        TraitChange.QUARTER, rejected(""))));
        subjects.add(new Subject(
                        "Measurement.convertedTo",
                        Calculation.CONVERSION,
                        List.of(values.get(1)),
                        (in, ok) -> TraitLawTest.<Money>as(in.get(0)).convertedTo("USD", RATES))
                .withRoles(List.of(List.of(0))));
        subjects.add(new Subject(
                "ImpliedRates.of",
                Calculation.IMPLIED_RATE,
                List.of(of(GDP, Money.of("USD", 20), THREE, "2024"), values.get(1)),
                (in, ok) -> ImpliedRates.of(as(in.get(0)), as(in.get(1)))));
        subjects.addAll(SeriesTraitSubjects.all());
        return subjects.stream();
    }

    private static List<Subject> means(List<List<Integer>> valuesOrWeights) {
        List<Subject> subjects = new ArrayList<>();
        Method mean = (in, ok) -> Ratios.weightedMean(
                groupOf(in), TraitLawTest.<Percentage>list(in, 0, 3), TraitLawTest.<Count>list(in, 3, 6), ok);
        Map<String, List<Measurement<?>>> inputs = Map.of(
                "rates",
                both(
                        over(MEMBERS, RATE, Percentage.of(1).withWhole("all"), "2024"),
                        over(MEMBERS, POPULATION, Count.of(10, "persons"), "2024")),
                "rates of countries",
                both(
                        over(COUNTRIES, RATE, Percentage.of(1).withWhole("all"), "2024"),
                        over(COUNTRIES, POPULATION, Count.of(10, "persons"), "2024")),
                "growth rates",
                both(over(MEMBERS, GROWTH, GrowthRate.of(1), "2024"), over(MEMBERS, GDP, Money.of("CNY", 1), "2023")),
                "indices",
                both(
                        over(MEMBERS, INDEX, IndexNumber.of(100, "2015"), "2024"),
                        over(MEMBERS, GDP, Money.of("CNY", 1), "2015")));
        inputs.forEach((name, of) -> {
            boolean isGrowth = name.equals("growth rates");
            List<Measurement<?>> values = of.subList(0, 3);
            Map<Region, BigDecimal> weights = new HashMap<>();
            values.forEach(value -> weights.put(value.region(), BigDecimal.ONE));
            Method apportioned = (in, ok) -> Apportionments.mean(
                    groupOf(in), TraitLawTest.<Percentage>list(in, 0, 3), weights, "population", ok);
            subjects.add(
                    new Subject("Apportionments.mean of " + name, Calculation.APPORTIONED_MEAN, values, apportioned)
                            .withRoles(List.of(List.of(0), List.of(2)))
                            .with(
                                    isGrowth
                                            ? Map.of(
                                                    TraitChange.OTHER_COLLECTION, unstated(),
                                                    TraitChange.UNKNOWN_COLLECTION, same())
                                            : Map.of()));
            subjects.add(new Subject("Ratios.weightedMean of " + name, Calculation.WEIGHTED_MEAN, of, mean)
                    .withRoles(List.of(List.of(0), List.of(2)))
                    .with(
                            isGrowth
                                    ? Map.of(
                                            TraitChange.OTHER_COLLECTION, unstated(),
                                            TraitChange.UNKNOWN_COLLECTION, same())
                                    : Map.of()));
            subjects.add(new Subject("Ratios.weightedMean of " + name + ": weights", Calculation.WEIGHT, of, mean)
                    .withRoles(List.of(valuesOrWeights.get(0)))
                    .with(name.equals("indices") ? ofAnyPeriod() : Map.of()));
            subjects.add(new Subject("Ratios.weightedMean by weights of " + name, Calculation.WEIGHT, of, mean)
                    .withRoles(List.of(List.of(), valuesOrWeights.get(1)))
                    .with(byAllWeights(isGrowth)));
        });
        return subjects;
    }

    /** The weights are summed, also those of growth. */
    private static Map<TraitChange, Expected> byAllWeights(boolean isGrowth) {
        Expected sampled = acceptedAside(Accept.INDEPENDENT_SAMPLES);
        return isGrowth
                ? Map.of(TraitChange.OTHER_INDICATOR, refused(Trait.INDICATOR), TraitChange.WITH_MARGIN, sampled)
                : Map.of(TraitChange.WITH_MARGIN, sampled);
    }

    /** An index of two regions is not a price level. */
    private static Map<TraitChange, Expected> acrossRegions() {
        Expected across = acceptedAside(Accept.INDEX_ACROSS_REGIONS, Trait.INDEX_BASE);
        return Map.of(TraitChange.OTHER_REGION, across, TraitChange.CONTAINING_REGION, across);
    }

    /** Only growth of money is nominal or real. */
    static Map<TraitChange, Expected> growthOfOther(boolean isAtEnd) {
        Map<TraitChange, Expected> free = new HashMap<>(Map.of(
                TraitChange.OTHER_PRICES, same(),
                TraitChange.PREVIOUS_YEAR_PRICES, same(),
                TraitChange.REAL_GROWTH, same(),
                TraitChange.UNSTATED_GROWTH, same()));
        if (isAtEnd) {
            free.put(TraitChange.OTHER_COLLECTION, same());
        }
        return free;
    }

    /** The weights of an index are those of its base period, whatever its own period is. */
    private static Map<TraitChange, Expected> ofAnyPeriod() {
        return Map.of(
                TraitChange.OTHER_PERIOD, same(),
                TraitChange.FISCAL_YEAR, same(),
                TraitChange.QUARTER, same());
    }

    /** Two stocks are of the same day or of days that adjoin. */
    private static Map<TraitChange, Expected> betweenStocks() {
        return Map.of(
                TraitChange.FISCAL_YEAR, accepted(Accept.OTHER_PERIOD),
                TraitChange.QUARTER, accepted(Accept.OTHER_PERIOD));
    }

    static Region groupOf(List<Measurement<?>> members) {
        return members.stream().anyMatch(member -> member.region().equals(Regions.of("JP"))) ? EAST : THREE;
    }

    /** A change of the inputs of one role of a subject. */
    record Case(Subject subject, Trait trait, TraitChange change, int role) {
        Expected expected() {
            Expected deviation = subject.deviations.get(change);
            return deviation != null ? deviation : TraitExpectations.of(subject.calculation, change, role == 0);
        }

        List<Measurement<?>> inputs() {
            return subject.inputs.stream().<Measurement<?>>map(change::prepared).toList();
        }

        List<Measurement<?>> changed() {
            List<Measurement<?>> changed = new ArrayList<>(inputs());
            subject.roles.get(role).forEach(index -> changed.set(index, change.changed(changed.get(index))));
            return changed;
        }

        /** Returns the indicator of an input before the change. */
        @SuppressWarnings("unchecked")
        <Q extends Quantity<Q>> Indicator<Q> indicator(int index) {
            return (Indicator<Q>) inputs().get(index).indicator();
        }

        /** Regions are equal by their code, so that texts of traits are compared. */
        boolean isChange() {
            List<Measurement<?>> before = inputs();
            List<Measurement<?>> after = changed();
            return subject.roles.get(role).stream()
                    .anyMatch(index ->
                            !TraitValue.of(trait, before.get(index)).equals(TraitValue.of(trait, after.get(index)))
                                    || !before.get(index).equals(after.get(index)));
        }

        @Override
        public String toString() {
            return subject + ": " + change + " of input " + subject.roles.get(role);
        }
    }

    static Stream<Case> cases() {
        return subjects()
                .flatMap(subject -> Arrays.stream(Trait.values())
                        .flatMap(trait -> TraitChange.of(trait).stream()
                                .flatMap(change -> Stream.iterate(0, role -> role + 1)
                                        .limit(subject.roles.size())
                                        .map(role -> new Case(subject, trait, change, role)))
                                .filter(one -> one.isChange() && one.expected().kind() != Expected.Kind.INVALID)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void change(Case one) {
        Measurement<?> before = one.subject.method.of(one.inputs());
        Expected expected = one.expected();
        Trait trait = expected.trait().orElse(one.trait);
        switch (expected.kind()) {
            case REFUSED -> assertThat(refusal(one, Accept.values()).trait()).isEqualTo(trait);
            case REJECTED ->
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> one.subject.method.of(one.changed(), Accept.values()))
                        .withMessageContaining(expected.text());
            case ACCEPTED -> {
                Measurement<?> result = acceptedResult(one, trait, expected);
                assertThat(derivation(result).mixed()).contains(trait);
                assertNoFalseLabel(one, result);
            }
            case ACCEPTED_ASIDE -> acceptedResult(one, trait, expected);
            case UNSTATED -> {
                Measurement<?> result = one.subject.method.of(one.changed());
                assertThat(derivation(result).notes()).contains("Unstated by an input: " + trait);
                assertThat(result.figure().map(Figure::bounds)).isNotEmpty();
                assertNoFalseLabel(one, result);
            }
            case NOTED -> {
                Measurement<?> result = one.subject.method.of(one.changed());
                assertThat(derivation(result).notes()).anyMatch(note -> note.contains(expected.text()));
                assertSameNumber(before, result);
            }
            case SAME -> {
                Measurement<?> result = one.subject.method.of(one.changed());
                assertSameNumber(before, result);
                assertThat(derivation(result).mixed()).doesNotContain(trait);
            }
            case COMPUTED ->
                assertThat(one.subject.method.of(one.changed()).figure()).isPresent();
            case INVALID -> throw new IllegalStateException("Case must be valid, but was " + one);
        }
    }

    private static Derivation derivation(Measurement<?> result) {
        return result.derivation().orElseThrow();
    }

    private static void assertSameNumber(Measurement<?> before, Measurement<?> after) {
        assertThat(TraitChange.numberOf(after)).isEqualByComparingTo(TraitChange.numberOf(before));
    }

    private static NotComparableException refusal(Case one, Accept... accepted) {
        return catchThrowableOfType(NotComparableException.class, () -> one.subject.method.of(one.changed(), accepted));
    }

    /** Refused without the constant, computed with it; a fiscal year of a mean needs other weights as well. */
    private static Measurement<?> acceptedResult(Case one, Trait trait, Expected expected) {
        Accept accept = expected.accept().orElseThrow();
        NotComparableException refusal = refusal(one);
        assertThat(refusal.trait()).isEqualTo(trait);
        assertThat(refusal.acceptedBy()).contains(accept);
        Set<Accept> accepted = EnumSet.of(accept);
        if (one.subject.calculation == Calculation.WEIGHTED_MEAN && accept == Accept.OTHER_PERIOD) {
            accepted.add(Accept.OTHER_WEIGHTS);
        }
        if (accept == Accept.INDEPENDENT_SAMPLES) {
            // The margins of a sum are combined, and then left out beside an input without one.
            accepted.add(Accept.WITHOUT_MARGIN);
        }
        Measurement<?> result = one.subject.method.of(one.changed(), accepted.toArray(Accept[]::new));
        assertThat(everyNote(result)).as(one.toString()).contains("Accepted: " + accept);
        return result;
    }

    /** Returns the notes of a result and of its inputs, such as those of the sums in the share of a group. */
    private static List<String> everyNote(Measurement<?> result) {
        List<String> notes = new ArrayList<>(notesOf(result));
        derivation(result).inputs().stream()
                .filter(input -> input.derivation().isPresent())
                .forEach(input -> notes.addAll(everyNote(input)));
        return notes;
    }

    /** The result has no value of one input in a part of the trait in which the inputs differ. */
    private static void assertNoFalseLabel(Case one, Measurement<?> result) {
        Map<Object, Object> own = TraitValue.of(one.trait, result).parts();
        List<Measurement<?>> inputs = one.changed();
        for (Measurement<?> a : inputs) {
            for (Measurement<?> b : inputs) {
                Map<Object, Object> first = TraitValue.of(one.trait, a).parts();
                Map<Object, Object> second = TraitValue.of(one.trait, b).parts();
                first.forEach((part, value) -> {
                    if (a.indicator().kind() == b.indicator().kind()
                            && second.containsKey(part)
                            && !value.equals(second.get(part))
                            && own.containsKey(part)
                            && !isUnstated(own.get(part))) {
                        assertThat(own.get(part)).as("%s of %s", part, result).isNotIn(value, second.get(part));
                    }
                });
            }
        }
    }

    private static boolean isUnstated(@Nullable Object value) {
        return Objects.toString(value).equals("unstated")
                || Objects.toString(value).equals("mixed");
    }

    /** A dataset has one region for each code, so that its members are known or unknown in all measurements. */
    static Stream<Case> datasetCases() {
        return cases().filter(one -> one.change != TraitChange.UNKNOWN_MEMBERS
                && datasetMethod(one.subject).isPresent());
    }

    static Stream<Case> perCapitaCases() {
        return cases().filter(one -> one.subject.name.equals("Ratios.perCapita"));
    }

    static Stream<Case> overTimeCases() {
        return cases().filter(one -> one.subject.name.equals("Sums.overTime"));
    }

    /** A method of a dataset, which is given one input that is not changed for its indicator. */
    @FunctionalInterface
    private interface DatasetMethod {
        Dataset of(Dataset dataset, Case one, Accept... accepted);
    }

    private static Optional<DatasetMethod> datasetMethod(Subject subject) {
        String name = subject.name;
        if (name.startsWith("Sums.overRegions")) {
            return Optional.of((d, one, ok) -> d.summedOver(groupOf(one.inputs()), one.<Money>indicator(1), ok));
        }
        if (name.startsWith("Sums.partialOverRegions")) {
            return Optional.of(
                    (d, one, ok) -> d.partiallySummedOver(groupOf(one.inputs()), one.<Money>indicator(1), ok));
        }
        if (name.startsWith("Coverage")) {
            return Optional.of((d, one, ok) ->
                    d.partiallySummedOver(groupOf(one.inputs()), one.<Money>indicator(0), one.<Count>indicator(3), ok));
        }
        if (name.startsWith("Ratios.weightedMean")) {
            return Optional.of((d, one, ok) ->
                    d.aggregatedOver(groupOf(one.inputs()), one.<Percentage>indicator(1), one.<Count>indicator(4), ok));
        }
        if (name.equals("Ratios.ofGroup")) {
            return Optional.of((d, one, ok) -> d.aggregatedOver(THREE, PER_PERSON, ok));
        }
        if (name.equals("Ratios.perCapita")) {
            return Optional.of((d, one, ok) -> d.derived(
                    one.<Money>indicator(0),
                    one.<Count>indicator(1),
                    (amount, people) -> Ratios.perCapita(amount, people, ok)));
        }
        return name.equals("Measurement.convertedTo")
                ? Optional.of((d, one, ok) -> d.convertedTo("USD", RATES))
                : Optional.empty();
    }

    /**
     * A dataset has the answer of the method, or refuses. Where it has several answers or none, it does not combine the
     * changed input with another.
     */
    @ParameterizedTest
    @MethodSource("datasetCases")
    void change_inDataset(Case one) {
        DatasetMethod method = datasetMethod(one.subject).orElseThrow();
        for (Accept[] accepted : List.of(new Accept[0], Accept.values())) {
            List<Measurement<?>> inputs = one.changed();
            Dataset results;
            try {
                results = method.of(Dataset.copyOf(inputs), one, accepted);
            } catch (IllegalArgumentException refusal) {
                assertThat(refusal).hasMessageMatching("(?s).{20,}");
                continue;
            }
            if (results.size() == 1 && leavesOf(results.get(0)).containsAll(inputs)) {
                assertThat(results.get(0)).isEqualTo(one.subject.method.of(inputs, accepted));
            }
            for (Measurement<?> result : results) {
                List<Measurement<?>> leaves = leavesOf(result);
                boolean isAll = leaves.containsAll(inputs);
                List<Measurement<?>> changed = one.subject.roles.get(one.role).stream()
                        .<Measurement<?>>map(inputs::get)
                        .toList();
                assertThat(isAll || leaves.stream().noneMatch(changed::contains) || changed.containsAll(leaves))
                        .as("inputs of %s", result)
                        .isTrue();
            }
        }
    }

    /** Returns the inputs of a result that are not results themselves. */
    private static List<Measurement<?>> leavesOf(Measurement<?> result) {
        return result.derivation().stream()
                .flatMap(derivation -> derivation.inputs().stream())
                .<Measurement<?>>flatMap(input -> input.derivation().isPresent()
                                && !input.derivation().orElseThrow().operation().equals(SumOperation.OVER_PART)
                        ? leavesOf(input).stream()
                        : Stream.of(input))
                .toList();
    }

    /** Partners have one region, period and category: a changed measurement is returned as it is, or has no partner. */
    @ParameterizedTest
    @MethodSource("perCapitaCases")
    void change_inJoin(Case one) {
        List<Measurement<?>> inputs = one.changed();
        List<MeasurementPair<Money, Count>> pairs;
        try {
            pairs = Dataset.copyOf(inputs)
                    .join(
                            TraitLawTest.<Money>as(inputs.get(0)).indicator(),
                            TraitLawTest.<Count>as(inputs.get(1)).indicator());
        } catch (IllegalArgumentException refusal) {
            return;
        }
        boolean isKey = Set.of(Trait.REGION, Trait.PERIOD, Trait.DIMENSIONS).contains(one.trait);
        if (!isKey) {
            assertThat(pairs).hasSize(1);
        }
        pairs.forEach(pair -> assertThat(List.of(pair.first(), pair.second())).isEqualTo(inputs));
    }

    /** A series is one series, in the changed measurement as it is, or refused. */
    @ParameterizedTest
    @MethodSource("overTimeCases")
    void change_inSeries(Case one) {
        List<Measurement<?>> inputs = one.changed();
        int other = 1 - one.role;
        try {
            assertThat(Dataset.copyOf(inputs)
                            .series(
                                    one.<Money>indicator(other),
                                    inputs.get(other).region()))
                    .isSubsetOf(TraitLawTest.<Money>list(inputs, 0, 2));
        } catch (IllegalArgumentException refusal) {
            assertThat(refusal).hasMessageMatching("(?s).{20,}");
        }
    }

    @Test
    void growthRates_haveNoGrowthAndNoMultiple() {
        Measurement<GrowthRate> before = growth(4, THREE, "2023");
        Measurement<GrowthRate> after = growth(5, THREE, "2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Growth.between(before, after))
                .withMessageContaining("Growth.difference");
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> Ratios.multiple(after, before))
                .satisfies(refusal -> assertThat(refusal.trait()).isEqualTo(Trait.GROWTH_BASIS));
    }

    @Test
    void growthRates_withoutBasis_haveNoMultiple() {
        Indicator<GrowthRate> unstated =
                GROWTH.toBuilder().growthBasis(GrowthBasis.UNSTATED).build();
        Measurement<GrowthRate> rate = of(unstated, GrowthRate.of(4), THREE, "2023");
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> Ratios.multiple(rate, rate, Accept.values()))
                .satisfies(refusal -> assertThat(refusal.trait()).isEqualTo(Trait.GROWTH_BASIS));
    }

    /** What was accepted stays mixed in each later result, also in another currency. */
    @Test
    void mixedTrait_staysMixed() {
        Measurement<Money> real =
                TraitChange.indicator(money(GDP, 100, TIANJIN, "2024"), builder -> builder.constantPrices("2015"));
        Region two = Region.group("two", "Two", BEIJING, TIANJIN);
        Measurement<Money> sum =
                Sums.overRegions(two, List.of(money(GDP, 100, BEIJING, "2024"), real), Accept.OTHER_PRICE_BASIS);
        assertThat(sum.indicator().priceBasis()).isEqualTo(PriceBasis.UNSTATED);
        Measurement<Money> dollars = sum.convertedTo("USD", RATES);
        assertThat(derivation(dollars).mixed()).containsExactly(Trait.PRICE_BASIS);
        Measurement<Money> other = dollars.toBuilder().note("of another table").build();
        assertThatExceptionOfType(NotComparableException.class)
                .isThrownBy(() -> Shares.of(dollars, other))
                .withMessageStartingWith("Measurements must have the same price basis, but were mixed and mixed: gdp");
        Measurement<Percentage> share = Shares.of(dollars, other, Accept.OTHER_PRICE_BASIS);
        assertThat(derivation(share).mixed()).containsExactly(Trait.PRICE_BASIS);
    }

    @Test
    void eachTraitOfEachCalculation_isChanged() {
        Map<Calculation, Set<Trait>> changed = cases().collect(Collectors.groupingBy(
                one -> one.subject.calculation, Collectors.mapping(one -> one.trait, Collectors.toSet())));
        for (Calculation calculation : Calculation.values()) {
            Set<Trait> without =
                    WITHOUT_CHANGE.getOrDefault(calculation, Map.of()).keySet();
            for (Trait trait : Trait.values()) {
                assertThat(changed.getOrDefault(calculation, Set.of()).contains(trait))
                        .as("%s of %s", trait, calculation)
                        .isEqualTo(!without.contains(trait));
            }
        }
    }
}
