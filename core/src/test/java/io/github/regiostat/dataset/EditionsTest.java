// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.dataset;

import static io.github.regiostat.dataset.DatasetFixtures.GDP;
import static io.github.regiostat.dataset.DatasetFixtures.POPULATION;
import static io.github.regiostat.dataset.DatasetFixtures.RATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {
    private static final RegionScheme OLD = RegionScheme.NUTS_2021;
    private static final RegionScheme NEW = RegionScheme.NUTS_2024;

    private static Measurement<Count> people(String region, String year, long number) {
        return DatasetFixtures.population(Regions.of(region), year, number);
    }

    private static Measurement<Percentage> rate(String region, String percent) {
        return Measurement.builder(RATE)
                .region(Regions.of(region))
                .period("2022")
                .value(Figure.percentage(percent))
                .build();
    }

    private static BigDecimal value(Dataset dataset, String region) {
        return dataset.rows()
                .filter(row -> row.region().equals(Regions.of(region)))
                .findFirst()
                .flatMap(Row::value)
                .orElseThrow();
    }

    private static Measurement<?> of(Dataset dataset, String region) {
        return dataset.inRegions(Regions.of(region)).get(0);
    }

    /** Latvia by the census of 2021 and the decision of its borders: LV007 was divided among three regions. */
    private static Dataset latvia() {
        return Dataset.of(
                people("nuts2021:LV003", "2022", 230_000),
                people("nuts2021:LV005", "2022", 250_000),
                people("nuts2021:LV006", "2022", 605_000),
                people("nuts2021:LV007", "2022", 380_000),
                people("nuts2021:LV008", "2022", 225_000),
                people("nuts2021:LV009", "2022", 220_000));
    }

    @Nested
    class SameTerritory {
        @Test
        void rowsOfRegionsInBothEditions_areKeptAsTheyAre() {
            Measurement<Money> rounded = DatasetFixtures.gdp(Regions.of("nuts2021:DE3"), "2022", "179.4")
                    .note("first estimate")
                    .status(ObservationStatus.PROVISIONAL)
                    .build();
            Dataset dataset = Dataset.of(rounded, people("nuts2021:LV00", "2022", 1_900_000));
            assertThat(Editions.convert(dataset, OLD, NEW)).isEqualTo(dataset);
        }

        @Test
        void regionWithAnotherCode_isTheSameRegion() {
            Dataset dataset = Dataset.of(people("nuts2021:PT16B", "2022", 360_000));
            Dataset converted = Editions.convert(dataset, OLD, NEW);
            assertThat(converted.row(0).region().codeIn(NEW).orElseThrow()).hasToString("nuts2024:PT1D1");
            assertThat(Editions.convert(converted, NEW, OLD)).isEqualTo(dataset);
        }

        @Test
        void missingFigure_isKept() {
            Measurement<Count> missing = Measurement.builder(POPULATION)
                    .region(Regions.of("nuts2021:DE3"))
                    .period("2022")
                    .status(ObservationStatus.MISSING)
                    .build();
            assertThat(Editions.convert(Dataset.of(missing), OLD, NEW)).containsExactly(missing);
        }

        @Test
        void emptyDataset_staysEmpty() {
            assertThat(Editions.convert(Dataset.of(), OLD, NEW).isEmpty()).isTrue();
        }
    }

    @Nested
    class Merged {
        private final Dataset lisbon =
                Dataset.of(people("nuts2024:PT1A0", "2022", 2_064_000), people("nuts2024:PT1B0", "2022", 826_000));

        @Test
        void flowsAndStocks_areSummedExactly() {
            Dataset converted = Editions.convert(lisbon, NEW, OLD);
            assertThat(converted.toTable()).contains("PT170");
            Measurement<?> sum = of(converted, "nuts2021:PT170");
            assertThat(sum.bounds().orElseThrow()).hasToString("[2890000 persons, 2890000 persons]");
            assertThat(sum.statuses().isNormal()).isTrue();
            assertThat(sum.derivation().orElseThrow().operation()).isEqualTo("sum over regions");
            assertThat(sum.derivation().orElseThrow().inputs()).containsExactlyElementsOf(lisbon);
        }

        @Test
        void roundedFigures_haveTheSumOfTheirBounds() {
            Dataset converted = Editions.convert(
                    Dataset.of(
                            DatasetFixtures.gdp(Regions.of("nuts2024:PT1A0"), "2022", "70.1")
                                    .build(),
                            DatasetFixtures.gdp(Regions.of("nuts2024:PT1B0"), "2022", "14.2")
                                    .build()),
                    NEW,
                    OLD);
            assertThat(of(converted, "nuts2021:PT170").bounds().orElseThrow())
                    .hasToString("[CNY 84200000000, CNY 84400000000]");
        }

        @Test
        void eachPeriodAndCategory_hasItsOwnSum() {
            Dataset dataset = Dataset.copyOf(List.of(
                    people("nuts2024:PT1A0", "2021", 1),
                    people("nuts2024:PT1B0", "2021", 2),
                    people("nuts2024:PT1A0", "2022", 10).toBuilder()
                            .dimension("sex", "F")
                            .build(),
                    people("nuts2024:PT1B0", "2022", 20).toBuilder()
                            .dimension("sex", "F")
                            .build(),
                    people("nuts2024:PT1A0", "2022", 100).toBuilder()
                            .dimension("sex", "M")
                            .build(),
                    people("nuts2024:PT1B0", "2022", 200).toBuilder()
                            .dimension("sex", "M")
                            .build()));
            assertThat(Editions.convert(dataset, NEW, OLD)
                            .rows()
                            .map(row -> row.value().orElseThrow()))
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(BigDecimal.valueOf(3), BigDecimal.valueOf(30), BigDecimal.valueOf(300));
        }

        @Test
        void missingMember_isRejected() {
            Dataset dataset = lisbon.inRegions(Regions.of("nuts2024:PT1A0"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Editions.convert(dataset, NEW, OLD))
                    .withMessage("Conversion must have a figure of each region that shares territory with the result,"
                            + " but population of nuts2021:PT170, 2022 lacks 'nuts2024:PT1B0'"
                            + " (Península de Setúbal)");
        }

        @Test
        void ratio_requiresWeights_andHasBoundsFromTheValues() {
            Dataset rates = Dataset.of(rate("nuts2024:PT1A0", "6.0"), rate("nuts2024:PT1B0", "8.0"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Editions.convert(rates, NEW, OLD))
                    .withMessageContaining("rate is a ratio")
                    .withMessageContaining("'nuts2024:PT1A0' (Grande Lisboa), 'nuts2024:PT1B0'");
            Measurement<?> mean = of(Editions.convert(rates, NEW, OLD, EditionWeights.POPULATION), "nuts2021:PT170");
            assertThat(mean.bounds().orElseThrow()).hasToString("[5.95 %, 8.05 %]");
            assertThat(mean.statuses().toString()).isEqualTo("E");
            // 2 063 747 and 802 756 of 2 866 503 inhabitants
            BigDecimal value = mean.figure().orElseThrow().value().orElseThrow().number();
            assertThat(value).isBetween(new BigDecimal("6.5"), new BigDecimal("6.6"));
        }
    }

    @Nested
    class Split {
        @Test
        void withoutWeights_isRejectedWithAllRegionsAndTheirParts() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Editions.convert(latvia(), OLD, NEW))
                    .withMessageContaining("'nuts2021:LV007' (Pierīga) was split into nuts2024:LV00A,"
                            + " nuts2024:LV00B, nuts2024:LV00C")
                    .withMessageContaining("give weights such as EditionWeights.POPULATION");
            Dataset two = Dataset.merge(latvia(), Dataset.of(people("nuts2021:PT170", "2022", 2_870_000)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Editions.convert(two, OLD, NEW))
                    .withMessageContaining("nuts2021:LV007")
                    .withMessageContaining("nuts2021:PT170");
        }

        @Test
        void withWeights_isAnEstimateWithBoundsForAnyDistribution() {
            Dataset converted = Editions.convert(latvia(), OLD, NEW, EditionWeights.POPULATION);
            Measurement<?> riga = of(converted, "nuts2024:LV00A");
            assertThat(riga.bounds().orElseThrow()).hasToString("[605000 persons, 985000 persons]");
            assertThat(riga.statuses().toString()).isEqualTo("E");
            assertThat(riga.derivation().orElseThrow().notes())
                    .containsExactly("Part of nuts2021:LV007: 0.629928 by population");
            assertThat(value(converted, "nuts2024:LV00A"))
                    .isBetween(new BigDecimal("844000"), new BigDecimal("845000"));
            assertThat(of(converted, "nuts2021:LV005")).isEqualTo(people("nuts2021:LV005", "2022", 250_000));
        }

        @ParameterizedTest
        @CsvSource({"AREA", "POPULATION"})
        void total_isThatOfTheOriginal(String name) {
            EditionWeights weights = name.equals("AREA") ? EditionWeights.AREA : EditionWeights.POPULATION;
            Dataset converted = Editions.convert(latvia(), OLD, NEW, weights);
            BigDecimal total =
                    converted.rows().map(row -> row.value().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(total).isEqualByComparingTo("1910000");
        }

        @Test
        void ownWeights_divideByTheirProportions() {
            EditionWeights jobs = EditionWeights.builder("jobs of 2022")
                    .common("nuts2021:LV007", "nuts2024:LV00A", "1")
                    .common("nuts2021:LV007", "nuts2024:LV00B", "1")
                    .common("nuts2021:LV007", "nuts2024:LV00C", "1")
                    .build();
            Dataset converted = Editions.convert(latvia(), OLD, NEW, jobs);
            assertThat(value(converted, "nuts2024:LV00B"))
                    .isCloseTo(
                            new BigDecimal("356666.6666666666666666666666666667"),
                            Offset.offset(new BigDecimal("1e-20")));
            assertThat(of(converted, "nuts2024:LV00C")
                            .derivation()
                            .orElseThrow()
                            .notes())
                    .containsExactly("Part of nuts2021:LV007: 0.333333 by jobs of 2022");
        }

        @Test
        void missingOwnWeight_isRejected() {
            EditionWeights jobs = EditionWeights.builder("jobs")
                    .common("nuts2021:LV007", "nuts2024:LV00A", "1")
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Editions.convert(latvia(), OLD, NEW, jobs))
                    .withMessage("Weights 'jobs' must have the amount in common of nuts2021:LV007 and nuts2024:LV00B,"
                            + " but do not; give own weights with EditionWeights.builder");
        }

        @Test
        void ratioOfSplitRegion_isRejectedWithWeights() {
            Dataset rates = Dataset.of(rate("nuts2021:LV006", "6.0"), rate("nuts2021:LV007", "8.0"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Editions.convert(rates, OLD, NEW, EditionWeights.POPULATION))
                    .withMessageContaining("rate is a ratio, whose parts have no bounds: 'nuts2021:LV007'");
        }

        @Test
        void balance_isRejected() {
            Indicator<Money> balance =
                    Indicator.builder("balance", Money.class).flow().build();
            Dataset dataset = Dataset.copyOf(List.of("LV003", "LV006", "LV007", "LV008").stream()
                    .<Measurement<?>>map(code -> Measurement.builder(balance)
                            .region(Regions.of("nuts2021:" + code))
                            .period("2022")
                            .value(Figure.money("EUR", code.equals("LV003") ? "-5" : "5", Scale.MILLION))
                            .build())
                    .toList());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Editions.convert(dataset, OLD, NEW, EditionWeights.AREA))
                    .withMessageContaining("must not be balances")
                    .withMessageContaining("LV003");
        }
    }

    @Nested
    class China {
        private static final RegionScheme OF_2010 = RegionScheme.of("gb2260", "2010");
        private static final RegionScheme OF_2011 = RegionScheme.of("gb2260", "2011");
        private static final RegionScheme OF_2017 = RegionScheme.of("gb2260", "2017");

        private final Dataset jinan = Dataset.of(
                DatasetFixtures.gdp(Regions.of("gb2260:370100"), "2017", "720.2")
                        .build(),
                DatasetFixtures.gdp(Regions.of("gb2260:371200"), "2017", "89.5").build(),
                DatasetFixtures.gdp(Regions.of("gb2260:370200"), "2017", "1103.7")
                        .build());

        /** Laiwu became a part of Jinan (State Council, 2018-12-26). */
        @Test
        void mergedPrefecture_isSummed() {
            Dataset converted = Editions.convert(jinan, OF_2017, RegionScheme.GB2260);
            assertThat(converted.regions())
                    .containsExactlyInAnyOrder(Regions.of("gb2260:370100"), Regions.of("gb2260:370200"));
            assertThat(of(converted, "gb2260:370100").bounds().orElseThrow())
                    .hasToString("[CNY 809600000000, CNY 809800000000]");
            Dataset both = Editions.convert(jinan, OF_2017, RegionScheme.of("gb2260", "2019"));
            assertThat(both).isEqualTo(converted);
        }

        @Test
        void mergedPrefecture_isDividedBackwardByOwnWeights() {
            Dataset later = Dataset.of(people("gb2260:370100", "2019", 8_908_700));
            RegionScheme of2019 = RegionScheme.of("gb2260", "2019");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Editions.convert(later, of2019, OF_2017, EditionWeights.POPULATION))
                    .withMessageContaining("Weights 'population' must have the amount in common of gb2260:370100");
            EditionWeights census = EditionWeights.builder("census")
                    .common("gb2260:370100", "gb2260:370100", "3")
                    .common("gb2260:370100", "gb2260:371200", "1")
                    .build();
            Dataset converted = Editions.convert(later, of2019, OF_2017, census);
            assertThat(value(converted, "gb2260:371200")).isEqualByComparingTo("2227175");
            assertThat(value(converted, "gb2260:370100")).isEqualByComparingTo("6681525");
            assertThat(of(converted, "gb2260:371200").bounds().orElseThrow())
                    .hasToString("[0 persons, 8908700 persons]");
        }

        /** Chaohu was divided among Hefei, Wuhu and Ma'anshan (State Council, 2011-07-14). */
        @Test
        void dividedPrefecture_isRejectedWithItsParts() {
            Dataset anhui = Dataset.of(
                    people("gb2260:341400", "2010", 3_873_000),
                    people("gb2260:340100", "2010", 5_702_000),
                    people("gb2260:340200", "2010", 2_263_000),
                    people("gb2260:340500", "2010", 1_366_000));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Editions.convert(anhui, OF_2010, OF_2011))
                    .withMessageContaining(
                            "'gb2260:341400' (Chaohu) was split into gb2260:340100, gb2260:340200," + " gb2260:340500");
            EditionWeights census = EditionWeights.builder("census")
                    .common("gb2260:341400", "gb2260:340100", "0.5")
                    .common("gb2260:341400", "gb2260:340200", "0.3")
                    .common("gb2260:341400", "gb2260:340500", "0.2")
                    .build();
            Dataset converted = Editions.convert(anhui, OF_2010, OF_2011, census);
            assertThat(value(converted, "gb2260:340100")).isEqualByComparingTo("7638500");
            assertThat(of(converted, "gb2260:340100").bounds().orElseThrow())
                    .hasToString("[5702000 persons, 9575000 persons]");
            assertThat(value(converted, "gb2260:340500")).isEqualByComparingTo("2140600");
        }

        @Test
        void provinces_areDividedByThoseThatLeftThem() {
            RegionScheme of1987 = RegionScheme.of("gb2260", "1987");
            RegionScheme of1997 = RegionScheme.of("gb2260", "1997");
            Dataset south = Dataset.of(people("CN-GD", "1987", 1), people("CN-SC", "1987", 1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Editions.convert(south, of1987, of1997))
                    .withMessageContaining("(Guangdong) was split into gb2260:440000, gb2260:460000")
                    .withMessageContaining("(Sichuan) was split into gb2260:510000, gb2260:500000");
            Dataset back = Dataset.of(
                    people("CN-GD", "1997", 1),
                    people("CN-HI", "1997", 2),
                    people("CN-SC", "1997", 3),
                    people("CN-CQ", "1997", 4),
                    people("CN-BJ", "1997", 5));
            Dataset converted = Editions.convert(back, of1997, of1987);
            assertThat(value(converted, "CN-GD")).isEqualByComparingTo("3");
            assertThat(value(converted, "CN-SC")).isEqualByComparingTo("7");
            assertThat(value(converted, "CN-BJ")).isEqualByComparingTo("5");
        }

        /** Four prefectures of Sichuan became a province, which has no prefectures with their territory. */
        @Test
        void prefecturesThatBecameAProvince_areRejectedWithTheWayOut() {
            RegionScheme of1996 = RegionScheme.of("gb2260", "1996");
            RegionScheme of1997 = RegionScheme.of("gb2260", "1997");
            Dataset prefectures = Dataset.of(
                    people("gb2260:510200", "1996", 1),
                    people("gb2260:511200", "1996", 2),
                    people("gb2260:512300", "1996", 3),
                    people("gb2260:513500", "1996", 4));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Editions.convert(prefectures, of1996, of1997))
                    .withMessage("Regions of gb2260@1996 must have a counterpart in gb2260@1997, but 'gb2260:510200'"
                            + " (Chongqing), 'gb2260:511200' (Wanxian), 'gb2260:512300' (Fuling), 'gb2260:513500'"
                            + " (Qianjiang Prefecture) have none, because only regions of one level are compared; sum"
                            + " them to 'gb2260:500000' (Chongqing) first, with dataset.summedOver, and leave them out"
                            + " of the conversion");
            Region chongqing = Regions.of("CN-CQ");
            Dataset sum = prefectures.summedOver(chongqing, POPULATION);
            assertThat(value(sum, "CN-CQ")).isEqualByComparingTo("10");
            Dataset back = Dataset.of(people("gb2260:500100", "1997", 1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Editions.convert(back, of1997, of1996))
                    .withMessageContaining("but 'gb2260:500100' (市辖区) has none, because only regions of one level are"
                            + " compared; sum them to 'gb2260:500000' (Chongqing) first");
        }

        @Test
        void formerCode_isTheCodeOfTheSameRegion() {
            Region bijie = Regions.of("gb2260:522400");
            assertThat(bijie.codeIn(RegionScheme.GB2260).orElseThrow()).hasToString("gb2260:520500");
            Dataset dataset = Dataset.of(people("gb2260:522400", "2010", 6_536_000));
            assertThat(Editions.convert(dataset, OF_2010, RegionScheme.GB2260)).isEqualTo(dataset);
        }

        @Test
        void regionThatDidNotExist_isNotOfTheEdition() {
            Dataset dataset = Dataset.of(people("gb2260:371200", "2017", 1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Editions.convert(dataset, RegionScheme.GB2260, OF_2017))
                    .withMessageContaining("must be of gb2260, but 'gb2260:371200' (Laiwu) is not");
            assertThat(Editions.contains(OF_2010, Regions.of("CN-CQ"))).isTrue();
            assertThat(Editions.contains(RegionScheme.of("gb2260", "1990"), Regions.of("CN-CQ")))
                    .isFalse();
        }
    }

    @Nested
    class SeveralEditions {
        /** Recoded in 2021 and in 2024. */
        @Test
        void regionOfEachEdition_isConvertedThroughThoseBetween() {
            Dataset dataset = Dataset.of(
                    people("nuts2013:LV007", "2014", 370_000),
                    people("nuts2013:LV006", "2014", 640_000),
                    people("nuts2013:LV003", "2014", 255_000),
                    people("nuts2013:LV008", "2014", 240_000));
            Dataset converted = Editions.convert(dataset, RegionScheme.nuts(2013), NEW, EditionWeights.POPULATION);
            assertThat(of(converted, "nuts2024:LV00A").bounds().orElseThrow())
                    .hasToString("[640000 persons, 1010000 persons]");
        }

        @Test
        void regionsOfFormerMembers_haveNoCounterpart() {
            Dataset dataset = Dataset.of(people("nuts2021:DE3", "2022", 1), people("nuts2016:UKI31", "2018", 2));
            RegionScheme of2016 = RegionScheme.nuts(2016);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Editions.convert(dataset, of2016, NEW))
                    .withMessageContaining("must have a counterpart in nuts2024, but 'nuts2016:UKI31'");
        }
    }

    @Nested
    class Rejected {
        @Test
        void regionsOfOtherEditions_areListedAtOnce() {
            Dataset dataset = Dataset.of(
                    people("EU27_2020", "2022", 446_700_000),
                    people("nuts2021:DE3", "2022", 3_700_000),
                    people("nuts2024:LV00A", "2022", 850_000));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Editions.convert(dataset, OLD, NEW))
                    .withMessageContaining("Regions to convert must be of nuts2021, but 'group:EU27_2020'")
                    .withMessageContaining("'nuts2024:LV00A'")
                    .withMessageNotContaining("DE3");
            Dataset own = dataset.filter(row -> Editions.contains(OLD, row.region()));
            assertThat(Editions.convert(own, OLD, NEW).size()).isEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({"m49,nuts2024", "nuts2021,gb2260", "nuts2010,nuts2024", "gb2260@1950,gb2260", "iso3166,iso3166"})
        void otherSchemes(String from, String to) {
            RegionScheme first = RegionScheme.parse(from);
            RegionScheme second = RegionScheme.parse(to);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Editions.convert(Dataset.of(), first, second))
                    .withMessageContaining("must be");
        }

        @Test
        void counterpartThatChanged() {
            Measurement<Money> exports = DatasetFixtures.gdp(Regions.of("nuts2021:DE3"), "2022", "1")
                    .to(Regions.of("nuts2021:LV007"))
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Editions.convert(Dataset.of(exports), OLD, NEW))
                    .withMessageContaining("Counterparts and references")
                    .withMessageContaining("LV007");
        }

        @Test
        void differentSources_areTwoMeasurements() {
            Region region = Regions.of("nuts2024:PT1A0");
            Dataset dataset = Dataset.of(
                    DatasetFixtures.gdp(region, "2022", "1").build(),
                    DatasetFixtures.gdp(region, "2022", "1")
                            .source(Source.of("Office"))
                            .build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Editions.convert(dataset, NEW, OLD))
                    .withMessageContaining("Conversion over nuts2021:PT170 must have one measurement");
        }
    }

    @Test
    void units_ofTheResultAreThoseOfTheInputs() {
        Dataset dataset = Dataset.of(
                DatasetFixtures.dollars(Regions.of("nuts2024:PT1A0"), "2022", 5),
                DatasetFixtures.gdp(Regions.of("nuts2024:PT1B0"), "2022", "1").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Editions.convert(dataset, NEW, OLD))
                .withMessageContaining(GDP.id().toLowerCase(Locale.ROOT));
    }
}
