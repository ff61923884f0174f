// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static io.github.regiostat.dataset.DatasetFixtures.BEIJING;
import static io.github.regiostat.dataset.DatasetFixtures.GDP;
import static io.github.regiostat.dataset.DatasetFixtures.HEBEI;
import static io.github.regiostat.dataset.DatasetFixtures.POPULATION;
import static io.github.regiostat.dataset.DatasetFixtures.RATE;
import static io.github.regiostat.dataset.DatasetFixtures.SHANDONG;
import static io.github.regiostat.dataset.DatasetFixtures.THREE;
import static io.github.regiostat.dataset.DatasetFixtures.TIANJIN;
import static io.github.regiostat.dataset.DatasetFixtures.missing;
import static io.github.regiostat.dataset.DatasetFixtures.population;
import static io.github.regiostat.dataset.DatasetFixtures.vintage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.calculation.Accept;
import io.github.regiostat.calculation.NotComparableException;
import io.github.regiostat.category.CodeList;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Amount;
import io.github.regiostat.quantity.AmountPer;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.GrowthRate;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.OverlappingRegionsException;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionKind;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Aggregation to groups: sums, ratios and means by behaviour, coverage, declared territories, and groups among other
 * regions.
 */
class DatasetAggregationTest {
    private static final Indicator<Money> RD =
            Indicator.builder("rd", Money.class).flow().build();
    private static final Indicator<Percentage> INTENSITY = Indicator.builder("intensity", Percentage.class)
            .ratioOf("rd", "gdp")
            .build();
    private static final Indicator<MoneyPer> INCOME = Indicator.builder("income", MoneyPer.class)
            .ratioOf("gdp", "population")
            .build();
    private static final Indicator<Amount> TEMPERATURE =
            Indicator.builder("temperature", Amount.class).level().build();

    private static <Q extends Quantity<Q>> Measurement<Q> exact(
            Indicator<Q> indicator, Region region, String period, Q value) {
        return Measurement.builder(indicator)
                .region(region)
                .period(period)
                .value(Figure.exact(value))
                .build();
    }

    private static Measurement<Money> yuan(Indicator<Money> indicator, Region region, String period, long number) {
        return exact(indicator, region, period, Money.of("CNY", number));
    }

    private static Measurement<Percentage> percent(Indicator<Percentage> indicator, Region region, long number) {
        return exact(indicator, region, "2024", Percentage.of(number));
    }

    private static List<String> read(Dataset results) {
        return results.stream().map(Measurement::toString).toList();
    }

    private static Dataset populations(long beijing, long tianjin, long hebei) {
        return Dataset.of(
                population(BEIJING, "2024", beijing),
                population(TIANJIN, "2024", tianjin),
                population(HEBEI, "2024", hebei));
    }

    @Nested
    class PartialSums {
        private final Dataset some = Dataset.of(
                yuan(GDP, TIANJIN, "2024", 2),
                yuan(GDP, BEIJING, "2024", 1),
                missing(GDP, HEBEI, "2024"),
                yuan(GDP, BEIJING, "2023", 4),
                yuan(GDP, SHANDONG, "2024", 100));

        @Test
        void withWeight_stateTheCoveredShare() {
            Dataset sums = Dataset.merge(some, populations(30, 10, 60)).partiallySummedOver(THREE, GDP, POPULATION);
            assertThat(sums.measurementsOf(GDP))
                    .extracting(sum -> sum.period() + ": "
                            + sum.figure().flatMap(Figure::value).orElseThrow() + ". "
                            + sum.note().orElseThrow())
                    .containsExactly(
                            "2024: CNY 3. Incomplete: 2 of 3 members: CN-BJ, CN-TJ; without CN-HE; 40 % of population",
                            "2023: CNY 4. Incomplete: 1 of 3 members: CN-BJ; without CN-TJ, CN-HE; share of population"
                                    + " unknown without that of CN-BJ, CN-TJ, CN-HE");
            assertThat(sums.statuses()).containsOnlyKeys(ObservationStatus.DEFINITION_DIFFERS);
            assertThat(sums.get(0).derivation().orElseThrow().inputs()).hasSize(5);
            assertThat(sums.get(1).derivation().orElseThrow().inputs()).hasSize(1);
        }

        @Test
        void withMissingWeight_nameTheMember() {
            Dataset all = Dataset.merge(
                    some.within("2024"),
                    Dataset.of(population(BEIJING, "2024", 1), missing(POPULATION, TIANJIN, "2024")));
            assertThat(all.partiallySummedOver(THREE, GDP, POPULATION).get(0).note())
                    .contains("Incomplete: 2 of 3 members: CN-BJ, CN-TJ; without CN-HE; share of population unknown"
                            + " without that of CN-TJ, CN-HE");
        }

        @Test
        void ofAllMembers_areSums() {
            Dataset all = Dataset.merge(
                    some.within("2024").withoutMissing(),
                    Dataset.of(yuan(GDP, HEBEI, "2024", 5)),
                    populations(30, 10, 60));
            assertThat((Object) all.partiallySummedOver(THREE, GDP, POPULATION)).isEqualTo(all.summedOver(THREE, GDP));
        }

