// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.exchange.ExchangeRate;
import io.github.regiostat.exchange.RateBasis;
import io.github.regiostat.figure.Figure;
import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.period.TimePeriod;
import io.github.regiostat.quantity.Money;
import io.github.regiostat.quantity.Scale;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegiostatJsonTest {
    private static final Region BEIJING = Regions.of("CN-BJ");
    private static final Region TIANJIN = Regions.of("CN-TJ");
    private static final Region HEBEI = Regions.of("CN-HE");

    private static String golden(String name) throws IOException {
        try (InputStream in = Document.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Document contracts() {
        Indicator<Money> contracts = Indicator.builder("technology-contracts", Money.class)
                .flow()
                .name("Technology contracts from Beijing")
                .build();
        return Document.builder()
                .region(Region.group("jing-jin-ji", "Beijing-Tianjin-Hebei", BEIJING, TIANJIN, HEBEI))
                .rate(ExchangeRate.of("USD", "CNY", "7.1957", TimePeriod.year(2024), RateBasis.AVERAGE))
                .measurement(Measurement.builder(contracts)
                        .region(BEIJING)
                        .to(TIANJIN, HEBEI)
                        .period("2024")
                        .value(Figure.money("CNY", "84.37", Scale.BILLION))
                        .build())
                .build();
    }

    @Nested
    class Golden {
        @Test
        void contracts_equalTheDesign() throws IOException {
            assertThat(RegiostatJson.write(contracts())).isEqualTo(golden("contracts.json"));
            assertThat(RegiostatJson.readDocument(golden("contracts.json"))).isEqualTo(contracts());
        }

        @ParameterizedTest
        @ValueSource(strings = {"contracts.json", "everything.json"})
        void file_readsAndWritesUnchanged(String name) throws IOException {
            assertThat(RegiostatJson.write(RegiostatJson.readDocument(golden(name))))
                    .isEqualTo(golden(name));
        }

        @Test
        void measurement_isWrittenOnOneLine() {
            Measurement<?> measurement = contracts().measurements().get(0);
            String text = RegiostatJson.writeMeasurement(measurement);
            assertThat(text)
                    .isEqualTo("{\"indicator\":{\"id\":\"technology-contracts\",\"name\":\"Technology contracts from"
                            + " Beijing\","
                            + "\"kind\":\"money\",\"behaviour\":\"flow\"},"
                            + "\"region\":\"CN-BJ\",\"to\":[\"CN-TJ\",\"CN-HE\"],"
                            + "\"period\":\"2024\",\"value\":{\"amount\":\"84370000000\",\"currency\":\"CNY\"},"
                            + "\"resolution\":\"10000000\",\"status\":[\"A\"]}");
            assertThat(RegiostatJson.readMeasurement(text)).isEqualTo(measurement);
        }
    }

    @Nested
    class Targets {
        @Test
        void document_isWrittenToAndReadFromFilesStreamsAndReaders(@TempDir Path folder) throws IOException {
            Document document = contracts();
            String text = RegiostatJson.write(document);

            Path file = folder.resolve("contracts.json");
            RegiostatJson.write(document, file);
            assertThat(Files.readString(file)).isEqualTo(text);
            assertThat(RegiostatJson.readDocument(file)).isEqualTo(document);

            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            RegiostatJson.write(document, bytes);
            assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(text);
            assertThat(RegiostatJson.readDocument(new ByteArrayInputStream(bytes.toByteArray())))
                    .isEqualTo(document);
        }

        @Test
        void options_areFollowed() throws IOException {
            JsonOptions numbers = JsonOptions.DEFAULT.withDecimalsAsNumbers(true);
            assertThat(RegiostatTexts.write(contracts(), numbers))
                    .contains("\"rate\": 7.1957", "\"amount\": 84370000000");
            JsonOptions ignoring = JsonOptions.DEFAULT.withUnknownMembersIgnored(true);
            String text = "{\"regiostat\": 1, \"$schema\": \"regiostat-1\"}";
            assertThat(RegiostatJson.readDocument(RegiostatTexts.utf8(text), ignoring)
                            .measurements())
                    .isEmpty();
        }

        @Test
        void streams_areNotClosed() throws IOException {
            byte[] text = "{\"regiostat\": 1}".getBytes(StandardCharsets.UTF_8);
            InputStream in = new FilterInputStream(new ByteArrayInputStream(text)) {
                @Override
                public void close() {
                    throw new AssertionError("closed");
                }
            };
            assertThat(RegiostatJson.readDocument(in).measurements()).isEmpty();
        }

        @Test
        void exceptionsOfAStream_areRethrown() {
            InputStream broken = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("cable");
                }
            };
            assertThatThrownBy(() -> RegiostatJson.readDocument(broken))
                    .isInstanceOf(IOException.class)
                    .hasMessage("cable");
            assertThatThrownBy(() -> RegiostatJson.readDocument(Path.of("no-such-file.json")))
                    .isInstanceOf(NoSuchFileException.class);
        }

        @Test
        void file_isUnchangedIfTheDocumentCannotBeWritten(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("a.json"), "before");
            Measurement<?> deep = contracts().measurements().get(0);
            for (int i = 0; i < 65; i++) {
                deep = DeepMeasurements.above(deep);
            }
            Document document = Document.builder().measurement(deep).build();
            assertThatThrownBy(() -> RegiostatJson.write(document, file))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Derivations must be nested at most 64 deep");
            assertThat(file).hasContent("before");
            OutputStream out = new ByteArrayOutputStream();
            assertThatThrownBy(() -> RegiostatJson.write(document, out)).isInstanceOf(IllegalArgumentException.class);
            assertThat(out).hasToString("");
        }
    }

    @Nested
    class Failures {
        @Test
        void failure_hasMessageAndLocation(@TempDir Path folder) throws IOException {
            String text = golden("contracts.json").replace("\"currency\": \"CNY\"", "\"currency\": \"XXQ\"");
            Path file = Files.writeString(folder.resolve("contracts.json"), text);
            JsonFormatException refused =
                    catchThrowableOfType(JsonFormatException.class, () -> RegiostatJson.readDocument(file));
            assertThat(refused)
                    .hasMessage(
                            "contracts.json, line 9, column 151, at /measurements/0/value/currency: Currency must be an"
                                    + " ISO 4217 code supported by java.util.Currency, such as 'CNY', but was 'XXQ'")
                    .hasCauseInstanceOf(IllegalArgumentException.class);
            assertThat(refused.source()).contains("contracts.json");
            assertThat(refused.pointer()).isEqualTo("/measurements/0/value/currency");
            assertThat(refused.line()).isEqualTo(9);
            assertThat(refused.column()).isEqualTo(151);
        }

        @Test
        void malformedJson_isRejectedAtItsLocation() {
            JsonFormatException refused = catchThrowableOfType(
                    JsonFormatException.class, () -> RegiostatJson.readDocument("{\"regiostat\": 1,\n \"rates\": [}"));
            assertThat(refused)
                    .hasMessage("Line 2, column 12, at /rates: Text must be JSON, but is malformed: Unexpected close"
                            + " marker '}':"
                            + " expected ']'");
            assertThat(refused.source()).isEmpty();
        }

        @Test
        void moreText_isRejected() {
            assertThatThrownBy(() -> RegiostatJson.readDocument("{\"regiostat\": 1}\n{\"regiostat\": 1}"))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage("Line 2, column 1: Text must be one JSON value, but has more after it");
        }

        @Test
        void emptyText_isRejected() {
            assertThatThrownBy(() -> RegiostatJson.readDocument(""))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessage("Line 1, column 1: Document must be an object, but was nothing");
            assertThatThrownBy(() -> RegiostatJson.readMeasurement("{\"id\": \"F1\"}"))
                    .hasMessage("Line 1, column 12: Measurement must have the member \"indicator\", but has \"id\"");
            assertThatThrownBy(() -> RegiostatJson.readDocument((String) null)).hasMessage("text");
        }
    }
}
