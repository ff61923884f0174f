// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.CHINA;
import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.HEBEI;
import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static io.github.regiostat.calculation.CalculationFixtures.assertFigure;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationFixtures.measurement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.PercentagePoints;
import io.github.regiostat.region.Region;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Contributions to growth and shift-share analysis. */
class ContributionsTest {
    private static final Indicator<Count> JOBS =
            Indicator.builder("jobs", Count.class).name("Jobs").stock().build();

    private static Measurement<Money> part(String category, String period, String figure) {
        return gdp(figure).dimension("use", category).period(period).build();
    }

    private static List<Measurement<Count>> jobs(Region region, String period, String... figures) {
        return Stream.of(figures)
                .map(text -> measurement(JOBS, Count.of(0, "jobs").unit(), text.substring(2))
                        .region(region)
                        .period(period)
                        .dimension("industry", text.substring(0, 1))
                        .build())
                .toList();
    }

    @Nested
    class ToGrowth {
        @Test
        void ofCategories_addUpToGrowth() {
            List<Measurement<PercentagePoints>> contributions = Contributions.ofCategories(
                    List.of(part("C", "2023", "60"), part("I", "2023", "25"), part("G", "2023", "15")),
                    List.of(part("C", "2024", "63"), part("G", "2024", "16"), part("I", "2024", "24")));
            // 3, 1 and -1 of 100
            assertFigure(contributions.get(0), "3", "[3, 3]");
            assertFigure(contributions.get(1), "1", "[1, 1]");
            assertFigure(contributions.get(2), "-1", "[-1, -1]");
            assertThat(contributions.get(0).toString())
                    .startsWith("gdp-contribution-to-growth, CN-BJ, 2024, use=C, compared with 2023: 3 pp");
            assertThat(contributions.get(0).indicator().name()).isEqualTo("GDP, contribution to the growth of GDP");
        }

        @Test
        void ofRegions_nameGroup() {
            List<Measurement<PercentagePoints>> contributions = Contributions.ofRegions(
                    THREE,
                    List.of(
                            ofRegion(BEIJING, "2023", "40"),
                            ofRegion(TIANJIN, "2023", "20"),
                            ofRegion(HEBEI, "2023", "40")),
                    List.of(
                            ofRegion(BEIJING, "2024", "44"),
                            ofRegion(TIANJIN, "2024", "19"),
                            ofRegion(HEBEI, "2024", "41")));
            assertThat(contributions)
                    .extracting(c -> c.region().code() + " "
                            + c.figure().orElseThrow().value().orElseThrow())
                    .containsExactly("CN-BJ 4 pp", "CN-TJ -1 pp", "CN-HE 1 pp");
            assertThat(contributions.get(0).reference().flatMap(r -> r.region()))
                    .contains(THREE);
            assertThat(contributions.get(0).reference().flatMap(r -> r.period()))
                    .contains(TimePeriod.year(2023));
        }

        private Measurement<Money> ofRegion(Region region, String period, String figure) {
            return gdp(figure).region(region).period(period).build();
        }

        /** The earlier value is part of the total: 50 ± 1 of 100 ± 1, up to 53, contributes 1.98 to 4.04 points. */
        @Test
        void ofPartOfSum_hasTightBounds() {
            List<Measurement<PercentagePoints>> contributions = Contributions.ofCategories(
                    List.of(part("C", "2023", "50~2"), part("I", "2023", "50")),
                    List.of(part("C", "2024", "53"), part("I", "2024", "50")));
            // (53 - 51) / 101 and (53 - 49) / 99
            assertFigure(contributions.get(0), "3", "[1.9801980198, 4.04040404041]");
        }

        @Test
        void ofIndependentTotal_usesItsBounds() {
            assertFigure(
                    Contributions.toGrowth(part("C", "2023", "50"), part("C", "2024", "53"), gdp("2023", "100~2")),
                    "3",
                    // 3 / 101 and 3 / 99
                    "[2.9702970297, 3.03030303031]");
            assertFigure(
                    Contributions.toGrowth(part("C", "2023", "50"), part("C", "2024", "53"), gdp("2023", "0")),
                    "none",
                    "none");
        }

