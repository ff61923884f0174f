// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import static io.github.regiostat.json.api.ApiTexts.document;
import static io.github.regiostat.json.api.ApiTexts.mapping;
import static io.github.regiostat.json.api.ApiTexts.measurements;
import static io.github.regiostat.json.api.ApiTexts.resource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.UnitRule;
import java.time.Period;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests CompactData of the IMF. */
class CompactDataTest {
    private static ApiResponse ifs() {
        return ApiJson.readDocument(ApiFormat.IMF_COMPACT, resource("imf-compact.json"));
    }

    private static ApiResponse message(String series) {
        return document(ApiFormat.IMF_COMPACT, "{'CompactData': {'DataSet': {'Series': " + series + "}}}");
    }

    private static String series(String area, String indicator, String observations) {
        return "{'@FREQ': 'A', '@REF_AREA': '" + area + "', '@INDICATOR': '" + indicator + "', 'Obs': " + observations
                + "}";
    }

    private static String observation(String period, String value) {
        return "{'@TIME_PERIOD': '" + period + "', '@OBS_VALUE': " + value + "}";
    }

    @Nested
    class Documents {
        @Test
        void observations_haveDimensionsAndAttributesOfTheirSeries() {
            assertThat(ifs().observations())
                    .extracting(ApiObservation::toString)
                    .containsExactly(
                            "FREQ=A, REF_AREA=CN, INDICATOR=NGDP_XDC, TIME_PERIOD=2021: 114923697.6, TIME_FORMAT=P1Y,"
                                    + " UNIT_MULT=6",
                            "FREQ=A, REF_AREA=CN, INDICATOR=NGDP_XDC, TIME_PERIOD=2022: 120472395.3, OBS_STATUS=P,"
                                    + " TIME_FORMAT=P1Y, UNIT_MULT=6",
                            "FREQ=Q, REF_AREA=U2, INDICATOR=PCPI_IX, TIME_PERIOD=2022-Q1: 117.49, BASE_YEAR=2010=100,"
                                    + " TIME_FORMAT=P3M, UNIT_MULT=0",
                            "FREQ=A, REF_AREA=FR, INDICATOR=LP_PE_NUM, TIME_PERIOD=2022: missing, OBS_STATUS=M,"
                                    + " TIME_FORMAT=P1Y, UNIT_MULT=3");
        }

        @Test
        void header_isMetadata() {
            assertThat(ifs().lastUpdated()).contains("2024-11-08T08:25:08");
            assertThat(ifs().otherMembers())
                    .containsKeys("/CompactData/Header/ID", "/CompactData/@xmlns", "/CompactData/DataSet/@xmlns")
                    .containsEntry(
                            "/CompactData/Header/Sender",
                            "{\"@id\":\"1C0\",\"Name\":{\"@xml:lang\":\"en\",\"#text\":\"IMF\"}}");
        }

        @Test
        void oneSeriesOrObservation_mayBeAnObject() {
            String one = series("FR", "NGDP_XDC", observation("2022", "'1'"));
            String inArrays = series("FR", "NGDP_XDC", "[" + observation("2022", "'1'") + "]");

            assertThat(message(one)).isEqualTo(message("[" + inArrays + "]"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[]",
                    "null",
                    "{'@FREQ': 'A', '@REF_AREA': 'FR', '@INDICATOR': 'X'}",
                    "{'@FREQ': 'A', '@REF_AREA': 'FR', '@INDICATOR': 'X', 'Obs': null}"
                })
        void dataSetWithoutObservations_isEmpty(String series) {
            ApiResponse response = message(series);

            assertThat(response.dimensionIds()).containsExactly("FREQ", "REF_AREA", "INDICATOR", "TIME_PERIOD");
            assertThat(response.toDataset().isEmpty()).isTrue();
        }

        @Test
        void memberOfSomeSeries_isAnAttribute() {
            String first = "{'@FREQ': 'A', '@REF_AREA': 'FR', '@INDICATOR': 'X', '@SECTOR': 'S1', '@REMARK': 'r',"
                    + " 'Obs': "
                    + observation("2022", "1") + "}";
            String second = "{'@FREQ': 'A', '@REF_AREA': 'DE', '@INDICATOR': 'X', '@SECTOR': 'S1', 'Obs': "
                    + observation("2022", "2") + "}";
            ApiResponse response = message("[" + first + ", " + second + "]");

            assertThat(response.dimensionIds())
                    .containsExactly("FREQ", "REF_AREA", "INDICATOR", "SECTOR", "TIME_PERIOD");
            assertThat(response.observations())
                    .extracting(ApiObservation::attributes)
                    .containsExactly(Map.of("REMARK", "r"), Map.of());
        }

        @Test
        void attributeOfAnObservation_takesPrecedence() {
            ApiResponse response =
                    message("{'@FREQ': 'A', '@REF_AREA': 'CN', '@INDICATOR': 'NGDP_XDC', '@UNIT_MULT': '6',"
                            + " 'Obs': {'@TIME_PERIOD': '2022', '@OBS_VALUE': '2', '@UNIT_MULT': '9'}}");

            assertThat(response.observations())
                    .extracting(ApiObservation::attributes)
                    .containsExactly(Map.of("UNIT_MULT", "9"));
            assertThat(response.toDataset())
                    .singleElement()
                    .asString()
                    .startsWith("NGDP_XDC, CN, 2022: CNY 2000000000");
        }

        @Test
        void seriesWithAMemberThatTheFirstLacks_isRejected() {
            assertThatThrownBy(() -> message("[{'@FREQ': 'A', '@INDICATOR': 'X'}, " + series("FR", "X", "[]") + "]"))
                    .hasMessageEndingWith(
                            "\"@REF_AREA\", or none of them, but the first one has not and this one has it");
        }

        @Test
        void seriesWithoutAMemberOfTheFirst_isRejected() {
            assertThatThrownBy(() -> message("[" + series("FR", "X", "[]") + ", {'@FREQ': 'A', '@INDICATOR': 'X'}]"))
                    .hasMessageEndingWith("at /CompactData/DataSet/Series/1: Series must all have the member"
                            + " \"@REF_AREA\", or none of them, but the first one has it and this one has not");
        }
    }

