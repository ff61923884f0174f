// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.json.jsonstat.CategoryUnit;
import io.github.regiostat.json.jsonstat.Cell;
import io.github.regiostat.json.jsonstat.Cube;
import io.github.regiostat.json.jsonstat.CubeDimension;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.jsonstat.JsonStatDocument;
import io.github.regiostat.json.jsonstat.Link;
import io.github.regiostat.json.jsonstat.ResponseClass;
import io.github.regiostat.json.jsonstat.ValueLayout;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents of statistical offices: each is read with correct values and statuses, or rejected for its error.
 *
 * <p>The expected numbers were computed in Python: the json module with numbers as text, categories sorted by index,
 * cells by itertools.product. The SHA-256 digest covers one line per cell: comma-separated category ids, the number as
 * written, a text that is not a number, and the status, separated by tabs.
 */
@RequiresSharedFiles
class SharedJsonStatTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private static JsonStatDocument read(String file) throws IOException {
        try (InputStream in = Files.newInputStream(SharedFiles.path("json-stat/" + file));
                InputStream text = file.endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return JsonStat.readDocument(text);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "29843.json, 0, 37440, 30240, 0, .=7200, 2901152.0, "
                        + "3bc52ea6ed811a3d78b4fc3eb11391e0dfc361d4e260c4728fabb47c70c37134",
                "CPI15.json.gz, 0, 33976, 33472, 0, -, 3288578.4, "
                        + "e78c2fac758391a94886690d1213f5cfa678bb2cc22e0dcc021e8116c666c182",
                "MetadataById_tab004_js2.json, 0, 4312, 0, 0, -, 0, "
                        + "049b70b5fb75bb817d1dc87f97ecb5a40afc5c6aca93c8232c06d0ebc2ab2498",
                "TAB6471_data.json, 0, 2772, 2772, 0, -, 84837753, "
                        + "1f063bd9f8a8f612958cd7a18a835abe2bc20cd39bbfa7317f99c14167943755",
                "bundle.json, 0, 6, 6, 0, -, 24.07282579, "
                        + "98b2176082698a8798ca3b8e1737570e2afb63caf136452f84d78f4a9f60677a",
                "bundle.json, 1, 4, 2, 0, -, 6, " + "2af01fdf849686cb627d9575a9f6ca1b4637fcfe0ac7ead2f66fb2526d113ac7",
                "canada.json, 0, 120, 120, 0, a=120, 140121.4, "
                        + "59bba10977fe84df72631e9bfedaed52a9281bdf7d4735b4545bb89df44097cc",
                "collection-rjstat.json, 0, 1, 1, 0, -, 1, "
                        + "4c9955e6ed02d1a86af7c19a623c8d650ca757278edac37c326f38a09f95163e",
                "cso_ie-CIA01.json, 0, 8325, 8325, 0, -, 53250260.7, "
                        + "eb049c8aa5fb44c5df17d6bfc8bc53ea96c24685fdc6b78d61782d7fe2cf5f5c",
                "demo_gind.json, 0, 1652, 73, 0, ep=35 p=9 e=1, 1820952744.2, "
                        + "0c7acdb6fb3fbe98fbb05330235a3a5bf9b0671798237307eafd080437a853fc",
                "dimOrder.json, 0, 24, 24, 0, -, 304, "
                        + "72c0c0cfc05c6d2c7c45331de80c2222e9ef255ebbb6c93598543cd70c329d04",
                "eurostat-name_gpd_c-geo_IT_FR.json, 0, 138, 64, 0, :=74, 1266000, "
                        + "71d6d4e2c10fae8b2afa5b1580110097cdff5436c82ec69053560b2aafca2889",
                "galicia.json, 0, 3960, 3956, 0, -, 87493659, "
                        + "74112cf0faa66645179d6a4f371208fca67be5ba9e480253884cf0f543dc2e9a",
                "json-stat-1-dimension.json, 0, 3, 3, 0, -, 6, "
                        + "a6de0447ce5a42e26a3b8455c94575e6847979b504a6ea07cdaf1ece51e7df9f",
                "oecd-canada-col.json, 0, 432, 432, 0, e=72, 3323.825331658, "
                        + "b69cf98e50baf9c1e52afa55058fab3347aa5d70c1add45ed833a6085714cb29",
                "oecd-canada-col.json, 1, 120, 120, 0, a=120, 140121.4, "
                        + "59bba10977fe84df72631e9bfedaed52a9281bdf7d4735b4545bb89df44097cc",
                "oecd-canada.json, 0, 432, 432, 0, e=72, 3323.825331658, "
                        + "b69cf98e50baf9c1e52afa55058fab3347aa5d70c1add45ed833a6085714cb29",
                "oecd-canada.json, 1, 120, 120, 0, a=120, 140121.4, "
                        + "59bba10977fe84df72631e9bfedaed52a9281bdf7d4735b4545bb89df44097cc",
                "oecd.json, 0, 432, 432, 0, e=72, 3323.825331658, "
                        + "b69cf98e50baf9c1e52afa55058fab3347aa5d70c1add45ed833a6085714cb29",
                "order.json, 0, 24, 24, 24, -, 0, "
                        + "d39d748b0986b9c6e8486b1f9356d812589099397484f5477cf1edaacd2afe7d",
                "sample_data.json, 0, 3, 0, 0, -, 0, "
                        + "56502acbff38071faf27a21cdf41004abd9aa0675176693ccbc67a35f77041b3",
                "three_dim_size_as_string_v1.json, 0, 24, 24, 0, -, 4139, "
                        + "d082217b14612c3273326ccccacf6fc93d56f127bf674ab7b8600d5be724ad66",
                "three_dim_size_as_string_v2.json, 0, 24, 24, 0, -, 4139, "
                        + "d082217b14612c3273326ccccacf6fc93d56f127bf674ab7b8600d5be724ad66",
                "us-gsp.json, 0, 204, 204, 0, -, 17501197.76, "
                        + "88f4d31934c9f6bf3c92b1972a1130e55ace4d6267e1cb9859fa7633aa56e829",
                "volume.json, 0, 216, 216, 0, -, 8922.1, "
                        + "6e6092094d5bb44c78eabf44a37e385f21e29d8c22a7e4b3e9707e4461dbb506"
            })
    void cells_equalThoseOfTheFile(
            String file, int index, int cells, int present, int texts, String statuses, String sum, String digest)
            throws IOException {
        Cube cube = read(file).cubes().get(index);
        assertThat(cube.size()).isEqualTo(cells);
        assertThat(cube.present()).isEqualTo(present);
        assertThat(cube.missing()).isEqualTo(cells - present);
        assertThat(cube.cells().filter(cell -> cell.text().isPresent()).count()).isEqualTo(texts);
        assertThat(cube.statusCounts().entrySet().stream()
                        .map(status -> status.getKey() + "=" + status.getValue())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(statuses == null ? "" : statuses);
        assertThat(cube.cells().flatMap(cell -> cell.number().stream()).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sum);
        assertThat(digest(cube)).isEqualTo(digest);
    }

    private static String digest(Cube cube) {
        MessageDigest digest = sha256();
        cube.cells().forEach(cell -> {
            String line = String.join(",", cell.categories().values()) + "\t"
                    + cell.value().orElse("") + "\t" + cell.text().orElse("") + "\t"
                    + cell.status().orElse("") + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "29843.json, 0, PKoder=P120; ContentsCode=Vekter; Tid=2015M12, 5.8, ",
        "29843.json, 0, PKoder=P1021; ContentsCode=Sesongjustert; Tid=1990M01, , .",
        "canada.json, 0, age=T; concept=POP; sex=T, 34880.5, a",
        "canada.json, 0, age=older; concept=PERCENT; sex=F, 1.0, a",
        "oecd.json, 0, area=AU; year=2003, 5.943826289, ",
        "oecd.json, 0, area=OECD; year=2014, 8.004598637, e",
        "us-gsp.json, 0, state=56; concept=capita, 63667, ",
        "galicia.json, 0, birth=T; age=T; gender=T; time=2001; residence=T, 2695880, ",
        "demo_gind.json, 0, indic_de=JAN; geo=EU27_2020, 449206579, ep",
        "demo_gind.json, 0, indic_de=AVG; geo=DE, , ",
        "cso_ie-CIA01.json, 0, County and Region=-; Year=2000; Statistic=CIA01C01, 41692, ",
        "eurostat-name_gpd_c-geo_IT_FR.json, 0, geo=FR; time=1974, 4500, ",
        "TAB6471_data.json, 0, Region=25; Alder=100+10; Kon=2; Tid=2026M04, 54, ",
        "volume.json, 0, 0=0; 1=1; 2=1; concept=3, 9, ",
        "CPI15.json.gz, 0, CL_0000641=CI_0004216; CL_0000635=CI_0004215, 67.8, "
    })
    void cell_isFoundByItsCategories(String file, int index, String categories, String value, String status)
            throws IOException {
        Map<String, String> ids = Stream.of(categories.split("; "))
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        Cell cell = read(file).cubes().get(index).cell(ids);
        assertThat(cell.value()).isEqualTo(Optional.ofNullable(value));
        assertThat(cell.status()).isEqualTo(Optional.ofNullable(status));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "html-saved-as.json | 3 | | Text must be JSON, but is malformed: Unexpected character ('<' (code 60))",
                "notjsonstat.json | 1 | | Document must be a JSON-stat dataset, collection or dimension, but is none"
                        + " of them",
                "oecd-v2-BAD-value-length.json | 11 | /value | Value must have 6 elements, one for each cell, or no"
                        + " element, but has 20"
                        + " (rule VALUE_LEN_MISMATCH)",
                "QS104EW.json | 8 | /QS104EW/dimension/size | Sizes must match the number of dimension ids, 4, but"
                        + " are 3"
                        + " (rule ID_SIZE_LEN_MISMATCH)"
            })
    void malformedFile_isRejectedWithReason(String file, int line, String pointer, String reason) {
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(JsonFormatException.class, rejected -> {
            assertThat(rejected.reason()).startsWith(reason);
            assertThat(rejected.pointer()).isEqualTo(pointer == null ? "" : pointer);
            assertThat(rejected.line()).isEqualTo(line);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "collection.json, COLLECTION, 8",
        "collection-rjstat.json, COLLECTION, 1",
        "oecd-canada-col.json, COLLECTION, 2",
        "jsonstat-org-tree/index.json, COLLECTION, 5",
        "jsonstat-org-tree/metrics_gdp_index.json, COLLECTION, 3",
        "jsonstat-org-tree/sources_oecd.json, COLLECTION, 1",
        "jsonstat-org-tree/dimensions_age5.json, DIMENSION, 22",
        "dimension.json, DIMENSION, 3",
        "oecd-canada.json, BUNDLE, 2",
        "bundle.json, BUNDLE, 2"
    })
    void document_hasItsClass(String file, ResponseClass of, int size) throws IOException {
        JsonStatDocument document = read(file);
        assertThat(document.responseClass()).isEqualTo(of);
        assertThat(
                        switch (of) {
                            case COLLECTION -> document.items().size();
                            case DIMENSION -> document.dimension().orElseThrow().size();
                            default -> document.cubes().size();
                        })
                .isEqualTo(size);
    }

    @Test
    void metadata_isKept() throws IOException {
        Cube oecd = read("oecd.json").cubes().get(0);
        CubeDimension area = oecd.dimension("area").orElseThrow();
        assertThat(area.category("EU15").orElseThrow().children()).hasSize(15).startsWith("AT", "BE", "DE");
        assertThat(area.category("DE").orElseThrow().notes()).hasSize(1);
        assertThat(oecd.roles())
                .isEqualTo(Map.of("time", List.of("year"), "geo", List.of("area"), "metric", List.of("concept")));
        CategoryUnit unit = oecd.dimension("concept")
                .orElseThrow()
                .categories()
                .get(0)
                .unit()
                .orElseThrow();
        assertThat(unit.decimals()).hasValue(9);
        assertThat(unit.powerOfTen()).hasValue(0);
        assertThat(read("canada.json")
                        .cubes()
                        .get(0)
                        .dimension("sex")
                        .orElseThrow()
                        .metadata()
                        .links())
                .containsEntry(
                        "alternate",
                        List.of(Link.to(
                                "text/html", "http://www.statcan.gc.ca/concepts/definitions/class-sex-eng.htm")));
        assertThat(read("demo_gind.json").metadata().updatedAt()).hasToString("Optional[2024-11-08T23:00+01:00]");
        assertThat(read("MetadataById_tab004_js2.json").metadata().updated()).contains("VALUE_HAS_BEEN_REPLACED");
        assertThat(read("sample_data.json").cubes().get(0).metadata().otherMembers())
                .containsEntry("measure", "[4729,4832,9561]");
        assertThat(read("eurostat-name_gpd_c-geo_IT_FR.json")
                        .cubes()
                        .get(0)
                        .metadata()
                        .extension())
                .contains("{\"status\":{\"label\":{\":\":\"not available\"}}}");
    }

    /** The accepted files and their deviations from the schemas: members of versions before 2.0, times, relations. */
    private static final Map<String, Set<String>> BEYOND_SCHEMAS = Map.of(
            "sample_data.json", Set.of("measure"),
            "eurostat-name_gpd_c-geo_IT_FR.json",
                    Set.of("wsVersion", "code", "language", "title", "subTitle", "description", "lastUpdateDate"),
            "CPI15.json.gz", Set.of("updated"),
            "MetadataById_tab004_js2.json", Set.of("updated"),
            "demo_gind.json", Set.of("updated"),
            "volume.json", Set.of("updated"));

    @TestFactory
    Stream<DynamicTest> writtenDocument_isValidAndReadEqual() throws IOException {
        Map<ResponseClass, List<Schema>> schemas = Map.of(
                ResponseClass.DATASET,
                List.of(
                        schema("json-stat-2.0/dataset.json"), schema("json-stat-2.0/index.json"),
                        schema("json-stat-26fe/dataset.json"), schema("json-stat-26fe/jsonstat.json")),
                ResponseClass.COLLECTION,
                List.of(
                        schema("json-stat-2.0/collection.json"),
                        schema("json-stat-2.0/index.json"),
                        schema("json-stat-26fe/jsonstat.json")),
                ResponseClass.DIMENSION,
                List.of(
                        schema("json-stat-2.0/dimension.json"),
                        schema("json-stat-2.0/index.json"),
                        schema("json-stat-26fe/jsonstat.json")));
        return SharedFiles.below("json-stat").stream()
                .filter(SharedJsonStatTest::isRead)
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    JsonStatDocument document = read(file);
                    for (ValueLayout form : ValueLayout.values()) {
                        String written = write(document, form);
                        JsonStatDocument again = JsonStat.readDocument(written);
                        assertThat(again.cubes()).isEqualTo(document.cubes());
                        assertThat(again.dimension()).isEqualTo(document.dimension());
                        assertThat(write(again, form)).isEqualTo(written);
                        ObjectNode conforming = (ObjectNode) MAPPER.readTree(written);
                        conforming.remove(BEYOND_SCHEMAS.getOrDefault(file, Set.of()));
                        for (Schema schema : schemas.get(again.responseClass())) {
                            assertThat(errors(schema, conforming))
                                    .as("%s, %s", form, schema.getId())
                                    .isEmpty();
                        }
                    }
                }));
    }

    private static String write(JsonStatDocument document, ValueLayout layout) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonStat.write(document, out, layout);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The schemas require a date-time or a date as time of update, and distinguish them by format only. */
    private static List<Error> errors(Schema schema, JsonNode document) {
        return schema.validate(
                document, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static Schema schema(String name) throws IOException {
        SpecificationVersion version =
                name.startsWith("json-stat-26fe") ? SpecificationVersion.DRAFT_4 : SpecificationVersion.DRAFT_2020_12;
        return SchemaRegistry.withDefaultDialect(version)
                .getSchema(MAPPER.readTree(Files.readString(SharedFiles.path("schemas/" + name))));
    }

    private static boolean isRead(String file) {
        return !Set.of("html-saved-as.json", "notjsonstat.json", "oecd-v2-BAD-value-length.json", "QS104EW.json")
                .contains(file);
    }

    @TestFactory
    Stream<DynamicTest> hostileFile_isReadOrRejectedWithALocation() throws IOException {
        return SharedFiles.below("hostile").stream()
                .map(file -> DynamicTest.dynamicTest(
                        file,
                        () -> Assertions.assertTimeoutPreemptively(SOON, () -> {
                            byte[] bytes = Files.readAllBytes(SharedFiles.path("hostile/" + file));
                            try {
                                JsonStatDocument document = JsonStat.readDocument(new ByteArrayInputStream(bytes));
                                assertThat(JsonStat.readDocument(JsonStat.write(document))
                                                .cubes())
                                        .isEqualTo(document.cubes());
                                assertThat(file).isIn(READ);
                            } catch (JsonFormatException rejected) {
                                assertThat(rejected.line()).isPositive();
                                assertThat(rejected.column()).isPositive();
                                assertThat(file).isNotIn(READ);
                            }
                        })));
    }

    private static final Set<String> READ = Set.of("constructed/digits-1001.json", "constructed/utf8-bom.json");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jsonstat-1e1000000000.json | /value/0 | Value must be a number with an exponent of at most nine"
                        + " digits,"
                        + " but was 1e1000000000",
                "jsonstat-1e-1000000000.json | /value/0 | Value must be a number with an exponent of at most nine"
                        + " digits,"
                        + " but was 1e-1000000000",
                "jsonstat-duplicate-category.json | /dimension/x/category/index/1 | Category ids must be unique in"
                        + " an index,"
                        + " but 'a' is repeated (rule DUPLICATE_ID)",
                "jsonstat-duplicate-value-key.json | /value | Document must have each member once, but has 'value'"
                        + " twice",
                "jsonstat-index-gap.json | /dimension/x/category/index/b | Index must number its categories uniquely"
                        + " from 0 to 1, but 'b' has 2 (rule INDEX_POSITIONS_INVALID)",
                "jsonstat-size-negative.json | /size/0 | Size must be a whole number, zero or above, but was -1",
                "jsonstat-size-overflow.json | /size | Sizes must match the number of dimension ids, 1, but are 3"
                        + " (rule ID_SIZE_LEN_MISMATCH)",
                "jsonstat-sparse-index-01.json | /value/00 | Position of a value must be a whole number from 0 to"
                        + " 2147483646"
                        + " without leading zeros, but was '00' (rule SPARSE_KEY_OUT_OF_RANGE)",
                "jsonstat-sparse-index-out-of-range.json | /value/7 | Position of a value must be below 1, the"
                        + " number of"
                        + " cells, but was 7 (rule SPARSE_KEY_OUT_OF_RANGE)"
            })
    void hostileCube_isRejectedByRule(String file, String pointer, String reason) {
        assertThatThrownBy(() -> JsonStat.readDocument(SharedFiles.path("hostile/constructed/" + file)))
                .isInstanceOfSatisfying(JsonFormatException.class, rejected -> {
                    assertThat(rejected.reason()).isEqualTo(reason);
                    assertThat(rejected.pointer()).isEqualTo(pointer);
                    assertThat(rejected.source()).contains(file);
                });
    }
}
