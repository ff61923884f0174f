// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.json.regiostat.RegiostatJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tools without the protocol. */
class ToolsTest {
    private static final ExchangeRates NO_RATES = ExchangeRates.builder().build();

    private static Dataset data(String measurements) {
        return RegiostatJson.readDocument("""
                {"regiostat": 1,
                 "regions": [{"code": "local:bloc", "kind": "group", "names": {"en": "Bloc"}},
                  {"code": "local:park", "kind": "zone", "names": {"en": "Science Park"}}],
                 "indicators": [
                  {"id": "exports", "kind": "money", "behaviour": "flow"},
                  {"id": "gdp", "kind": "money", "behaviour": "flow"},
                  {"id": "rate", "kind": "percentage", "behaviour": "ratio", "numerator": "exports",
                   "denominator": "gdp"}],
                 "measurements": [%s]}
                """.formatted(measurements)).toDataset();
    }

    private static String money(String indicator, String region, int amount) {
        return """
            {"indicator": "%s", "region": "%s", "period": "2024", "value": {"amount": "%d", "currency": "CNY"}}\
            """.formatted(indicator, region, amount);
    }

    private static Map<String, Object> call(ServerTool tool, Map<String, Object> arguments) {
        return tool.call(new ToolArguments(arguments));
    }

    /** 20 of 100 is 20 %, not 30 %. */
    @Test
    void reconcile_ofARatio_hasItsInputs() {
        ServerTool reconcile = new ReconcileTool(data(money("exports", "CN-BJ", 20) + "," + money("gdp", "CN-BJ", 100)
                + ", {\"indicator\": \"rate\", \"region\": \"CN-BJ\", \"period\": \"2024\","
                + " \"value\": {\"percent\": \"30\"}}"));

        assertThat(call(reconcile, Map.of("indicator", "rate"))).containsEntry("violated", 1);
        assertThat(call(reconcile, Map.of("indicator", "gdp"))).containsEntry("checks", 1);
    }

    @Test
    void reconcile_listsWhatIsUndetermined() {
        ServerTool reconcile = new ReconcileTool(data(money("exports", "CN-BJ", 20) + "," + money("gdp", "CN-TJ", 100)
                + ", {\"indicator\": \"rate\", \"region\": \"CN-BJ\", \"period\": \"2024\","
                + " \"value\": {\"percent\": \"30\"}}"));

        assertThat(call(reconcile, Map.of())).containsEntry("undetermined", 1).doesNotContainKey("undeterminedChecks");
        assertThat(call(reconcile, Map.of("withUndetermined", true))
                        .get("undeterminedChecks")
                        .toString())
                .contains("rate, CN-BJ, 2024");
    }

    /** A group without known members and the country of other regions are not ranked among regions. */
    @Test
    void rank_isAmongRegionsThatAreNoWhole() {
        ServerTool calculate = new CalculateTool(
                data(money("gdp", "CN", 900) + "," + money("gdp", "local:bloc", 800) + "," + money("gdp", "CN-BJ", 20)
                        + "," + money("gdp", "CN-SH", 30)),
                NO_RATES);

        assertThat(call(
                                calculate,
                                Map.of("calculation", "rank", "indicator", "gdp", "region", "CN-BJ", "period", "2024"))
                        .get("rank"))
                .hasToString("{best=2, worst=2, of=2}");
        assertThat(call(
                                calculate,
                                Map.of(
                                        "calculation",
                                        "rank",
                                        "indicator",
                                        "gdp",
                                        "region",
                                        "CN-BJ",
                                        "period",
                                        "2024",
                                        "among",
                                        List.of("CN", "CN-BJ")))
                        .get("rank"))
                .hasToString("{best=2, worst=2, of=2}");
    }

    /** Sichuan contained Chongqing until 1997, and is a region beside it since. */
    @Test
    void rank_isAmongTheRegionsOfTheDay() {
        ServerTool calculate =
                new CalculateTool(data(money("gdp", "CN-SC", 60) + "," + money("gdp", "CN-CQ", 30)), NO_RATES);

        assertThat(call(
                                calculate,
                                Map.of("calculation", "rank", "indicator", "gdp", "region", "CN-CQ", "period", "2024"))
                        .get("rank"))
                .hasToString("{best=2, worst=2, of=2}");
    }

    @Test
    void findRegion_comparesNames_notTheirLanguages() {
        ServerTool find = new FindRegionTool(data(money("gdp", "local:park", 5)));

        assertThat(call(find, Map.of("text", "science")).toString()).contains("code=local:park", "kind=zone");
        assertThat(call(find, Map.of("text", "{en=")).toString()).doesNotContain("local:park");
    }

    @Test
    void listData_hasCodesOfKindAndBehaviour() {
        assertThat(call(new ListDataTool(data(money("gdp", "CN-BJ", 20))), Map.of())
                        .toString())
                .contains("kind=money", "behaviour=flow");
    }
}
