// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.parser.JsonText;
import io.github.regiostat.io.token.JsonReader;
import io.github.regiostat.io.token.MemberReader;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.quantity.Multiple;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Texts, numbers and structures against the trees of Jackson's object mapper. */
class JacksonTreeTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<String> whole = Arbitraries.oneOf(
                Arbitraries.of("0", "7", "10"),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(45).map(digits -> "1" + digits));
        Arbitrary<String> decimals = Arbitraries.oneOf(
                Arbitraries.just(""),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(40).map(digits -> "." + digits));
        Arbitrary<String> exponents = Arbitraries.oneOf(
                Arbitraries.just(""),
                Combinators.combine(
                                Arbitraries.of("e", "E"),
                                Arbitraries.of("", "+", "-"),
                                Arbitraries.integers().between(0, 60))
                        .as((letter, sign, exponent) -> letter + sign + exponent));
        return Combinators.combine(Arbitraries.of("", "-"), whole, decimals, exponents)
                .as((sign, number, fraction, exponent) -> sign + number + fraction + exponent);
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.frequencyOf(
                Tuple.of(
                        8,
                        Arbitraries.strings()
                                .withCharRange(' ', '~')
                                .ofMaxLength(8)
                                .map(JacksonTreeTest::escaped)),
                Tuple.of(
                        1, Arbitraries.of("é", "中", "\uD83D\uDE00", "\\u00e9", "\\ud83d\\ude00", "\\n", "\\/", "\\\"")),
                Tuple.of(1, Arbitraries.of("\u2028", "\\u202e", "\\t", "\\\\", "\u00a0")));
        return parts.list().ofMaxSize(4).map(list -> '"' + String.join("", list) + '"');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> leaves = Arbitraries.frequencyOf(
                Tuple.of(4, numbers()), Tuple.of(4, texts()), Tuple.of(1, Arbitraries.of("true", "false", "null")));
        return nested(leaves, 3);
    }

    private static Arbitrary<String> nested(Arbitrary<String> values, int depth) {
        if (depth == 0) {
            return values;
        }
        Arbitrary<String> inner = nested(values, depth - 1);
        Arbitrary<String> space = Arbitraries.of("", " ", "\n", "\t ", "\r\n");
        Arbitrary<String> arrays = Combinators.combine(inner.list().ofMaxSize(4), space)
                .as((elements, gap) -> "[" + gap + String.join(gap + "," + gap, elements) + "]");
        Arbitrary<String> objects = Combinators.combine(
                        Combinators.combine(texts(), inner)
                                .as(Map::entry)
                                .list()
                                .ofMaxSize(4),
                        space)
                .as((members, gap) -> members.stream()
                        .map(member -> member.getKey() + gap + ":" + gap + member.getValue())
                        .collect(Collectors.joining(gap + ",", "{" + gap, gap + "}")));
        return Arbitraries.frequencyOf(Tuple.of(1, values), Tuple.of(3, arrays), Tuple.of(3, objects));
    }

    private static JsonNode tree(JsonReader<JsonFormatException> in) {
        JsonNodeFactory nodes = MAPPER.getNodeFactory();
        return switch (in.current()) {
            case START_ARRAY -> {
                List<JsonNode> elements = in.list("Array", () -> tree(in));
                yield nodes.arrayNode().addAll(elements);
            }
            case START_OBJECT -> {
                Map<String, JsonNode> members = new LinkedHashMap<>();
                MemberReader<JsonFormatException> names = in.members("Object");
                for (String name = names.next(); name != null; name = names.next()) {
                    members.put(name, tree(in));
                }
                yield nodes.objectNode().setAll(members);
            }
            case TEXT -> nodes.stringNode(in.tokens().text());
            case NUMBER -> number(in.tokens().text());
            case TRUE -> nodes.booleanNode(true);
            case FALSE -> nodes.booleanNode(false);
            case NULL -> nodes.nullNode();
            default -> throw new IllegalStateException(in.current().name());
        };
    }

    private static JsonNode number(String digits) {
        return MAPPER.readTree(digits);
    }

    /** Returns the tree or the raw text that is read, or null if the document is rejected. */
    private static @Nullable JsonNode read(String text, boolean isRaw) {
        try {
            return JsonText.<JsonNode, RuntimeException>read(text, tokens -> {
                JsonReader<JsonFormatException> in = new JsonReader<>(tokens);
                return isRaw ? MAPPER.readTree(in.raw()) : tree(in);
            });
        } catch (JsonFormatException | NumberFormatException rejected) {
            return null;
        }
    }

    /** Returns the tree of Jackson; or null if it rejects the document, or has no number with so great an exponent. */
    private static @Nullable JsonNode expected(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException | NumberFormatException rejected) {
            return null;
        }
    }

    /** Returns whether a tree has no half of a pair of surrogates, which this library rejects in names. */
    private static boolean isUnicode(@Nullable JsonNode tree) {
        return tree == null || StandardCharsets.UTF_8.newEncoder().canEncode(tree.toString());
    }

    @Property
    void documents_areReadAsTrees(@ForAll("documents") String text, @ForAll boolean isRaw) {
        assertThat(read(text, isRaw)).isEqualTo(expected(text));
    }

    @Property
    void damagedDocuments_areRejectedAlike(
            @ForAll("documents") String text,
            @ForAll @IntRange(max = 1000) int position,
            @ForAll boolean isInserted,
            @ForAll("damages") String damage) {
        int at = position % text.length();
        String damaged = text.substring(0, at) + damage + text.substring(isInserted ? at : at + 1);

        JsonNode expected = expected(damaged);

        Assume.that(!damaged.isBlank() && isUnicode(expected));

        assertThat(read(damaged, /* isRaw= */ false)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> damages() {
        return Arbitraries.of(
                "", ",", ":", "[", "]", "{", "}", "\"", "0", "-", ".", "e", "\\", "\u0001", "NaN", "'", "/**/");
    }

    @Property
    void decimals_areThoseOfTheTree(@ForAll("numbers") String digits, @ForAll boolean isText) {
        String text = "{\"regiostat\": 1, \"indicators\": [{\"id\": \"a\", \"kind\": \"multiple\"}], \"measurements\":"
                + " [{\"indicator\": \"a\", \"region\": \"CN\", \"period\": \"2024\", \"value\": {\"times\": @}}]}";
        BigDecimal expected = MAPPER.readTree(digits).decimalValue();

        Optional<?> value = RegiostatJson.readDocument(text.replace("@", isText ? '"' + digits + '"' : digits))
                .measurements()
                .get(0)
                .value();

        assertThat(value).isEqualTo(Optional.of(Multiple.of(expected)));
    }
}
