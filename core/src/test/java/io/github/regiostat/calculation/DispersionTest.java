// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.calculation;

import static io.github.regiostat.calculation.CalculationFixtures.BEIJING;
import static io.github.regiostat.calculation.CalculationFixtures.GDP;
import static io.github.regiostat.calculation.CalculationFixtures.HEBEI;
import static io.github.regiostat.calculation.CalculationFixtures.PERSONS;
import static io.github.regiostat.calculation.CalculationFixtures.POPULATION;
import static io.github.regiostat.calculation.CalculationFixtures.PRICES;
import static io.github.regiostat.calculation.CalculationFixtures.SHANDONG;
import static io.github.regiostat.calculation.CalculationFixtures.THREE;
import static io.github.regiostat.calculation.CalculationFixtures.TIANJIN;
import static io.github.regiostat.calculation.CalculationFixtures.YUAN;
import static io.github.regiostat.calculation.CalculationFixtures.assertFigure;
import static io.github.regiostat.calculation.CalculationFixtures.gdp;
import static io.github.regiostat.calculation.CalculationFixtures.measurement;
import static io.github.regiostat.calculation.CalculationFixtures.population;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.Trait;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.quantity.IndexNumber;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.MoneyPer;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Unit;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispersionTest {
    private static final Indicator<MoneyPer> PER_PERSON = Indicator.builder("gdp-per-person", MoneyPer.class)
            .name("GDP per person")
            .level()
            .build();
    private static final Unit<MoneyPer> YUAN_PER_PERSON =
            MoneyPer.of("CNY", 0, "person").unit();
    private static final List<Region> EIGHT = Stream.of(
                    "CN-BJ", "CN-TJ", "CN-HE", "CN-SX", "CN-NM", "CN-LN", "CN-JL", "CN-HL")
            .map(Regions::of)
            .toList();

    private static List<Measurement<MoneyPer>> values(String... figures) {
        List<Measurement<MoneyPer>> values = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            values.add(measurement(PER_PERSON, YUAN_PER_PERSON, figures[i])
                    .region(EIGHT.get(i))
                    .build());
        }
        return values;
    }

    private static Region group(int size) {
        return Region.group("some", "Some", EIGHT.subList(0, size).toArray(Region[]::new));
    }

    private static List<Measurement<Count>> weights(String... figures) {
        List<Measurement<Count>> weights = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            weights.add(population(EIGHT.get(i), figures[i]));
        }
        return weights;
    }

    @Nested
    class CoefficientOfVariation {
        /** A standard example of the population standard deviation: the mean is 5, the deviation 2. */
        @Test
        void isDeviationOverMean() {
            Measurement<Multiple> cv =
                    Dispersion.coefficientOfVariation(group(8), values("2", "4", "4", "4", "5", "5", "7", "9"));
            assertFigure(cv, "0.4", "[0.4, 0.4]");
            assertThat(cv.toString())
                    .isEqualTo("gdp-per-person-coefficient-of-variation, local:some, 2024: 0.4 times in [0.4, 0.4]");
            assertThat(cv.indicator().name()).isEqualTo("GDP per person, coefficient of variation");
            assertThat(cv.derivation().orElseThrow().operation()).isEqualTo("coefficient of variation");
        }

        /** Williamson: the root of the mean of the squared deviations by population, over the mean. */
        @Test
        void byWeights_isThatOfWilliamson() {
            // the mean is 19; (5 × 9² + 3 × 1² + 2 × 21²) / 10 = 129; √129 / 19
            assertFigure(
                    Dispersion.coefficientOfVariation(group(3), values("10", "20", "40"), weights("5", "3", "2")),
                    "0.597779825874",
                    "[0.597779825873, 0.597779825874]");
        }

        /** The bounds are those over all corners of the box, computed with decimals of 60 digits. */
        @Test
        void ofRoundedValues_hasTightBounds() {
            assertFigure(
                    Dispersion.coefficientOfVariation(group(3), values("10~2", "20~2", "40~2")),
                    "0.534522483825",
                    "[0.489525273154, 0.581157613211]");
        }

        @Test
        void ofOverlappingBounds_startsAtZero() {
            assertFigure(
                    Dispersion.coefficientOfVariation(group(2), values("10~2", "11~2")),
                    "0.047619047619",
                    // the corner is 9 and 12
                    "[0, 0.142857142858]");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            0      | 0      | none   | none
            0~2    | 0~2    | none   | none
            0      | 5      | 1      | [1, 1]
            >1     | 5      | none   | none
            7      | 7      | 0      | [0, 0]
            7?     | 7      | 0      | none
            """)
        void ofSpecialValues(String first, String second, String value, String bounds) {
            assertFigure(Dispersion.coefficientOfVariation(group(2), values(first, second)), value, bounds);
        }
    }

    @Nested
    class Gini {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            1,2,3,4        | 0.25            | [0.25, 0.25]
            0,0,0,1        | 0.75            | [0.75, 0.75]
            5,5,5          | 0               | [0, 0]
            10~2,20~2,40~2 | 0.285714285714  | [0.262910798122, 0.309178743962]
            5~2,5~2,5~2    | 0               | [0, 0.0954077060932]
            """)
        void isMeanDistance(String figures, String value, String bounds) {
            String[] all = figures.split(",");
            assertFigure(Dispersion.gini(group(all.length), values(all)), value, bounds);
        }

        @Test
        void byWeights_isThatOfPersons() {
            Measurement<Multiple> weighted =
                    Dispersion.gini(group(3), values("10", "20", "40"), weights("5", "3", "2"));
            assertFigure(weighted, "0.3", "[0.3, 0.3]");
            assertThat(weighted.derivation().orElseThrow().inputs()).hasSize(4);
            // each person on its own
            assertFigure(
                    Dispersion.gini(group(8), values("10", "10", "10", "20", "20", "40", "40", "40")),
                    "0.296052631579",
                    "[0.296052631578, 0.296052631579]");
            assertFigure(
                    Dispersion.gini(group(3), values("10", "20", "40"), weights("3", "2", "3")),
                    "0.296052631579",
                    "[0.296052631578, 0.296052631579]");
        }
    }

    @Nested
    class Theil {
        @Test
        void isMeanOfLogarithms() {
            // computed with decimals of 60 digits
            assertFigure(
                    Dispersion.theil(group(2), values("1", "3")), "0.130812035941", "[0.130812035941, 0.130812035942]");
            assertFigure(
                    Dispersion.theil(group(3), values("10", "20", "40"), weights("5", "3", "2")),
                    "0.160737586055",
                    "[0.160737586054, 0.160737586055]");
            assertThat(Dispersion.theil(group(2), values("1", "3"))
                            .figure()
                            .orElseThrow()
                            .value()
                            .orElseThrow()
                            .number())
                    .hasToString("0.1308120359411369591292018062337177");
        }

        @Test
        void ofEqualValues_isZero() {
            assertThat(Dispersion.theil(group(3), values("7", "7", "7"))
                            .figure()
                            .flatMap(figure -> figure.value()))
                    .hasValue(Multiple.of(0));
        }

        @Test
        void ofSingleOwner_isLogarithmOfNumber() {
            assertFigure(
                    Dispersion.theil(group(3), values("0", "0", "5")),
                    // ln 3
                    "1.09861228867",
                    "[1.09861228866, 1.09861228867]");
        }

        @Test
        void ofRoundedValues_hasTightBounds() {
            assertFigure(
                    Dispersion.theil(group(3), values("10~2", "20~2", "40~2")),
                    "0.142912397556",
                    "[0.12030879743, 0.168503125159]");
        }

        @Test
        void decomposition_isBetweenAndWithin() {
            Region first = Region.group("first", "First", EIGHT.get(0), EIGHT.get(1));
            Region second = Region.group("second", "Second", EIGHT.get(2), EIGHT.get(3));
            TheilDecomposition theil =
                    Dispersion.theilDecomposition(group(4), List.of(first, second), values("1", "3", "4", "8"));
            assertFigure(theil.total(), "0.205989804125", "[0.205989804125, 0.205989804126]");
            assertFigure(theil.between(), "0.130812035941", "[0.130812035941, 0.130812035942]");
            assertFigure(theil.within(), "0.0751777681841", "[0.0751777681841, 0.0751777681842]");
            assertThat(theil.within().indicator().id()).isEqualTo("gdp-per-person-theil-within");
            assertThat(theil.between().region()).isEqualTo(group(4));
            TheilDecomposition weighted = Dispersion.theilDecomposition(
                    group(4), List.of(first, second), values("1", "3", "4", "8"), weights("2", "2", "2", "2"));
            assertThat(weighted.between().figure().flatMap(f -> f.value()))
                    .isEqualTo(theil.between().figure().flatMap(f -> f.value()));
        }

        @Test
        void decomposition_leavesOutPartWithoutWeight() {
            Region first = Region.group("first", "First", EIGHT.get(0), EIGHT.get(1));
            TheilDecomposition theil = Dispersion.theilDecomposition(
                    group(3), List.of(first, EIGHT.get(2)), values("1", "3", "4"), weights("2", "2", "0"));
            assertFigure(theil.total(), "0.130812035941", "[0.130812035941, 0.130812035942]");
            assertThat(theil.between().figure().flatMap(figure -> figure.value()))
                    .hasValue(Multiple.of(0));
            assertFigure(theil.within(), "0.130812035941", "[0.130812035941, 0.130812035942]");
        }

        /** The part of one member has no dispersion, and at most 0.5 of 4.5: 0.1308 × 4 / 4.5 is 0.1163. */
        @Test
        void decomposition_hasPartOfOneMemberThatMayBeZero() {
            Region first = Region.group("first", "First", EIGHT.get(0), EIGHT.get(1));
            TheilDecomposition theil =
                    Dispersion.theilDecomposition(group(3), List.of(first, EIGHT.get(2)), values("1", "3", "0~1"));
            assertFigure(theil.within(), "0.130812035941", "[0.116277365281, 0.130812035942]");
        }

        /** The mean of the first part is from 1 to 3, whether it has persons or not. */
        @Test
        void decomposition_hasBoundsIfWeightOfPartMayBeZero() {
            Region first = Region.group("first", "First", EIGHT.get(0), EIGHT.get(1));
            TheilDecomposition theil = Dispersion.theilDecomposition(
                    group(3), List.of(first, EIGHT.get(2)), values("1", "3", "2"), weights("0~1", "0~1", "5"));
            assertThat(theil.between().bounds()).isPresent();
            assertThat(theil.between().bounds().orElseThrow().interval().upper().orElseThrow())
                    .isLessThan(new BigDecimal("0.1"));
        }

        @Test
        void decomposition_rejectsMemberInNoPart() {
            Region first = Region.group("first", "First", EIGHT.get(0), EIGHT.get(1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dispersion.theilDecomposition(group(3), List.of(first), values("1", "3", "4")))
                    .withMessage("Each member of local:some must be in one of the parts, but CN-HE is in none on"
                            + " 2024-12-31");
        }
    }

    @Nested
    class Herfindahl {
        /** The example of the U.S. merger guidelines: 30, 30, 20 and 20 % give 2600 of 10 000. */
        @Test
        void isSumOfSquaredShares() {
            List<Measurement<Money>> shares = List.of(
                    gdp(EIGHT.get(0), "30"), gdp(EIGHT.get(1), "30"), gdp(EIGHT.get(2), "20"), gdp(EIGHT.get(3), "20"));
            Measurement<Multiple> index = Concentration.herfindahl(group(4), shares);
            assertFigure(index, "0.26", "[0.26, 0.26]");
            assertThat(index.indicator().id()).isEqualTo("gdp-herfindahl");
            assertThat(index.region()).isEqualTo(group(4));
        }

        @Test
        void overCategories_hasNoDimension() {
            List<Measurement<Money>> industries = Stream.of("A:75~2", "B:25")
                    .map(text -> gdp(text.substring(2))
                            .dimension("industry", text.substring(0, 1))
                            .build())
                    .toList();
            Measurement<Multiple> index = Concentration.herfindahlOverCategories(industries);
            // 75² + 25² over 100²; the ends are those of 74 and 76
            assertFigure(index, "0.625", "[0.622487501275, 0.627487501226]");
            assertThat(index.dimensions()).isEmpty();
        }
    }

    @Nested
    class LocationQuotient {
        private Measurement<Count> jobs(Region region, String industry, String figure) {
            Measurement.Builder<Count> jobs = measurement(
                            Indicator.builder("jobs", Count.class).stock().build(),
                            Count.of(0, "jobs").unit(),
                            figure)
                    .region(region);
            return industry.isEmpty()
                    ? jobs.build()
                    : jobs.dimension("industry", industry).build();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            25     | 100    | 200    | 1000   | 1.25  | [1.25, 1.25]
            25~2   | 100    | 200    | 1000   | 1.25  | [1.2, 1.3]
            25     | 100    | 200~20 | 1000   | 1.25  | [1.19047619047, 1.31578947369]
            25     | 100    | 0      | 1000   | none  | none
            """)
        void isQuotientOfShares(String part, String whole, String all, String total, String value, String bounds) {
            Region china = Regions.of("CN");
            Measurement<Multiple> quotient = Concentration.locationQuotient(
                    jobs(BEIJING, "C", part), jobs(BEIJING, "", whole), jobs(china, "C", all), jobs(china, "", total));
            assertFigure(quotient, value, bounds);
            assertThat(quotient.indicator().id()).isEqualTo("jobs-location-quotient");
            assertThat(quotient.reference().flatMap(r -> r.region())).contains(china);
            assertThat(quotient.dimensions()).containsEntry("industry", "C");
        }

        @Test
        void rejectsOtherIndustryInReference() {
            Region china = Regions.of("CN");
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Concentration.locationQuotient(
                            jobs(BEIJING, "C", "25"),
                            jobs(BEIJING, "", "100"),
                            jobs(china, "D", "200"),
                            jobs(china, "", "1000")))
                    .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.DIMENSIONS));
        }
    }

    @Nested
    class Refusals {
        @Test
        void rejectsMissingMember() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dispersion.gini(group(4), values("1", "3", "4")))
                    .withMessageContaining("CN-SX");
        }

        @Test
        void rejectsNegativeValue() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dispersion.gini(group(2), values("1", "-3")))
                    .withMessageStartingWith("Value of a measure of dispersion must be zero or more, but was ");
        }

        @Test
        void rejectsRegionOutsideGroup() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Dispersion.gini(THREE, List.of(gdp(BEIJING, "1"), gdp(TIANJIN, "2"), gdp(SHANDONG, "3"))))
                    .withMessageContaining("CN-SD");
        }

        @Test
        void rejectsIndexOnPeriod_unlessAccepted() {
            List<Measurement<IndexNumber>> indices = Stream.of(BEIJING, TIANJIN, HEBEI)
                    .map(region -> measurement(PRICES, CalculationFixtures.OF_2015, "110")
                            .region(region)
                            .build())
                    .toList();
            assertThatExceptionOfType(NotComparableException.class)
                    .isThrownBy(() -> Dispersion.gini(THREE, indices))
                    .satisfies(e -> assertThat(e.trait()).isEqualTo(Trait.INDEX_BASE))
                    .satisfies(e -> assertThat(e.acceptedBy()).contains(Accept.INDEX_ACROSS_REGIONS));
            assertFigure(Dispersion.gini(THREE, indices, Accept.INDEX_ACROSS_REGIONS), "0", "[0, 0]");
        }

        @Test
        void rejectsWeightWithoutValue() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dispersion.gini(group(3), values("1", "3"), weights("1", "2", "3")))
                    .withMessageStartingWith("Dispersion requires exactly one value for each weight, but has 0 for ");
        }

        @Test
        void unitesStatuses() {
            List<Measurement<Money>> values = List.of(
                    measurement(GDP, YUAN, "1")
                            .status(ObservationStatus.ESTIMATED)
                            .build(),
                    gdp(TIANJIN, "2"),
                    gdp(HEBEI, "3"));
            assertThat(Dispersion.gini(THREE, values).statuses().codes()).containsExactly("E");
            assertThat(measurement(POPULATION, PERSONS, "1").build().statuses().isNormal())
                    .isTrue();
        }
    }
}
