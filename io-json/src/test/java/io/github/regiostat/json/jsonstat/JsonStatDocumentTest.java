// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.JsonFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonStatDocumentTest {
    private static final String DATASET = Texts.ofTwoCells("'label': 'D', 'value': [1, 2]");
    private static final Cube CUBE = Texts.cube(DATASET);

    private static JsonStatDocument read(String text) {
        return JsonStat.readDocument(Texts.json(text));
    }

    @Nested
    class Classes {
        @Test
        void dataset_isOneCube() {
            JsonStatDocument document = read("{'version': '2.0', " + DATASET.substring(1));
            assertThat(document.responseClass()).isEqualTo(ResponseClass.DATASET);
            assertThat(document.version()).contains("2.0");
            assertThat(document.cubes()).containsExactly(CUBE);
            assertThat(document.name(0)).isEmpty();
            assertThat(document.metadata()).isEqualTo(CUBE.metadata());
            assertThat(document.items()).isEmpty();
            assertThat(document.dimension()).isEmpty();
            assertThat(document).isEqualTo(JsonStatDocument.of(CUBE)).hasToString("dataset \"D\", version 2.0");
            assertThatThrownBy(() -> document.name(1)).isInstanceOf(IndexOutOfBoundsException.class);
        }

        @Test
        void bundle_namesItsCubes() {
            JsonStatDocument document = read("{'label': 'B', 'one': " + DATASET + ", 'two': " + DATASET + ", 'n': 7}");
            assertThat(document.responseClass()).isEqualTo(ResponseClass.BUNDLE);
            assertThat(document.version()).isEmpty();
            assertThat(document.cubes()).containsExactly(CUBE, CUBE);
            assertThat(List.of(document.name(0).orElseThrow(), document.name(1).orElseThrow()))
                    .containsExactly("one", "two");
            assertThat(document.metadata())
                    .isEqualTo(
                            Metadata.builder().label("B").otherMember("n", "7").build());
            assertThat(document).hasToString("bundle \"B\"");
        }

        @Test
        void collection_hasItemsAndEmbeddedDatasets() {
            JsonStatDocument document =
                    read("""
                    {'link': {'item': [
                      {'class': 'dataset', 'href': 'https://example.org/a.json', 'label': 'A'},
                      {'class': 'dataset', 'href': 'https://example.org/b.json', 'id': ['x'], 'size': [2], 'role': \
                    {'geo': ['x']}},
                      %s,
                      {'class': 'collection', 'link': {'item': [%s]}},
                      {'class': 'dimension', 'label': 'sex', 'category': {'index': ['M', 'F']}}],
                     'self': [{'type': 'text/html', 'href': 'https://example.org'}]},
                     'class': 'collection', 'version': '2.0'}
                    """.formatted(DATASET.replace("{'id'", "{'class': 'dataset', 'id'"), DATASET));
            assertThat(document.responseClass()).isEqualTo(ResponseClass.COLLECTION);
            assertThat(document.cubes()).containsExactly(CUBE, CUBE);
            assertThat(document.name(1)).isEmpty();
            assertThat(document.items()).hasSize(5);
            assertThat(document.items().get(0))
                    .isEqualTo(Link.to(
                            ResponseClass.DATASET,
                            Metadata.builder()
                                    .href("https://example.org/a.json")
                                    .label("A")
                                    .build()))
                    .hasToString("dataset at https://example.org/a.json");
            assertThat(document.items().get(1).metadata().otherMembers())
                    .containsEntry("id", "[\"x\"]")
                    .containsEntry("size", "[2]")
                    .containsEntry("role", "{\"geo\":[\"x\"]}");
            assertThat(document.items().get(2)).isEqualTo(Link.embedded(CUBE)).hasToString("dataset D");
            assertThat(document.items().get(2).cube()).contains(CUBE);
            assertThat(document.items().get(4))
                    .isEqualTo(Link.embedded(CubeDimension.builder("")
                            .label("sex")
                            .categories("M", "F")
                            .build()));
            assertThat(document)
                    .isEqualTo(JsonStatDocument.collection(document.metadata()))
                    .hasSameHashCodeAs(JsonStatDocument.collection(document.metadata()));
        }

        @Test
        void dimension_isADocumentOfItsOwn() {
            JsonStatDocument document = read(
                    "{'class': 'dimension', 'version': '2.0', 'label': 'sex', 'category': {'label': {'M': 'male'}}}");
            CubeDimension sex =
                    CubeDimension.builder("").label("sex").category("M", "male").build();
            assertThat(document.responseClass()).isEqualTo(ResponseClass.DIMENSION);
            assertThat(document.dimension()).contains(sex);
            assertThat(document.cubes()).isEmpty();
            assertThat(document).isEqualTo(JsonStatDocument.of(sex)).isNotEqualTo(JsonStatDocument.of(CUBE));
        }

        @Test
        void responseClass_isInferredIfNotStated() {
            assertThat(read("{'category': {'index': ['a']}}").responseClass()).isEqualTo(ResponseClass.DIMENSION);
            assertThat(read("{'link': {'item': []}}").responseClass()).isEqualTo(ResponseClass.COLLECTION);
            assertThat(read(DATASET).responseClass()).isEqualTo(ResponseClass.DATASET);
            assertThat(read("{'d': " + DATASET + "}").responseClass()).isEqualTo(ResponseClass.BUNDLE);
        }
    }

    @Nested
    class Writing {
        @TempDir
        Path directory;

        @Test
        void write_producesVersion2() {
            assertThat(JsonStat.write(JsonStatDocument.of(CUBE)))
                    .isEqualTo(Texts.json("{'version':'2.0','class':'dataset','label':'D','id':['x'],'size':[2],"
                            + "'dimension':{'x':{'category':{'index':['a','b']}}},'value':[1,2]}"));
        }

        @Test
        void write_usesTheShorterLayout() {
            Cube.Builder sparse = Cube.builder().dimension(CUBE.dimensions().get(0));
            assertThat(written(sparse.build(), ValueLayout.SHORTEST)).contains("'value':{}");
            assertThat(written(sparse.build(), ValueLayout.DENSE)).contains("'value':[null,null]");
            assertThat(written(sparse.at(1).value("7").build(), ValueLayout.SHORTEST))
                    .contains("'value':{'1':7}");
            assertThat(written(sparse.build(), ValueLayout.DENSE)).contains("'value':[null,7]");
            assertThat(written(CUBE, ValueLayout.SHORTEST)).contains("'value':[1,2]");
            assertThat(written(CUBE, ValueLayout.SPARSE)).contains("'value':{'0':1,'1':2}");
        }

        private String written(Cube cube, ValueLayout form) {
            return Texts.write(JsonStatDocument.of(cube), form).replace('"', '\'');
        }

        @Test
        void write_keepsNumbersAndStatuses() {
            String text = Texts.ofTwoCells("'value': [1.50e3, 'n.a.'], 'status': [null, 'p']");
            assertThat(written(Texts.cube(text), ValueLayout.SHORTEST))
                    .endsWith("'value':[1.50e3,'n.a.'],'status':{'1':'p'}}");
            assertThat(written(Texts.cube(Texts.ofTwoCells("'status': ['e']")), ValueLayout.SHORTEST))
                    .endsWith("'value':{},'status':'e'}");
        }

        @Test
        void write_convertsBundleToDatasetOrCollection() {
            assertThat(JsonStat.readDocument(JsonStat.write(read("{'d': " + DATASET + "}"))))
                    .isEqualTo(JsonStatDocument.of(CUBE));
            JsonStatDocument two = JsonStat.readDocument(
                    JsonStat.write(read("{'label': 'B', 'one': " + DATASET + ", 'two': " + DATASET + "}")));
            assertThat(two.responseClass()).isEqualTo(ResponseClass.COLLECTION);
            assertThat(two.metadata().label()).contains("B");
            assertThat(two.cubes()).containsExactly(CUBE, CUBE);
        }

        @Test
        void write_toAStream_leavesItOpen() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            JsonStat.write(JsonStatDocument.of(CUBE), out);
            out.write('\n');
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .isEqualTo(JsonStat.write(JsonStatDocument.of(CUBE)) + "\n");
        }

        @Test
        void write_toAFile_replacesTheFileAtomically() throws IOException {
            Path file = directory.resolve("cube.json");
            Files.writeString(file, "before");
            JsonStat.write(JsonStatDocument.of(CUBE), file);
            assertThat(JsonStat.readDocument(file)).isEqualTo(JsonStatDocument.of(CUBE));
            try (Stream<Path> files = Files.list(directory)) {
                assertThat(files).containsExactly(file);
            }
        }
    }

    @Nested
    class Sources {
        @TempDir
        Path directory;

        @Test
        void read_ofAFile_keepsTheFileName() throws IOException {
            Path file = directory.resolve("cube.json");
            Files.writeString(file, Texts.json("{'value':\n 7}"));
            assertThatThrownBy(() -> JsonStat.readDocument(file))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage(
                            "cube.json, line 2, column 2, at /value: Value must be an array or an object, but was 7");
        }

        @Test
        void read_leavesTheStreamOpen() throws IOException {
            boolean[] closed = {false};
            ByteArrayInputStream in =
                    new ByteArrayInputStream(Texts.json(DATASET).getBytes(StandardCharsets.UTF_8)) {
                        @Override
                        public void close() {
                            closed[0] = true;
                        }
                    };
            assertThat(JsonStat.readDocument(in).cubes()).containsExactly(CUBE);
            assertThat(closed[0]).isFalse();
        }
    }
}
