// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.api;

import static io.github.regiostat.json.api.ApiTexts.document;
import static io.github.regiostat.json.api.ApiTexts.mapping;
import static io.github.regiostat.json.api.ApiTexts.measurements;
import static io.github.regiostat.json.api.ApiTexts.resource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.indicator.Indicator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests responses of easyquery of the National Bureau of Statistics of China. */
class NbsTest {
    private static ApiResponse gdp() {
        return ApiJson.readDocument(ApiFormat.NBS_CHINA, resource("nbs-china.json"));
    }

    private static String data(String number, String dotcount, String text) {
        return "{'data': " + number + ", 'dotcount': " + dotcount + ", 'hasdata': true, 'strdata': '" + text + "'}";
    }

    /** Returns a national value of one indicator. */
    private static ApiResponse national(String period, String name, String unit, String data) {
        return document(
                ApiFormat.NBS_CHINA,
                "{'returncode': 200, 'returndata': {'wdnodes': [{'wdcode': 'zb', 'nodes': [{'code': 'A01', 'name': '"
                        + name + "', 'unit': '" + unit + "'}]}], 'datanodes': [{'data': " + data
                        + ", 'wds': [{'wdcode': 'zb', 'valuecode': 'A01'}, {'wdcode': 'sj', 'valuecode': '" + period
                        + "'}]}]}}");
    }

    @Nested
    class Documents {
        @Test
        void dataNodes_areObservations() {
            ApiResponse response = gdp();

            assertThat(response.observations())
                    .extracting(ApiObservation::toString)
                    .containsExactly(
                            "zb=A020101, reg=110000, sj=2023: 43760.7, dotcount=1",
                            "zb=A020101, reg=120000, sj=2023: 16737.3, dotcount=1",
                            "zb=A020101, reg=130000, sj=2023: missing");
            assertThat(response.categories("reg"))
                    .containsExactly(entry("110000", "北京市"), entry("120000", "天津市"), entry("130000", "河北省"));
            assertThat(response.otherMembers())
                    .containsOnly(entry("/returndata/freshsort", "0"), entry("/returndata/hasdatacount", "2"));
        }

        @Test
        void otherMembersOfANode_areAttributes() {
            ApiResponse response = national(
                    "2023", "x", "", "{'hasdata': true, 'strdata': '7', 'data': 7, 'flag': 'e', 'note': null}");

            assertThat(response.observations())
                    .extracting(ApiObservation::attributes)
                    .allSatisfy(attributes -> {
                        assertThat(attributes).containsExactly(entry("flag", "e"));
                    });
        }
    }

    @Nested
    class Nodes {
        private static ApiResponse response(String wdnodes) {
            return document(
                    ApiFormat.NBS_CHINA,
                    "{'returncode': 200, 'returndata': {'datanodes': [], 'wdnodes': [" + wdnodes + "]}}");
        }

        @Test
        void responseWithoutNodes_isAnEmptyDataset() {
            assertThat(response("").toDataset()).isEmpty();
            assertThat(response("").dimensionIds()).containsExactly("zb", "sj");
        }

        @Test
        void repeatedCodes_areRejected() {
            String node = "{'code': 'A01', 'name': 'x', 'unit': '万人'}";
            assertThatThrownBy(() -> response("{'wdcode': 'zb', 'nodes': [" + node + ", " + node + "]}"))
                    .hasMessageEndingWith("at /returndata/wdnodes/0/nodes/1: Nodes of a dimension must have different"
                            + " codes, but 'A01' is repeated");
            assertThatThrownBy(() -> response("{'wdcode': 'zb', 'nodes': []}, {'wdcode': 'zb', 'nodes': []}"))
                    .hasMessageEndingWith("at /returndata/wdnodes/1: Dimension nodes must have different codes, but"
                            + " 'zb' is repeated");
        }
    }

    @Nested
    class Values {
        /** The number is the binary one behind the published text. */
        @ParameterizedTest
        @CsvSource({
            "100.71505336, 1, 100.7, 100.7",
            "99.950000000000003, 1, 100.0, 100.0",
            "49.3, 1, 49.3, 49.3",
            "121206.6, 0, 121207, 121207",
            "121206.6, 0, 121206, 121206",
            "-0.04, 1, 0.0, 0.0",
            "5E3, 0, 5000, 5000",
        })
        void value_isThePublishedText(String number, String dotcount, String text, String expected) {
            ApiResponse response = national("2023", "x", "", data(number, dotcount, text));

            assertThat(response.observations())
                    .extracting(ApiObservation::value)
                    .allSatisfy(value -> {
                        assertThat(value).contains(expected);
                    });
        }

        @ParameterizedTest
        @CsvSource({"100.8, 1, 100.7", "0, 1, 100.7", "1E999999999, 1, 100.7", "101, 0, 100"})
        void textThatIsNotTheRoundedNumber_isRejected(String number, String dotcount, String text) {
            assertThatThrownBy(() -> national("2023", "x", "", data(number, dotcount, text)))
                    .hasMessageEndingWith("at /returndata/datanodes/0/data: Value in \"strdata\" must be the number in"
                            + " \"data\", rounded, but is '" + text + "' for '" + number + "'");
        }

