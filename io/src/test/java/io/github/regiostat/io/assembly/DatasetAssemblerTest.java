// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.dataset.DuplicateMeasurementException;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.Flag;
import io.github.regiostat.io.mapping.IndicatorRule;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.io.mapping.UnitRule;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetAssemblerTest {
    private static final Mapping NAMED = Mapping.builder()
            .conceptRole("geo", ConceptRole.REGION)
            .conceptRole("time", ConceptRole.PERIOD)
            .conceptRole("what", ConceptRole.INDICATOR)
            .conceptRole("unit", ConceptRole.UNIT)
            .conceptRole("flag", ConceptRole.STATUS)
            .regionSchemes(RegionScheme.ISO_3166)
            .build();

    private static TestCube small() {
        return TestCube.of("gdp").axis("geo", "DE=Germany").axis("time", "2024");
    }

    private static Mapping refined(Mapping.Builder refinement) {
        return refinement.build().over(NAMED);
    }

    @Nested
    class RegionDimensions {
        @Test
        void cubeWithoutRegion_hasTheRegionOfTheMapping() {
            TestCube cube = TestCube.of("gdp").axis("time", "2024").row("1", "2024");
            assertThat(cube.measurementsUnder(refined(Mapping.builder().region(Regions.of("NO")))))
                    .containsExactly("gdp, NO, 2024: 1 unstated");
        }

        @Test
        void cubeWithoutRegion_isRejectedWithAdvice() {
            TestCube.of("gdp")
                    .axis("time", "2024")
                    .axis("PKoder", "P1")
                    .row("1", "2024", "P1")
                    .assertRejectedUnder(
                            NAMED,
                            "cube.json: Data set 'gdp' must have a dimension for the region, but the mapping has"
                                    + " none among ['time',"
                                    + " 'PKoder']; map one of them, as in {\"meanings\": {\"geo\": \"region\"}}, or"
                                    + " specify the"
                                    + " region, as in {\"region\": \"DE\"}");
        }

        @Test
        void twoDimensionsForTheRegion_areRejectedWithAdvice() {
            TestCube cube = TestCube.of("pop")
                    .axis("birth", Set.of("geo"), "DE")
                    .axis("residence", Set.of("geo"), "DE")
                    .axis("time", "2024")
                    .row("1", "DE", "DE", "2024");
            cube.assertRejectedUnder(
                    NAMED,
                    "cube.json, at /dimension/residence: Concept role 'region' must have one dimension, but has"
                            + " 'birth' and"
                            + " 'residence'; select one in the mapping, as in {\"meanings\": {\"birth\": \"region\"}}");
            assertThat(cube.measurementsUnder(refined(Mapping.builder().conceptRole("residence", ConceptRole.REGION))))
                    .containsExactly("pop, DE, 2024, birth=DE: 1 unstated");
        }

        @Test
        void role_takesPrecedenceOverTheIdOfAnotherDimension() {
            TestCube cube = TestCube.of("pop")
                    .axis("geo", Set.of(), "urban")
                    .axis("land", Set.of("geo"), "DE")
                    .axis("time", "2024")
                    .row("1", "urban", "DE", "2024");
            assertThat(cube.measurementsUnder(NAMED)).containsExactly("pop, DE, 2024, geo=urban: 1 unstated");
        }

        @Test
        void unknownRegionCode_isRejected() {
            TestCube cube = TestCube.of("gdp")
                    .axis("geo", "ZZ=Nowhere")
                    .axis("time", "2024")
                    .row("1", "ZZ", "2024");
            cube.assertRejectedUnder(
                    NAMED,
                    "cube.json, at /dimension/geo/ZZ: Category 'ZZ' of dimension 'geo' must be a region of the"
                            + " mapping or of iso3166, but is unknown ('Nowhere'); add it to \"regions\" of the"
                            + " mapping, or set"
                            + " \"otherRegions\" to a scheme for unknown codes");
            assertThat(cube.measurementsUnder(refined(Mapping.builder().otherRegions(RegionScheme.of("acme", "2021")))))
                    .containsExactly("gdp, acme@2021:ZZ, 2024: 1 unstated");
            assertThat(cube.measurementsUnder(refined(Mapping.builder().region("ZZ", Regions.of("FR")))))
                    .containsExactly("gdp, FR, 2024: 1 unstated");
        }

        @Test
        void unreadablePeriodsAndRegions_areReportedTogether() {
            TestCube cube = TestCube.of("gdp")
                    .axis("geo", "ZZ=Nowhere", "DE=Germany", "YY=Elsewhere")
                    .axis("time", "2024", "soon", "later");
            cube.assertRejectedUnder(
                    NAMED,
                    "cube.json, at /dimension/time/soon: Category 'soon' of dimension 'time' must be a period such as"
                            + " '2024' or '2024-Q1', but was 'soon'; add it to \"periods\" of the mapping, or"
                            + " its form to \"periodPatterns\". Other categories that cannot be read: 'later' of"
                            + " 'time' at /dimension/time/later, 'ZZ' of"
                            + " 'geo' at /dimension/geo/ZZ, 'YY' of 'geo' at /dimension/geo/YY");
        }

        @Test
        void patternsOfPeriods_areReadBeforeOtherForms() {
            TestCube cube = TestCube.of("gdp")
                    .axis("geo", "DE")
                    .axis("time", "2024年1-2月", "FY2024", "2023")
                    .row("1", "DE", "2024年1-2月")
                    .row("2", "DE", "FY2024")
                    .row("3", "DE", "2023");
            Mapping mapping = refined(
                    Mapping.builder().periodPatterns("yyyy年M-M月", "'FY'yyyy").reportingYearStart(MonthDay.of(4, 1)));
            assertThat(cube.under(mapping)
                            .rows()
                            .map(row ->
                                    row.period().start() + " " + row.period().end()))
                    .containsExactly("2024-01-01 2024-02-29", "2024-04-01 2025-03-31", "2023-01-01 2023-12-31");
        }

        @Test
        void manyUnreadableRegions_areListedUpToANumber() {
            String[] codes = IntStream.range(0, 30).mapToObj(i -> "Z" + i).toArray(String[]::new);
            TestCube cube = TestCube.of("gdp").axis("geo", codes).axis("time", "2024");
            assertThatThrownBy(() -> cube.under(NAMED))
                    .hasMessageStartingWith("cube.json, at /dimension/geo/Z0: Category 'Z0' of dimension 'geo' must be")
                    .hasMessageContaining("'Z1' of 'geo' at /dimension/geo/Z1, ")
                    .hasMessageEndingWith(", 'Z20' of 'geo' at /dimension/geo/Z20 and 9 more");
        }

        @Test
        void categoriesForOneRegion_areRejectedWithBothLocations() {
            TestCube cube = TestCube.of("gdp")
                    .axis("geo", "GR", "EL")
                    .axis("time", "2024")
                    .row("1", "GR", "2024")
                    .row("2", "EL", "2024");
            Mapping mapping = refined(Mapping.builder().region("EL", Regions.of("GR")));
            cube.assertRejectedUnder(
                    mapping,
                    "cube.json, at /value/1: Observations must differ in indicator, unit, region, period or another"
                            + " dimension, but"
                            + " this one and the one at /value/0 do not: gdp, GR, 2024: 2 unstated");
            assertThatThrownBy(() -> cube.under(mapping)).hasCauseInstanceOf(DuplicateMeasurementException.class);
        }
    }

    @Nested
    class Periods {
        @Test
        void cubeWithoutPeriod_hasThePeriodOfTheMapping() {
            TestCube cube = TestCube.of("gdp").axis("geo", "DE").row("1", "DE");
            assertThat(cube.measurementsUnder(refined(Mapping.builder().period(TimePeriod.year(2024)))))
                    .containsExactly("gdp, DE, 2024: 1 unstated");
            cube.assertRejectedUnder(
                    NAMED,
                    "cube.json: Data set 'gdp' must have a dimension for the period, but the mapping has none among"
                            + " ['geo']; map"
                            + " one of them, as in {\"meanings\": {\"time\": \"period\"}}, or specify the period, as in"
                            + " {\"period\": \"2024\"}");
        }

        @Test
        void commonPeriodFormats_areRead() {
            TestCube cube = TestCube.of("t")
                    .axis("geo", "DE")
                    .axis(
                            "time",
                            "1990M01",
                            "2013-S1",
                            "2024-Q1",
                            "2024W05",
                            "2011",
                            "2013K2",
                            "2013U07",
                            "x1=2015",
                            "2013/2024",
                            "2024-03-27");
            cube.axes().get(1).categories().forEach(entry -> cube.row("1", "DE", entry.id()));
            assertThat(cube.under(NAMED).rows().map(row -> row.period().toString()))
                    .containsExactly(
                            "1990-01",
                            "2013-S1",
                            "2024-Q1",
                            "2024-W05",
                            "2011",
                            "2013-Q2",
                            "2013-W07",
                            "2015",
                            "2013/2024",
                            "2024-03-27");
        }

        @Test
        void categoryThatIsNotAPeriod_isRejectedWithItsLabel() {
            TestCube cube = TestCube.of("CPI")
                    .axis("geo", "DE")
                    .axis("time", "2024", "CI_0000001=January, all items")
                    .row("1", "DE", "2024");
            cube.assertRejectedUnder(
                    NAMED,
                    "cube.json, at /dimension/time/CI_0000001: Category 'CI_0000001' of dimension 'time' must be a"
                            + " period such as"
                            + " '2024' or '2024-Q1', but was 'CI_0000001' ('January, all items'); add it to"
                            + " \"periods\" of the mapping, or its form to \"periodPatterns\"");
            assertThat(cube.measurementsUnder(
                            refined(Mapping.builder().period("January, all items", TimePeriod.month(2024, 1)))))
                    .containsExactly("CPI, DE, 2024: 1 unstated");
        }

        @Test
        void dates_arePeriodsOfTheFrequencyOfTheMapping() {
            TestCube cube = TestCube.of("t")
                    .axis("geo", "DE")
                    .axis("time", "2024-04-01")
                    .row("1", "DE", "2024-04-01");
            assertThat(cube.measurementsUnder(refined(Mapping.builder().frequency(Frequency.QUARTER))))
                    .containsExactly("t, DE, 2024-Q2: 1 unstated");
            cube.assertRejectedUnder(
                    refined(Mapping.builder().frequency(Frequency.YEAR)),
                    "cube.json, at /dimension/time/2024-04-01: Category '2024-04-01' of dimension 'time' must be a"
                            + " period such as"
                            + " '2024' or '2024-Q1', but was '2024-04-01'; add it to \"periods\" of the mapping,"
                            + " or its form to \"periodPatterns\"");
        }

        @Test
        void reportingYears_startOnTheDayOfTheMapping() {
            TestCube cube =
                    TestCube.of("t").axis("geo", "DE").axis("time", "2024-Q1").row("1", "DE", "2024-Q1");
            assertThat(cube.measurementsUnder(refined(Mapping.builder().reportingYearStart(MonthDay.of(7, 1)))))
                    .containsExactly("t, DE, 2024-Q1@--07-01: 1 unstated");
        }
    }

    @Nested
    class Dimensions {
        @Test
        void dimensionOfOneCategory_isDroppedByTheMapping() {
            Mapping mapping = refined(Mapping.builder().conceptRole("sex", ConceptRole.DROPPED));
            TestCube one = small().axis("sex", "T").row("1", "DE", "2024", "T");
            assertThat(one.measurementsUnder(NAMED)).containsExactly("gdp, DE, 2024, sex=T: 1 unstated");
            assertThat(one.measurementsUnder(mapping)).containsExactly("gdp, DE, 2024: 1 unstated");
            small().axis("sex", "F", "M")
                    .row("1", "DE", "2024", "F")
                    .assertRejectedUnder(
                            mapping,
                            "cube.json, at /dimension/sex: Dimension 'sex' must have one category to be dropped, but"
                                    + " has 2; give"
                                    + " it another role in \"meanings\", such as \"breakdown\"");
        }

        @Test
        void severalDimensionsForTheIndicator_areCombined() {
            Mapping mapping = refined(Mapping.builder()
                    .conceptRole("what", ConceptRole.INDICATOR)
                    .conceptRole("subject", ConceptRole.INDICATOR)
                    .indicator("POP.F", IndicatorRule.none().withBehaviour(Behaviour.STOCK))
                    .indicator("POP", IndicatorRule.none().withUnit(UnitRule.count("persons"))));
            Row row = small().axis("what", "POP=Population")
                    .axis("subject", "F=female")
                    .row("1", "DE", "2024", "POP", "F")
                    .rowUnder(mapping);
            assertThat(row.indicator()).hasToString("POP.F (stock of Count)");
            assertThat(row.indicator().name()).isEqualTo("Population, female");
        }

        @Test
        void referencesAndVintages_arePartOfTheKey() {
            Mapping mapping = refined(Mapping.builder()
                    .conceptRole("compared", ConceptRole.REFERENCE_REGION)
                    .conceptRole("since", ConceptRole.REFERENCE_PERIOD)
                    .conceptRole("edition", ConceptRole.VINTAGE)
                    .source(Source.of("Office")));
            TestCube cube = small().axis("compared", "FR")
                    .axis("since", "2013", "_Z")
                    .axis("edition", "first", "second")
                    .row("1", "DE", "2024", "FR", "2013", "first")
                    .row("2", "DE", "2024", "FR", "_Z", "second");
            assertThat(cube.under(mapping)
                            .rows()
                            .map(row -> row.reference().orElseThrow() + "; "
                                    + row.source().orElseThrow()))
                    .containsExactly("FR, 2013; Office (vintage first)", "FR; Office (vintage second)");
        }

        @Test
        void vintageWithoutSource_isRejected() {
            small().axis("edition", "first")
                    .row("1", "DE", "2024", "first")
                    .assertRejectedUnder(
                            refined(Mapping.builder().conceptRole("edition", ConceptRole.VINTAGE)),
                            "cube.json, at /dimension/edition: Vintage must have a source, but neither the document"
                                    + " nor the mapping"
                                    + " has a publisher; add it to the mapping, as in {\"source\": {\"publisher\":"
                                    + " \"Eurostat\"}}");
        }

        @Test
        void counterpartsOfTwoDirections_areRejected() {
            small().axis("exports", "FR")
                    .axis("imports", "FR")
                    .row("1", "DE", "2024", "FR", "FR")
                    .assertRejectedUnder(
                            refined(Mapping.builder()
                                    .conceptRole("exports", ConceptRole.TO)
                                    .conceptRole("imports", ConceptRole.FROM)),
                            "cube.json, at /dimension/imports: Counterpart must have one dimension, but has one of"
                                    + " the concept"
                                    + " role 'to' and one of 'from'; map one of them as another role, as in"
                                    + " {\"meanings\":"
                                    + " {\"imports\": \"breakdown\"}}");
        }

        @Test
        void categoryWithControlCharacter_isRejected() {
            small().axis("sex", "\t")
                    .row("1", "DE", "2024", "\t")
                    .assertRejectedUnder(
                            NAMED,
                            "cube.json, at /dimension/sex/\\u0009: Category must be text of 1 to 1000 characters"
                                    + " without control"
                                    + " characters or space at its ends, but was '\\u0009'");
        }
    }

    @Nested
    class Indicators {
        @Test
        void ruleForTheIndicator_takesPrecedenceOverTheUnitOfTheDocument() {
            Mapping mapping = refined(Mapping.builder()
                    .unit("THS", UnitRule.amount("number").withScale(Scale.THOUSAND))
                    .indicator("POP", IndicatorRule.none().withUnit(UnitRule.count("persons"))));
            TestCube cube = small().axis("what", "POP", "CARS")
                    .axis("unit", "THS")
                    .row("1", "DE", "2024", "POP", "THS")
                    .row("2", "DE", "2024", "CARS", "THS");
            assertThat(cube.figuresUnder(mapping)).containsExactly("POP: 1000 persons", "CARS: 2000 number");
        }

        @Test
        void ruleWithAllProperties_givesTheIndicator() {
            Indicator<Money> contracts = Indicator.builder("technology-contracts", Money.class)
                    .flow()
                    .name("Technology contracts")
                    .constantPrices("2015")
                    .build();
            Mapping mapping = refined(Mapping.builder()
                    .indicator("TC", IndicatorRule.of(contracts).withUnit(UnitRule.money("CNY"))));
            Row row = small().axis("what", "TC").row("1", "DE", "2024", "TC").rowUnder(mapping);
            assertThat(row.indicator()).isEqualTo(contracts);
        }

        @Test
        void ruleForAllIndicators_appliesWherePossible() {
            Mapping mapping = refined(Mapping.builder()
                    .indicator(IndicatorRule.none().withBehaviour(Behaviour.FLOW))
                    .unit("PC", UnitRule.percentage())
                    .unit("I15", UnitRule.index("2015")));
            TestCube cube = small().axis("what", "A")
                    .axis("unit", "EUR", "PC", "I15")
                    .row("1", "DE", "2024", "A", "EUR")
                    .row("2", "DE", "2024", "A", "PC")
                    .row("3", "DE", "2024", "A", "I15");
            assertThat(cube.under(mapping).rows().map(row -> row.indicator().toString()))
                    .containsExactly(
                            "A.EUR (flow of Money)", "A.PC (ratio of Percentage)", "A.I15 (index of IndexNumber)");
        }

        @Test
        void ruleForOneIndicator_isRejectedIfImpossible() {
            small().axis("what", "A")
                    .axis("unit", "PC")
                    .row("2", "DE", "2024", "A", "PC")
                    .assertRejectedUnder(
                            refined(Mapping.builder()
                                    .indicator("A", IndicatorRule.none().withBehaviour(Behaviour.FLOW))
                                    .unit("PC", UnitRule.percentage())),
                            "cube.json, at /value/0: Indicator must be of money, a count or an amount to be a flow"
                                    + " or a stock, but was"
                                    + " A (flow of Percentage)");
        }

        @Test
        void defaultUnit_appliesWithoutOtherUnit() {
            Mapping mapping = refined(Mapping.builder()
                    .unit(UnitRule.money("CNY").withScale(Scale.HUNDRED_MILLION).withDecimals(1)));
            assertThat(small().row("843.7", "DE", "2024").figuresUnder(mapping))
                    .containsExactly("gdp: CNY 84370000000 (rounded to 10000000)");
            assertThat(small().axis("unit", "BALES")
                            .row("1", "DE", "2024", "BALES")
                            .figuresUnder(mapping))
                    .containsExactly("gdp: 100000000 BALES (rounded to 10000000)");
        }

        @Test
        void rounding_isThatOfTheMapping() {
            Mapping exact =
                    refined(Mapping.builder().unit(UnitRule.count("policies").asExact()));
            assertThat(small().row("230", "DE", "2024")
                            .rowUnder(exact)
                            .figure()
                            .orElseThrow()
                            .isExact())
                    .isTrue();
            Mapping halves =
                    refined(Mapping.builder().unit(UnitRule.percentage().withResolution(new BigDecimal("0.5"))));
            assertThat(small().row("4.50", "DE", "2024").figuresUnder(halves))
                    .containsExactly("gdp: 4.5 % (rounded to 0.5)");
            assertThat(small().row("4.2", "DE", "2024").figuresUnder(halves)).containsExactly("gdp: 4.2 %");
            assertThat(small().row("12345678901234567890.5", "DE", "2024").figuresUnder(halves))
                    .containsExactly("gdp: 12345678901234567890.5 % (rounded to 0.5)");
        }
    }

    @Nested
    class Values {
        @ParameterizedTest
        @ValueSource(strings = {"16 410", "3 500", "-3\u00A0500", "1\u202F234\u202F567,5", "3,500", "3'500"})
        void numberWithGroupSeparators_isRejected(String text) {
            small().row(text, "DE", "2024")
                    .assertRejectedUnder(
                            NAMED,
                            "cube.json, at /value/0: Value must be a number without group separators, but was '" + text
                                    + "'; write its digits without separators in the document");
        }

        @Test
        void unknownText_isRejectedWithTheText() {
            TestCube cube = small().row("about 5", "DE", "2024");
            cube.assertRejectedUnder(
                    NAMED,
                    "cube.json, at /value/0: Value must be a number or a text in \"texts\" of the mapping, but was"
                            + " 'about 5'; if"
                            + " it marks a missing value, add it to \"texts\"");
            Row row =
                    cube.rowUnder(refined(Mapping.builder().text("about 5", Flag.of(ObservationStatus.NOT_COLLECTED))));
            assertThat(row.isMissing()).isTrue();
            assertThat(row.statuses()).hasToString("L");
        }

        @Test
        void digits_areKeptAsPublished() {
            TestCube cube = TestCube.of("t")
                    .axis("geo", "DE")
                    .axis("time", "2021", "2022", "2023")
                    .row("123.40", "DE", "2021")
                    .row("1.5E3", "DE", "2022")
                    .row("12345678901234567890.10", "DE", "2023");
            assertThat(cube.under(NAMED)
                            .rows()
                            .map(row -> row.publishedNumber().orElseThrow().toString()))
                    .containsExactly("123.40", "1.5E+3", "12345678901234567890.10");
        }

        @Test
        void numberBeyondTheLimits_isRejected() {
            small().row("1e2000", "DE", "2024")
                    .assertRejectedUnder(
                            refined(Mapping.builder().unit(UnitRule.percentage().withDecimals(1))),
                            "cube.json, at /value/0: Number must have at most 1000 digits before and 1000 after the"
                                    + " decimal"
                                    + " point, but has 1 digits and exponent 2000");
        }

        @Test
        void cubeWithoutObservations_isAnEmptyDataset() {
            assertThat(small().under(NAMED).isEmpty()).isTrue();
            assertThat(TestCube.of("t").axis("geo").axis("time").under(NAMED).isEmpty())
                    .isTrue();
        }

        @Test
        void rowsInAnyOrder_haveTheirOwnAttributes() {
            TestCube cube = TestCube.of("t")
                    .axis("sex", "F", "M")
                    .axis("geo", "DE", "FR")
                    .axis("time", "2023", "2024")
                    .flagged(Map.of("flag", "p"), "1", "F", "DE", "2023")
                    .row("2", "M", "FR", "2024")
                    .flagged(Map.of("flag", "p"), null, "F", "FR", "2023")
                    .row("4", "M", "DE", "2024");
            Mapping mapping = refined(Mapping.builder().flag("p", Flag.of(ObservationStatus.PROVISIONAL)));
            assertThat(cube.under(mapping)
                            .rows()
                            .map(row -> row.category("sex").orElseThrow() + " "
                                    + row.region().code() + " " + row.period()
                                    + " "
                                    + row.publishedNumber()
                                            .map(Object::toString)
                                            .orElse("-") + " "
                                    + row.statuses()))
                    .containsExactly("F DE 2023 1 P", "M FR 2024 2 A", "F FR 2023 - O,P", "M DE 2024 4 A");
        }
    }

    @Nested
    class Exceptions {
        @Test
        void exception_hasNoNameForANamelessDocument() {
            assertThatThrownBy(() -> DatasetAssembler.assemble(small().row("x", "DE", "2024"), NAMED, null))
                    .isInstanceOfSatisfying(JsonFormatException.class, invalid -> {
                        assertThat(invalid.source()).isEqualTo(Optional.empty());
                        assertThat(invalid.pointer()).isEqualTo("/value/0");
                        assertThat(invalid.line()).isZero();
                    })
                    .hasMessageStartingWith("At /value/0: Value must be a number");
        }
    }
}
