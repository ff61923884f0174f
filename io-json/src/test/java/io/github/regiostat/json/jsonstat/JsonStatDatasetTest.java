// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jsonstat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.arbitrary.Datasets;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.mapping.ConceptRole;
import io.github.regiostat.io.mapping.Flag;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Count;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conversion between JSON-stat documents and datasets. */
class JsonStatDatasetTest {
    private static final String POPULATION = """
        {'label': 'Population', 'source': 'Example Office', 'updated': '2024-11-08', %s,
         'id': ['sex', 'geo', 'time'], 'size': [2, 2, 2], 'role': {'geo': ['geo'], 'time': ['time']},
         'dimension': {
          'sex': {'category': {'index': ['F', 'M']}},
          'geo': {'category': {'index': ['DE', 'FR']}},
          'time': {'category': {'index': ['2023', '2024']}}}}
        """;

    private static Stream<String> measurements(String members) {
        Mapping flags = Mapping.builder()
                .flag("P", Flag.of(ObservationStatus.PROVISIONAL))
                .flag("L", Flag.of(ObservationStatus.MISSING))
                .build();
        return JsonStat.readDocument(Texts.json(POPULATION.formatted(members)))
                .toDataset(flags)
                .rows()
                .map(row -> row.measurement() + " " + row.statuses());
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return Datasets.any();
    }

    @Property
    void dataset_isReadEqual(@ForAll("datasets") Dataset dataset) {
        JsonStatDocument document = JsonStatDocument.from(dataset);
        for (ValueLayout form : ValueLayout.values()) {
            if (form != ValueLayout.DENSE || document.cubes().stream().allMatch(cube -> cube.size() < 10_000)) {
                assertThat(JsonStat.readDocument(Texts.write(document, form)).toDataset())
                        .isEqualTo(dataset);
            }
        }
    }

    @Test
    void measurementsWithFewSharedDimensions_becomeSeveralCubes() {
        Indicator<Count> indicator = Indicator.builder("n", Count.class).stock().build();
        Dataset.Builder dataset = Dataset.builder();
        for (int i = 0; i < 40; i++) {
            dataset.add(Measurement.builder(indicator)
                    .region(Regions.of("DE"))
                    .period("2024")
                    .dimension("d" + i, "x")
                    .value(Figure.count(i, "things"))
                    .build());
        }
        JsonStatDocument document = JsonStatDocument.from(dataset.build());
        assertThat(document.responseClass()).isEqualTo(ResponseClass.COLLECTION);
        assertThat(document.cubes()).hasSize(40).allMatch(cube -> cube.size() == 1);
        assertThat(document.toDataset()).isEqualTo(dataset.build());
    }

    @Test
    void value_isAMeasurement() {
        assertThat(measurements("'value': [1.50, 2, 3, 4, 5, 6, 7, 8e1]"))
                .hasSize(8)
                .contains("Population, DE, 2023, sex=F: 1.5 unstated A", "Population, FR, 2024, sex=M: 80 unstated A");
    }

    @Test
    void numberWithGroupSeparators_isRejected() {
        assertThatThrownBy(() -> measurements("'value': {'0': '16 410'}"))
                .isInstanceOf(JsonFormatException.class)
                .hasMessage("At /value/0: Value must be a number without group separators, but was '16 410'; write its"
                        + " digits without separators in the document");
    }

    @Test
    void value_keepsItsDigits() {
        Dataset dataset = JsonStat.readDocument(Texts.json(POPULATION.formatted("'value': {'0': 1.50, '1': '8e1'}")))
                .toDataset();
        assertThat(dataset.rows().map(row -> row.publishedNumber().orElseThrow()))
                .containsExactly(new BigDecimal("1.50"), new BigDecimal("8e1"));
    }

    @Test
    void missingValue_isAMeasurementIfTheCellHasAStatus() {
        assertThat(measurements("'value': {'7': 8, '0': null, '1': 2}, 'status': {'6': 'L', '1': 'P'}"))
                .containsExactly(
                        "Population, DE, 2024, sex=F: 2 unstated P",
                        "Population, FR, 2023, sex=M: missing (O) O",
                        "Population, FR, 2024, sex=M: 8 unstated A");
    }

    @Test
    void statusOfAll_appliesToValuesOnly() {
        assertThat(measurements("'value': {'7': 8, '0': null}, 'status': 'P'"))
                .containsExactly("Population, FR, 2024, sex=M: 8 unstated P");
    }

