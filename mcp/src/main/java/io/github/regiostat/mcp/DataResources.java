// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import io.github.regiostat.dataset.Dataset;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceSpecification;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The resources of a server: its indicators, and its regions. */
final class DataResources {
    private static final int MOST = 1000;
    private static final String JSON = "application/json";

    private final Dataset dataset;
    private final McpJsonMapper json;

    DataResources(Dataset dataset, McpJsonMapper json) {
        this.dataset = dataset;
        this.json = json;
    }

    List<SyncResourceSpecification> specifications() {
        return List.of(
                resource(
                        "regiostat://indicators",
                        "Indicators",
                        "The indicators of the data with units and periods",
                        new ListDataTool(dataset).call(new ToolArguments(Map.of("limit", MOST)))),
                resource(
                        "regiostat://regions",
                        "Regions",
                        "The regions of the data by code",
                        Map.of("regions", regions())));
    }

    private Map<String, Object> regions() {
        Map<String, Object> regions = new LinkedHashMap<>();
        dataset.regions().stream()
                .limit(MOST)
                .forEach(region -> regions.put(
                        region.code().toString(), region.names().isEmpty() ? region.name() : region.names()));
        return regions;
    }

    private SyncResourceSpecification resource(
            String uri, String name, String description, Map<String, Object> content) {
        String text = JsonTexts.write(content, json);
        Resource resource = Resource.builder(uri, name)
                .description(description)
                .mimeType(JSON)
                .build();
        return new SyncResourceSpecification(
                resource,
                (exchange, request) -> ReadResourceResult.builder(List.of(TextResourceContents.builder(uri, text)
                                .mimeType(JSON)
                                .build()))
                        .build());
    }
}
