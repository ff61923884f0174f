// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.ABOVE;
import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.CHINA;
import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.HEBEI;
import static io.github.regiostat.calculation.CalculationFixtures.PERCENT;
import static io.github.regiostat.calculation.CalculationFixtures.POINTS;
import static io.github.regiostat.calculation.CalculationFixtures.RATE;
import static io.github.regiostat.calculation.CalculationFixtures.RD;
import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static io.github.regiostat.calculation.CalculationFixtures.assertFigure;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationFixtures.measurement;
import static io.github.regiostat.calculation.CalculationFixtures.missing;
import static io.github.regiostat.calculation.CalculationFixtures.notesOf;
import static io.github.regiostat.calculation.CalculationFixtures.rate;
import static io.github.regiostat.calculation.CalculationFixtures.vintage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Percentage;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {
    private static final Unit<Percentage> OF_GDP =
            Percentage.of(0).withWhole("gdp").unit();

    private static Measurement.Builder<Money> rd(String figure) {
        return measurement(RD, YUAN, figure);
    }

    @Nested
    class Of {
        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "1; 4; 25; [25, 25]",
                    "1; 3; 33.3333333333; [33.3333333333, 33.3333333334]",
                    "20~4; 100~40; 20; [15, 27.5]",
                    ">20; 100; none; (20, unbounded)",
                    "20; >100; none; (unbounded, 20)",
                    "20; [100, 200]; none; [10, 20]",
                    ">20; >100; none; none",
                    "20?; 100; 20; none",
                    "20; 100?; 20; none",
                    "20; about 100; none; none",
                    "?; 100; none; none",
                    "20; 0; none; none",
                    "20; 0?; none; none",
                    "20; 0.4~1; none; none",
                    "-20; 100; -20; [-20, -20]",
                })
        void of_calculatesValueAndBounds(String part, String whole, String value, String bounds) {
            assertFigure(Shares.of(rd(part).build(), gdp("2024", whole)), value, bounds);
        }

        @Test
        void of_namesWhole() {
            Measurement<Percentage> share = Shares.of(rd("1").build(), gdp("2024", "4"));
            assertThat(share.figure().orElseThrow().value())
                    .contains(Percentage.of(25).withWhole("gdp"));
            assertThat(share.indicator().id()).isEqualTo("rd-share-of-gdp");
            assertThat(share.indicator().name()).isEqualTo("R&D spending as a percentage of GDP");
            assertThat(share.indicator().numerator()).contains("rd");
            assertThat(share.indicator().denominator()).contains("gdp");
            assertThat(share.derivation().orElseThrow()).hasToString("""
                    share
                      note: Divided to 34 digits, HALF_EVEN
                      rd, CN-BJ, 2024: CNY 1 (exact)
                      gdp, CN-BJ, 2024: CNY 4 (exact)""");
        }

        @Test
        void of_acceptsWholeOfOtherRegion() {
            Measurement<Percentage> share = Shares.of(gdp(BEIJING, "1"), gdp(CHINA, "20"));
            assertFigure(share, "5", "[5, 5]");
            assertThat(share.region()).isEqualTo(BEIJING);
        }

        @Test
        void of_rejectsDifferentPeriodsAndUnits() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Shares.of(rd("1").build(), gdp("2023", "4")))
                    .withMessage("Measurements must have the same period, or a stock must be of a day in or next to the"
                            + " period of a flow, but were rd, CN-BJ, 2024: CNY 1 (exact)"
                            + " and gdp, CN-BJ, 2023: CNY 4 (exact)");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Shares.of(
                            measurement(RD, Money.of("USD", 0).unit(), "1").build(), gdp("2024", "4")))
                    .withMessage(
                            "Measurements must have the same unit, but were USD and CNY: rd, CN-BJ, 2024: USD 1 (exact)"
                                    + " and gdp, CN-BJ, 2024: CNY 4 (exact); convert to one currency with"
                                    + " convertedTo(\"USD\", rates)");
        }

        @Test
        void of_rejectsDifferentConversionBases() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Shares.of(
                            rd("1").conversionBasis(RateBasis.PPP).build(), gdp("2024", "4"), Accept.values()))
                    .withMessageStartingWith(
                            "Values converted at purchasing power parities must not be combined with other values, but"
                                    + " were ppp and none: ");
        }

        @Test
        void of_keepsConversionBasis() {
            Measurement<Percentage> share = Shares.of(
                    rd("1").conversionBasis(RateBasis.PPP).build(),
                    gdp("4").conversionBasis(RateBasis.PPP).build());
            assertThat(share.conversionBasis()).contains(RateBasis.PPP);
        }

        @Test
        void of_rejectsNominalShareOfRealWhole_unlessAccepted() {
            Measurement<Money> real = measurement(
                            GDP.toBuilder().constantPrices("2015").build(), YUAN, "4")
                    .build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Shares.of(rd("1").build(), real))
                    .withMessage("Measurements must have the same price basis, but were current and constant 2015:"
                            + " rd, CN-BJ, 2024: CNY 1"
                            + " (exact) and gdp, CN-BJ, 2024: CNY 4 (exact); to accept this,"
                            + " pass Accept.OTHER_PRICE_BASIS");
            assertThat(notesOf(Shares.of(rd("1").build(), real, Accept.OTHER_PRICE_BASIS)))
                    .containsExactly("Accepted: other price basis", "Divided to 34 digits, HALF_EVEN");
        }

        @Test
        void of_rejectsMissingFigure() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Shares.of(missing(RD), gdp("2024", "4")))
                    .withMessage("Input of a calculation must have a figure, but was rd, CN-BJ, 2024: missing (O)");
        }
    }

    @Nested
    class OfGroup {
        private final List<Measurement<Money>> parts = List.of(
                rd("3").build(),
                rd("1").region(TIANJIN).build(),
                rd("1").region(HEBEI).build());
        private final List<Measurement<Money>> wholes =
                List.of(gdp(HEBEI, "60"), gdp(BEIJING, "30"), gdp(TIANJIN, "10"));

        @Test
        void ofGroup_dividesSums() {
            // The members have 10, 10 and 1.666 %, with an arithmetic mean of 7.222 %.
            Measurement<Percentage> share = Shares.ofGroup(THREE, parts, wholes);
            assertFigure(share, "5", "[5, 5]");
            assertThat(share.region()).isEqualTo(THREE);
        }

        @Test
        void ofGroup_printsDerivationTree() {
            assertThat(Shares.ofGroup(THREE, parts, wholes).derivation().orElseThrow())
                    .hasToString("""
                    share
                      note: Divided to 34 digits, HALF_EVEN
                      rd, local:jing-jin-ji, 2024: CNY 5 in [5, 5]
                        sum over regions
                          rd, CN-BJ, 2024: CNY 3 (exact)
                          rd, CN-TJ, 2024: CNY 1 (exact)
                          rd, CN-HE, 2024: CNY 1 (exact)
                      gdp, local:jing-jin-ji, 2024: CNY 100 in [100, 100]
                        sum over regions
                          gdp, CN-BJ, 2024: CNY 30 (exact)
                          gdp, CN-TJ, 2024: CNY 10 (exact)
                          gdp, CN-HE, 2024: CNY 60 (exact)""");
        }

        @Test
        void ofGroup_rejectsMissingMember() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Shares.ofGroup(THREE, parts, wholes.subList(0, 2)))
                    .withMessage("Share over local:jing-jin-ji must have every member, but lacks CN-TJ;"
                            + " add their figures, or calculate over a Region.group of the members that have one");
        }
    }

    @Nested
    class Difference {
        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "4.27; 3.22; 1.05; [1.05, 1.05]",
                    "4.27~0.01; 3.22~0.01; 1.05; [1.04, 1.06]",
                    "3; 4; -1; [-1, -1]",
                    ">50; 20~1; none; (29.5, unbounded)",
                    "20; >50; none; (unbounded, -30)",
                    ">50; >20; none; none",
                    "5?; 3; 2; none",
                    "?; 3; none; none",
                })
        void difference_calculatesValueAndBounds(String share, String other, String value, String bounds) {
            assertFigure(Shares.difference(rate(BEIJING, share), rate(CHINA, other)), value, bounds);
        }

        @Test
        void difference_refersToOtherShare() {
            Measurement<Percentage> before =
                    measurement(RATE, PERCENT, "3").region(CHINA).period("2013").build();
            Measurement<PercentagePoints> points = Shares.difference(rate(BEIJING, "4"), before);
            assertThat(points.reference())
                    .contains(Reference.of(Optional.of(CHINA), Optional.of(TimePeriod.year(2013))));
            assertThat(points.indicator().id()).isEqualTo("rate-difference");
            assertThat(points.indicator().name()).isEqualTo("Rate, difference");
            assertThat(points.region()).isEqualTo(BEIJING);
            assertThat(notesOf(points)).isEmpty();
        }

        @Test
        void difference_rejectsDifferentWholes() {
            Measurement<Percentage> ofGdp = measurement(RATE, OF_GDP, "4").build();
            Measurement<Percentage> ofJobs = measurement(
                            RATE, Percentage.of(0).withWhole("jobs").unit(), "4")
                    .build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Shares.difference(ofGdp, ofJobs, Accept.values()))
                    .withMessage(
                            "Measurements must have the same reference, but were whole gdp and whole jobs: rate, CN-BJ,"
                                    + " 2024: 4 % of gdp (exact)"
                                    + " and rate, CN-BJ, 2024: 4 % of jobs (exact)");
            assertFigure(Shares.difference(ofGdp, rate(BEIJING, "3")), "1", "[1, 1]");
        }

        @Test
        void difference_rejectsDifferentIndicators() {
            Indicator<Percentage> other =
                    Indicator.builder("other", Percentage.class).build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Shares.difference(
                            rate(BEIJING, "4"), measurement(other, PERCENT, "3").build()))
                    .withMessageStartingWith(
                            "Measurements must have the same indicator, but were rate and other: rate,")
                    .satisfies(e -> assertThat(e.acceptedBy()).contains(Accept.OTHER_INDICATOR));
        }

        @Test
        void difference_leavesOutDifferentCategories() {
            Measurement<PercentagePoints> gap = Shares.difference(
                    measurement(RATE, PERCENT, "4")
                            .dimension("age", "Y20")
                            .dimension("sex", "F")
                            .build(),
                    measurement(RATE, PERCENT, "3")
                            .dimension("age", "Y20")
                            .dimension("sex", "M")
                            .build());
            assertFigure(gap, "1", "[1, 1]");
            assertThat(gap.dimensions()).hasToString("{age=Y20}");
            assertThat(notesOf(gap)).containsExactly("sex: F less M");
        }

        @Test
        void difference_rejectsSharesCalculatedFromDifferentVintages() {
            Measurement<Percentage> first =
                    Shares.of(rd("1").build(), gdp("4").source(vintage("first")).build());
            Measurement<Percentage> revised = Shares.of(
                    rd("1").period("2023").build(),
                    gdp("4").period("2023").source(vintage("2024")).build());
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Shares.difference(first, revised))
                    .withMessageStartingWith(
                            "Measurements must have the same vintage, but were Office first and Office 2024:"
                                    + " rd-share-of-gdp, CN-BJ, 2024")
                    .satisfies(e -> assertThat(e.acceptedBy()).contains(Accept.OTHER_VINTAGE));
        }

        @Test
        void difference_rejectsMissingFigure() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Shares.difference(rate(BEIJING, "4"), missing(RATE)))
                    .withMessage("Input of a calculation must have a figure, but was rate, CN-BJ, 2024: missing (O)");
        }
    }

    @Nested
    class OfReference {
        private Measurement.Builder<PercentagePoints> above(String figure) {
            return measurement(ABOVE, POINTS, figure).reference(Reference.to(CHINA));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "4.27; 1.62; 2.65; [2.65, 2.65]",
                    "4.27~0.01; 1.62~0.01; 2.65; [2.64, 2.66]",
                    "4; -1; 5; [5, 5]",
                    "4; >1; none; (unbounded, 3)",
                    "4?; 1; 3; none",
                    "4; ?; none; none",
                })
        void ofReference_calculatesValueAndBounds(String share, String points, String value, String bounds) {
            Measurement<Percentage> nation =
                    Shares.ofReference(rate(BEIJING, share), above(points).build());
            assertFigure(nation, value, bounds);
            assertThat(nation.region()).isEqualTo(CHINA);
            assertThat(nation.period()).isEqualTo(TimePeriod.year(2024));
            assertThat(nation.indicator()).isEqualTo(RATE);
        }

        @Test
        void ofReference_undoesDifference_ofRegionAndPeriod() {
            Measurement<Percentage> before =
                    measurement(RATE, PERCENT, "3").region(CHINA).period("2013").build();
            Measurement<Percentage> share = rate(BEIJING, "4");
            Measurement<Percentage> again = Shares.ofReference(share, Shares.difference(share, before));
            assertFigure(again, "3", "[3, 3]");
            assertThat(again.region()).isEqualTo(CHINA);
            assertThat(again.period()).isEqualTo(TimePeriod.year(2013));
        }

        @Test
        void ofReference_acceptsEarlierPeriodOfSameRegion() {
            Measurement<PercentagePoints> rise = measurement(ABOVE, POINTS, "1")
                    .reference(Reference.to(TimePeriod.year(2013)))
                    .build();
            Measurement<Percentage> before = Shares.ofReference(rate(BEIJING, "4"), rise);
            assertThat(before.region()).isEqualTo(BEIJING);
            assertThat(before.period()).isEqualTo(TimePeriod.year(2013));
        }

        @Test
        void ofReference_rejectsPointsWithoutReference() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Shares.ofReference(
                            rate(BEIJING, "4"), measurement(ABOVE, POINTS, "1").build()))
                    .withMessage("Percentage points must have a reference, set by reference(Reference), but was"
                            + " rate-above, CN-BJ, 2024: 1 pp (exact)");
        }

        @Test
        void ofReference_rejectsDifferentRegionsPeriodsDimensionsAndCounterparts() {
            assertRejected(
                    "region", "CN-BJ and CN-TJ", above("1").region(TIANJIN).build());
            assertRejected("period", "2024 and 2023", above("1").period("2023").build());
            assertRejected(
                    "dimensions",
                    "none and {sex=F}",
                    above("1").dimension("sex", "F").build());
            assertRejected(
                    "counterpart", "none and to CN-TJ", above("1").to(TIANJIN).build());
        }

        private void assertRejected(String property, String values, Measurement<PercentagePoints> above) {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Shares.ofReference(rate(BEIJING, "4"), above, Accept.values()))
                    .withMessage("Measurements must have the same " + property + ", but were " + values
                            + ": rate, CN-BJ, 2024: 4 % (exact) and " + above);
        }

        @Test
        void ofReference_rejectsMissingFigure() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Shares.ofReference(missing(RATE), above("1").build()))
                    .withMessage("Input of a calculation must have a figure, but was rate, CN-BJ, 2024: missing (O)");
        }
    }

    @Nested
    class Sum {
        private Measurement.Builder<Percentage> industry(String category, String figure) {
            return measurement(RATE, OF_GDP, figure).dimension("industry", category);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "10; 20; 30; [30, 30]",
                    "10~1; 20~1; 30; [29, 31]",
                    ">10; 20; none; (30, unbounded)",
                    "10?; 20; 30; none",
                    "?; 20; none; none",
                })
        void sum_calculatesValueAndBounds(String first, String second, String value, String bounds) {
            Measurement<Percentage> sum = Shares.sum(
                    List.of(industry("C", second).build(), industry("A", first).build()));
            assertFigure(sum, value, bounds);
            assertThat(sum.dimensions()).isEmpty();
            assertThat(sum.figure().orElseThrow().unit()).isEqualTo(OF_GDP);
            assertThat(sum.derivation().orElseThrow().operation()).isEqualTo("sum of shares");
        }

        @Test
        void sum_rejectsUnnamedWhole() {
            Measurement<Percentage> unnamed =
                    measurement(RATE, PERCENT, "1").dimension("industry", "A").build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Shares.sum(List.of(unnamed)))
                    .withMessage(
                            "Sum requires shares of a named whole, see Percentage.withWhole, but was rate, CN-BJ, 2024,"
                                    + " industry=A: 1 % (exact)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Shares.sum(List.of()))
                    .withMessage("Sum requires at least one measurement, but the list is empty");
        }

        @Test
        void sum_rejectsDifferentWholes() {
            Measurement<Percentage> ofJobs = measurement(
                            RATE, Percentage.of(0).withWhole("jobs").unit(), "1")
                    .dimension("industry", "C")
                    .build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Shares.sum(List.of(industry("A", "1").build(), ofJobs)))
                    .withMessage(
                            "Measurements must have the same reference, but were whole gdp and whole jobs: rate, CN-BJ,"
                                    + " 2024, industry=A: 1 % of gdp (exact)"
                                    + " and rate, CN-BJ, 2024, industry=C: 1 % of jobs (exact)");
        }

        @Test
        void sum_rejectsDuplicateCategory() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Shares.sum(List.of(
                            industry("A", "1").build(), industry("A", "2").build())))
                    .withMessage("Sum must be over disjoint categories of one dimension, but were rate, CN-BJ, 2024,"
                            + " industry=A: 1 % of gdp (exact) and rate, CN-BJ, 2024, industry=A: 2 % of gdp (exact)");
        }

        @Test
        void sum_rejectsDifferentDimensions() {
            Measurement<Percentage> women =
                    measurement(RATE, OF_GDP, "1").dimension("sex", "F").build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Shares.sum(List.of(industry("A", "1").build(), women)))
                    .withMessageStartingWith(
                            "Measurements must have the same dimensions, but were rate, CN-BJ, 2024, industry=A");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Shares.sum(List.of(
                            industry("A", "1").dimension("sex", "F").build(),
                            industry("C", "1").dimension("sex", "M").build())))
                    .withMessageStartingWith("Sum must be over the categories of one dimension, but were rate, CN-BJ");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() ->
                            Shares.sum(List.of(measurement(RATE, OF_GDP, "1").build())))
                    .withMessage("Sum must be over the categories of one dimension, but was rate, CN-BJ, 2024: 1 % of"
                            + " gdp (exact)");
        }

        @Test
        void sum_keepsOtherDimensions() {
            Measurement<Percentage> women = Shares.sum(List.of(
                    industry("A", "1").dimension("sex", "F").build(),
                    industry("C", "2").dimension("sex", "F").build()));
            assertFigure(women, "3", "[3, 3]");
            assertThat(women.dimensions()).hasToString("{sex=F}");
            assertThat(notesOf(women)).containsExactly("industry: A + C");
        }

        @Test
        void sum_rejectsDifferentRegions() {
            Region other = TIANJIN;
            List<Measurement<Percentage>> shares = List.of(
                    industry("A", "1").build(), industry("C", "1").region(other).build());
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Shares.sum(shares, Accept.values()))
                    .withMessageStartingWith("Measurements must have the same region, but were CN-BJ and CN-TJ: ")
                    .satisfies(e -> assertThat(e.acceptedBy()).isEmpty());
        }

        @Test
        void sum_rejectsMissingFigure() {
            Measurement<Percentage> missing =
                    missing(RATE).toBuilder().dimension("industry", "B").build();
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Shares.sum(List.of(missing, industry("A", "1").build())))
                    .withMessage("Input of a calculation must have a figure, but was rate, CN-BJ, 2024, industry=B:"
                            + " missing (O)");
        }
    }
}