    @Test
    void mapping_isMergedOverTheDefaultMapping() {
        String text = Texts.json(POPULATION.formatted("'value': {'0': 1}")).replace("\"geo\": [\"geo\"], ", "");
        Mapping mapping =
                Mapping.builder().conceptRole("geo", ConceptRole.REGION).build();
        assertThat(JsonStat.readDocument(text).toDataset(mapping).size()).isEqualTo(1);
    }

    @Test
    void datasets_areMerged() {
        String one = POPULATION.formatted("'value': {'0': 1}");
        String other = one.replace("'Population'", "'Households'");
        assertThat(JsonStat.readDocument(Texts.json("{'a': " + one + ", 'b': " + other + "}"))
                        .toDataset()
                        .size())
                .isEqualTo(2);
        assertThatThrownBy(() -> JsonStat.readDocument(
                                Texts.json("{'link': {'item': [" + one + ", " + one + "]}, 'class': 'collection'}"))
                        .toDataset())
                .isInstanceOf(JsonFormatException.class)
                .hasMessageStartingWith(
                        "Observations of two datasets must have different keys, but both have Population, DE, 2023,"
                                + " sex=F: 1");
    }

    @Test
    void name_isTheIdOfTheTable() {
        String values = "'value': {'0': 1}";
        assertThat(name(POPULATION.formatted(values))).isEqualTo("Population");
        assertThat(name(POPULATION.formatted(values + ", 'extension': {'id': 'DEMO', 'agencyId': 'X', 'n': 1}")))
                .isEqualTo("DEMO");
        assertThat(name(POPULATION.formatted(values + ", 'extension': {'px': {'tableid': 'TAB1', 'd': 0}}")))
                .isEqualTo("TAB1");
        assertThat(name("{'pop': " + POPULATION.formatted(values) + "}")).isEqualTo("pop");
        assertThat(name("{'dataset': " + POPULATION.formatted(values) + "}")).isEqualTo("Population");
    }

    private static String name(String text) {
        return JsonStat.readDocument(Texts.json(text))
                .toDataset()
                .indicators()
                .iterator()
                .next()
                .id();
    }

    @Test
    void failure_hasPointerIntoTheDocument() {
        String text = Texts.json(POPULATION.formatted("'value': {'3': 1, '5': 'n.k.'}"));
        assertThatThrownBy(() -> JsonStat.readDocument(text).toDataset())
                .isInstanceOfSatisfying(
                        JsonFormatException.class,
                        rejected -> assertThat(rejected.pointer()).isEqualTo("/value/5"));
        String bad = text.replace("\"2024\"]", "\"soon\"]");
        assertThatThrownBy(() -> JsonStat.readDocument("{\"a/b\":" + bad + "}").toDataset())
                .isInstanceOfSatisfying(
                        JsonFormatException.class,
                        rejected -> assertThat(rejected.pointer()).isEqualTo("/a~1b/dimension/time/category/index/1"));
    }

    @Test
    void documentWithoutDataset_isRejected() {
        assertThatThrownBy(
                        () -> JsonStat.readDocument(Texts.json("{'class': 'dimension', 'category': {'index': ['a']}}"))
                                .toDataset())
                .isInstanceOf(JsonFormatException.class)
                .hasMessage("Document must contain a dataset, but is a dimension without one");
        assertThatThrownBy(() -> JsonStat.readDocument(Texts.json("{'class': 'collection', 'link': {}}"))
                        .toDataset())
                .hasMessage("Document must contain a dataset, but is a collection without one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'status': {'0': 'P'}                     | P A A A A A A A",
                "'status': {'0': 'P', '1': 'P'}           | P P A A A A A A",
                "'status': {'2': 'P'}                     | A A P A A A A A",
                "'status': {'6': 'P'}                     | A A A A A A P A",
                "'status': {'7': 'P'}                     | A A A A A A A P",
                "'status': ['P', null, null, null, null, null, null, 'P'] | P A A A A A A P",
                "'status': 'P'                            | P P P P P P P P"
            })
    void statusOfACell_appliesToThatCellOnly(String members, String statuses) {
        assertThat(measurements("'value': [1, 2, 3, 4, 5, 6, 7, 8], " + members)
                        .map(row -> row.substring(row.lastIndexOf(' ') + 1)))
                .containsExactly(statuses.split(" "));
        String sparse = "'value': {'0': 1, '1': 2, '2': 3, '3': 4, '4': 5, '5': 6, '6': 7, '7': 8}, ";
        assertThat(measurements(sparse + members).map(row -> row.substring(row.lastIndexOf(' ') + 1)))
                .containsExactly(statuses.split(" "));
    }

