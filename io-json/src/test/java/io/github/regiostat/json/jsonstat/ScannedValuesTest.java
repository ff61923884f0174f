// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.io.JsonFormatException;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Values that are scanned, and values between them that are left to the parser. */
class ScannedValuesTest {
    /** An element of an array: its JSON, and the number or text that it is. */
    private record Element(String json, Optional<String> value, Optional<String> text) {
        static Element number(String json) {
            return new Element(json, Optional.of(json), Optional.empty());
        }
    }

    @Provide
    Arbitrary<List<Element>> elements() {
        Arbitrary<Element> plain = Combinators.combine(
                        Arbitraries.of("", "-"),
                        Arbitraries.longs().between(1, 9999999999999L),
                        Arbitraries.integers().between(0, 999))
                .as((sign, whole, decimals) -> Element.number(sign + whole + (decimals < 500 ? "" : "." + decimals)));
        Arbitrary<Element> rare = Arbitraries.of(
                new Element("null", Optional.empty(), Optional.empty()),
                new Element("\":\"", Optional.empty(), Optional.of(":")),
                new Element("\"12.50\"", Optional.of("12.50"), Optional.empty()),
                new Element("\"-7\"", Optional.of("-7"), Optional.empty()),
                new Element("\"1.5E3\"", Optional.of("1.5E3"), Optional.empty()),
                new Element("\"007\"", Optional.empty(), Optional.of("007")),
                new Element("\"1 2\"", Optional.empty(), Optional.of("1 2")),
                new Element("\"\"", Optional.empty(), Optional.of("")),
                new Element("\"a, é]\"", Optional.empty(), Optional.of("a, é]")),
                new Element("\"a\\\"b\"", Optional.empty(), Optional.of("a\"b")),
                new Element("\"" + "x".repeat(80) + "\"", Optional.empty(), Optional.of("x".repeat(80))),
                Element.number("0"),
                Element.number("-0"),
                Element.number("-0.0"),
                Element.number("0.50"),
                Element.number("1.5E3"),
                Element.number("7e-2"),
                Element.number("999999999999999999"),
                Element.number("9999999999999999999"),
                Element.number("-9223372036854775808"),
                Element.number("0.123456789012345678"),
                Element.number("123456789012345678901234567890.5"));
        return Arbitraries.frequencyOf(Tuple.of(12, plain), Tuple.of(1, rare))
                .list()
                .ofMinSize(1)
                .ofMaxSize(400);
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.of("", " ", "\n", "\n  ", "\r\n", "\t", " \n\n ");
    }

    private static String head(int size) {
        return "{\"class\":\"dataset\",\"version\":\"2.0\",\"id\":[\"c\"],\"size\":[" + size
                + "],\"dimension\":{\"c\":{\"category\":{\"index\":["
                + IntStream.range(0, size).mapToObj(i -> "\"c" + i + "\"").collect(Collectors.joining(","))
                + "]}}},\"value\":";
    }

    /** Reads a text from a stream that returns few bytes at a time. */
    private static Cube read(String json, int step) throws IOException {
        InputStream bytes = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        InputStream slow = new FilterInputStream(bytes) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return super.read(into, offset, Math.min(length, step));
            }
        };
        return JsonStat.readDocument(slow).cubes().get(0);
    }

    @Property
    void everyValue_isReadAsWritten(
            @ForAll("elements") List<Element> elements,
            @ForAll("spaces") String before,
            @ForAll("spaces") String after,
            @ForAll @IntRange(min = 1, max = 9000) int step)
            throws IOException {
        String array = elements.stream()
                .map(element -> before + element.json() + after)
                .collect(Collectors.joining(",", "[", "]"));

        Cube cube = read(head(elements.size()) + array + ",\"status\":[\"p\"]}", step);

        assertThat(cube.cells().map(Cell::value).toList())
                .isEqualTo(elements.stream().map(Element::value).toList());
        assertThat(cube.cells().map(Cell::text).toList())
                .isEqualTo(elements.stream().map(Element::text).toList());
    }

    @Property
    void invalidValue_isLocated(
            @ForAll("elements") List<Element> elements, @ForAll("spaces") String space, @ForAll Random random) {
        int index = random.nextInt(elements.size());
        List<String> texts = elements.stream().map(Element::json).collect(Collectors.toCollection(ArrayList::new));
        texts.set(index, "true");
        String json = head(texts.size()) + texts.stream().collect(Collectors.joining("," + space, "[", "]")) + "}";

        JsonFormatException failure =
                catchThrowableOfType(JsonFormatException.class, () -> JsonStat.readDocument(json));

        String before = json.substring(0, json.indexOf("true"));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        assertThat(failure.pointer()).isEqualTo("/value/" + index);
        assertThat(failure.line()).isEqualTo(line);
        assertThat(failure.column()).isEqualTo(before.length() - before.lastIndexOf('\n'));
    }

    @Property
    void trailingComma_isRejected(@ForAll("elements") List<Element> elements, @ForAll("spaces") String space) {
        String json = head(elements.size())
                + elements.stream().map(Element::json).collect(Collectors.joining(",", "[", "," + space + "]}"));

        assertThat(catchThrowableOfType(JsonFormatException.class, () -> JsonStat.readDocument(json)))
                .hasMessageContaining("Unexpected character (']'");
    }

    @Property(tries = 100)
    void sparseValues_areReadInAnyOrder(
            @ForAll @IntRange(min = 1, max = 30000) int size,
            @ForAll @IntRange(min = 1, max = 400) int step,
            @ForAll boolean isShuffled,
            @ForAll Random random) {
        List<Integer> positions = new ArrayList<>();
        for (int position = random.nextInt(step); position < size; position += 1 + random.nextInt(step)) {
            positions.add(position);
        }
        if (isShuffled) {
            Collections.shuffle(positions, random);
        }
        Map<Integer, Integer> values = new TreeMap<>();
        positions.forEach(position -> values.put(position, random.nextInt(1000)));

        Cube cube = JsonStat.readDocument(head(size)
                        + positions.stream()
                                .map(position -> "\"" + position + "\":" + values.get(position))
                                .collect(Collectors.joining(",", "{", "}}")))
                .cubes()
                .get(0);

        assertThat(cube.present()).isEqualTo(values.size());
        for (int position = 0; position < size; position++) {
            assertThat(cube.cell(position).value())
                    .isEqualTo(Optional.ofNullable(values.get(position)).map(String::valueOf));
        }
    }
}
