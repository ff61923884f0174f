// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.internal.JsonSchemaElementUtils;
import dev.langchain4j.service.AiServices;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.json.claims.ClaimsJson;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("bridges")
class ClaimToolTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static ClaimTool tool() throws IOException {
        return new ClaimTool(SampleData.contracts(), ExchangeRates.builder().build());
    }

    private static String execute(String arguments) throws IOException {
        ToolExecutionRequest request = ToolExecutionRequest.builder()
                .id("1")
                .name("check_claims")
                .arguments(arguments)
                .build();
        return tool().execute(request, "default");
    }

    /** What a provider's module sends to its API. */
    @Test
    void parameters_areTheStrictSchema() {
        ToolSpecification specification = ClaimTool.specification();
        JsonNode sent = MAPPER.valueToTree(JsonSchemaElementUtils.toMap(specification.parameters(), true));
        JsonNode schema = MAPPER.readTree(ClaimsJson.toolSchema());
        assertThat(specification.name()).isEqualTo("check_claims");
        for (String member : new String[] {"type", "properties", "required", "additionalProperties", "$defs"}) {
            assertThat(sent.get(member)).as(member).isEqualTo(schema.get(member));
        }
    }

    @Test
    void contradictedClaim_hasItsReasonAndRemedy() throws IOException {
        assertThat(execute(ScriptedModel.CLAIM))
                .isEqualTo("contradicted: The data give CNY [84365000000, 84375000000];"
                        + " the claim is CNY [89500000000, 90500000000]."
                        + " Remedy: The nearest claim is CNY 84000000000.");
    }

    @Test
    void supportedClaim_isSupported() throws IOException {
        assertThat(execute(ScriptedModel.CLAIM.replace("90000000000", "84000000000")))
                .startsWith("supported: ");
    }

    @Test
    void regionMayBeNamed() throws IOException {
        assertThat(execute(ScriptedModel.CLAIM.replace("\"CN-BJ\"", "\"Beijing\"")))
                .startsWith("contradicted: ");
    }

    @Test
    void invalidCall_isAnsweredWithItsError() throws IOException {
        assertThat(execute(ScriptedModel.CLAIM.replace("\"CN-BJ\"", "\"Atlantis\"")))
                .startsWith("The call is invalid: Line 2, column ")
                .contains("at /claims/0/region", "'Atlantis'");
        assertThat(execute("{}")).startsWith("The call is invalid: ").contains("claims");
    }

    @Test
    void model_callsTheToolAndReadsItsAnswer() throws IOException {
        Writer writer = AiServices.builder(Writer.class)
                .chatModel(new ScriptedModel(ScriptedModel.CLAIM))
                .tools(Map.of(ClaimTool.specification(), tool()))
                .build();
        assertThat(writer.write("How much technology did Beijing sell?"))
                .startsWith("The tool answered: contradicted: ");
    }
}