        @Test
        void ofOtherIndicator_namesTotal() {
            Measurement<Money> before = measurement(CalculationFixtures.RD, YUAN, "5")
                    .period("2023")
                    .build();
            Measurement<Money> after =
                    measurement(CalculationFixtures.RD, YUAN, "6").build();
            assertThat(Contributions.toGrowth(before, after, gdp("2023", "100"))
                            .indicator()
                            .id())
                    .isEqualTo("rd-contribution-to-gdp-growth");
        }

        @Test
        void rejectsChainedVolumes_unlessAccepted() {
            Indicator<Money> chained =
                    GDP.toBuilder().priceBasis(PriceBasis.parse("chained 2015")).build();
            Measurement<Money> before = measurement(chained, YUAN, "50")
                    .dimension("use", "C")
                    .period("2023")
                    .build();
            Measurement<Money> after = before.toBuilder().period("2024").build();
            Measurement<Money> total =
                    measurement(chained, YUAN, "100").period("2023").build();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Contributions.toGrowth(before, after, total))
                    .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.PRICE_BASIS))
                    .satisfies(e -> assertThat(e.acceptedBy()).contains(Accept.NOT_ADDITIVE));
        }

        @Test
        void rejectsCategoryOfOnePeriod() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Contributions.ofCategories(
                            List.of(part("C", "2023", "60"), part("I", "2023", "25")),
                            List.of(part("C", "2024", "60"), part("G", "2024", "25"))))
                    .withMessageStartingWith(
                            "Each part must have one measurement in both lists, but one list has none" + " beside gdp");
        }
    }

    @Nested
    class OfShiftShare {
        /** Growth of 2 % in the nation, 3 % of its industry, 6 % in the region: 2, 1 and 3 points of 100 jobs. */
        @Test
        void splitsChangeOfIndustry() {
            ShiftShare<Count> shiftShare = ShiftShare.of(
                    jobs(BEIJING, "2020", "F:100", "X:200"),
                    jobs(BEIJING, "2024", "F:106", "X:200"),
                    jobs(CHINA, "2020", "F:1000", "X:9000"),
                    jobs(CHINA, "2024", "F:1030", "X:9170"));
            ShiftShareComponents<Count> construction = shiftShare.industries().get(0);
            assertFigure(construction.change(), "6", "[6, 6]");
            assertFigure(construction.nationalGrowth(), "2", "[2, 2]");
            assertFigure(construction.industryMix(), "1", "[1, 1]");
            assertFigure(construction.competitive(), "3", "[3, 3]");
            assertThat(construction.competitive().toString())
                    .startsWith("jobs-competitive-component, CN-BJ, 2024, industry=F, compared with CN, 2020: 3 jobs");
            // the other industry grew by 170/9000 in the nation and not in the region
            assertFigure(shiftShare.total().change(), "6", "[6, 6]");
            assertFigure(shiftShare.total().nationalGrowth(), "6", "[6, 6]");
            assertThat(shiftShare.total().competitive().dimensions()).isEmpty();
        }

        @Test
        void hasTightBoundsOfCompetitiveComponent() {
            ShiftShare<Count> shiftShare = ShiftShare.of(
                    jobs(BEIJING, "2020", "F:100~2"),
                    jobs(BEIJING, "2024", "F:106"),
                    jobs(CHINA, "2020", "F:1000"),
                    jobs(CHINA, "2024", "F:1100"));
            // 106 - 1.1 × 99 and 106 - 1.1 × 101
            assertFigure(shiftShare.industries().get(0).competitive(), "-4", "[-5.1, -2.9]");
        }

        @Test
        void rejectsIndustryThatNationLacks() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ShiftShare.of(
                            jobs(BEIJING, "2020", "F:100", "X:200"),
                            jobs(BEIJING, "2024", "F:106", "X:200"),
                            jobs(CHINA, "2020", "F:1000"),
                            jobs(CHINA, "2024", "F:1030")))
                    .withMessageStartingWith("Each part must have one measurement in both lists");
        }

        @Test
        void rejectsNationThatDoesNotContainRegion() {
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> ShiftShare.of(
                            jobs(BEIJING, "2020", "F:100"),
                            jobs(BEIJING, "2024", "F:106"),
                            jobs(TIANJIN, "2020", "F:1000"),
                            jobs(TIANJIN, "2024", "F:1030")))
                    .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.REGION));
        }
    }
}
