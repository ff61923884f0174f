// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot.web;

import io.github.regiostat.json.regiostat.RegiostatJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Serves the description of the service: its paths, with the JSON Schema of Regiostat for bodies and parameters. */
@RestController
class OpenApiController {
    private final String document;

    OpenApiController(JsonMapper mapper) throws IOException {
        ObjectNode openApi = (ObjectNode) mapper.readTree(text(new ClassPathResource("openapi.json")));
        ObjectNode schemas = (ObjectNode) openApi.at("/components/schemas");
        schemas.setAll((ObjectNode) mapper.readTree(schema()).get("$defs"));
        this.document = mapper.writeValueAsString(openApi);
    }

    /** Returns the schema of Regiostat, whose definitions are components here: tools find these, and no others. */
    private static String schema() throws IOException {
        return text(new ClassPathResource("/io/github/regiostat/json/regiostat-1.schema.json", RegiostatJson.class))
                .replace("\"#/$defs/", "\"#/components/schemas/");
    }

    private static String text(ClassPathResource resource) throws IOException {
        try (InputStream in = resource.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    String openApi() {
        return document;
    }
}