        @Test
        void byCategory_useTheWeightsOfTheCategory() {
            Dataset.Builder builder = Dataset.builder();
            for (String sex : List.of("F", "M")) {
                builder.add(yuan(GDP, BEIJING, "2024", 1).toBuilder()
                        .dimension("sex", sex)
                        .dimension("nace", "A")
                        .build());
                long number = sex.equals("F") ? 1 : 3;
                for (Region member : THREE.members()) {
                    builder.add(population(member, "2024", member.equals(BEIJING) ? number : 1).toBuilder()
                            .dimension("sex", sex)
                            .build());
                }
            }
            assertThat(builder.build()
                            .partiallySummedOver(THREE, GDP, POPULATION)
                            .rows())
                    .extracting(row -> row.category("sex").orElseThrow() + ": "
                            + row.note().orElseThrow().replaceAll(".*; ", ""))
                    .containsExactly("F: 33.3 % of population", "M: 60 % of population");
        }

        @Test
        void sumOverCategories_hasTheCodeListsOfItsDimensionsOnly() {
            Dataset.Builder builder = Dataset.builder();
            for (String code : List.of("B", "C", "F")) {
                builder.add(yuan(GDP, BEIJING, "2024", 1).toBuilder()
                        .dimension("nace_r2", code)
                        .dimension("use", "1")
                        .build());
            }
            CodeList uses = CodeList.builder("uses").code("1").total("2").build();
            Dataset sum = builder.build().withCodeList("use", uses).summedOverCategories(GDP, "nace_r2");
            assertThat(sum.codeLists()).isEqualTo(Map.of("use", uses));
        }

        @Test
        void twoWeightsOfAMember_areRejected() {
            Dataset twice = Dataset.merge(
                    some,
                    populations(1, 1, 1),
                    Dataset.of(population(BEIJING, "2024", 2).toBuilder()
                            .source(vintage("2025"))
                            .build()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> twice.partiallySummedOver(THREE, GDP, POPULATION))
                    .withMessage(
                            "Weight over local:jing-jin-ji must have one measurement of each member, but has two of"
                                    + " different sources or periods: population, CN-BJ, 2024: 1 persons and"
                                    + " population, CN-BJ, 2024: 2 persons");
        }
    }

    @Nested
    class Aggregated {
        private final Dataset money = Dataset.of(
                yuan(RD, BEIJING, "2024", 6),
                yuan(RD, TIANJIN, "2024", 1),
                yuan(RD, HEBEI, "2024", 1),
                yuan(GDP, BEIJING, "2024", 30),
                yuan(GDP, TIANJIN, "2024", 20),
                yuan(GDP, HEBEI, "2024", 50),
                yuan(GDP, SHANDONG, "2024", 1000));
        private final Dataset rates =
                Dataset.of(percent(RATE, BEIJING, 20), percent(RATE, TIANJIN, 5), percent(RATE, HEBEI, 2));

        @Test
        void flowsAndStocks_areSummed() {
            Dataset all = Dataset.merge(money, populations(3, 1, 6));
            assertThat((Object) all.aggregatedOver(THREE, GDP)).isEqualTo(all.summedOver(THREE, GDP));
            assertThat((Object) all.aggregatedOver(THREE, GDP, POPULATION)).isEqualTo(all.summedOver(THREE, GDP));
            assertThat(read(all.aggregatedOver(THREE, POPULATION)))
                    .containsExactly("population, local:jing-jin-ji, 2024: 10 persons in [10, 10]");
            Indicator<Amount> area =
                    Indicator.builder("area", Amount.class).stock().build();
            Dataset areas = Dataset.of(
                    exact(area, BEIJING, "2024", Amount.of(1, "km2")),
                    exact(area, TIANJIN, "2024", Amount.of(2, "km2")),
                    exact(area, HEBEI, "2024", Amount.of(3, "km2")));
            assertThat(read(areas.aggregatedOver(THREE, area)))
                    .containsExactly("area, local:jing-jin-ji, 2024: 6 km2 in [6, 6]");
        }

        @Test
        void ratio_isRecomputedFromItsParts() {
            // 8 of 100; the dataset does not contain the ratio itself
            Dataset shares = money.aggregatedOver(THREE, INTENSITY);
            assertThat(read(shares)).containsExactly("intensity, local:jing-jin-ji, 2024: 8 % of gdp in [8, 8]");
            assertThat(shares.get(0).derivation().orElseThrow().operation()).isEqualTo("ratio");
            // 100 yuan for 10 persons
            assertThat(read(Dataset.merge(money, populations(3, 1, 6)).aggregatedOver(THREE, INCOME)))
                    .containsExactly("income, local:jing-jin-ji, 2024: CNY 10 per person in [10, 10]");
        }

        @Test
        void ratio_isRecomputedEvenIfAWeightIsGiven() {
            Dataset all = Dataset.merge(money, populations(3, 1, 6));
            assertThat((Object) all.aggregatedOver(THREE, INTENSITY, POPULATION))
                    .isEqualTo(all.aggregatedOver(THREE, INTENSITY));
        }

        @Test
        void ratio_isInTheUnitOfTheMembers() {
            Dataset withOwn = Dataset.merge(money, Dataset.of(percent(INTENSITY, BEIJING, 20)));
            assertThat(read(withOwn.aggregatedOver(THREE, INTENSITY)))
                    .containsExactly("intensity, local:jing-jin-ji, 2024: 8 % in [8, 8]");
            Indicator<Count> beds =
                    Indicator.builder("beds", Count.class).stock().build();
            Indicator<AmountPer> bedsPer = Indicator.builder("beds-per", AmountPer.class)
                    .ratioOf("beds", "population")
                    .build();
            Dataset.Builder builder = Dataset.builder().addAll(populations(300, 100, 600));
            THREE.members().forEach(member -> builder.add(exact(beds, member, "2024", Count.of(2, "beds"))));
            AmountPer own = AmountPer.of(7, "beds", "person").withPerCount(BigDecimal.valueOf(1000));
            builder.add(exact(bedsPer, BEIJING, "2024", own));
            // 6 beds for 1000 persons
            assertThat(read(builder.build().aggregatedOver(THREE, bedsPer)))
                    .containsExactly("beds-per, local:jing-jin-ji, 2024: 6 beds per 1000 persons in [6, 6]");
        }

