// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

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
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the list of formats of this module, and their detection among those of JSON. */
class CsvDataFormatTest {
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
                .contains("bis-csv", "csv", "ecb-csv", "ecb-xml", "eurostat-tsv", "fred-csv", "oecd-csv", "sdmx-csv")
                .contains("world-bank-csv", "json-stat");
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void writtenDatasets_areDetectedAndReadEqual(@ForAll("datasets") Dataset dataset) throws IOException {
        DataFormat format = DataFormats.of("sdmx-csv");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(dataset, out);
        DataFormats.Content content = () -> new ByteArrayInputStream(out.toByteArray());

        assertThat(DataFormats.detect(content)).map(DataFormat::name).contains("sdmx-csv");
        assertThat(format.read(content.open())).isEqualTo(dataset);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "csv | 'region,year,value\nDE,2023,1\n'",
                "sdmx-csv | 'DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nX:Y(1.0),DE,2023,1\n'",
                "eurostat-tsv | 'unit,geo\\time\t2023 \nNR,DE\t1 \n'",
                "world-bank-csv | 'Country Name,Country Code,Indicator Name,Indicator Code,2023\nFrance,FRA,X,X,1\n'",
                "oecd-csv | 'LOCATION,INDICATOR,TIME,Value,Flag Codes\nFRA,X,2023,1,\n'"
            })
    void tables_areDetectedAndRead(String name, String text) throws IOException {
        Path file = Files.writeString(directory.resolve("table"), text);

        assertThat(DataFormats.detect(() -> Files.newInputStream(file)))
                .map(DataFormat::name)
                .contains(name);
        assertThat(DataFormats.read(file)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date,USD,JPY,\n2024-01-02,1.0956,155.5,\n",
                "FREQ,CURRENCY,TIME_PERIOD,OBS_VALUE\nD,USD,2024-01-02,1.0956\n",
                "KEY,FREQ,CURRENCY,CURRENCY_DENOM,TIME_PERIOD,OBS_VALUE\nEXR,D,USD,EUR,2024-01-02,1.0956\n"
            })
    void exchangeRates_areDetectedAndRejected(String text) throws IOException {
        Path file = Files.writeString(directory.resolve("rates.csv"), text);

        assertThat(DataFormats.detect(() -> Files.newInputStream(file)))
                .map(DataFormat::name)
                .contains("ecb-csv");
        assertThatThrownBy(() -> DataFormats.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("File must contain measurements, but ecb-csv contains exchange rates: read it with"
                        + " RatesCsv.read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ecb-xml | <x:Envelope xmlns:x='http://www.gesmes.org/xml/2002-08-01'/>",
                "fred-csv | 'observation_date,DEXCHUS\n2024-01-02,7.1375\n'",
                "bis-csv | 'FREQ,REF_AREA,CURRENCY,COLLECTION,TIME_PERIOD,OBS_VALUE\nD,GB,GBP,A,2024-01-02,0.8\n'",
                "bis-csv | 'STRUCTURE,STRUCTURE_ID,ACTION,FREQ:Frequency,REF_AREA:Area,CURRENCY:Currency,"
                        + "COLLECTION:Collection,TIME_PERIOD:Time,OBS_VALUE:Value\n'"
            })
    void otherExchangeRates_areDetectedAndRejected(String name, String text) throws IOException {
        Path file = Files.writeString(directory.resolve("rates"), text);

        assertThat(DataFormats.detect(() -> Files.newInputStream(file)))
                .map(DataFormat::name)
                .contains(name);
        assertThatThrownBy(() -> DataFormats.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("File must contain measurements, but " + name
                        + " contains exchange rates: read it with RatesFiles.read");
    }

    @Test
    void otherXml_isNotDetected() throws IOException {
        Path file = Files.writeString(directory.resolve("other"), "<html/>");

        assertThat(DataFormats.detect(() -> Files.newInputStream(file))).isEmpty();
    }

    @Test
    void anyTable_isDetectedLast_andAsksForWhatItLeavesOpen() throws IOException {
        Path file = Files.writeString(directory.resolve("GDP.csv"), "observation_date,GDP\n2024-01-01,1\n");

        assertThat(DataFormats.of("csv").isGeneral()).isTrue();
        assertThat(DataFormats.detect(() -> Files.newInputStream(file)))
                .map(DataFormat::name)
                .contains("csv");
        assertThatThrownBy(() -> DataFormats.read(file))
                .isInstanceOf(CsvFormatException.class)
                .hasMessageStartingWith(
                        "GDP.csv: Table must leave nothing open, but one decision is to be made. No column"
                                + " and no title names a region: ");
    }

    static List<DataFormat> readOnly() {
        return DataFormats.all().stream()
                .filter(format -> format.getClass().getPackageName().startsWith("io.github.regiostat.csv"))
                .filter(format -> !format.isWritable())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("readOnly")
    void write_isUnsupportedByReadOnlyFormats(DataFormat format) {
        assertThatThrownBy(() -> format.write(Dataset.of(), OutputStream.nullOutputStream()))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageStartingWith(format.title() + " is read only: write ");
    }

    @Test
    void tableOfMeasurements_hasOneRowForEach() throws IOException {
        Dataset dataset = Tables.read("""
            region,year,indicator,age,value,unit,status
            DE,2023,population,Y0,0.7,persons,P
            FR,2023,population,Y0,,persons,M
            """);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataFormats.of("csv").write(dataset, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
            indicator,region,region_name,direction,counterpart,period,age,reference,value,multiplier,unit,qualifier,\
            resolution,status,confidentiality,source,vintage,note,behaviour
            population,DE,Germany,,,2023,Y0,,0.7,1,persons,,,P,,,,,level
            population,FR,France,,,2023,Y0,,,,persons,,,M,,,,,level
            """);
    }
}
