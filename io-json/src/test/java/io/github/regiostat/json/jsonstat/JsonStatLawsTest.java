// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Properties of every cube. Texts are changed as trees, in which numbers are strings, because strings count as numbers.
 */
class JsonStatLawsTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Provide
    Arbitrary<Cube> cubes() {
        return Cubes.any();
    }

    @Provide
    Arbitrary<ValueLayout> forms() {
        return Arbitraries.of(ValueLayout.class);
    }

    private static Cube reread(Cube cube, ValueLayout form) {
        return JsonStat.readDocument(Texts.write(JsonStatDocument.of(cube), form))
                .cubes()
                .get(0);
    }

    /** Returns the document as a tree with each value as a string, which keeps all digits. */
    private static ObjectNode tree(Cube cube, ValueLayout form) {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(Texts.write(JsonStatDocument.of(cube), form));
        if (form == ValueLayout.DENSE) {
            ArrayNode values = tree.putArray("value");
            cube.cells().forEach(cell -> values.add(node(cell)));
        } else {
            ObjectNode values = tree.putObject("value");
            cube.cells()
                    .filter(cell -> !cell.isMissing())
                    .forEach(cell -> values.set("" + cell.position(), node(cell)));
        }
        return tree;
    }

    private static JsonNode node(Cell cell) {
        return cell.value()
                .or(cell::text)
                .<JsonNode>map(JsonNodeFactory.instance::stringNode)
                .orElse(JsonNodeFactory.instance.nullNode());
    }

    @Property
    void writtenCube_isReadEqual(@ForAll("cubes") Cube cube, @ForAll("forms") ValueLayout form) {
        Cube reread = reread(cube, form);
        assertThat(reread).isEqualTo(cube).hasSameHashCodeAs(cube).hasToString(cube.toString());
        assertThat(reread.cells().toList()).isEqualTo(cube.cells().toList());
        assertThat(reread.statusCounts()).isEqualTo(cube.statusCounts());
    }

    @Property(tries = 100)
    void cubeWrittenTwice_givesTheSameText(@ForAll("cubes") Cube cube, @ForAll("forms") ValueLayout form) {
        JsonStatDocument document = JsonStatDocument.of(cube);
        assertThat(Texts.write(JsonStatDocument.of(reread(cube, form)), form)).isEqualTo(Texts.write(document, form));
    }

    @Property(tries = 100)
    void shortestLayout_isNeverLonger(@ForAll("cubes") Cube cube) {
        JsonStatDocument document = JsonStatDocument.of(cube);
        assertThat(JsonStat.write(document).length())
                .isLessThanOrEqualTo(Texts.write(document, ValueLayout.DENSE).length())
                .isLessThanOrEqualTo(Texts.write(document, ValueLayout.SPARSE).length() + 1);
    }

    @Property(tries = 100)
    void denseAndSparse_areEqual(@ForAll("cubes") Cube cube) {
        assertThat(reread(cube, ValueLayout.DENSE)).isEqualTo(reread(cube, ValueLayout.SPARSE));
    }

    @Property
    void orderOfMembers_changesNothing(
            @ForAll("cubes") Cube cube, @ForAll("forms") ValueLayout form, @ForAll long seed) {
        ObjectNode tree = tree(cube, form);
        Cube straight = JsonStat.readDocument(tree.toString()).cubes().get(0);
        tree.get("dimension").forEach(dimension -> makeIndexAnObject((ObjectNode) dimension.get("category")));
        JsonNode shuffled = shuffled(tree, new Random(seed));
        assertThat(JsonStat.readDocument(shuffled.toString()).cubes()).containsExactly(straight);
    }

    private static void makeIndexAnObject(ObjectNode category) {
        JsonNode ids = category.get("index");
        ObjectNode index = category.putObject("index");
        ids.forEach(id -> index.put(id.stringValue(), index.size()));
    }

    /** Returns the tree with the members of all objects in another order, except content that is kept as JSON. */
    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> copy.add(shuffled(element, random)));
            return copy;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        List<String> names = new ArrayList<>(object.propertyNames());
        Collections.shuffle(names, random);
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            boolean isKept = List.of("extension", "error", "other", "mode").contains(name);
            copy.set(name, isKept ? object.get(name) : shuffled(object.get(name), random));
        }
        return copy;
    }

    @Property
    void version1_equalsVersion2(@ForAll("cubes") Cube cube, @ForAll boolean isBundle) {
        ObjectNode two = tree(cube, ValueLayout.SPARSE);
        Cube ofTwo = JsonStat.readDocument(two.toString()).cubes().get(0);
        ObjectNode one = two.deepCopy();
        one.remove(List.of("version", "class"));
        boolean hasHomonyms = List.of("id", "size", "role").stream()
                .anyMatch(name -> cube.dimension(name).isPresent());
        if (!hasHomonyms) {
            ObjectNode dimensions = (ObjectNode) one.get("dimension");
            for (String name : List.of("id", "size", "role")) {
                if (one.has(name)) {
                    dimensions.set(name, one.remove(name));
                }
            }
        }
        String text = isBundle ? "{\"data\":" + one + "}" : one.toString();
        assertThat(JsonStat.readDocument(text).cubes()).containsExactly(ofTwo);
    }

    @Property(tries = 100)
    void cubesInACollection_areEqual(@ForAll("cubes") Cube cube) {
        JsonStatDocument collection = JsonStatDocument.collection(Metadata.builder()
                .link("item", Link.embedded(cube))
                .link("item", Link.embedded(cube))
                .build());
        assertThat(JsonStat.readDocument(JsonStat.write(collection))).isEqualTo(collection);
        assertThat(collection.cubes()).containsExactly(cube, cube);
    }
}