        @Test
        void ratio_hasThePeriodsOfBothParts() {
            Dataset more =
                    Dataset.merge(money, Dataset.of(yuan(GDP, BEIJING, "2023", 1), yuan(RD, TIANJIN, "2022", 1)));
            assertThat(more.aggregatedOver(THREE, INTENSITY).periods()).containsExactly(TimePeriod.year(2024));
            Dataset without = money.filter(
                    row -> !row.region().equals(HEBEI) || row.indicator().equals(GDP));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> without.aggregatedOver(THREE, INTENSITY))
                    .withMessage("Sum over local:jing-jin-ji must have every member, but lacks CN-HE; for a partial"
                            + " sum, use Dataset.partiallySummedOver");
        }

        @Test
        void ratioWithoutParts_requiresAWeight() {
            Dataset own = Dataset.of(
                    percent(INTENSITY, BEIJING, 20), percent(INTENSITY, TIANJIN, 5), percent(INTENSITY, HEBEI, 2));
            Dataset all = Dataset.merge(own, money.onlyIndicator(GDP));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> all.aggregatedOver(THREE, INTENSITY))
                    .withMessage("Ratio must be recomputed from its parts or averaged with weights, but"
                            + " the dataset has no rd of members and no weight is given: intensity (ratio of"
                            + " Percentage)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> own.aggregatedOver(THREE, INTENSITY))
                    .withMessageContaining("the dataset has no rd and no gdp of members");
            // (20 x 30 + 5 x 20 + 2 x 50) / 100
            assertThat(read(all.aggregatedOver(THREE, INTENSITY, GDP)))
                    .containsExactly("intensity, local:jing-jin-ji, 2024: 8 % in [8, 8]");
        }

