// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.regiostat.examples.boot.RunningService.Response;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the service, and that the service does what it says. */
@Tag("spring-boot")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private RunningService service;
    private JsonNode document;

    @BeforeAll
    void start() {
        service = RunningService.start("jdbc:h2:mem:openapi;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "sa");
        document = service.get("/openapi.json").json();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void document_isValid() {
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(document.toString(), null, null);
        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getPaths()).hasSize(7);
        assertThat(result.getOpenAPI().getComponents().getSchemas()).containsKeys("measurement", "figure", "problem");
    }

    @Test
    void references_haveATarget() {
        List<String> targets = document.findValuesAsString("$ref");
        assertThat(targets).hasSizeGreaterThan(100).allMatch(target -> target.startsWith("#/"));
        assertThat(targets).noneMatch(target -> document.at(target.substring(1)).isMissingNode());
    }

    @Test
    void operations_areThoseOfTheService() {
        TreeSet<String> described = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> described.add(operation.getKey() + " " + path.getKey())));
        TreeSet<String> served = new TreeSet<>();
        for (RequestMappingInfo mapping : service.bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()) {
            for (String path : mapping.getPatternValues()) {
                mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> served.add(method.name().toLowerCase(Locale.ROOT) + " " + path));
            }
        }
        served.remove(" /error");
        assertThat(described).isEqualTo(served);
    }

    @Test
    void responses_haveTheirSchema() {
        Response stored = service.post("/measurements", "application/json", """
                {"regiostat": 1, "indicators": [{"id": "gdp", "kind": "money", "behaviour": "flow"}],
                 "measurements": [
                  {"indicator": "gdp", "region": "CN-BJ", "period": "2024",
                   "value": {"amount": "5", "currency": "CNY"}, "resolution": "1"},
                  {"indicator": "gdp", "region": "CN-TJ", "period": "2024",
                   "value": {"amount": "3", "currency": "CNY"}, "resolution": "1"}]}""");
        assertThat(errors("storeResult", stored.json())).isEmpty();
        assertThat(errors("document", service.get("/measurements").json())).isEmpty();
        assertThat(errors("document", service.get("/sums?over=CN-BJ&over=CN-TJ").json()))
                .isEmpty();
        assertThat(errors("document", service.get("/conversions?currency=USD").json()))
                .isEmpty();
        assertThat(errors("indicator", service.get("/indicators").json().get(0)))
                .isEmpty();
        Response checked = service.post("/checks", "text/plain", "GDP of Beijing was 5 yuan in 2024.");
        assertThat(checked.json()).isNotEmpty();
        assertThat(errors("checkedFigure", checked.json().get(0))).isEmpty();
    }

    @Test
    void problems_haveTheirSchema() {
        Stream.of(
                        service.get("/measurements?region=nowhere"),
                        service.get("/sums?over=CN&over=CN-BJ&indicator=gdp"),
                        service.post("/measurements", "application/json", "{}"),
                        service.post("/measurements", "text/csv", "a,b\n1\n"),
                        service.post("/measurements", "image/png", ""))
                .forEach(problem -> assertThat(errors("problem", problem.json()))
                        .as(problem.body())
                        .isEmpty());
        assertThat(errors("problem", MAPPER.readTree("{\"title\": 5}"))).isNotEmpty();
    }

    /** Returns the errors by a schema among the components. */
    private List<Error> errors(String name, JsonNode value) {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("$ref", "#/components/schemas/" + name);
        schema.set("components", document.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(value);
    }
}