    @Nested
    class Datasets {
        @Test
        void units_areThoseOfTheIndicators() {
            Dataset dataset = ifs().toDataset();

            assertThat(measurements(dataset))
                    .containsExactly(
                            "NGDP_XDC, CN, 2021: CNY 114923697600000",
                            "NGDP_XDC, CN, 2022: CNY 120472395300000",
                            "PCPI_IX, group:EA, 2022-Q1: 117.49 (2010=100)",
                            "LP_PE_NUM, FR, 2022: missing (M)");
            assertThat(dataset.stream().map(each -> each.statuses().toString())).contains("P");
        }

        @Test
        void publisher_isTheImf() {
            assertThat(ifs().toDataset().stream()
                            .findFirst()
                            .orElseThrow()
                            .source()
                            .orElseThrow()
                            .publisher())
                    .isEqualTo("International Monetary Fund");
        }

        @Test
        void counterpartArea_isTheOtherRegion() {
            ApiResponse exports = message("{'@FREQ': 'A', '@REF_AREA': 'FR', '@INDICATOR': 'TXG_FOB_USD',"
                    + " '@COUNTERPART_AREA': 'W00', '@UNIT_MULT': '6', 'Obs': " + observation("2022", "'618.5'") + "}");

            assertThat(measurements(exports.toDataset()))
                    .containsExactly("TXG_FOB_USD, FR to m49:001, 2022: USD 618500000");
        }

        @Test
        void unknownAreas_areOfTheImf() {
            ApiResponse response = message(series("1C_ALLC", "NGDP_XDC", observation("2022", "1")));

            assertThat(response.toDataset().stream()
                            .map(each -> each.region().code().toString()))
                    .containsExactly("imf:1C_ALLC");
        }

        @Test
        void mapping_takesPrecedence() {
            Dataset dataset = ifs().toDataset(mapping("{'indicators': {'NGDP_XDC': {'id': 'gdp', 'unit': {'kind':"
                    + " 'money', 'currency': 'CNY', 'decimals': 1}, 'behaviour': 'flow'}}}"));

            assertThat(measurements(dataset)).contains("gdp, CN, 2021: CNY 114923697600000 (rounded to 100000)");
        }

        @Test
        void duplicates_areRejectedWithBothLocations() {
            String series = series("FR", "X", "[" + observation("2022", "1") + "]");

            assertThatThrownBy(() -> message("[" + series + ", " + series + "]").toDataset())
                    .hasMessageStartingWith("At /CompactData/DataSet/Series/1/Obs/0: Observations must differ in")
                    .hasMessageContaining("the one at /CompactData/DataSet/Series/0/Obs/0 do not");
        }

        @Test
        void unreadableCategories_haveTheLocationOfTheirMember() {
            assertThatThrownBy(() ->
                            message(series("FR", "X", observation("soon", "1"))).toDataset())
                    .hasMessageStartingWith("At /CompactData/DataSet/Series/Obs/@TIME_PERIOD: Category 'soon' of"
                            + " dimension 'TIME_PERIOD' must be a period");
        }
    }

    @Nested
    class Units {
        @ParameterizedTest
        @CsvSource({
            "BXGS_BP6_USD, '{\"kind\":\"money\",\"currency\":\"USD\"}'",
            "X_EUR, '{\"kind\":\"money\",\"currency\":\"EUR\"}'",
            "NGDP_R_SA_XDC, '{\"kind\":\"amount\",\"unit\":\"national currency\"}'",
            "FPOLM_PA, '{\"kind\":\"percentage\"}'",
            "LUR_PT, '{\"kind\":\"percentage\"}'",
            "LP_PE_NUM, '{\"kind\":\"count\",\"of\":\"persons\"}'",
            "PCPI_IX, '{\"kind\":\"index\"}'",
        })
        void unit_isTheEndOfTheCode(String code, String expected) {
            assertThat(ImfRules.unit(code)).map(UnitRule::toString).contains(expected);
        }

        @Test
        void changes_areGrowthRates() {
            assertThat(ImfRules.unit("PCPI_PC_CP_A_PT")).contains(UnitRule.growth(Period.ofYears(1)));
            assertThat(ImfRules.unit("PCPI_PC_PP_PT")).contains(UnitRule.growthOnPreviousPeriod());
        }

        @Test
        void exchangeRates_areAmountsPerUnit() {
            assertThat(ImfRules.unit("ENDA_XDC_USD_RATE")).contains(UnitRule.amountPer("national currency", "USD", 1));
        }

        @ParameterizedTest
        @ValueSource(strings = {"USD", "NGDPD", "X_ALL", "X_RATE", "A_B_RATE", ""})
        void otherCodes_stateNoUnit(String code) {
            assertThat(ImfRules.unit(code)).isEmpty();
        }
    }
}
