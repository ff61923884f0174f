// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.ExchangeRates;
import io.github.regiostat.figure.Bounds;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.figure.Interval;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.json.jackson.RegiostatModule;
import io.github.regiostat.json.jsonstat.JsonStat;
import io.github.regiostat.json.jsonstat.JsonStatDocument;
import io.github.regiostat.json.regiostat.MeasurementReader;
import io.github.regiostat.json.regiostat.MeasurementWriter;
import io.github.regiostat.json.regiostat.RegiostatJson;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.json.sdmx.SdmxMessage;
import io.github.regiostat.measurement.Counterpart;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.measurement.PolicyCount;
import io.github.regiostat.measurement.PolicyInstrument;
import io.github.regiostat.measurement.Reference;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Membership;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.RegionCode;
import io.github.regiostat.source.Source;
import io.github.regiostat.source.Statuses;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON of generated values that the version of November 2026 wrote, and writes the same bytes again, except that
 * the noun 人 is written as persons and a former code as that of today. Reads values of Java serialization that version
 * 0.1.0 wrote. The files never change.
 */
class EarlierVersionTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RegiostatModule()).build();

    private static Path directory() {
        try {
            return Path.of(
                    EarlierVersionTest.class.getResource("earlier-version").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(String glob) throws IOException {
        try (Stream<Path> files = Files.list(directory())) {
            return files.filter(file ->
                            file.getFileSystem().getPathMatcher("glob:" + glob).matches(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the text of a file with the nouns that this version writes, and with codes of today. */
    private static String written(String earlier) {
        return earlier.replaceAll("(\"of\": ?)\"人\"", "$1\"persons\"")
                .replaceAll("(\"per\": ?)\"人\"", "$1\"person\"")
                .replace("\"iso3166-3:BUMM\"", "\"MM\"")
                .replace("\"iso3166-3:NHVU\"", "\"VU\"")
                .replace("\"RS-KM\"", "\"XK\"");
    }

    static Stream<Class<?>> types() {
        return Stream.of(
                Bounds.class,
                Counterpart.class,
                Derivation.class,
                ExchangeRate.class,
                ExchangeRates.class,
                Figure.class,
                Indicator.class,
                Interval.class,
                Measurement.class,
                Membership.class,
                PolicyCount.class,
                PolicyInstrument.class,
                Quantity.class,
                Reference.class,
                Region.class,
                RegionCode.class,
                Source.class,
                Statuses.class,
                TimePeriod.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void values_readAndWriteUnchanged(Class<?> type) throws IOException {
        List<String> lines = Files.readAllLines(directory().resolve(type.getSimpleName() + ".jsonl"));
        assertThat(lines)
                .hasSizeGreaterThanOrEqualTo(15)
                .allSatisfy(line -> assertThat(MAPPER.writeValueAsString(MAPPER.readValue(line, type)))
                        .isEqualTo(written(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = "Mapping.jsonl")
    void mappings_readAndWriteUnchanged(String file) throws IOException {
        assertThat(Files.readAllLines(directory().resolve(file)))
                .hasSize(60)
                .allSatisfy(line -> assertThat(Mapping.parse(line)).hasToString(line));
    }

    static List<Path> serialized() throws IOException {
        String version = System.getProperty("regiostat.golden");
        if (version != null) {
            Path file = Path.of("src/test/resources/io/github/regiostat/json/earlier-version");
            Files.write(file.resolve("serialized-" + version + ".txt"), serializedValues());
        }
        return files("serialized-*.txt");
    }

    /** Lines such as {@code Figure 3 rO0AB…}: the file of values, the line in it, and the stream of its value. */
    @ParameterizedTest
    @MethodSource("serialized")
    void serializedValues_readEqual(Path file) throws IOException {
        assertThat(Files.readAllLines(file)).hasSizeGreaterThan(100).allSatisfy(line -> {
            String[] parts = line.split(" ");
            byte[] stream = Base64.getDecoder().decode(parts[2]);
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stream))) {
                assertThat(in.readObject()).isEqualTo(value(parts[0], Integer.parseInt(parts[1])));
            }
        });
    }

    /** Returns the lines of a new version, which {@code -Dregiostat.golden=VERSION} writes at its release. */
    private static List<String> serializedValues() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : Stream.concat(types().map(Class::getSimpleName), Stream.of("Mapping"))
                .toList()) {
            for (int line = 0; line < 5; line++) {
                lines.add(serializedValue(name, line));
            }
        }
        for (Path file : datasets()) {
            lines.add(serializedValue(file.getFileName().toString().replace(".json", ""), 0));
        }
        return lines;
    }

    private static String serializedValue(String name, int line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value(name, line));
        }
        return name + " " + line + " " + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** Returns the value of a line of a file of values, or of a file with a dataset. */
    private static Object value(String name, int line) throws IOException {
        if (name.startsWith("dataset-")) {
            return RegiostatJson.read(directory().resolve(name + ".json"));
        }
        String text = Files.readAllLines(directory().resolve(name + ".jsonl")).get(line);
        Optional<Class<?>> type =
                types().filter(each -> each.getSimpleName().equals(name)).findFirst();
        return type.isPresent() ? MAPPER.readValue(text, type.get()) : Mapping.parse(text);
    }

    static List<Path> documents() throws IOException {
        return files("document-*.json");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void document_readsAndWritesUnchanged(Path file) throws IOException {
        assertThat(RegiostatJson.write(RegiostatJson.readDocument(file))).isEqualTo(written(Files.readString(file)));
    }

    static List<Path> datasets() throws IOException {
        return files("dataset-[0-9][0-9].json");
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void dataset_readsAndWritesUnchanged(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegiostatJson.write(RegiostatJson.read(file), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(written(Files.readString(file)));
    }

    @ParameterizedTest
    @MethodSource("datasets")
    void linesOfADataset_readEqualAndWriteUnchanged(Path file) throws IOException {
        Path lines = directory().resolve(file.getFileName().toString().replace(".json", ".ndjson"));
        try (MeasurementReader reader = RegiostatJson.lines(lines)) {
            Dataset dataset = reader.toDataset();
            assertThat(dataset).isEqualTo(RegiostatJson.read(file));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RegiostatJson.writeLines(dataset, out);
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(written(Files.readString(lines)));
        }
    }

    static List<Path> lines() throws IOException {
        return files("lines-*.ndjson");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void lines_readAndWriteUnchanged(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MeasurementReader reader = RegiostatJson.lines(file);
                MeasurementWriter writer = RegiostatJson.lines(out, reader.declarations())) {
            while (reader.hasNext()) {
                writer.write(reader.next());
            }
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(written(Files.readString(file)));
    }

    static List<Path> jsonStat() throws IOException {
        return files("*.json-stat.json");
    }

    @ParameterizedTest
    @MethodSource("jsonStat")
    void jsonStat_readsEqual(Path file) throws IOException {
        Dataset dataset = JsonStat.read(file);
        assertThat(dataset).isEqualTo(RegiostatJson.read(ownJson(file)));
        assertThat(JsonStat.readDocument(JsonStat.write(JsonStatDocument.from(dataset)))
                        .toDataset())
                .isEqualTo(dataset);
    }

    static List<Path> sdmxJson() throws IOException {
        return files("*.sdmx-json.json");
    }

    @ParameterizedTest
    @MethodSource("sdmxJson")
    void sdmxJson_readsEqual(Path file) throws IOException {
        Dataset dataset = SdmxJson.read(file);
        assertThat(dataset).isEqualTo(RegiostatJson.read(ownJson(file)));
        assertThat(SdmxJson.readDocument(SdmxJson.write(SdmxMessage.from(dataset)))
                        .toDataset())
                .isEqualTo(dataset);
    }

    private static Path ownJson(Path file) {
        return directory().resolve(file.getFileName().toString().replaceFirst("\\..*", ".json"));
    }
}
