// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.arbitrary.Datasets;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.DataFormat;
import io.github.regiostat.io.DataFormats;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the list of formats of this module, and the properties that all of them share. */
class DataFormatTest {
    private static final String RATES = "{\"base\":\"EUR\",\"date\":\"2024-01-02\",\"rates\":{\"USD\":1.0956}}";

    @TempDir
    Path directory;

    @Provide
    Arbitrary<Dataset> datasets() {
        return Datasets.cubes().filter(dataset -> !dataset.isEmpty());
    }

    @Test
    void all_listsTheFormatsOfThisModule() {
        assertThat(DataFormats.all())
                .extracting(DataFormat::name)
                .containsExactly(
                        "frankfurter",
                        "fred",
                        "json-stat",
                        "nbs-china",
                        "ndjson",
                        "pxweb",
                        "regiostat",
                        "sdmx-json",
                        "world-bank");
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void writtenDatasets_areDetectedAndReadEqual(@ForAll("datasets") Dataset dataset) throws IOException {
        for (DataFormat format : DataFormats.all()) {
            if (format.isWritable()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                format.write(dataset, out);
                DataFormats.Content content = () -> new ByteArrayInputStream(out.toByteArray());

                assertThat(DataFormats.detect(content)).map(DataFormat::name).contains(format.name());
                assertThat(format.read(content.open())).isEqualTo(dataset);
            }
        }
    }

    @Test
    void read_detectsTheFormatOfAFile() throws IOException {
        Dataset dataset = Datasets.cubes().sample();
        for (DataFormat format : DataFormats.all()) {
            if (format.isWritable() && !dataset.isEmpty()) {
                Path file = directory.resolve(format.name());
                try (OutputStream out = Files.newOutputStream(file)) {
                    format.write(dataset, out);
                }
                assertThat(DataFormats.read(file)).isEqualTo(dataset);
            }
        }
    }

    static List<DataFormat> readOnly() {
        return DataFormats.all().stream().filter(format -> !format.isWritable()).toList();
    }

    @ParameterizedTest
    @MethodSource("readOnly")
    void write_isUnsupportedByReadOnlyFormats(DataFormat format) {
        assertThatThrownBy(() -> format.write(Dataset.of(), OutputStream.nullOutputStream()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage(format.title() + " is read only: write json-stat, sdmx-json, regiostat or ndjson instead");
    }

    @Test
    void read_rejectsExchangeRates() throws IOException {
        Path file = Files.writeString(directory.resolve("rates.json"), RATES);

        assertThatThrownBy(() -> DataFormats.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("File must contain measurements, but frankfurter contains exchange rates: read it with"
                        + " RatesJson.read");
    }

    @Test
    void of_rejectsUnknownNames() {
        assertThatThrownBy(() -> DataFormats.of("xml"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Format must be one of frankfurter, fred, json-stat, nbs-china, ndjson,"
                        + " pxweb, regiostat, sdmx-json, world-bank, but was 'xml'");
    }

    @Test
    void read_rejectsUnknownContent() throws IOException {
        Path file = Files.writeString(directory.resolve("page.xml"), "<page>");

        assertThatThrownBy(() -> DataFormats.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Format of '" + file + "' must be known, but was not recognised: ")
                .hasMessageEndingWith(". Known are frankfurter, fred, json-stat, nbs-china, ndjson, pxweb, regiostat,"
                        + " sdmx-json, world-bank");
    }
}
