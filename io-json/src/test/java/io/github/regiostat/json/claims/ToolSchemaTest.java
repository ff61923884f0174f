// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.regiostat.arbitrary.Figures;
import io.github.regiostat.arbitrary.Regionals;
import io.github.regiostat.claims.Claim;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.json.jackson.RegiostatModule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema for tool calls is strict, accepts what is written, and accepts only what is read. */
class ToolSchemaTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RegiostatModule()).build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final ObjectNode WHOLE = (ObjectNode) MAPPER.readTree(ClaimsJson.toolSchema());
    private static final Schema CALLS = REGISTRY.getSchema(withoutId());
    private static final Schema FIGURES = part("figure");
    private static final Schema CLAIMS = part("claim");

    private static final Set<String> KEYWORDS = Set.of(
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "anyOf",
            "enum",
            "pattern",
            "description");

    /** Texts that are valid by the definitions of texts. */
    private static final Map<String, List<String>> TEXTS = Map.of(
            "decimal", List.of("12.70", "50"),
            "step", List.of("0.01", "1000"),
            "text", List.of("person", "things"),
            "currency", List.of("CNY", "USD"),
            "length", List.of("P1Y", "P10Y"),
            "qualifier", List.of("none", "more-than", "about"));

    private static ObjectNode withoutId() {
        ObjectNode schema = WHOLE.deepCopy();
        schema.remove("$id");
        return schema;
    }

    private static Schema part(String definition) {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("$ref", "#/$defs/" + definition);
        schema.set("$defs", WHOLE.get("$defs"));
        return REGISTRY.getSchema(schema);
    }

    @Provide
    Arbitrary<Figure<?>> figures() {
        return Figures.any().filter(figure -> isPrintable(MAPPER.valueToTree(figure)));
    }

    @Provide
    Arbitrary<Claim> claims() {
        return GeneratedClaims.about(Regionals.familiar())
                .filter(claim -> isPrintable(MAPPER.valueToTree(claim).path("figure")));
    }

    /** Returns whether a text may print a figure: it is not computed, and a width has a rounded figure. */
    private static boolean isPrintable(JsonNode figure) {
        boolean isComputed = figure.has("undetermined") || figure.has("bounds") && hasNumber(figure.get("value"));
        return !isComputed && (!figure.has("band") || figure.has("resolution"));
    }

    private static boolean hasNumber(JsonNode quantity) {
        return quantity.valueStream().noneMatch(JsonNode::isNull);
    }

    @Example
    void schema_isASchema() {
        assertThat(REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate((JsonNode) WHOLE))
                .isEmpty();
    }

    @Example
    void schema_isStrict() {
        assertStrict(withoutDefinitions());
        WHOLE.get("$defs").forEach(ToolSchemaTest::assertStrict);
    }

    private static JsonNode withoutDefinitions() {
        ObjectNode root = withoutId();
        root.remove(List.of("$schema", "title", "$defs"));
        return root;
    }

    private static void assertStrict(JsonNode schema) {
        if (schema.has("$ref")) {
            assertThat(schema.propertyNames()).containsExactly("$ref");
            return;
        }
        assertThat(KEYWORDS).containsAll(schema.propertyNames());
        if (schema.path("type").asString("").equals("object")) {
            Set<String> names = Set.copyOf(schema.get("properties").propertyNames());
            assertThat(texts(schema.get("required"))).containsExactlyInAnyOrderElementsOf(names);
            assertThat(schema.get("additionalProperties").asBoolean()).isFalse();
            schema.get("properties").forEach(ToolSchemaTest::assertStrict);
        }
        schema.path("anyOf").forEach(ToolSchemaTest::assertStrict);
        assertDistinctFirstMembers(schema.path("anyOf"));
        if (schema.has("items")) {
            assertStrict(schema.get("items"));
        }
    }

    /** A decoder chooses an object by its first member: the name differs, or the only value of the same name. */
    private static void assertDistinctFirstMembers(JsonNode choices) {
        List<String> first = choices.valueStream()
                .filter(choice -> choice.has("properties"))
                .map(choice -> choice.get("properties").properties().iterator().next())
                .map(member -> member.getKey() + member.getValue().path("enum"))
                .toList();
        assertThat(first).doesNotHaveDuplicates();
    }

    @Example
    void schema_isWithinTheLimitsOfModelApis() {
        assertThat(WHOLE.findValues("anyOf")).hasSizeLessThanOrEqualTo(16);
        assertThat(depth(WHOLE)).isLessThanOrEqualTo(5);
        WHOLE.findValuesAsString("pattern")
                .forEach(pattern -> assertThat(pattern).doesNotContain("(?", "\\b", "{", "\\1"));
    }

    /** Returns the number of objects in one another. */
    private static int depth(JsonNode schema) {
        if (schema.has("$ref")) {
            return depth(definition(schema));
        }
        int inner = Stream.of(schema.path("properties"), schema.path("anyOf"))
                .flatMap(JsonNode::valueStream)
                .mapToInt(ToolSchemaTest::depth)
                .max()
                .orElse(0);
        int items = schema.has("items") ? depth(schema.get("items")) : 0;
        return Math.max(inner, items) + (schema.has("properties") ? 1 : 0);
    }

    private static JsonNode definition(JsonNode reference) {
        return WHOLE.get("$defs").get(reference.get("$ref").asString().substring("#/$defs/".length()));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    @Example
    void schema_hasNoRecursion() {
        WHOLE.get("$defs")
                .propertyNames()
                .forEach(name -> assertThat(reachable(name)).doesNotContain(name));
    }

    private static Set<String> reachable(String definition) {
        Set<String> reached = new HashSet<>();
        List<String> open = new ArrayList<>(references(definition));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (reached.add(next)) {
                open.addAll(references(next));
            }
        }
        return reached;
    }

    private static List<String> references(String definition) {
        return WHOLE.get("$defs").get(definition).findValuesAsString("$ref").stream()
                .map(ref -> ref.substring("#/$defs/".length()))
                .toList();
    }

    @Example
    void claims_haveTheMembersOfTheirKinds() {
        Set<String> expected =
                ClaimKinds.ALL.stream().map(ToolSchemaTest::members).collect(Collectors.toSet());
        Set<String> actual = WHOLE.at("/$defs/claim/anyOf")
                .valueStream()
                .map(claim -> claim.at("/properties/claim/enum/0").asString()
                        + new TreeSet<>(claim.get("properties").propertyNames()))
                .collect(Collectors.toSet());
        assertThat(actual).isEqualTo(expected);
    }

    private static String members(ClaimKind<?> kind) {
        Set<String> members = new TreeSet<>(kind.keys());
        members.addAll(kind.required());
        members.addAll(kind.optional());
        members.add("claim");
        if (members.remove("of")) {
            members.addAll(KeyMembers.NAMES);
        }
        return kind.code() + members;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void figureOfACall_isValidAndRead(@ForAll("figures") Figure<?> figure) {
        JsonNode call = ofCall(MAPPER.valueToTree(figure), WHOLE.at("/$defs/figure"));
        assertThat(FIGURES.validate(call)).as(call.toString()).isEmpty();
        assertThat(MAPPER.treeToValue(call, Figure.class)).as(call.toString()).isEqualTo(figure);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void claimOfACall_isValidAndRead(@ForAll("claims") Claim claim) {
        JsonNode json = ofCall(MAPPER.valueToTree(claim), WHOLE.at("/$defs/claim"));
        assertThat(CLAIMS.validate(json)).as(json.toString()).isEmpty();
        assertThat(MAPPER.treeToValue(json, Claim.class)).as(json.toString()).isEqualTo(claim);

        ObjectNode call = MAPPER.createObjectNode();
        call.putArray("claims").add(json);
        assertThat(CALLS.validate((JsonNode) call)).as(call.toString()).isEmpty();
        assertThat(ClaimsJson.read(call.toString())).isEqualTo(ClaimDocument.of(claim));
    }

    /** Returns written JSON in the form of a call, in which absent members have the value that means none. */
    private static JsonNode ofCall(JsonNode written, JsonNode schema) {
        if (schema.has("$ref")) {
            return ofCall(written, definition(schema));
        }
        if (schema.has("anyOf") && written.isObject()) {
            ObjectNode complete = withRounding((ObjectNode) written);
            return schema.get("anyOf")
                    .valueStream()
                    .filter(choice -> isPossible(complete, choice))
                    .findFirst()
                    .map(choice -> ofCall(complete, choice))
                    .orElseThrow(() -> new AssertionError("No choice for " + complete));
        }
        if (written.isArray()) {
            ArrayNode all = MAPPER.createArrayNode();
            written.forEach(each -> all.add(ofCall(each, schema.get("items"))));
            return all;
        }
        if (!written.isObject()) {
            return written;
        }
        ObjectNode call = MAPPER.createObjectNode();
        schema.get("properties").properties().forEach(member -> {
            JsonNode value = written.path(member.getKey());
            boolean isBreakdown = member.getKey().equals("breakdown");
            JsonNode own = isBreakdown ? categories(value) : value.isMissingNode() ? none(member.getKey()) : value;
            call.set(member.getKey(), ofCall(own, member.getValue()));
        });
        return call;
    }

    /** Without a statement, a count is exact, and the rounding of another figure is unknown. */
    private static ObjectNode withRounding(ObjectNode written) {
        boolean isStated = Stream.of("resolution", "truncatedTo", "exact", "bounds", "claim")
                .anyMatch(written::has);
        ObjectNode complete = written.deepCopy();
        if (written.has("value") && !isStated) {
            complete.put("exact", written.get("value").has("count"));
        }
        return complete;
    }

    private static boolean isPossible(ObjectNode written, JsonNode choice) {
        JsonNode members = choice.path("properties");
        boolean isOfKind = !written.has("claim") || members.at("/claim/enum/0").equals(written.get("claim"));
        boolean isOfEnds = Stream.of("lower", "upper")
                .allMatch(end -> members.at("/" + end + "/type").asString("").equals("null")
                        == written.path(end).isNull());
        return isOfKind
                && isOfEnds
                && members.propertyNames().containsAll(written.propertyNames())
                && members.propertyNames().stream()
                        .allMatch(name -> written.has(name) || !none(name).isMissingNode());
    }

    private static JsonNode none(String member) {
        JsonNode values = MAPPER.readTree("""
            {"qualifier": "none", "annual": false, "lowerOpen": false, "upperOpen": false, "perCount": "1",
             "breakdown": {}, "to": [], "from": [], "rateBasis": null}
            """);
        return values.path(member);
    }

    private static ArrayNode categories(JsonNode breakdown) {
        ArrayNode categories = MAPPER.createArrayNode();
        breakdown
                .properties()
                .forEach(each ->
                        categories.addObject().put("dimension", each.getKey()).set("category", each.getValue()));
        return categories;
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void validFigure_isRead(@ForAll Random random) {
        JsonNode json = instance(WHOLE.at("/$defs/figure"), random);
        orderEnds(json.path("bounds"));
        assertThat(FIGURES.validate(json)).as(json.toString()).isEmpty();
        assertThat(MAPPER.treeToValue(json, Figure.class)).as(json.toString()).isNotNull();
    }

    /** Replaces the ends of bounds by ends in order around all values. */
    private static void orderEnds(JsonNode bounds) {
        if (bounds instanceof ObjectNode ends) {
            Map.of("lower", "1", "upper", "99").forEach((end, number) -> {
                if (!ends.get(end).isNull()) {
                    ends.put(end, number);
                }
            });
        }
    }

    /** Returns an instance of a schema: any branch, any constant, and texts of the named definitions. */
    private static JsonNode instance(JsonNode schema, Random random) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asString().substring("#/$defs/".length());
            List<String> texts = TEXTS.getOrDefault(name, List.of());
            return texts.isEmpty()
                    ? instance(definition(schema), random)
                    : MAPPER.getNodeFactory().stringNode(texts.get(random.nextInt(texts.size())));
        }
        for (String choices : List.of("anyOf", "enum")) {
            if (schema.has(choices)) {
                ArrayNode all = (ArrayNode) schema.get(choices);
                JsonNode choice = all.get(random.nextInt(all.size()));
                return choices.equals("anyOf") ? instance(choice, random) : choice;
            }
        }
        if (!schema.get("type").asString().equals("object")) {
            return schema.get("type").asString().equals("null")
                    ? MAPPER.getNodeFactory().nullNode()
                    : MAPPER.getNodeFactory().booleanNode(random.nextBoolean());
        }
        ObjectNode object = MAPPER.createObjectNode();
        schema.get("properties")
                .properties()
                .forEach(member -> object.set(member.getKey(), instance(member.getValue(), random)));
        return object;
    }
}
