// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.json.claims.ClaimsJson;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls the server by the client of the SDK, over the standard streams of a process. */
class StatisticsServerTest {
    private static McpSyncClient client;

    @BeforeAll
    static void start() {
        client = ServerProcess.client();
    }

    @AfterAll
    static void stop() {
        client.closeGracefully();
    }

    static CallToolResult call(String tool, Map<String, Object> arguments) {
        return client.callTool(
                McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> answer(String tool, Map<String, Object> arguments) {
        CallToolResult result = call(tool, arguments);
        assertThat(result.isError()).as(result.toString()).isFalse();
        return (Map<String, Object>) result.structuredContent();
    }

    private static Map<String, Object> calculation(String calculation, Map<String, Object> more) {
        Map<String, Object> arguments = new HashMap<>(
                Map.of("calculation", calculation, "indicator", "gdp", "region", "Beijing", "period", "2024"));
        arguments.putAll(more);
        return arguments;
    }

    @Test
    void tools_haveTheSchemasOfTheJar() {
        List<Tool> tools = client.listTools().tools();

        assertThat(tools.stream().map(Tool::name))
                .containsExactlyInAnyOrder(
                        "list_data", "find_region", "look_up", "calculate", "check_text", "check_claims", "reconcile");
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.annotations().readOnlyHint()).isTrue();
            assertThat(tool.annotations().openWorldHint()).isFalse();
            assertThat(tool.outputSchema()).isNotEmpty();
        });
        Tool claims = tools.stream()
                .filter(tool -> tool.name().equals("check_claims"))
                .findFirst()
                .orElseThrow();
        assertThat(claims.inputSchema().toString()).contains("average-growth", "relative-difference");
        assertThat(ClaimsJson.toolSchema()).contains("relative-difference");
    }

    @Test
    void resources_listIndicatorsAndRegions() {
        assertThat(client.listResources().resources()).hasSize(2);
        assertThat(resource("regiostat://indicators")).contains("\"id\":\"gdp\"", "\"units\":[\"CNY\"]");
        assertThat(resource("regiostat://regions")).contains("\"CN-BJ\":", "北京市", "Beijing and Tianjin");
    }

    private static String resource(String uri) {
        McpSchema.ReadResourceResult result =
                client.readResource(McpSchema.ReadResourceRequest.builder(uri).build());
        return ((TextResourceContents) result.contents().get(0)).text();
    }

    @Test
    void listData_showsIndicators() {
        assertThat(answer("list_data", Map.of()).toString())
                .contains("measurements=8", "id=gdp", "labels={en=[GDP], zh=[地区生产总值]}", "to=2024");
        assertThat(answer("list_data", Map.of("indicator", "gdp")).toString())
                .contains("periods=[2023, 2024]", "code=CN-SH");
    }

    @Test
    void findRegion_findsNamesOfAnyLanguage() {
        assertThat(answer("find_region", Map.of("text", "北京", "limit", 1)).toString())
                .contains("code=CN-BJ", "name=Beijing", "inData=true");
        assertThat(answer("find_region", Map.of("text", "Beijing and Tianjin")).toString())
                .contains("local:both");
        assertThat(refusal("find_region", Map.of("text", "Qwrtzpsdf"))).contains("was 'Qwrtzpsdf'");
    }

    @Test
    void lookUp_hasValueBoundsAndSource() {
        assertThat(answer("look_up", Map.of("indicator", "gdp", "regions", List.of("北京市"), "periods", List.of("2024")))
                        .toString())
                .isEqualTo("{values=[{indicator=gdp, region=CN-BJ, regionName=Beijing, period=2024,"
                        + " value=4984310000000, unit=CNY, bounds={lower=4984305000000, upper=4984315000000,"
                        + " lowerOpen=false, upperOpen=false},"
                        + " source=Office of Examples, Yearbook, 2025-03-01}]}");
        assertThat(answer("look_up", Map.of("indicator", "gdp", "periods", List.of("2023/2024"), "limit", 2)))
                .containsEntry("more", 3);
    }

    /** Expected values by hand: 4984.31/4376.07 and so on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            growth     | since      | 2023  | 13.8992 | % over P1Y
            difference | since      | 2023  | 608240000000 | CNY
            per-capita | population | population | 228302.949798 | CNY per person
            conversion | currency   | USD   | 699876433998 | USD
            """)
    void calculate_hasResultWithBounds(String calculation, String name, String value, String expected, String unit) {
        Map<String, Object> answer = answer("calculate", calculation(calculation, Map.of(name, value)));

        assertThat(answer.get("value").toString()).startsWith(expected);
        assertThat(answer).containsEntry("unit", unit).containsKeys("derivation", "inputs", "bounds");
    }

    @Test
    void calculate_compares() {
        assertThat(answer("calculate", calculation("multiple", Map.of("reference", Map.of("region", "Tianjin"))))
                        .get("value")
                        .toString())
                .startsWith("2.7653");
        assertThat(answer("calculate", calculation("share", Map.of("whole", Map.of("region", "local:both"))))
                        .get("value")
                        .toString())
                .startsWith("73.298");
        assertThat(answer("calculate", calculation("rank", Map.of())).get("rank"))
                .hasToString("{best=2, worst=2, of=3}");
    }

    @Test
    void calculate_statesItsDerivation() {
        assertThat(answer("calculate", calculation("growth", Map.of("since", "2023")))
                        .get("derivation"))
                .isEqualTo("later / earlier - 1, with CNY 4984310000000 (rounded to 10000000) (GDP of Beijing in 2024)"
                        + " and CNY 4376070000000 (rounded to 10000000) (GDP of Beijing in 2023)");
    }

    @Test
    void refusals_nameTheReasonAndWhatToDo() {
        assertThat(refusal("calculate", calculation("growth", Map.of("since", "2019"))))
                .isEqualTo("The data have no value of gdp of Beijing (CN-BJ) in 2019; for this region it has values of"
                        + " 2023, 2024");
        assertThat(refusal("calculate", calculation("share", Map.of("whole", Map.of("indicator", "population")))))
                .contains("must");
        assertThat(refusal("look_up", Map.of("indicator", "income")))
                .isEqualTo(
                        "Indicator must be the id or name of one indicator, but 'income' matches no indicator; the data"
                                + " have gdp, population, beds");
    }

    private static String refusal(String tool, Map<String, Object> arguments) {
        CallToolResult result = call(tool, arguments);
        assertThat(result.isError()).isTrue();
        return ((Map<?, ?>) result.structuredContent()).get("refused").toString();
    }

    @Test
    void checkText_listsContradictionsFirst() {
        Map<String, Object> answer = answer(
                "check_text",
                Map.of("text", "In 2024, Beijing's population was 21.83 million. Its GDP was 5.12 trillion yuan."));

        assertThat(answer.get("summary")).hasToString("{supported=1, contradicted=1}");
        assertThat(((List<?>) answer.get("statements")).get(0).toString())
                .contains("text=5.12 trillion yuan", "verdict=contradicted", "indicator=gdp", "region=CN-BJ");
    }

    @Test
    void checkClaims_checksTheOthersIfOneIsInvalid() {
        Map<String, Object> valid = claim("CN-BJ", "13.9");
        Map<String, Object> answer = answer("check_claims", Map.of("claims", List.of(claim("XX-99", "1.0"), valid)));

        assertThat(answer.get("summary")).hasToString("{supported=1}");
        assertThat(answer.get("errors").toString()).contains("/claims/0/region: ", "XX-99");
    }

    private static Map<String, Object> claim(String region, String percent) {
        Map<String, Object> claim = new LinkedHashMap<>();
        claim.put("claim", "growth");
        claim.put("indicator", "gdp");
        claim.put("region", region);
        claim.put("period", "2024");
        claim.put("breakdown", List.of());
        claim.put("to", List.of());
        claim.put("from", List.of());
        claim.put("since", "2023");
        claim.put("growthBasis", "unstated");
        claim.put(
                "figure",
                Map.of(
                        "value",
                        Map.of("growthPercent", percent, "over", "P1Y", "annual", false),
                        "resolution",
                        "0.1",
                        "qualifier",
                        "none"));
        return claim;
    }

    @Test
    void reconcile_findsWhatDoesNotAddUp() {
        Map<String, Object> answer = answer("reconcile", Map.of());

        assertThat(answer).containsEntry("violated", 1);
        assertThat(answer.get("violations").toString()).contains("local:both");
    }

    @Test
    void badCalls_doNotEndTheServer() {
        assertThat(call("calculate", Map.of()).isError()).isTrue();
        assertThat(refusal("look_up", Map.of("indicator", 3, "unknown", true)))
                .startsWith("Arguments must match the schema of the tool: ")
                .contains("unknown");
        assertThatThrownBy(() -> call("no_such_tool", Map.of())).hasMessageContaining("Unknown tool");
        assertThat(call("check_text", Map.of("text", "x".repeat(100_001))).isError())
                .isTrue();
        assertThat(answer("list_data", Map.of())).isNotEmpty();
    }

    @Test
    void malformedLines_getAnErrorAndAllAnswersComeBeforeTheEnd() throws Exception {
        String initialize = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
                + "\"2024-11-05\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}\n";
        String started = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n";
        String call = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"list_data\","
                + "\"arguments\":{}}}";

        String out = run(initialize + started + "not JSON\n\n{\"a\":1}\n" + "x".repeat(4_000_010) + "\n" + call);

        assertThat(out.lines()).hasSize(5).allSatisfy(line -> assertThat(line).startsWith("{\"jsonrpc\":\"2.0\""));
        assertThat(out.lines().filter(line -> line.contains("-32700"))).hasSize(2);
        assertThat(out.lines().filter(line -> line.contains("-32600"))).hasSize(1);
        assertThat(out.lines().filter(line -> line.contains("\"id\":2") && line.contains("measurements")))
                .hasSize(1);
    }

    @Test
    void slowCalls_areRefused() throws Exception {
        String out = run(
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
                        + "\"2024-11-05\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}\n"
                        + "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n"
                        + "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/call\",\"params\":{\"name\":\"check_text\","
                        + "\"arguments\":{\"text\":\"" + "GDP was 5 yuan. ".repeat(5000) + "\"}}}\n",
                "PT0.1S");

        assertThat(out).contains("The call took longer than");
    }

    private static String run(String in, String... args) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(ServerProcess.command(args))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread writer = new Thread(() -> {
            try (var out = process.getOutputStream()) {
                out.write(in.getBytes(StandardCharsets.UTF_8));
            } catch (IOException ended) {
                // The test fails by the missing answers.
            }
        });
        writer.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        writer.join();
        return out;
    }

    @Test
    void limits_mustBeAboveZero() {
        StatisticsServer server =
                StatisticsServer.of(Dataset.of(), ExchangeRates.builder().build());

        assertThatThrownBy(() -> server.withTimeLimit(Duration.ZERO))
                .hasMessage("Limit of time must be above zero, but was PT0S");
    }
}
