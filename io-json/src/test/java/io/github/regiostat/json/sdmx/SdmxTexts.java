// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.sdmx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Data, and texts of messages with these data in different layouts. */
public final class SdmxTexts {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final List<String> STATUSES = List.of("A", "E", "P");

    private SdmxTexts() {}

    /**
     * Data by dimensions.
     *
     * @param sizes the number of values of each dimension
     * @param cells the cells by coordinates
     */
    record Table(List<Integer> sizes, Map<List<Integer>, Cell> cells) {
        /** Returns the expected observations in each layout. */
        Set<String> observations() {
            return cells.entrySet().stream()
                    .map(cell -> observation(cell.getKey(), cell.getValue()))
                    .collect(Collectors.toSet());
        }

        private String observation(List<Integer> at, Cell cell) {
            String dimensions = IntStream.range(0, sizes.size())
                    .mapToObj(i -> "D" + i + "=\"v" + at.get(i) + "\"")
                    .collect(Collectors.joining(", ", "{", "}"));
            List<String> attributes = new ArrayList<>();
            attributes.add("SOURCE=\"office\"");
            attributes.add("OBS_STATUS=\"" + (cell.status == null ? "A" : STATUSES.get(cell.status)) + "\"");
            if (cell.note != null) {
                attributes.add("NOTE=\"" + cell.note + "\"");
            }
            return dimensions + " " + (cell.value == null ? "missing" : cell.value) + " {"
                    + String.join(", ", attributes) + "}";
        }
    }

    /**
     * A value and its attributes.
     *
     * @param value the digits, or null
     * @param status an index, or null for the default
     * @param note the text, or null
     */
    record Cell(String value, Integer status, String note) {
        /** Returns the array without trailing nulls. */
        String json(int annotations) {
            List<String> elements = new ArrayList<>(Arrays.asList(
                    value, status == null ? null : status.toString(), note == null ? null : '"' + note + '"'));
            for (int i = 0; i < annotations; i++) {
                elements.add("0");
            }
            while (!elements.isEmpty() && elements.get(elements.size() - 1) == null) {
                elements.remove(elements.size() - 1);
            }
            return "[" + String.join(",", elements.stream().map(String::valueOf).toList()) + "]";
        }
    }

    static Arbitrary<Table> tables() {
        return Arbitraries.integers()
                .between(1, 4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(sizes -> {
                    List<Arbitrary<Integer>> indexes = sizes.stream()
                            .<Arbitrary<Integer>>map(
                                    size -> Arbitraries.integers().between(0, size - 1))
                            .toList();
                    return Combinators.combine(indexes)
                            .as(ArrayList::new)
                            .map(at -> (List<Integer>) new ArrayList<>(at))
                            .list()
                            .ofMaxSize(30)
                            .flatMap(
                                    keys -> cells().list().ofSize(keys.size()).map(cells -> table(sizes, keys, cells)));
                });
    }

    /** Returns messages with their observations in one list, or in series if there are several dimensions. */
    public static Arbitrary<String> messages() {
        return tables().map(table -> table.sizes().size() == 1 ? flat(table, false) : series(table, Set.of(0), false));
    }

    private static Table table(List<Integer> sizes, List<List<Integer>> keys, List<Cell> cells) {
        Map<List<Integer>, Cell> table = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            table.put(keys.get(i), cells.get(i));
        }
        return new Table(sizes, table);
    }

    private static Arbitrary<Cell> cells() {
        Arbitrary<String> values = Arbitraries.of(
                        "0", "1", "-1.50", "84.370", "1.5E3", "-0", "12345678901234567890.10", "1e-30")
                .injectNull(0.1);
        Arbitrary<Integer> statuses = Arbitraries.integers().between(0, 2).injectNull(0.5);
        Arbitrary<String> notes =
                Arbitraries.of("a", "so, so", "x:y", "[0]", "北京").injectNull(0.6);
        return Combinators.combine(values, statuses, notes).as(Cell::new);
    }

    /** Returns a flat list of observations. */
    static String flat(Table table, boolean isOfLatest) {
        String observations = members(table.cells, at -> key(at), Cell::json);
        return message(table, List.of(), allOf(table), "\"observations\":" + observations, isOfLatest);
    }

