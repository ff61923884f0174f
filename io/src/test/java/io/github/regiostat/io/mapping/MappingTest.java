// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.indicator.Behaviour;
import io.github.regiostat.indicator.PriceBasis;
import io.github.regiostat.indicator.SeasonalAdjustment;
import io.github.regiostat.indicator.TimeCollection;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.period.Frequency;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.RegionScheme;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.Confidentiality;
import io.github.regiostat.source.ObservationStatus;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {
    private static final String WHOLE = """
        {
          "meanings": {"geo": "region", "Tid": "period", "OBS_FLAG": "status"},
          "indicators": {"POP": {"name": "Population", "unit": {"kind": "count", "of": "persons"}, "behaviour": \
        "stock"}},
          "indicator": {"behaviour": "flow"},
          "units": {"CP_MEUR": {"kind": "money", "currency": "EUR", "scale": 6, "decimals": 1, "prices": \
        "current"}},
          "unit": {"kind": "percentage"},
          "regions": {"EL": "GR", "S1": {"code": "local:s1", "kind": "zone", "names": {"en": "Park"}}},
          "regionSchemes": ["iso3166", "nuts2024"],
          "otherRegions": "acme",
          "region": "NO",
          "territoryOn": "2024-12-31",
          "periods": {"last year": "2023"},
          "periodPatterns": ["yyyy年M月", "'FY'yyyy"],
          "frequency": "Q",
          "reportingYearStart": "--07-01",
          "period": "2024",
          "prices": {"V": "current", "L": "chained", "Q": "constant 2015"},
          "adjustments": {"SA": "S"},
          "collections": {"Stock": "E"},
          "behaviours": {"Flow": "flow"},
          "flags": {"p": "P", "c": {"status": "Q", "confidentiality": "C"}, "r": {"note": "revised"}},
          "flagsCombined": true,
          "texts": {"..": "O"},
          "source": {"publisher": "Office", "licence": "CC-BY-4.0"},
          "vintageFromUpdate": true,
          "language": "zh-hant"
        }
        """;

    @Nested
    class Reading {
        @Test
        void territoryOfAYear_isThatOfItsLastDay() {
            Mapping mapping = Mapping.parse("{\"territoryOn\": \"2024\"}");
            assertThat(mapping.regions().territoryOn()).contains(LocalDate.of(2024, 12, 31));
            assertThat(mapping).hasToString("{\"territoryOn\":\"2024-12-31\"}");
            assertThatThrownBy(() -> Mapping.parse("{\"territoryOn\": \"today\"}"))
                    .isInstanceOf(JsonFormatException.class);
        }

        @Test
        void everyMember_isRead() {
            Mapping mapping = Mapping.parse(WHOLE);
            assertThat(mapping)
                    .isEqualTo(Mapping.builder()
                            .conceptRole("geo", ConceptRole.REGION)
                            .conceptRole("Tid", ConceptRole.PERIOD)
                            .conceptRole("OBS_FLAG", ConceptRole.STATUS)
                            .indicator(
                                    "POP",
                                    IndicatorRule.none()
                                            .withName("Population")
                                            .withUnit(UnitRule.count("persons"))
                                            .withBehaviour(Behaviour.STOCK))
                            .indicator(IndicatorRule.none().withBehaviour(Behaviour.FLOW))
                            .unit(
                                    "CP_MEUR",
                                    UnitRule.money("EUR")
                                            .withScale(Scale.MILLION)
                                            .withDecimals(1)
                                            .withPrices(PriceBasis.CURRENT))
                            .unit(UnitRule.percentage())
                            .region("EL", Regions.of("GR"))
                            .region("S1", mapping.regions().byCode().get("S1"))
                            .regionSchemes(RegionScheme.ISO_3166, RegionScheme.nuts(2024))
                            .otherRegions(RegionScheme.of("acme"))
                            .region(Regions.of("NO"))
                            .territoryOn(LocalDate.of(2024, 12, 31))
                            .period("last year", TimePeriod.year(2023))
                            .periodPatterns("yyyy年M月", "'FY'yyyy")
                            .frequency(Frequency.QUARTER)
                            .reportingYearStart(MonthDay.of(7, 1))
                            .period(TimePeriod.year(2024))
                            .prices("V", "current")
                            .prices("L", "chained")
                            .prices("Q", "constant 2015")
                            .adjustment("SA", SeasonalAdjustment.SEASONAL)
                            .collection("Stock", TimeCollection.END)
                            .behaviour("Flow", Behaviour.FLOW)
                            .flag("p", Flag.of(ObservationStatus.PROVISIONAL))
                            .flag(
                                    "c",
                                    Flag.of(Confidentiality.CONFIDENTIAL)
                                            .withStatuses(Statuses.of(ObservationStatus.SUPPRESSED)))
                            .flag("r", Flag.ofNote("revised"))
                            .flagsCombined(true)
                            .text("..", Flag.of(ObservationStatus.MISSING))
                            .source(Source.builder("Office")
                                    .licence("CC-BY-4.0")
                                    .build())
                            .vintageFromUpdate(true)
                            .language("zh-Hant")
                            .build());
            assertThat(mapping.regions().byCode().get("S1").name()).isEqualTo("Park");
            assertThat(mapping.language()).isEqualTo("zh-Hant");
            assertThat(Mapping.parse(mapping.toString())).isEqualTo(mapping);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{'by':'name'} | names | {}",
                    "{'Total':'CN','by':'name'} | names | {Total=CN}",
                    "{'within':'CN','kind':'division','by':'name'} | names of the kind 'division' within CN | {}",
                    "{'by':'name','within':'m49:002','Burma':'MM'} | names within m49:002 | {Burma=MM}"
                })
        void regionsByName_haveOptionsAndRegionsOfLabels(String regions, String rule, String byLabel) {
            Mapping mapping = Mapping.parse("{\"regions\":" + regions.replace('\'', '"') + "}");
            assertThat(mapping.regions().names().orElseThrow()).hasToString(rule);
            assertThat(mapping.regions().byCode()).hasToString(byLabel);
            assertThat(Mapping.parse(mapping.toString())).isEqualTo(mapping);
        }

        @Test
        void optionsOfNames_areCodesWithoutThem() {
            Mapping mapping = Mapping.parse("{\"regions\": {\"by\": \"BY\", \"within\": \"CN\", \"kind\": \"KI\"}}");
            assertThat(mapping.regions().names()).isEmpty();
            assertThat(mapping.regions().byCode()).hasToString("{by=BY, kind=KI, within=CN}");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> mapping.toBuilder()
                            .regionNames(RegionNameRule.any())
                            .build())
                    .withMessage("Code or label of a region beside a rule for names must not be one of by, kind,"
                            + " within, but was 'by'");
        }

        @Test
        void emptyMapping_hasNoRules() {
            Mapping nothing = Mapping.parse("{}");
            assertThat(nothing).isEqualTo(Mapping.builder().build()).hasToString("{}");
            assertThat(nothing.conceptRoles()).isEmpty();
            assertThat(nothing.indicators().defaultRule()).isEqualTo(IndicatorRule.none());
            assertThat(nothing.units().defaultRule()).isEqualTo(UnitRule.none());
            assertThat(nothing.regions().schemes()).isEmpty();
            assertThat(nothing.regions().otherScheme()).isEmpty();
            assertThat(nothing.regions().defaultRegion()).isEmpty();
            assertThat(nothing.periods().frequency()).isEmpty();
            assertThat(nothing.periods().reportingYearStart()).isEmpty();
            assertThat(nothing.periods().defaultPeriod()).isEmpty();
            assertThat(nothing.codes().isFlagsCombined()).isFalse();
            assertThat(nothing.source().override()).isEmpty();
            assertThat(nothing.source().isOmitted()).isFalse();
            assertThat(nothing.source().isVintageFromUpdate()).isFalse();
            assertThat(nothing.language()).isEqualTo("und");
        }

        @Test
        void fileAndStream_areReadLikeText(@TempDir Path directory) throws IOException {
            Path file = directory.resolve("mapping.json");
            Files.writeString(file, WHOLE);
            assertThat(Mapping.read(file)).isEqualTo(Mapping.parse(WHOLE));
            assertThat(Mapping.read(new ByteArrayInputStream(WHOLE.getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(Mapping.parse(WHOLE));
            Files.writeString(file, "[]");
            assertThatThrownBy(() -> Mapping.read(file))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage(file + ", line 1, column 1: Mapping must be an object, but was an array");
        }

        @TestFactory
        Stream<DynamicTest> invalidMappings_areRejectedWithTheirLocation() {
            Map<String, String> cases = Map.ofEntries(
                    Map.entry("", "Line 1, column 1: Mapping must be an object, but was nothing"),
                    Map.entry(
                            "{\"units\": {\"A\": {}, \"A\": {}}}",
                            "Line 1, column 21, at /units/A: Units must have each member once, but has 'A' twice"),
                    Map.entry(
                            "{\"unit\": {}, \"unit\": {}}",
                            "Line 1, column 14, at /unit: Mapping must have each member once, but has 'unit' twice"),
                    Map.entry(
                            "{\"units\": {\"A\": {\"kind\": \"monkey\"}}}",
                            "Line 1, column 26, at /units/A/kind: Kind must be one of money, money-per, count,"
                                    + " amount, amount-per,"
                                    + " percentage, percentage-points, growth-rate, multiple, index, but was 'monkey'"),
                    Map.entry(
                            "{\"unit\": {\"kind\": \"money\", \"of\": \"gdp\"}}",
                            "Line 1, column 39, at /unit: Unit rule must have \"of\" only with a kind of quantity"
                                    + " that has it, but was"
                                    + " {\"kind\":\"money\",\"of\":\"gdp\"}"),
                    Map.entry(
                            "{\"unit\": {\"unit\": \"km2\"}}",
                            "Line 1, column 24, at /unit: Unit rule must have \"unit\" only with a kind of quantity"
                                    + " that has it, but was"
                                    + " {\"unit\":\"km2\"}"),
                    Map.entry(
                            "{\"unit\": {\"scale\": \"16\"}}",
                            "Line 1, column 20, at /unit/scale: Exponent of a scale must be between -15 and 15,"
                                    + " but was 16"),
                    Map.entry(
                            "{\"unit\": {\"decimals\": 1.5}}",
                            "Line 1, column 23, at /unit/decimals: Decimals must be a whole number, but was 1.5"),
                    Map.entry(
                            "{\"unit\": {\"decimals\": 1, \"resolution\": \"0.1\"}}",
                            "Line 1, column 40, at /unit/resolution: Unit rule must have decimals or a resolution,"
                                    + " but has both"),
                    Map.entry(
                            "{\"unit\": {\"resolution\": \"0\"}}",
                            "Line 1, column 25, at /unit/resolution: Resolution must be above zero, but was 0"),
                    Map.entry(
                            "{\"unit\": {\"exact\": true, \"decimals\": 1}}",
                            "Line 1, column 39, at /unit: Unit rule must be exact or have a resolution, but was"
                                    + " {\"resolution\":\"0.1\",\"exact\":true}"),
                    Map.entry(
                            "{\"unit\": {\"exact\": 1}}",
                            "Line 1, column 20, at /unit/exact: Unit rule's \"exact\" must be true or false, but was"
                                    + " 1"),
                    Map.entry(
                            "{\"unit\": {\"kind\": \"growth-rate\", \"over\": \"year\"}}",
                            "Line 1, column 42, at /unit/over: Length of a growth rate must be an ISO 8601 period"
                                    + " such as 'P1Y', or"
                                    + " 'period' for the period of the figure, but was 'year'"),
                    Map.entry(
                            "{\"indicators\": {\"A\": {\"behaviour\": \"flows\"}}}",
                            "Line 1, column 36, at /indicators/A/behaviour: Behaviour must be one of flow, stock,"
                                    + " level, ratio, index,"
                                    + " but was 'flows'"),
                    Map.entry(
                            "{\"indicator\": {\"numerator\": \"rd\"}}",
                            "Line 1, column 33, at /indicator: Indicator rule must have both numerator and"
                                    + " denominator, or neither,"
                                    + " but was {\"numerator\":\"rd\"}"),
                    Map.entry(
                            "{\"flags\": {\"p\": \"X9\"}}",
                            "Line 1, column 17, at /flags/p: Observation status must be one of A, B, D, E, F, G, H,"
                                    + " I, J, K, L, M, N,"
                                    + " O, P, Q, S, U, V, W, X, _U, but was 'X9'"),
                    Map.entry(
                            "{\"flags\": {\"p\": {}}}",
                            "Line 1, column 18, at /flags/p: Flag must have the member \"status\","
                                    + " \"confidentiality\" or \"note\", but has none"
                                    + " of them"),
                    Map.entry(
                            "{\"flagsCombined\": \"yes\"}",
                            "Line 1, column 19, at /flagsCombined: Mapping's \"flagsCombined\" must be true or"
                                    + " false, but was 'yes'"),
                    Map.entry(
                            "{\"regionSchemes\": \"iso3166\"}",
                            "Line 1, column 19, at /regionSchemes: Region schemes must be an array, but was 'iso3166'"),
                    Map.entry(
                            "{\"periodPatterns\": [\"FYyyyy\"]}",
                            "Line 1, column 21, at /periodPatterns/0: Period pattern must consist of yyyy or yy (year),"
                                    + " Q (quarter), M or MM (month as number), MMM or MMMM (English month name),"
                                    + " ww or w (week), d or dd (day), literals in single quotes and other characters,"
                                    + " but 'FYyyyy' has 'F'"),
                    Map.entry(
                            "{\"reportingYearStart\": \"1 July\"}",
                            "Line 1, column 24, at /reportingYearStart: Start of the reporting year must be a day"
                                    + " such as '--07-01',"
                                    + " but was '1 July'"),
                    Map.entry(
                            "{\"prices\": {\"V\": \"cheap\"}}",
                            "Line 1, column 18, at /prices/V: Price basis must be unstated, current, comparable,"
                                    + " previous-year, or constant or chained with a period such as 'constant"
                                    + " 2015', but was"
                                    + " 'cheap'"),
                    Map.entry(
                            "{\"period\": \"soon\"}",
                            "Line 1, column 12, at /period: Period must be written with digits 0 to 9 and a"
                                    + " four-digit year, such as"
                                    + " 2024, 2024-S1, 2024-T1, 2024-Q1, 2024-03, 2024-W05, 2024-03-27 or 2013/2024,"
                                    + " but was 'soon'"),
                    Map.entry(
                            "{\"language\": \"\"}",
                            "Line 1, column 14, at /language: Language must be a BCP 47 tag, such as 'en' or"
                                    + " 'zh-Hant', but was ''"),
                    Map.entry("{} {}", "Line 1, column 4: Text must be one JSON value, but has more after it"));
            return cases.entrySet().stream()
                    .map(each -> DynamicTest.dynamicTest(
                            each.getKey().isEmpty() ? "nothing" : each.getKey(),
                            () -> assertThatThrownBy(() -> Mapping.parse(each.getKey()))
                                    .isInstanceOf(JsonFormatException.class)
                                    .hasMessage(each.getValue())));
        }
    }

    @Nested
    class Over {
        private final Mapping below = Mapping.parse(WHOLE);

        @Test
        void presentRules_replaceThoseBelow() {
            Mapping above = Mapping.parse("""
                {"units": {"CP_MEUR": {"kind": "percentage"}, "PC": {"kind": "percentage"}},
                 "indicators": {"POP": {"behaviour": "level"}}, "region": "SE", "flagsCombined": false}
                """);
            Mapping both = above.over(below);
            assertThat(both.units().byCode())
                    .isEqualTo(Map.of("CP_MEUR", UnitRule.percentage(), "PC", UnitRule.percentage()));
            assertThat(both.indicators().byId().get("POP"))
                    .isEqualTo(IndicatorRule.none()
                            .withName("Population")
                            .withUnit(UnitRule.count("persons"))
                            .withBehaviour(Behaviour.LEVEL));
            assertThat(both.regions().defaultRegion()).contains(Regions.of("SE"));
            assertThat(both.codes().isFlagsCombined()).isFalse();
            assertThat(both.periods().defaultPeriod()).contains(TimePeriod.year(2024));
        }

        @Test
        void dimensionForTheRegion_replacesAllDimensionsBelow() {
            Mapping above =
                    Mapping.builder().conceptRole("land", ConceptRole.REGION).build();
            assertThat(above.over(below).conceptRoles())
                    .isEqualTo(Map.of(
                            "land", ConceptRole.REGION, "Tid", ConceptRole.PERIOD, "OBS_FLAG", ConceptRole.STATUS));
        }

        @Test
        void attributeForTheStatus_isAdded() {
            Mapping above =
                    Mapping.builder().conceptRole("flag", ConceptRole.STATUS).build();
            assertThat(above.over(below).conceptRoles()).containsKeys("flag", "OBS_FLAG", "geo");
        }

        @Test
        void namesOfRegions_replaceTheSchemeOfUnknownCodes() {
            Mapping names = Mapping.parse("{\"regions\": {\"by\": \"name\"}}");
            Mapping both = names.over(Mapping.eurostat());
            assertThat(both.regions().otherScheme()).isEmpty();
            assertThat(both.regions().byCode()).containsEntry("EL", Regions.of("GR"));
            Mapping lenient = Mapping.parse("{\"regions\": {\"by\": \"name\"}, \"otherRegions\": \"acme\"}");
            assertThat(lenient.over(Mapping.eurostat()).regions().otherScheme()).contains(RegionScheme.of("acme"));
            assertThat(Mapping.parse("{\"otherRegions\": \"acme\"}")
                            .over(both)
                            .regions()
                            .otherScheme())
                    .contains(RegionScheme.of("acme"));
        }

        @Test
        void emptyListAndNull_replaceRulesBelow() {
            Mapping above = Mapping.parse("{\"regionSchemes\": [], \"otherRegions\": null, \"source\": null}");
            Mapping both = above.over(below);
            assertThat(both.regions().schemes()).isEmpty();
            assertThat(both.regions().otherScheme()).isEmpty();
            assertThat(both.source().isOmitted()).isTrue();
            assertThat(both.source().override()).isEmpty();
            assertThat(below.over(above).source().override()).isPresent();
            assertThat(below.over(above).source().isOmitted()).isFalse();
            assertThat(above).hasToString("{\"regionSchemes\":[],\"otherRegions\":null,\"source\":null}");
        }
    }

    @Nested
    class Defaults {
        @Test
        void defaultMappings_areReadEqual() {
            for (Mapping mapping :
                    List.of(Mapping.jsonStat(), Mapping.eurostat(), Mapping.sdmx(), Mapping.worldBank())) {
                assertThat(Mapping.parse(mapping.toString())).isEqualTo(mapping);
            }
        }

        @Test
        void eurostat_isMergedOverJsonStat() {
            assertThat(Mapping.eurostat().conceptRoles()).containsEntry("status", ConceptRole.STATUS);
            assertThat(Mapping.eurostat().units().byCode()).containsEntry("%", UnitRule.percentage());
            assertThat(Mapping.eurostat().codes().isFlagsCombined()).isTrue();
            assertThat(Mapping.eurostat()).isNotEqualTo(Mapping.jsonStat());
        }

        @Test
        void flagsOfEurostat_differFromThoseOfSdmx() {
            assertThat(Mapping.eurostat().codes().flags().get("s")).isEqualTo(Flag.of(ObservationStatus.ESTIMATED));
            assertThat(Mapping.sdmx().codes().flags().get("S")).isEqualTo(Flag.of(ObservationStatus.SPECIAL_EVENT));
            assertThat(Mapping.sdmx().codes().isFlagsCombined()).isFalse();
        }

        @Test
        void codeLists_areUnmodifiable() {
            assertThatThrownBy(() -> Mapping.sdmx().codes().flags().clear())
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> Mapping.sdmx().conceptRoles().clear())
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }
}
