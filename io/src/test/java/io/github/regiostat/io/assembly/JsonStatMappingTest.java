// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.dataset.Row;
import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.io.mapping.Mapping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonStatMappingTest {
    private static TestCube small() {
        return TestCube.of("gdp").axis("geo", "DE=Germany").axis("time", "2024");
    }

    @Test
    void roles_areRegionPeriodAndIndicator() {
        TestCube cube = TestCube.of("table")
                .axis("land", Set.of("geo"), "DE=Germany", "FR=France")
                .axis("year", Set.of("time"), "2023", "2024")
                .axis("what", Set.of("metric"), "POP=Population")
                .unit(TestCube.unit("people", "count", 3, 1))
                .axis("sex", Set.of(), "F=female", "M=male")
                .row("42000.1", "DE", "2023", "POP", "F")
                .row("33000.25", "FR", "2024", "POP", "M");
        assertThat(cube.measurementsUnder(Mapping.jsonStat()))
                .containsExactly(
                        "POP, DE, 2023, sex=F: 42000100 persons (rounded to 100)",
                        "POP, FR, 2024, sex=M: 33000250 persons");
        assertThat(cube.under(Mapping.jsonStat()).row(0).indicator().name()).isEqualTo("Population");
    }

    @Test
    void unitOfCategory_followsFromItsLabelOrType() {
        TestCube cube = small().axis("metric", "a", "b", "c", "d", "e", "f");
        List<CubeCategoryUnit> units = List.of(
                unit("%", "", ""),
                unit("tonnes", "", "count"),
                unit("tonnes", "", ""),
                unit("", "€", ""),
                unit("USD", "", ""),
                new CubeCategoryUnit(
                        Optional.of("million"),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.of(6),
                        OptionalInt.empty(),
                        Optional.of("$"),
                        Optional.empty()));
        List<CubeCategory> entries = cube.axes().get(2).categories();
        for (int i = 0; i < units.size(); i++) {
            CubeCategory entry = entries.get(i);
            entries.set(i, new CubeCategory(entry.id(), entry.label(), Optional.of(units.get(i)), entry.pointer()));
            cube.row("1", "DE", "2024", entry.id());
        }
        assertThat(cube.figuresUnder(Mapping.jsonStat()))
                .containsExactly("a: 1 %", "b: 1 tonnes", "c: 1 tonnes", "d: EUR 1", "e: USD 1", "f: 1000000 $");
        assertThat(cube.under(Mapping.jsonStat())
                        .rows()
                        .map(row -> row.indicator().kind().getSimpleName()))
                .containsExactly("Percentage", "Count", "Amount", "Money", "Money", "Amount");
    }

    private static CubeCategoryUnit unit(String base, String symbol, String type) {
        return new CubeCategoryUnit(
                Optional.empty(),
                Optional.of(base).filter(text -> !text.isEmpty()),
                Optional.of(type).filter(text -> !text.isEmpty()),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(symbol).filter(text -> !text.isEmpty()),
                Optional.empty());
    }

    @Test
    void countWithoutDecimals_hasUnknownRounding() {
        TestCube cube =
                small().axis("metric", "POP").unit(unit("persons", "", "")).row("3", "DE", "2024", "POP");
        assertThat(cube.rowUnder(Mapping.jsonStat()).figure().orElseThrow().isExact())
                .isFalse();
        assertThat(cube.rowUnder(Mapping.jsonStat()).figure().orElseThrow().bounds())
                .isEmpty();
    }

    @Test
    void axisWithUnits_isTheIndicatorWithoutARole() {
        TestCube cube = small().axis("ContentsCode", Set.of(), "POP")
                .unit(TestCube.unit("persons", "", 0, 0))
                .row("3", "DE", "2024", "POP");
        assertThat(cube.figuresUnder(Mapping.jsonStat())).containsExactly("POP: 3 persons (rounded to 1)");
    }

    @Test
    void cubeWithoutIndicator_isAnIndicator() {
        Row row = small().metadata(TestCube.metadata("gdp", "Gross  domestic\nproduct"))
                .row("3", "DE", "2024")
                .rowUnder(Mapping.jsonStat());
        assertThat(row.indicator().id()).isEqualTo("gdp");
        assertThat(row.indicator().name()).isEqualTo("Gross domestic product");
        assertThat(row.indicator().behaviour()).isEqualTo(Behaviour.LEVEL);
        assertThat(row.figure().orElseThrow()).hasToString("3 unstated");
    }

    @Test
    void attributesOfPxWebContents_areKept() {
        Row row = small().axis("metric", "POP")
                .attributes(Map.of("measuringType", "Stock", "priceType", "NotApplicable", "adjustment", "WorkAndSes"))
                .row("3", "DE", "2024", "POP")
                .rowUnder(Mapping.jsonStat());
        assertThat(row.indicator().behaviour()).isEqualTo(Behaviour.STOCK);
        assertThat(row.indicator().timeCollection()).isEqualTo(TimeCollection.UNKNOWN);
        assertThat(row.indicator().seasonalAdjustment()).contains(SeasonalAdjustment.SEASONAL_AND_CALENDAR);
        assertThat(row.indicator().priceBasis()).isEqualTo(PriceBasis.UNSTATED);
    }

    @Test
    void stockOfPxWeb_isTakenWhenTheMappingStatesIt() {
        TestCube cube = small().axis("metric", "POP")
                .attributes(Map.of("measuringType", "Stock"))
                .row("3", "DE", "2024", "POP");
        Mapping user = Mapping.parse("""
            {"collections": {"Stock": "B"}}
            """);
        Indicator<?> indicator = cube.rowUnder(user.over(Mapping.jsonStat())).indicator();
        assertThat(indicator.behaviour()).isEqualTo(Behaviour.STOCK);
        assertThat(indicator.timeCollection()).isEqualTo(TimeCollection.BEGINNING);
    }

    @Test
    void behavioursOfPxWeb_haveTheirUsualTimeOfCollection() {
        TestCube flow = small().axis("metric", "GDP")
                .attributes(Map.of("measuringType", "Flow"))
                .row("3", "DE", "2024", "GDP");
        assertThat(flow.rowUnder(Mapping.jsonStat()).indicator().timeCollection())
                .isEqualTo(TimeCollection.SUMMED);
        TestCube average = small().axis("metric", "EMP")
                .attributes(Map.of("measuringType", "Average"))
                .row("3", "DE", "2024", "EMP");
        assertThat(average.rowUnder(Mapping.jsonStat()).indicator()).hasToString("EMP (level of Amount)");
        assertThat(average.rowUnder(Mapping.jsonStat()).indicator().timeCollection())
                .isEqualTo(TimeCollection.AVERAGE);
    }

    @Test
    void fixedPricesOfPxWeb_areConstantPricesOfTheirBase() {
        Row row = small().axis("metric", "GDP")
                .unit(unit("SEK", "", ""))
                .attributes(Map.of("measuringType", "Flow", "priceType", "Fixed", "basePeriod", "2015"))
                .row("3", "DE", "2024", "GDP")
                .rowUnder(Mapping.jsonStat());
        assertThat(row.indicator()).hasToString("GDP (flow of Money)");
        assertThat(row.indicator().priceBasis()).hasToString("constant 2015");
    }

    @Test
    void missingNumber_isAMeasurementWithoutFigure() {
        Dataset dataset = TestCube.of("table")
                .axis("geo", "DE")
                .axis("time", "2022", "2023", "2024")
                .row(null, "DE", "2022")
                .flagged(Map.of("status", "."), null, "DE", "2023")
                .row("..", "DE", "2024")
                .under(Mapping.jsonStat());
        assertThat(dataset.rows()
                        .map(row -> row.isMissing() + " " + row.statuses() + " "
                                + row.note().orElse("without note")))
                .containsExactly("true O without note", "true O status: .", "true O without note");
    }

    @Test
    void flagWithoutCodeList_isANote() {
        Row row = small().flagged(Map.of("status", "e"), "3", "DE", "2024").rowUnder(Mapping.jsonStat());
        assertThat(row.statuses()).hasToString("A");
        assertThat(row.note()).contains("status: e");
    }

    @Test
    void codesOfNoCountry_areLocal() {
        TestCube cube = TestCube.of("table")
                .axis("geo", "UK=United Kingdom", "15=A Coruña", "New York", "FRA=France", "US-CA=California")
                .axis("time", "2024");
        cube.axes().get(0).categories().forEach(entry -> cube.row("1", entry.id(), "2024"));
        Dataset dataset = cube.under(Mapping.jsonStat());
        assertThat(dataset.rows()
                        .map(Row::region)
                        .map(region -> region.code() + ", " + region.name() + ", "
                                + region.kind().code()))
                .containsExactly(
                        "local:UK, United Kingdom, other",
                        "local:15, A Coruña, other",
                        "local:New_York, local:New_York, other",
                        "FR, France, country",
                        "US-CA, California, division");
        assertThat(dataset.row(1).region().names()).isEqualTo(Map.of("und", "A Coruña"));
    }

    @Test
    void source_isThatOfTheDocument() {
        CubeMetadata metadata = TestCube.metadata(
                "TAB6471", "Folkmängd", "SCB", "", "2026-06-08T06:00:00Z", "https://api.example/TAB6471");
        Row row = small().metadata(metadata).row("3", "DE", "2024").rowUnder(Mapping.jsonStat());
        assertThat(row.source().orElseThrow()).hasToString("SCB, Folkmängd, https://api.example/TAB6471");
        assertThat(row.source().orElseThrow().published().orElseThrow()).hasToString("2026-06-08");
        assertThat(row.source().orElseThrow().vintage()).isEmpty();
    }
}