        @Test
        void ratioThatCannotBeRecomputed_requiresAWeight() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rates.aggregatedOver(THREE, RATE))
                    .withMessage("Ratio must be recomputed from its parts or averaged with weights, but"
                            + " it has no numerator and denominator and no weight is given: rate (ratio of"
                            + " Percentage)");
            Indicator<Money> perHead = Indicator.builder("per-head", Money.class)
                    .ratioOf("gdp", "population")
                    .build();
            Dataset all = Dataset.merge(
                    money,
                    populations(3, 1, 6),
                    Dataset.of(
                            yuan(perHead, BEIJING, "2024", 10),
                            yuan(perHead, TIANJIN, "2024", 20),
                            yuan(perHead, HEBEI, "2024", 5)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> all.aggregatedOver(THREE, perHead))
                    .withMessageContaining(
                            "but its kind is not computed from its parts and no weight is given: per-head");
            // (10 x 3 + 20 x 1 + 5 x 6) / 10
            assertThat(read(all.aggregatedOver(THREE, perHead, POPULATION)))
                    .containsExactly("per-head, local:jing-jin-ji, 2024: CNY 8 in [8, 8]");
            Indicator<Percentage> ofRate =
                    INTENSITY.toBuilder().ratioOf("rd", "rate").build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dataset.merge(money, rates).aggregatedOver(THREE, ofRate))
                    .withMessageContaining("but its part rate (ratio of Percentage) does not add up and no weight");
        }

        @Test
        void levelAndIndex_requireAWeight() {
            Dataset levels = Dataset.of(
                    exact(TEMPERATURE, BEIJING, "2024", Amount.of(-10, "degrees")),
                    exact(TEMPERATURE, TIANJIN, "2024", Amount.of(0, "degrees")),
                    exact(TEMPERATURE, HEBEI, "2024", Amount.of(20, "degrees")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> levels.aggregatedOver(THREE, TEMPERATURE))
                    .withMessage("Level must be averaged with weights, but no weight is given: temperature"
                            + " (level of Amount)");
            // (-10 x 3 + 0 x 1 + 20 x 6) / 10
            assertThat(read(Dataset.merge(levels, populations(3, 1, 6)).aggregatedOver(THREE, TEMPERATURE, POPULATION)))
                    .containsExactly("temperature, local:jing-jin-ji, 2024: 9 degrees in [9, 9]");
            Indicator<IndexNumber> prices =
                    Indicator.builder("prices", IndexNumber.class).build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dataset.of(exact(prices, BEIJING, "2024", IndexNumber.of(100, "2015")))
                            .aggregatedOver(THREE, prices))
                    .withMessageStartingWith("Index must be averaged with weights, but no weight");
        }

        @Test
        void meansOfSeveralPeriods_useTheWeightsOfEachPeriod() {
            Dataset.Builder builder = Dataset.builder();
            for (String year : List.of("2023", "2024")) {
                builder.add(exact(RATE, BEIJING, year, Percentage.of(10)))
                        .add(exact(RATE, TIANJIN, year, Percentage.of(20)))
                        .add(exact(RATE, HEBEI, year, Percentage.of(20)));
                builder.add(population(BEIJING, year, year.equals("2023") ? 2 : 8))
                        .add(population(TIANJIN, year, 1))
                        .add(population(HEBEI, year, 1));
            }
            assertThat(read(builder.build().aggregatedOver(THREE, RATE, POPULATION)))
                    .containsExactly(
                            "rate, local:jing-jin-ji, 2023: 15 % in [15, 15]",
                            "rate, local:jing-jin-ji, 2024: 12 % in [12, 12]");
        }

        @Test
        void missingWeightsAndValues_areRejected() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rates.aggregatedOver(THREE, RATE, POPULATION))
                    .withMessage("Weighted mean over local:jing-jin-ji must have weights, but the dataset has no"
                            + " population for rate, CN-BJ, 2024: 20 % (exact)");
            Dataset two = populations(1, 1, 1).inRegions(BEIJING, TIANJIN);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dataset.merge(rates, two).aggregatedOver(THREE, RATE, POPULATION))
                    .withMessageContaining("must have every member, but lacks CN-HE");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dataset.merge(rates.inRegions(BEIJING, HEBEI), populations(1, 1, 1))
                            .aggregatedOver(THREE, RATE, POPULATION))
                    .withMessageContaining("Weighted mean requires exactly one value for each weight, but has 0 for"
                            + " population, CN-TJ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dataset.merge(
                                    rates,
                                    populations(1, 1, 1),
                                    Dataset.of(percent(RATE, BEIJING, 3).toBuilder()
                                            .source(vintage("2025"))
                                            .build()))
                            .aggregatedOver(THREE, RATE, POPULATION))
                    .withMessageStartingWith("Weighted mean over local:jing-jin-ji must have one measurement of each"
                            + " member, but has two of different sources or periods: rate, CN-BJ, 2024");
        }

        @Test
        void partWithSeveralIndicators_isRejected() {
            Indicator<Money> real = GDP.toBuilder().constantPrices("2015").build();
            Dataset both = Dataset.merge(money, Dataset.of(yuan(real, BEIJING, "2024", 1)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> both.aggregatedOver(THREE, INTENSITY))
                    .withMessage(
                            "Part of intensity must be one indicator, but the dataset has 2 with the id gdp: gdp (flow"
                                    + " of Money) at prices constant 2015, gdp (flow of Money) at prices unstated;"
                                    + " select one of them first");
        }

        @Test
        void differencesOfMembers_canBeAccepted() {
            Dataset mixed = Dataset.merge(
                    money.onlyIndicator(GDP).filter(row -> !row.region().equals(BEIJING)),
                    Dataset.of(
                            yuan(GDP, BEIJING, "2024", 30).toBuilder()
                                    .source(vintage("2025"))
                                    .build(),
                            yuan(RD, BEIJING, "2024", 6).toBuilder()
                                    .source(vintage("2024"))
                                    .build(),
                            yuan(RD, TIANJIN, "2024", 1),
                            yuan(RD, HEBEI, "2024", 1)));
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> mixed.aggregatedOver(THREE, INTENSITY))
                    .satisfies(e -> assertThat(e.acceptedBy()).contains(Accept.OTHER_VINTAGE));
            assertThat(mixed.aggregatedOver(THREE, INTENSITY, Accept.OTHER_VINTAGE)
                            .size())
                    .isEqualTo(1);
        }

        @Test
        void regionWithoutMembers_isRejected() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> money.aggregatedOver(BEIJING, INTENSITY))
                    .withMessageContaining("the dataset has no rd and no gdp of members");
        }

        @Test
        void emptyInput_givesAnEmptyResult() {
            assertThat(Dataset.of().aggregatedOver(THREE, RATE, POPULATION).isEmpty())
                    .isTrue();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> money.aggregatedOver(THREE, RATE, POPULATION))
                    .withMessage(
                            "Dataset must have the indicator 'rate', but has none with this id; known are 'rd', 'gdp'");
        }
    }

    /** Members that are measured differently: no part of the group is summed silently without them. */
    @Nested
    class OtherTraits {
        private void assertRefused(Measurement<Money> ofTianjin, String rule) {
            Dataset dataset = Dataset.of(yuan(GDP, BEIJING, "2024", 1), ofTianjin, yuan(GDP, HEBEI, "2024", 3));
            for (Function<Dataset, Dataset> sum : List.<Function<Dataset, Dataset>>of(
                    all -> all.summedOver(THREE, GDP),
                    all -> all.partiallySummedOver(THREE, GDP),
                    all -> all.aggregatedOver(THREE, GDP))) {
                assertThatExceptionOfType(NotComparableException.class)
                        .isThrownBy(() -> sum.apply(dataset))
                        .withMessageContaining(rule);
            }
        }

        @Test
        void unit_isRejected() {
            assertRefused(exact(GDP, TIANJIN, "2024", Money.of("USD", 2)), "unit");
        }

        @Test
        void dimensions_areRejected() {
            assertRefused(
                    yuan(GDP, TIANJIN, "2024", 2).toBuilder()
                            .dimension("sex", "F")
                            .build(),
                    "dimensions");
        }

        @Test
        void conversionBasis_isRejected() {
            assertRefused(
                    yuan(GDP, TIANJIN, "2024", 2).toBuilder()
                            .conversionBasis(RateBasis.PPP)
                            .build(),
                    "purchasing power parities");
        }

        @Test
        void reportingYear_isRejected() {
            assertRefused(
                    yuan(GDP, TIANJIN, "2024", 2).toBuilder()
                            .period("2024-A1@--07-01")
                            .build(),
                    "period");
        }

        @Test
        void completeUnits_areSummedSeparately_andOthersRejected() {
            Dataset.Builder builder = Dataset.builder();
            THREE.members()
                    .forEach(member -> builder.add(yuan(GDP, member, "2024", 1))
                            .add(exact(GDP, member, "2024", Money.of("USD", 2))));
            Dataset both = builder.build();
            assertThat(read(both.summedOver(THREE, GDP)))
                    .containsExactly(
                            "gdp, local:jing-jin-ji, 2024: CNY 3 in [3, 3]",
                            "gdp, local:jing-jin-ji, 2024: USD 6 in [6, 6]");
            Dataset some = both.filter(row -> !(row.region().equals(HEBEI)
                    && row.unit().orElseThrow().toString().equals("USD")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> some.summedOver(THREE, GDP))
                    .withMessageContaining("must have every member, but lacks CN-HE;");
            assertThat(some.partiallySummedOver(THREE, GDP).size()).isEqualTo(2);
        }

        @Test
        void quarterBesideYears_isRejected() {
            Dataset dataset = Dataset.of(
                    yuan(GDP, BEIJING, "2024", 1),
                    yuan(GDP, TIANJIN, "2024", 1),
                    yuan(GDP, HEBEI, "2024", 1),
                    yuan(GDP, HEBEI, "2024-Q1", 1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset.summedOver(THREE, GDP))
                    .withMessageContaining("must have every member, but lacks CN-BJ, CN-TJ;");
        }

        @Test
        void yearAndItsFourQuarters_areOnePeriod() {
            Dataset dataset = Dataset.of(
                    yuan(GDP, BEIJING, "2024", 1),
                    yuan(GDP, TIANJIN, "2024-Q1/2024-Q4", 1),
                    yuan(GDP, HEBEI, "2024", 1));
            assertThat(dataset.summedOver(THREE, GDP).size()).isEqualTo(1);
        }

        @Test
        void measurementsOnlyOfOtherRegions_areRejected() {
            Dataset dataset = Dataset.of(yuan(GDP, SHANDONG, "2024", 1));
            for (Function<Dataset, Dataset> sum : List.<Function<Dataset, Dataset>>of(
                    all -> all.summedOver(THREE, GDP), all -> all.partiallySummedOver(THREE, GDP))) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> sum.apply(dataset))
                        .withMessage("Sum over local:jing-jin-ji must have measurements of members, but gdp is only of"
                                + " CN-SD");
            }
        }

        @Test
        void ratioOfPartsOfOtherPeriods_isRejected() {
            Dataset dataset = Dataset.of(yuan(RD, BEIJING, "2023", 1), yuan(GDP, BEIJING, "2024", 1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> dataset.aggregatedOver(THREE, INTENSITY))
                    .withMessage("Ratio intensity over local:jing-jin-ji must have parts of one period, but rd is of"
                            + " [2023] and gdp of [2024]");
        }

        @Test
        void numeratorWithoutDenominator_isRejected() {
            Dataset.Builder builder = Dataset.builder();
            for (Region member : THREE.members()) {
                for (String nace : List.of("A", "B")) {
                    builder.add(yuan(RD, member, "2024", 1).toBuilder()
                            .dimension("nace", nace)
                            .build());
                }
                builder.add(yuan(GDP, member, "2024", 10).toBuilder()
                        .dimension("nace", "A")
                        .build());
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.build().aggregatedOver(THREE, INTENSITY))
                    .withMessage("Ratio intensity over local:jing-jin-ji must have a denominator for each numerator,"
                            + " but the dataset has no gdp for rd, local:jing-jin-ji, 2024, nace=B: CNY 3 in [3, 3]");
        }
    }

    @Nested
    class Weights {
        private final Indicator<GrowthRate> growth = Indicator.builder("gdp-growth", GrowthRate.class)
                .growthOf("gdp")
                .build();

        private List<String> found(Dataset dataset, Measurement<?> value) {
            return new GroupWeighting<>(dataset.view(), THREE, GDP)
                            .ofMean(new PartSelection.Selected(
                                    Dataset.of(value).row(0), Dataset.of(value).view(), THREE.members()))
                            .stream()
                            .map(m -> m.region() + " " + m.period())
                            .toList();
        }

        private Dataset gdpIn(String... periods) {
            Dataset.Builder builder = Dataset.builder();
            for (String period : periods) {
                builder.add(yuan(GDP, BEIJING, period, 1)).add(yuan(GDP, TIANJIN, period, 1));
            }
            return builder.build();
        }

        /**
         * 100 grow to 200 and 100 stay 100: together 200 grow to 300. The later levels as weights would give 66.67 %.
         */
        @Test
        void growth_ofGroup_isWeightedByLevelsBefore() {
            Region two = Region.group("two", "Two", BEIJING, TIANJIN);
            Dataset dataset = Dataset.of(
                    yuan(GDP, BEIJING, "2023", 100),
                    yuan(GDP, TIANJIN, "2023", 100),
                    yuan(GDP, BEIJING, "2024", 200),
                    yuan(GDP, TIANJIN, "2024", 100),
                    growthOf(BEIJING, 100),
                    growthOf(TIANJIN, 0));
            assertThat(dataset.aggregatedOver(two, growth, GDP)
                            .get(0)
                            .figure()
                            .orElseThrow()
                            .value())
                    .hasValueSatisfying(rate -> assertThat(rate).hasToString("50 % over P1Y"));
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> dataset.within("2024").aggregatedOver(two, growth, GDP))
                    .withMessageStartingWith("Weight must be of the period 2023");
        }

        private Measurement<GrowthRate> growthOf(Region region, long percent) {
            return Measurement.builder(growth)
                    .region(region)
                    .period("2024")
                    .value(Figure.exact(GrowthRate.of(percent)))
                    .build();
        }

        @ParameterizedTest
        @CsvSource({
            "2024, P1Y, 2023",
            "2024, P11Y, 2013",
            "2024-Q2, P1Y, 2023-Q2",
            "2024-Q2, P3M, 2024-Q1",
            "2024-03, P1M, 2024-02",
            "2024-01/2024-02, P1Y, 2023-01/2023-02",
            "2024-02-29, P1D, 2024-02-28",
            "2013/2024, P11Y, 2013",
            "2013/2024, P12Y, 2001/2012",
        })
        void growth_isWeightedByThePeriodItStartsFrom(String period, String over, String start) {
            GrowthRate rate = GrowthRate.of(5).withOver(Period.parse(over));
            assertThat(found(gdpIn(period, start), exact(growth, BEIJING, period, rate)))
                    .containsExactly("CN-BJ " + start, "CN-TJ " + start);
        }

        @Test
        void weightsOfAnotherPeriod_areOnlyUsedIfThereAreNoOthers() {
            Measurement<GrowthRate> quarter =
                    exact(growth, BEIJING, "2024-Q2", GrowthRate.of(5).withOver(Period.ofYears(1)));
            assertThat(found(gdpIn("2023", "2024"), quarter)).containsExactly("CN-BJ 2023", "CN-TJ 2023");
            assertThat(found(gdpIn("2024-Q2", "2024"), quarter)).containsExactly("CN-BJ 2024-Q2", "CN-TJ 2024-Q2");
            assertThat(found(gdpIn("2024"), quarter)).containsExactly("CN-BJ 2024", "CN-TJ 2024");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> found(gdpIn("2022"), quarter))
                    .withMessage("Weighted mean over local:jing-jin-ji must have weights, but the dataset has no gdp in"
                            + " 2023-Q2 for " + quarter);
        }

        @Test
        void index_isWeightedByItsBasePeriod() {
            Indicator<IndexNumber> prices =
                    Indicator.builder("prices", IndexNumber.class).build();
            Dataset weights = gdpIn("2015", "2023", "2024", "2024-02", "2024-03");
            assertThat(found(weights, exact(prices, BEIJING, "2024-03", IndexNumber.of(100, "2015"))))
                    .containsExactly("CN-BJ 2015", "CN-TJ 2015");
            assertThat(found(weights, exact(prices, BEIJING, "2024", IndexNumber.of(100, "previous year"))))
                    .containsExactly("CN-BJ 2023", "CN-TJ 2023");
            assertThat(found(weights, exact(prices, BEIJING, "2024-03", IndexNumber.of(100, "previous month"))))
                    .containsExactly("CN-BJ 2024-02", "CN-TJ 2024-02");
            assertThat(found(gdpIn("2024"), exact(prices, BEIJING, "2024-03", IndexNumber.of(100, "2015"))))
                    .containsExactly("CN-BJ 2024", "CN-TJ 2024");
        }

        @Test
        void weightsOfACategory_areNotUsedForOthers() {
            Dataset women = Dataset.of(yuan(GDP, BEIJING, "2024", 1).toBuilder()
                    .dimension("sex", "F")
                    .build());
            Measurement<Percentage> all = percent(RATE, BEIJING, 5);
            assertThat(found(women, all.toBuilder().dimension("sex", "F").build()))
                    .containsExactly("CN-BJ 2024");
            for (Measurement<Percentage> value :
                    List.of(all, all.toBuilder().dimension("sex", "M").build())) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> found(women, value))
                        .withMessage("Weights must have the categories and the counterpart of the values, but were gdp,"
                                + " CN-BJ, 2024, sex=F: CNY 1 (exact) for " + value);
            }
            assertThat(found(
                            gdpIn("2024"), all.toBuilder().dimension("sex", "F").build()))
                    .containsExactly("CN-BJ 2024", "CN-TJ 2024");
            assertThat(found(
                            Dataset.merge(gdpIn("2024"), women),
                            all.toBuilder().dimension("sex", "F").build()))
                    .containsExactly("CN-BJ 2024");
        }

        @Test
        void weightsInTwoUnits_areRejected() {
            Dataset two = Dataset.merge(gdpIn("2024"), Dataset.of(exact(GDP, BEIJING, "2024", Money.of("USD", 1))));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> found(two, percent(RATE, BEIJING, 5)))
                    .withMessage("Weights over local:jing-jin-ji must be one for each value, but are gdp, CN-BJ, 2024:"
                            + " CNY 1 (exact) and gdp, CN-BJ, 2024: USD 1 (exact) for rate, CN-BJ, 2024: 5 % (exact);"
                            + " select one of them first");
        }
    }

    @Nested
    class ChangingGroups {
        @Test
        void union_hasTwentyEightMembersIn2019_andTwentySevenIn2020() {
            Region union = Regions.of("EU");
            List<Region> ever = union.membersOn(LocalDate.of(2019, 12, 31));
            Dataset.Builder builder = Dataset.builder();
            for (Region member : ever) {
                builder.add(population(member, "2019", 1)).add(population(member, "2020", 1));
            }
            Dataset all = builder.build();
            assertThat(read(all.summedOver(union, POPULATION)))
                    .containsExactly(
                            "population, group:EU, 2019: 28 persons in [28, 28]",
                            "population, group:EU, 2020: 27 persons in [27, 27]");
            assertThat(read(all.summedOver(Regions.of("EU27_2020"), POPULATION)))
                    .containsExactly(
                            "population, group:EU27_2020, 2019: 27 persons in [27, 27]",
                            "population, group:EU27_2020, 2020: 27 persons in [27, 27]");
            Dataset without = all.filter(row -> !row.region().equals(Regions.of("GB")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> without.summedOver(union, POPULATION))
                    .withMessage("Sum over group:EU must have every member, but lacks GB; for a partial sum, use"
                            + " Dataset.partiallySummedOver");
        }
    }

    @Nested
    class Flows {
        private static Measurement<Money> flow(Region region, Counterpart counterpart) {
            return yuan(GDP, region, "2024", 1).toBuilder()
                    .counterpart(counterpart)
                    .build();
        }

        @Test
        void withDifferentCounterparts_areSummedSeparately() {
            Dataset flows = Dataset.of(
                    flow(BEIJING, Counterpart.to(TIANJIN)),
                    flow(TIANJIN, Counterpart.from(BEIJING)),
                    flow(HEBEI, Counterpart.to(SHANDONG)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> flows.summedOver(THREE, GDP))
                    .withMessageContaining("lacks CN-TJ, CN-HE;");
            assertThat(read(flows.partiallySummedOver(THREE, GDP)))
                    .containsExactly(
                            "gdp, local:jing-jin-ji to CN-TJ, 2024: CNY 1 in [1, 1]",
                            "gdp, local:jing-jin-ji from CN-BJ, 2024: CNY 1 in [1, 1]",
                            "gdp, local:jing-jin-ji to CN-SD, 2024: CNY 1 in [1, 1]");
        }

        @Test
        void toTheSameCounterparts_areSummed() {
            Dataset flows = Dataset.of(
                    flow(BEIJING, Counterpart.to(THREE)),
                    flow(TIANJIN, Counterpart.to(THREE)),
                    flow(HEBEI, Counterpart.to(THREE)),
                    flow(BEIJING, Counterpart.from(THREE)));
            assertThat(read(flows.filter(row -> !row.counterpart().equals(Optional.of(Counterpart.from(THREE))))
                            .summedOver(THREE, GDP)))
                    .containsExactly("gdp, local:jing-jin-ji to local:jing-jin-ji, 2024: CNY 3 in [3, 3]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> flows.summedOver(THREE, GDP))
                    .withMessageContaining("lacks CN-TJ, CN-HE;");
        }
    }

    @Nested
    class WithTerritory {
        private final Region china = Regions.of("CN");
        private final Region hongKong = Regions.of("HK");
        private final Region wide = china.including(hongKong, Regions.of("MO"));
        private final Region both = Region.group("both", "China and Hong Kong", china, hongKong);
        private final Dataset data = Dataset.of(
                yuan(GDP, china, "2024", 10),
                yuan(GDP, hongKong, "2024", 2),
                yuan(RD, Regions.of("US"), "2024", 1).toBuilder().to(china).build());

        @Test
        void regionsAndCounterparts_haveTheDeclaredTerritory() {
            Dataset declared = data.withTerritory(wide);
            assertThat(declared.row(0).region().includes()).containsExactly(hongKong, Regions.of("MO"));
            assertThat(declared.row(1).region().includes()).isEmpty();
            assertThat(declared.row(2)
                            .counterpart()
                            .orElseThrow()
                            .regions()
                            .get(0)
                            .includes())
                    .containsExactly(hongKong, Regions.of("MO"));
            assertThat(declared.get(0).region().includes()).hasSize(2);
            assertThat(data.row(0).region().includes()).isEmpty();
            assertThat(read(declared)).isEqualTo(read(data));
            assertThat(declared.size()).isEqualTo(3);
        }

        @Test
        void lastOfTwoDeclarations_applies_andNoneChangesNothing() {
            assertThat(data.withTerritory(wide, china).row(0).region().includes())
                    .isEmpty();
            assertThat((Object) data.withTerritory()).isEqualTo(data);
            assertThat(data.withTerritory(wide)
                            .withTerritory(china)
                            .row(0)
                            .region()
                            .includes())
                    .isEmpty();
        }

        @Test
        void selection_remainsASelection() {
            Dataset one = data.inRegions(hongKong).withTerritory(wide);
            assertThat(read(one)).containsExactly("gdp, HK, 2024: CNY 2 (exact)");
        }

        @Test
        void sumOverlappingTheTerritory_isRejected() {
            assertThat(read(data.summedOver(both, GDP))).containsExactly("gdp, local:both, 2024: CNY 12 in [12, 12]");
            assertThatExceptionOfType(OverlappingRegionsException.class)
                    .isThrownBy(() -> data.withTerritory(wide).summedOver(both, GDP))
                    .withMessage(
                            "Regions must not overlap, but 'CN' (China) with [HK, MO] and 'HK' (Hong Kong SAR China) do"
                                    + " on 2024-12-31")
                    .satisfies(e -> {
                        assertThat(e.first()).isEqualTo(china);
                        assertThat(e.second()).isEqualTo(hongKong);
                        assertThat(e.date()).contains(LocalDate.of(2024, 12, 31));
                    });
        }

        @Test
        void twoTerritoriesOfARegion_areRejected() {
            Dataset persons = Dataset.of(population(china, "2024", 5));
            String rule = "Dataset must have one territory for a region, but has ";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dataset.merge(data.withTerritory(wide), persons))
                    .withMessage(rule + "CN with [HK, MO] and CN by itself; declare one with Dataset.withTerritory");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Dataset.of(population(china, "2024", 5), population(china.including(hongKong), "2023", 5)))
                    .withMessage(rule + "CN by itself and CN with [HK]; declare one with Dataset.withTerritory");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dataset.of(
                            flow(Counterpart.to(TIANJIN, china), "2023"), flow(Counterpart.to(wide, TIANJIN), "2024")))
                    .withMessageStartingWith(rule + "CN by itself and CN with [HK, MO]");
            Dataset both = Dataset.merge(data.withTerritory(wide), persons.withTerritory(wide));
            assertThat(both.join(GDP, POPULATION)).hasSize(1);
            Region reversed = china.including(Regions.of("MO"), hongKong);
            assertThat(Dataset.merge(data.withTerritory(wide), persons.withTerritory(reversed))
                            .size())
                    .isEqualTo(4);
        }

        private Measurement<Money> flow(Counterpart counterpart, String year) {
            return yuan(GDP, BEIJING, year, 1).toBuilder()
                    .counterpart(counterpart)
                    .build();
        }
    }

    @Nested
    class Groups {
        private final Region world = Regions.of("worldbank:WLD");
        private final Region lowIncome = Regions.of("worldbank:LIC");
        private final Region unknown =
                Region.builder("local:unknown", RegionKind.GROUP).build();
        private final Dataset data = Dataset.of(
                population(world, "2024", 100),
                population(Regions.of("CN"), "2024", 14),
                population(lowIncome, "2024", 7),
                missing(POPULATION, unknown, "2024"),
                population(Regions.of("HK"), "2024", 1),
                population(Region.zone("park", "Park", BEIJING), "2024", 1));

        @Test
        void withoutGroupsAndOnlyGroups_keepTheOrder() {
            assertThat(data.onlyGroups().regions()).containsExactly(world, lowIncome, unknown);
            assertThat(data.withoutGroups().regions())
                    .extracting(region -> region.code().toString())
                    .containsExactly("CN", "HK", "local:park");
            assertThat((Object) Dataset.merge(data.withoutGroups(), data.onlyGroups()))
                    .isEqualTo(data);
        }

        @Test
        void withoutGroups_canBeSummed() {
            List<Measurement<?>> all = new ArrayList<>();
            // The Channel Islands are a member of the world and a group of two places.
            world.members().stream()
                    .flatMap(member -> member.isGroup() ? member.members().stream() : Stream.of(member))
                    .forEach(place -> all.add(population(place, "2024", 1)));
            Dataset places = Dataset.merge(Dataset.copyOf(all), data.inRegions(world, lowIncome))
                    .withoutGroups();
            assertThat(read(places.summedOver(world, POPULATION)))
                    .containsExactly("population, worldbank:WLD, 2024: " + all.size() + " persons in [" + all.size()
                            + ", " + all.size() + "]");
        }

        /** The World Bank has no figures of Jersey and Guernsey, but of the Channel Islands. */
        @Test
        void withoutGroups_keepsAGroupThatIsListedInsteadOfItsMembers() {
            Region islands = Regions.of("worldbank:CHI");
            List<Measurement<?>> all = new ArrayList<>();
            world.members().forEach(economy -> all.add(population(economy, "2024", 1)));
            for (String aggregate : List.of("WLD", "ECS", "LIC", "HIC", "EUU", "EMU", "OED")) {
                all.add(population(Regions.of("worldbank:" + aggregate), "2024", 1000));
            }
            Dataset response = Dataset.copyOf(all);
            Dataset economies = response.withoutGroups();
            assertThat(economies.regions()).containsExactlyElementsOf(world.members());
            assertThat(economies.regions()).hasSize(218).contains(islands);
            assertThat(response.onlyGroups().regions()).hasSize(7).doesNotContain(islands);
            Region europe = Regions.of("worldbank:ECS");
            assertThat(economies.summedOver(world, POPULATION).row(0).value()).hasValue(new BigDecimal(218));
            assertThat(economies.summedOver(europe, POPULATION).row(0).value())
                    .hasValue(new BigDecimal(europe.members().size()));
        }

        @ParameterizedTest
        @CsvSource({
            "worldbank:CHI GB FR, worldbank:CHI GB FR",
            "worldbank:CHI JE GB, JE GB",
            "worldbank:CHI JE GG worldbank:WLD, JE GG",
            "GB-EAW GB-SCT GB-NIR, GB-EAW GB-SCT GB-NIR",
            "GB-EAW GB-ENG GB-WLS, GB-ENG GB-WLS",
            "GB-GBN GB-EAW GB-SCT, GB-EAW GB-SCT",
            "GB-GBN GB-EAW GB-LND, GB-LND",
            "nuts2024:FR1 nuts2024:FRY, FR-IDF nuts2024:FRY",
            "EU27_2020 US CN, US CN",
            "G20 EU US, US",
            "worldbank:EAS worldbank:SAS, ",
            "m49:830 m49:154, worldbank:CHI"
        })
        void withoutGroups_keepsGroupsInsteadOfMembersOnly(String regions, String selected) {
            Dataset dataset = Dataset.copyOf(Stream.of(regions.split(" ", -1))
                    .<Measurement<?>>map(code -> population(Regions.of(code), "2024", 1))
                    .toList());
            assertThat(dataset.withoutGroups().regions())
                    .extracting(region -> region.code().toString())
                    .containsExactly(selected == null ? new String[0] : selected.split(" ", -1));
            assertThat(dataset.withoutGroups().size() + dataset.onlyGroups().size())
                    .isEqualTo(dataset.size());
        }

        @Test
        void selection_canBeSelectedAgain() {
            Dataset selected = data.inRegions(world, BEIJING);
            assertThat(selected.onlyGroups().size()).isEqualTo(1);
            assertThat(selected.withoutGroups().isEmpty()).isTrue();
            assertThat(Dataset.of().onlyGroups().isEmpty()).isTrue();
        }
    }
}
