// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.bridges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.region.Regions;
import io.github.regiostat.source.ObservationStatus;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("bridges")
class SdmxMlBridgeTest {
    private static final String GENERIC = "gdp-generic.xml";
    private static final String SPECIFIC = "gdp-structure-specific.xml";
    private static final String STRUCTURE = "gdp-structure.xml";

    @TempDir
    private Path directory;

    private static String text(String name) throws IOException {
        try (InputStream in = SampleData.resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String replaced(String name, String from, String to) throws IOException {
        String text = text(name);
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    private Dataset read(String data, String structure) throws IOException {
        return SdmxMlBridge.read(
                Files.writeString(directory.resolve("data.xml"), data),
                Files.writeString(directory.resolve("structure.xml"), structure),
                Mapping.builder().build());
    }

    private Dataset read(String data) throws IOException {
        return read(data, text(STRUCTURE));
    }

    @Nested
    class Data {
        @ParameterizedTest
        @ValueSource(strings = {GENERIC, SPECIFIC})
        void observations_areMeasurements(String name) throws IOException {
            Dataset gdp = read(text(name));
            assertThat(gdp.size()).isEqualTo(4);
            Measurement<Money> first = gdp.get(0).as(Money.class);
            assertThat(first.indicator().id()).isEqualTo("GDP");
            assertThat(first.indicator().name()).contains("Gross domestic product");
            assertThat(first.region()).isEqualTo(Regions.of("DE"));
            assertThat(first.period()).isEqualTo(TimePeriod.quarter(2024, 1));
            assertThat(first.requireValue()).isEqualTo(Money.of("EUR", "1061234500000"));
            assertThat(first.bounds().orElseThrow()).hasToString("[EUR 1061234450000, EUR 1061234550000]");
            assertThat(gdp.get(1).statuses().codes()).containsExactly("P");
            assertThat(gdp.get(1).requireValue()).isEqualTo(Money.of("EUR", "1067890000000"));
            assertThat(gdp.get(3).region()).isEqualTo(Regions.of("FR"));
            assertThat(gdp.get(3).figure()).isEmpty();
            assertThat(gdp.get(3).statuses().contains(ObservationStatus.MISSING))
                    .isTrue();
        }

        @Test
        void bothFormats_areEqual() throws IOException {
            assertThat(read(text(GENERIC))).isEqualTo(read(text(SPECIFIC)));
        }

        @Test
        void attributesOfTheMessage_areAccepted() throws IOException {
            Dataset gdp = read(replaced(SPECIFIC, "ss:action=\"Replace\"", "action=\"Append\" setID=\"1\""));
            assertThat(gdp).isEqualTo(read(text(SPECIFIC)));
        }

        /** 19 digits, of which a double has 15. */
        @Test
        void digits_areThoseOfTheFile() throws IOException {
            Dataset gdp = read(replaced(SPECIFIC, "1061234.5", "1234567890123456789.0"));
            assertThat(gdp.get(0).as(Money.class).requireValue().amount())
                    .isEqualByComparingTo(new BigDecimal("1234567890123456789000000"));
        }
    }

    @Nested
    class Refusals {
        @Test
        void documentType_isRejected() throws IOException {
            Path secret = Files.writeString(directory.resolve("secret.txt"), "secret");
            String type = "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
            assertThatThrownBy(() -> read(replaced(GENERIC, "?>", type)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Line 2: Message must have no document type");
            assertThatThrownBy(() -> read(text(GENERIC), replaced(STRUCTURE, "?>", type)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Line 2: Message must have no document type");
        }

        @Test
        void otherMessages_areRejected() {
            String namespace = "{http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message}";
            assertThatThrownBy(() -> read(text(STRUCTURE)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Line 2: Message must be one of [GenericData, GenericTimeSeriesData,"
                            + " StructureSpecificData, StructureSpecificTimeSeriesData] of SDMX-ML 2.1, but was "
                            + namespace + "Structure");
            assertThatThrownBy(() -> read(text(GENERIC), text(GENERIC)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Line 2: Message must be one of [Structure] of SDMX-ML 2.1, but was " + namespace
                            + "GenericData");
            assertThatThrownBy(() -> read(replaced(GENERIC, "v2_1/message", "v3_0/message")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("v3_0");
        }

        @Test
        void malformedXml_isRejected() {
            assertThatThrownBy(() -> read("<a>")).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> read(replaced(GENERIC, "</mes:GenericData>", "")))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("data.xml must be XML: ");
        }

        /** The parser of sdmx-dl would omit the multiplier, and with it six zeros. */
        @Test
        void attributesOfGroups_areRejected() {
            assertThatThrownBy(() -> read(replaced(
                            SPECIFIC,
                            "    <Series FREQ=\"Q\" REF_AREA=\"DE\"",
                            "    <Group UNIT_MULT=\"6\"/>\n    <Series FREQ=\"Q\" REF_AREA=\"DE\"")))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Line 16: Attributes of groups are not read");
        }

        @Test
        void attributesOfDataSets_areRejected() {
            assertThatThrownBy(() -> read(replaced(SPECIFIC, "<mes:DataSet ", "<mes:DataSet UNIT_MULT=\"6\" ")))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Line 15: Attributes of data sets are not read, such as UNIT_MULT");
            assertThatThrownBy(() ->
                            read(replaced(GENERIC, "action=\"Replace\">", "action=\"Replace\"><gen:Attributes/>")))
                    .isInstanceOf(IOException.class)
                    .hasMessageMatching("Line \\d+: Attributes of data sets are not read");
        }

        @Test
        void secondDataSet_isRejected() {
            assertThatThrownBy(() -> read(replaced(GENERIC, "</mes:DataSet>", "</mes:DataSet>\n<mes:DataSet/>")))
                    .isInstanceOf(IOException.class)
                    .hasMessageMatching("Line \\d+: Data sets after the first are not read");
        }

        @Test
        void observationsWithoutSeries_areRejected() {
            assertThatThrownBy(() -> read(replaced(SPECIFIC, "</mes:DataSet>", "<Obs/></mes:DataSet>")))
                    .isInstanceOf(IOException.class)
                    .hasMessageMatching("Line \\d+: Observations outside of series are not read");
        }

        @Test
        void messageWithoutDataSet_isRejected() {
            assertThatThrownBy(() -> read(text(SPECIFIC).replaceAll("(?s)<mes:DataSet.*</mes:DataSet>", "")))
                    .isInstanceOf(IOException.class)
                    .hasMessage("data.xml must have a data set; its footer may state why it has none");
        }

        @Test
        void crossSections_areRejected() {
            assertThatThrownBy(() -> read(replaced(
                            GENERIC, "dimensionAtObservation=\"TIME_PERIOD\"", "dimensionAtObservation=\"REF_AREA\"")))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Line 8: Observations must be time series, but are by REF_AREA");
        }

        @Test
        void deletion_isRejected() {
            assertThatThrownBy(() -> read(replaced(GENERIC, "action=\"Replace\"", "action=\"Delete\"")))
                    .isInstanceOf(IOException.class)
                    .hasMessageMatching("Line \\d+: Deletions are not read");
        }

        @Test
        void unknownAttribute_isRejected() {
            assertThatThrownBy(() -> read(replaced(SPECIFIC, "DECIMALS=\"1\"", "DECIMALS=\"1\" COLLECTION=\"A\"")))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Attributes must be in the data structure definition,"
                            + " but [COLLECTION] of Q.DE.GDP are not");
        }

        @Test
        void invalidPeriod_isRejected() {
            assertThatThrownBy(() -> read(replaced(SPECIFIC, "2024-Q1", "2024-Q5")))
                    .hasMessageContaining("2024-Q5");
        }
    }
}
