// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.json.claims.ClaimsJson;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/** The tools of a server, each call of which has a limit of time and of size. */
final class ToolCalls implements AutoCloseable {
    private static final int THREADS = 4;
    private static final int MAX_RESULT = 200_000;
    private static final int MAX_REASON = 600;

    private final JsonSchemaValidator validator = McpJsonDefaults.getSchemaValidator();
    private final McpJsonMapper json;
    private final BoundedCalls threads;
    private final Map<String, ServerTool> tools;

    ToolCalls(Dataset dataset, ExchangeRates rates, McpJsonMapper json, Duration timeLimit) {
        this.json = json;
        this.threads = new BoundedCalls(THREADS, timeLimit);
        this.tools = Map.of(
                "list_data", new ListDataTool(dataset),
                "find_region", new FindRegionTool(dataset),
                "look_up", new LookUpTool(dataset),
                "calculate", new CalculateTool(dataset, rates),
                "check_text", new CheckTextTool(dataset, rates),
                "check_claims", new CheckClaimsTool(dataset, rates, value -> JsonTexts.write(value, json)),
                "reconcile", new ReconcileTool(dataset));
    }

    @Override
    public void close() {
        threads.close();
    }

    List<SyncToolSpecification> specifications() {
        List<?> described =
                (List<?>) Objects.requireNonNull(JsonTexts.read(schema(), json).get("tools"));
        return described.stream()
                .map(each -> json.convertValue(each, JsonTexts.OBJECT))
                .map(this::specification)
                .toList();
    }

    private static Object member(Map<String, Object> described, String name) {
        return Objects.requireNonNull(described.get(name), name);
    }

    private static String schema() {
        try (InputStream in =
                Objects.requireNonNull(ToolCalls.class.getResourceAsStream("regiostat-mcp-1.schema.json"), "schema")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private SyncToolSpecification specification(Map<String, Object> described) {
        String name = member(described, "name").toString();
        String title = member(described, "title").toString();
        Object input = described.get("inputSchema");
        Map<String, Object> inputSchema = input instanceof Map<?, ?>
                ? json.convertValue(input, JsonTexts.OBJECT)
                : JsonTexts.read(ClaimsJson.toolSchema(), json);
        Tool tool = Tool.builder(name, inputSchema)
                .title(title)
                .description(member(described, "description").toString())
                .outputSchema(json.convertValue(described.get("outputSchema"), JsonTexts.OBJECT))
                .annotations(new ToolAnnotations(title, true, false, true, false, false))
                .build();
        ServerTool function = Objects.requireNonNull(tools.get(name), name);
        // Claims are read one by one, so that an invalid one does not hinder the others.
        Optional<Map<String, Object>> checked =
                input instanceof Map<?, ?> ? Optional.of(inputSchema) : Optional.empty();
        return new SyncToolSpecification(tool, (exchange, request) -> call(function, checked, request));
    }

    private CallToolResult call(ServerTool tool, Optional<Map<String, Object>> schema, CallToolRequest request) {
        Map<String, Object> arguments = request.arguments() == null ? Map.of() : request.arguments();
        if (schema.isPresent()) {
            JsonSchemaValidator.ValidationResponse validation = validator.validate(schema.get(), arguments);
            if (!validation.valid()) {
                return refused("Arguments must match the schema of the tool: " + shortened(validation.errorMessage()));
            }
        }
        try {
            return result(threads.answer(() -> tool.call(new ToolArguments(arguments))));
        } catch (RefusedCallException late) {
            return refused(reason(late));
        } catch (ExecutionException failed) {
            return refused(reason(Objects.requireNonNullElse(failed.getCause(), failed)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return refused("The server is ending");
        }
    }

    private static String shortened(String text) {
        return text.length() > MAX_REASON ? text.substring(0, MAX_REASON) + " …" : text;
    }

    /** Returns the reason of a refusal; a defect of the program is named by its class. */
    private static String reason(Throwable failure) {
        if (failure instanceof RefusedCallException
                || failure instanceof IllegalArgumentException
                || failure instanceof ArithmeticException) {
            return shortened(Objects.requireNonNullElse(
                    failure.getMessage(), failure.getClass().getSimpleName()));
        }
        return "The call failed with " + failure.getClass().getSimpleName()
                + ": ask for less at once, or for something else";
    }

    private CallToolResult result(Map<String, Object> answer) {
        String text = JsonTexts.write(answer, json);
        if (text.length() > MAX_RESULT) {
            return refused(
                    "The result has more than " + MAX_RESULT + " characters: ask for less at once, or set a limit");
        }
        return CallToolResult.builder()
                .addTextContent(text)
                .structuredContent(answer)
                .isError(false)
                .build();
    }

    private CallToolResult refused(String reason) {
        Map<String, Object> answer = Map.of("refused", reason);
        return CallToolResult.builder()
                .addTextContent(JsonTexts.write(answer, json))
                .structuredContent(answer)
                .isError(true)
                .build();
    }
}