    /** Returns series with one or more dimensions at the observation. */
    static String series(Table table, Set<Integer> atObservation, boolean isOfLatest) {
        List<Integer> inSeries =
                allOf(table).stream().filter(i -> !atObservation.contains(i)).toList();
        List<Integer> own =
                allOf(table).stream().filter(atObservation::contains).toList();
        Map<List<Integer>, Map<List<Integer>, Cell>> series = new LinkedHashMap<>();
        table.cells.forEach((at, cell) -> series.computeIfAbsent(
                        inSeries.stream().map(at::get).toList(), key -> new LinkedHashMap<>())
                .put(own.stream().map(at::get).toList(), cell));
        String members = series.entrySet().stream()
                .map(entry -> "\"" + key(entry.getKey()) + "\":{\"observations\":"
                        + members(entry.getValue(), SdmxTexts::key, Cell::json) + "}")
                .collect(Collectors.joining(",", "{", "}"));
        return message(table, inSeries, own, "\"series\":" + members, isOfLatest);
    }

    private interface Json {
        String of(Cell cell, int annotations);
    }

    private static String members(
            Map<List<Integer>, Cell> cells, java.util.function.Function<List<Integer>, String> key, Json json) {
        return cells.entrySet().stream()
                .map(entry -> "\"" + key.apply(entry.getKey()) + "\":"
                        + json.of(entry.getValue(), entry.getKey().hashCode() % 3 == 0 ? 1 : 0))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String key(List<Integer> at) {
        return at.stream().map(String::valueOf).collect(Collectors.joining(":"));
    }

    private static List<Integer> allOf(Table table) {
        return IntStream.range(0, table.sizes.size()).boxed().toList();
    }

    private static String message(
            Table table, List<Integer> inSeries, List<Integer> atObservation, String data, boolean isOfLatest) {
        String structure = "{\"name\":\"Generated\",\"links\":[],\"dimensions\":{\"dataSet\":[],\"series\":"
                + dimensions(table, inSeries)
                + ",\"observation\":"
                + dimensions(table, atObservation)
                + "},\"attributes\":{\"dataSet\":["
                + attribute("SOURCE", "", "office")
                + "],\"observation\":["
                + attribute("OBS_STATUS", ",\"default\":\"A\"", STATUSES.toArray(String[]::new))
                + ",{\"id\":\"NOTE\",\"name\":\"NOTE\"}]},\"annotations\":[{\"title\":\"x\"}]}";
        String dataSets = "[{\"action\":\"Replace\",\"attributes\":[0]," + data + "}]";
        String party = "{\"id\":\"G\",\"prepared\":\"2025-01-01\",\"sender\":{\"id\":\"G\"}}";
        return isOfLatest
                ? "{\"meta\":" + party + ",\"data\":{\"structures\":[" + structure + "],\"dataSets\":" + dataSets + "}}"
                : "{\"header\":" + party + ",\"structure\":" + structure + ",\"dataSets\":" + dataSets + "}";
    }

    private static String dimensions(Table table, List<Integer> which) {
        return which.stream()
                .map(i -> "{\"id\":\"D" + i + "\",\"name\":\"D" + i + "\",\"keyPosition\":" + i + ",\"values\":"
                        + IntStream.range(0, table.sizes.get(i))
                                .mapToObj(value -> "{\"id\":\"v" + value + "\",\"name\":\"Value " + value + "\"}")
                                .collect(Collectors.joining(",", "[", "]"))
                        + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String attribute(String id, String more, String... values) {
        return "{\"id\":\"" + id + "\",\"name\":\"" + id + "\"" + more + ",\"values\":"
                + Arrays.stream(values)
                        .map(value -> "{\"id\":\"" + value + "\",\"name\":\"" + value + "\"}")
                        .collect(Collectors.joining(",", "[", "]"))
                + "}";
    }

    /** Returns the tree with the members of each object in another order. */
    static String shuffled(String text, Random random) {
        return MAPPER.writeValueAsString(shuffled(MAPPER.readTree(text), random));
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node.isObject()) {
            List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
            Collections.shuffle(members, random);
            ObjectNode object = MAPPER.createObjectNode();
            members.forEach(member -> object.set(member.getKey(), shuffled(member.getValue(), random)));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = MAPPER.createArrayNode();
            node.forEach(element -> array.add(shuffled(element, random)));
            return array;
        }
        return node;
    }

    /** Returns the observations as texts, for comparison in any order. */
    static Set<String> observations(SdmxMessage message) {
        Map<String, Integer> counted = new TreeMap<>();
        message.observations().forEach(observation -> counted.merge(observation.toString(), 1, Integer::sum));
        counted.values().forEach(count -> {
            if (count != 1) {
                throw new AssertionError("An observation came twice: " + counted);
            }
        });
        return counted.keySet();
    }
}
