// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.service.tool.ToolExecutor;
import io.github.regiostat.claims.ClaimResult;
import io.github.regiostat.claims.Claims;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.json.claims.ClaimsJson;
import io.github.regiostat.json.claims.IdentifiedClaim;
import io.github.regiostat.json.claims.ClaimsJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A tool of LangChain4j with which a language model checks its claims against a dataset.
 *
 * @param dataset the data
 * @param rates the exchange rates for amounts in other currencies
 */
record ClaimTool(Dataset dataset, ExchangeRates rates) implements ToolExecutor {
    // @start region="specification"
    /** Returns the tool with Regiostat's strict schema as its parameters. */
    static ToolSpecification specification() {
        JsonNode schema = new JsonMapper().readTree(ClaimsJson.toolSchema());
        return ToolSpecification.builder()
                .name("check_claims")
                .description("Checks each statement of a text about figures against the data."
                        + " Call it before you answer, and correct what is contradicted.")
                .parameters(JsonObjectSchema.builder()
                        .addProperties(elements(schema.get("properties")))
                        .required(schema.get("required")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList())
                        .additionalProperties(false)
                        .definitions(elements(schema.get("$defs")))
                        .build())
                .strict(true)
                .build();
    }

    /** Raw elements keep what LangChain4j has no type for, such as patterns. */
    private static Map<String, JsonSchemaElement> elements(JsonNode node) {
        Map<String, JsonSchemaElement> elements = new LinkedHashMap<>();
        node.forEachEntry((name, schema) -> elements.put(name, JsonRawSchema.from(schema.toString())));
        return elements;
    }
    // @end

    // @start region="executor"
    /** Returns the verdicts, or what is wrong with the call. */
    @Override
    public String execute(ToolExecutionRequest request, Object memoryId) {
        List<IdentifiedClaim> claims;
        try {
            claims = ClaimsJson.read(request.arguments(), dataset.regions()).claims();
        } catch (JsonFormatException e) {
            return "The call is invalid: " + e.getMessage();
        }
        return claims.stream()
                .map(each -> verdict(Claims.check(each.claim(), dataset, rates)))
                .collect(Collectors.joining("\n"));
    }

    private static String verdict(ClaimResult result) {
        return result.verdict().code() + ": " + result.because()
                + result.remedy().map(remedy -> " Remedy: " + remedy).orElse("");
    }
    // @end
}
