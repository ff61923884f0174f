// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of this artifact, and a validator. */
public final class Schemas {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final ObjectNode WHOLE = (ObjectNode) MAPPER.readTree(RegiostatJson.schema());
    private static final Map<String, Schema> PARTS = new ConcurrentHashMap<>();

    private Schemas() {}

    static ObjectNode whole() {
        return WHOLE.deepCopy();
    }

    /** Returns the errors of a text by one definition of the schema, such as {@code figure}. */
    public static List<Error> errors(String definition, String json) {
        return PARTS.computeIfAbsent(definition, Schemas::part).validate(MAPPER.readTree(json));
    }

    private static Schema part(String definition) {
        ObjectNode part = whole();
        part.remove("$id");
        part.put("$ref", "#/$defs/" + definition);
        return REGISTRY.getSchema(part);
    }

    /** Returns the errors of the schema by its metaschema. */
    static List<Error> errorsOfTheSchema() {
        JsonNode schema = whole();
        return REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(schema);
    }
}