        @Test
        void zeroWithoutData_isMissing() {
            assertThat(measurements(gdp().toDataset())).contains("A020101, CN-HE, 2023: missing (O)");
        }

        @Test
        void valueWithoutData_isRejected() {
            assertThatThrownBy(() -> national("2023", "x", "", "{'data': 7, 'hasdata': false, 'strdata': '7'}"))
                    .hasMessageEndingWith("at /returndata/datanodes/0/data: Data of a node must have no value in"
                            + " \"strdata\" if \"hasdata\" is false, but have '7'");
        }

        @Test
        void emptyValueWithData_isRejected() {
            assertThatThrownBy(() -> national("2023", "x", "", data("7", "0", "")))
                    .hasMessageEndingWith("Data of a node must have a value in \"strdata\" if \"hasdata\" is true, but"
                            + " have none");
        }
    }

    @Nested
    class Datasets {
        @Test
        void values_areRoundedToTheirDecimals() {
            assertThat(measurements(gdp().toDataset()))
                    .containsExactly(
                            "A020101, CN-BJ, 2023: CNY 4376070000000 (rounded to 10000000)",
                            "A020101, CN-TJ, 2023: CNY 1673730000000 (rounded to 10000000)",
                            "A020101, CN-HE, 2023: missing (O)");
        }

        @Test
        void indicator_hasNameAndDefinition() {
            Indicator<?> indicator =
                    gdp().toDataset().stream().findFirst().orElseThrow().indicator();

            assertThat(indicator.name()).isEqualTo("地区生产总值");
            assertThat(indicator.definition()).contains("按市场价格计算。 2023年为初步核算数。");
        }

        @Test
        void valuesWithoutRegion_areOfChina() {
            Dataset dataset = national("2023", "年末总人口", "万人", data("140967", "0", "140967"))
                    .toDataset();

            assertThat(measurements(dataset)).containsExactly("A01, CN, 2023: 1409670000 persons (rounded to 10000)");
        }

        @ParameterizedTest
        @CsvSource({
            "2023, 国内生产总值(亿元), 2023",
            "2023A, 国内生产总值_当季值(亿元), 2023-Q1",
            "2023D, 国内生产总值_当季值(亿元), 2023-Q4",
            "202303, 社会消费品零售总额_当期值(亿元), 2023-03",
            "2023A, 国内生产总值_累计值(亿元), 2023-Q1",
            "2023C, 国内生产总值_累计值(亿元), 2023-Q1/2023-Q3",
            "2023D, 国内生产总值_累计值(亿元), 2023-Q1/2023-Q4",
            "202301, 社会消费品零售总额_累计值(亿元), 2023-01",
            "202302, 社会消费品零售总额_累计值(亿元), 2023-01/2023-02",
            "2023, 社会消费品零售总额_累计值(亿元), 2023",
        })
        void periods_areYearsQuartersMonthsAndYearsToDate(String code, String name, String period) {
            Dataset dataset = national(code, name, "", data("7.5", "1", "7.5")).toDataset();

            assertThat(measurements(dataset))
                    .containsExactly("A01, CN, " + period + ": CNY 750000000 (rounded to 10000000)");
        }

        @ParameterizedTest
        @CsvSource({
            "'居民消费价格指数(上年同月=100)', '', 101.5 (上年同月=100)",
            "'居民消费价格指数（上月=100）', '', 101.5 (上月=100)",
            "'国内生产总值指数(上年同期=100)_当季值', '', 101.5 (上年同期=100)",
            "'国内生产总值指数(上年同期=100)_累计值', '', 101.5 (上年同期=100)",
            "'年末总人口(万人)_当期值', '', 1015000 persons",
            "'从业人员(城镇)_当期值', '', 101.5 unstated",
            "'城镇化率', %, 101.5 %",
            "'社会消费品零售总额_同比增长(%)', '', 101.5 % over P1Y",
            "'固定资产投资_累计增长', %, 101.5 % over P1Y",
            "'工业增加值_环比增长', %, 101.5 % over P1M",
            "'从业人员(城镇)', '', 101.5 unstated",
            "'出生率', ‰, 10.15 %",
            "'产量', 万双, 101.5 万双",
        })
        void units_areThoseOfTheNodeOrTheName(String name, String unit, String expected) {
            Dataset dataset =
                    national("202301", name, unit, data("101.5", "1", "101.5")).toDataset();

            assertThat(measurements(dataset)).singleElement().asString().startsWith("A01, CN, 2023-01: " + expected);
        }

        @Test
        void growth_isAGrowthRate() {
            Dataset dataset =
                    national("2023", "x_同比增长", "%", data("5.2", "1", "5.2")).toDataset();

            assertThat(dataset.stream().map(each -> each.indicator().kind().getSimpleName()))
                    .containsExactly("GrowthRate");
        }

        @Test
        void mapping_takesPrecedence() {
            Dataset dataset = gdp().toDataset(mapping(
                    "{'indicators': {'A020101': {'id': 'gdp', 'behaviour': 'flow', 'definition': 'd'}}}"));

            assertThat(dataset.indicators()).singleElement().satisfies(indicator -> {
                assertThat(indicator.id()).isEqualTo("gdp");
                assertThat(indicator.definition()).contains("d");
            });
        }
    }
}