    private static String ofUnit(String unit) {
        return Texts.json("""
            {'id': ['geo', 'time', 'what'], 'size': [1, 1, 1], 'role': {'geo': ['geo'], 'time': ['time'], \
            'metric': ['what']},
             'dimension': {'geo': {'category': {'index': ['DE']}}, 'time': {'category': {'index': ['2023']}},
              'what': {'category': {'index': ['A'], 'unit': {'A': %s}}}},
             'value': [4.8]}
            """.formatted(unit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {'label': 'million', 'multiplier': 6, 'decimals': 1}                          | 4800000 \
        unstated (rounded to 100000)
        {'label': 'million persons', 'multiplier': 6}                                 | 4800000 persons
        {'label': 'millions', 'multiplier': 6}                                        | 4800000 unstated
        {'label': 'Millions of persons', 'multiplier': 'Millions'}                    | 4800000 persons
        {'label': 'million EUR', 'multiplier': 6}                                     | EUR 4800000
        {'label': 'million  of  EUR', 'multiplier': 6}                                | EUR 4800000
        {'label': 'thousand', 'multiplier': 'Thousands'}                              | 4800 unstated
        {'label': 'hundred thousand trees', 'multiplier': 5, 'type': 'count'}         | 480000 trees
        {'label': 'thousand tonnes', 'multiplier': 3}                                 | 4800 tonnes
        {'label': '万人', 'multiplier': 4}                                             | 48000 persons
        {'label': '万亿元', 'multiplier': 4}                                            | 48000 unstated
        {'label': 'million', 'multiplier': 6, 'symbol': '$'}                          | 4800000 $
        {'label': 'million', 'multiplier': 6, 'symbol': 'kr'}                         | 4800000 kr
        {'symbol': '$', 'multiplier': 6}                                              | 4800000 $
        {'symbol': 'kt', 'multiplier': 3}                                             | 4800 unstated
        {'symbol': 'm€', 'label': 'million EUR', 'multiplier': 6}                     | EUR 4800000
        {'label': 'thousands of persons', 'base': 'people', 'multiplier': 3}          | 4800 persons
        {'label': 'thousand tonnes', 'base': 'tonnes', 'multiplier': 3}               | 4800 tonnes
        {'label': 'persons', 'multiplier': 3}                                         | 4800 persons
        {'label': 'EUR', 'multiplier': 3}                                             | EUR 4800
        {'label': 'tonnes', 'multiplier': 3}                                          | 4800 unstated
        {'label': 'kt', 'multiplier': 3}                                              | 4800 unstated
        {'label': 'thousand kg', 'multiplier': 6}                                     | 4800000 unstated
        {'label': 'millionaires', 'multiplier': 6}                                    | 4800000 unstated
        {'label': 'million tonnes'}                                                   | 4.8 million tonnes
        {'label': 'million tonnes', 'multiplier': 0}                                  | 4.8 million tonnes
        {'label': 'million tonnes', 'multiplier': '1'}                                | 4.8 million tonnes
        {'multiplier': 6}                                                             | 4800000 unstated
        """)
    void multiplier_appliesToTheBaseOnce(String unit, String figure) {
        assertThat(JsonStat.readDocument(ofUnit(unit))
                        .toDataset()
                        .row(0)
                        .figure()
                        .orElseThrow())
                .hasToString(figure);
    }

    @Test
    void mapping_definesLabelWithMultiplier() {
        Mapping mapping = Mapping.parse(Texts.json(
                "{'units': {'tkr': {'kind': 'money', 'currency': 'SEK'}, 'kt': {'kind': 'amount', 'unit': 't'}}}"));
        assertThat(JsonStat.readDocument(ofUnit("{'label': 'tkr', 'multiplier': 3}"))
                        .toDataset(mapping)
                        .row(0)
                        .figure()
                        .orElseThrow())
                .hasToString("SEK 4800");
        assertThat(JsonStat.readDocument(ofUnit("{'symbol': 'kt', 'multiplier': 3}"))
                        .toDataset(mapping)
                        .row(0)
                        .figure()
                        .orElseThrow())
                .hasToString("4800 t");
    }

    @Test
    void codeOfAUnitWithScaledLabel_isNotItsBase() {
        String text = ofUnit("{'label': 'kt', 'multiplier': 3}").replace("metric", "unit");
        assertThat(JsonStat.readDocument(text)
                        .toDataset(Mapping.parse("{\"meanings\": {\"what\": \"unit\"}}"))
                        .row(0)
                        .figure()
                        .orElseThrow())
                .hasToString("4800 unstated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'10^6'", "'1e6'", "'Tusen'", "'lakh'", "'abc'", "'1.000'", "3.5", "16"})
    void unrecognizedMultiplier_isRejectedUnlessTheMappingStatesTheScale(String multiplier) {
        String text = ofUnit("{'label': 'persons', 'multiplier': " + multiplier + "}");
        assertThat(JsonStat.readDocument(text)
                        .cubes()
                        .get(0)
                        .dimensions()
                        .get(2)
                        .categories()
                        .get(0)
                        .unit()
                        .orElseThrow()
                        .multiplier())
                .contains(multiplier.replace("'", ""));
        assertThatThrownBy(() -> JsonStat.readDocument(text).toDataset())
                .isInstanceOf(JsonFormatException.class)
                .hasMessage(
                        "At /dimension/what/category/unit/A/multiplier: Multiplier of a unit must be a power of ten, as"
                                + " exponent (3), factor (1000) or word (\"thousand\"), but was '"
                                + multiplier.replace("'", "")
                                + "'; add the \"scale\" of the unit to the mapping");
        Mapping thousands = Mapping.parse("{\"indicators\": {\"A\": {\"unit\": {\"scale\": \"thousand\"}}}}");
        assertThat(JsonStat.readDocument(text)
                        .toDataset(thousands)
                        .row(0)
                        .figure()
                        .orElseThrow())
                .hasToString("4800 persons");
    }

    @Test
    void multiplierOfUnusedCategory_isIgnored() {
        String text = ofUnit("{'label': 'persons', 'multiplier': 'Tusen'}").replace("[4.8]", "{}");
        assertThat(JsonStat.readDocument(text).toDataset()).isEmpty();
    }

    @Test
    void labelOfWrittenUnit_includesTheMultiplier() {
        Dataset dataset = JsonStat.readDocument(ofUnit("{'base': 'persons', 'multiplier': 6}"))
                .toDataset();
        String written = JsonStat.write(JsonStatDocument.from(dataset));
        assertThat(written).contains("\"label\":\"million persons\"").contains("\"base\":\"persons\"");
        assertThat(JsonStat.readDocument(written).toDataset()).isEqualTo(dataset);
    }

    @Test
    void eurostat_isDetectedByItsExtension() {
        String text = Texts.json("""
            {'label': 'GDP', 'extension': {'agencyId': 'ESTAT', 'id': 'NAMA_10_GDP'}, 'value': {'0': 1.5}, \
            'status': {'0': 'bp'},
             'id': ['unit', 'na_item', 'geo', 'time'], 'size': [1, 1, 1, 1],
             'dimension': {'unit': {'category': {'index': ['CP_MEUR']}}, 'na_item': {'category': {'index': \
            ['B1GQ']}},
              'geo': {'category': {'index': ['EL']}}, 'time': {'category': {'index': ['2023']}}}}
            """);
        assertThat(JsonStat.readDocument(text).toDataset().rows().map(row -> row.measurement() + " " + row.statuses()))
                .containsExactly("B1GQ, GR, 2023: EUR 1500000 B,P");
    }

    @Test
    void streamsAndFiles_giveEqualResults(@TempDir Path directory) throws IOException {
        String text = Texts.json(POPULATION.formatted("'value': [1, 2, 3, 4, 5, 6, 7, 8]"));
        Dataset dataset = JsonStat.readDocument(text).toDataset();
        Path file = directory.resolve("population.json");
        JsonStat.write(dataset, file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonStat.write(dataset, out);
        assertThat(Files.readString(file))
                .isEqualTo(JsonStat.write(JsonStatDocument.from(dataset)))
                .isEqualTo(out.toString(StandardCharsets.UTF_8));
        assertThat(JsonStat.read(file)).isEqualTo(dataset);
        assertThat(JsonStat.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(dataset);
        Mapping none = Mapping.builder().build();
        Files.writeString(file, text);
        assertThat(List.of(
                        JsonStat.readDocument(file).toDataset(none),
                        JsonStat.readDocument(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                                .toDataset(none)))
                .containsOnly(dataset);
    }

    @Test
    void failure_namesTheFile(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("population.json");
        Files.writeString(file, Texts.json(POPULATION.formatted("'value': {'5': 'n.k.'}")));
        assertThatThrownBy(() -> JsonStat.read(file))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageStartingWith("population.json, at /value/5: ");
    }
}
