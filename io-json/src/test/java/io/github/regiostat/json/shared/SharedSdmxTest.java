// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.regiostat.dataset.Dataset;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.mapping.Mapping;
import io.github.regiostat.json.sdmx.SdmxDataSet;
import io.github.regiostat.json.sdmx.SdmxJson;
import io.github.regiostat.json.sdmx.SdmxMessage;
import io.github.regiostat.json.sdmx.SdmxObservation;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Real messages; the expected counts, sums, texts and digests were computed by another program. */
@RequiresSharedFiles
class SharedSdmxTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private static SdmxMessage read(String name) throws IOException {
        return SdmxJson.readDocument(SharedFiles.path("sdmx-json/" + name + ".json"));
    }

    static Stream<String> names() throws IOException {
        return SharedFiles.below("sdmx-json").stream()
                .filter(name -> name.endsWith(".json"))
                .map(name -> name.substring(0, name.length() - ".json".length()));
    }

    @ParameterizedTest
    @CsvSource({
        "constructed-sample-full, 20, 251.4846, e94e41d0d7a8018a80a0a8ffaba78706d17e20161481843065f4d4cf62bbe847",
        "ecb-exr-1.0-action-delete, 2, 80.6426, dc57cbd5063b2cb09f296d1cef3646e92bb39397fa8eaf27633ab150dd91faf8",
        "ecb-exr-1.0-flat, 4, 83.8282, 224ec29565ec660d883565641be22123dd23c3c158cc253ba311fa2cf5e0991d",
        "ecb-exr-1.0-ts, 4, 83.8282, 224ec29565ec660d883565641be22123dd23c3c158cc253ba311fa2cf5e0991d",
        "ecb-exr-monthly-2016, 4, 4.439145952380953, 38e824f9cd4abe4cab3118ac7c64981db9aa9319a95c94c642459fc13fe97301",
        "exr-action-delete, 2, 80.6426, 1a0ac20f867048633a97a04902a26bc7e120b98696c27bab75831344162c6270",
        "exr-flat, 4, 83.8282, 934b1b69cf43cd3e40427f89438493e7c43204e684a2d237e8d1f19e193d7fc0",
        "exr-time-series, 4, 83.8282, 934b1b69cf43cd3e40427f89438493e7c43204e684a2d237e8d1f19e193d7fc0",
        "oecd-qna-2009Q1-2011Q4, 60, 1384122752.020217,"
                + " 625867c09614048724538316f11926af4865359e58a5385fb10505e9f61b9fba"
    })
    void observations_equalThoseOfTheFile(String name, int count, BigDecimal sum, String digest) throws Exception {
        List<SdmxObservation> observations = read(name).observations().toList();

        assertThat(observations).hasSize(count);
        assertThat(observations.stream()
                        .flatMap(observation -> observation.value().stream())
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(sum);
        assertThat(digest(observations.stream().map(Object::toString).collect(Collectors.joining("\n"))))
                .isEqualTo(digest);
    }

    private static String digest(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ecb-exr-monthly-2016 | 1 | {FREQ="M", CURRENCY="USD", CURRENCY_DENOM="EUR", EXR_TYPE="SP00", \
                    EXR_SUFFIX="A", TIME_PERIOD="2016-02"} 1.109295238095238 {COLLECTION="A", DECIMALS="4", \
                    SOURCE_AGENCY="4F0", TITLE="US dollar/Euro", TITLE_COMPL="ECB reference exchange rate, US \
                    dollar/Euro, 2:15 pm (C.E.T.)", UNIT="USD", UNIT_MULT="0", OBS_STATUS="A"}
                    ecb-exr-1.0-ts | 3 | {FREQ="D", CURRENCY="RUB", CURRENCY_DENOM="EUR", EXR_TYPE="SP00", \
                    EXR_SUFFIX="A", TIME_PERIOD="2013-01-21"} 40.3000 {TITLE="Russian rouble (RUB)", OBS_STATUS="A"}
                    oecd-qna-2009Q1-2011Q4 | 59 | {LOCATION="CHL", SUBJECT="B1_GE", MEASURE="VOBARSA", \
                    FREQUENCY="Q", TIME_PERIOD="2011-Q4"} 120601874.99935 {TIME_FORMAT="P3M", UNIT="CLP", \
                    POWERCODE="6", REFERENCEPERIOD="2010"}
                    constructed-sample-full | 2 | {FREQ="D", CURRENCY="RUB", CURRENCY_DENOM="EUR", EXR_TYPE="SP00", \
                    EXR_SUFFIX="A", TIME_PERIOD="2013-01-18"} 40.3426 {TIME_FORMAT="P1D", DESCRIPTION=["Description \
                    value 1","Description value 2"], UNIT_MEAS="NC", ID="ID2", EMBARGO_TIME="2013-03-18T11:00:00", \
                    OBS_STATUS="A"}
                    """)
    void observation_equalsThatOfTheFile(String name, int index, String observation) throws IOException {
        assertThat(read(name).observations().skip(index).findFirst())
                .map(Object::toString)
                .contains(observation);
    }

    @ParameterizedTest
    @MethodSource("names")
    void writtenMessage_isValidAndHasTheSameObservations(String name) throws IOException {
        SdmxMessage message = read(name);

        String written = SdmxJson.write(message);

        assertThat(errors(written)).isEmpty();
        assertThat(SdmxJson.readDocument(written).observations().toList())
                .isEqualTo(message.observations().toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void writtenDataset_isValidAndReadEqual(String name) throws IOException {
        Dataset dataset = read(name).toDataset(Mapping.parse("{\"region\": \"DE\"}"));

        String written = SdmxJson.write(SdmxMessage.from(dataset));

        assertThat(dataset.size()).isPositive();
        assertThat(errors(written)).isEmpty();
        assertThat(SdmxJson.readDocument(written).toDataset()).isEqualTo(dataset);
    }

    private static List<Error> errors(String text) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09);
        try (InputStream in = Files.newInputStream(SharedFiles.path("schemas/sdmx-json-data-schema.json"))) {
            Schema schema = registry.getSchema(in);
            return schema.validate(
                    text,
                    InputFormat.JSON,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        }
    }

    @Test
    void deletedObservations_areNotData() throws IOException {
        for (String name : List.of("exr-action-delete", "ecb-exr-1.0-action-delete")) {
            SdmxMessage message = read(name);

            assertThat(message.dataSets()).map(SdmxDataSet::isData).containsExactly(true, false);
            assertThat(message.dataSets()).map(SdmxDataSet::size).containsExactly(2, 1);
        }
    }

    /** Its second attribute has one value, but its observations refer to a second value. */
    @Test
    void indexOutOfRange_isIgnoredAndReported() throws IOException {
        assertThat(read("exr-action-delete").faults())
                .containsExactly(
                        "exr-action-delete.json, line 287, column 9, at /data/dataSets/0/series/0/observations/1/2: "
                                + "Index of attribute 'OBS_STATUS' must be an index from 0 to 0, but was 1");
    }

    @Test
    void exchangeRates_areMoneyPerUnit() throws IOException {
        Dataset dataset = read("ecb-exr-monthly-2016").toDataset(Mapping.parse("{\"region\": \"DE\"}"));

        assertThat(dataset.stream()
                        .map(measurement -> measurement.period() + " "
                                + measurement.figure().orElseThrow()))
                .containsExactly(
                        "2016-01 USD 1.085965 per EUR",
                        "2016-02 USD 1.109295238095238 per EUR",
                        "2016-03 USD 1.109966666666667 per EUR",
                        "2016-04 USD 1.133919047619048 per EUR");
    }

    @Test
    void accounts_areMoney() throws IOException {
        Dataset dataset = read("oecd-qna-2009Q1-2011Q4").toDataset();

        assertThat(dataset.size()).isEqualTo(60);
        assertThat(dataset.get(59).toString()).startsWith("QNA, CL, 2011-Q4").endsWith("CLP 120601874999350");
        assertThat(dataset.row(59).publishedNumber()).contains(new BigDecimal("120601874.99935"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sdmx-key-arity        | /dataSets/0/series/0:0 | Series must have a key of 1 index (REF_AREA), \
                    but was '0:0'
                    sdmx-key-out-of-range | /dataSets/0/series/5   | Index of dimension 'REF_AREA' must be an index \
                    from 0 to 0, but was 5
                    """)
    void hostileKey_isRejected(String name, String pointer, String reason) {
        assertThatThrownBy(() -> SdmxJson.readDocument(SharedFiles.path("hostile/constructed/" + name + ".json")))
                .isInstanceOfSatisfying(JsonFormatException.class, rejected -> {
                    assertThat(rejected.pointer()).isEqualTo(pointer);
                    assertThat(rejected.reason()).isEqualTo(reason);
                });
    }

    @Test
    void emptyObservation_isMissing() throws IOException {
        assertThat(SdmxJson.readDocument(SharedFiles.path("hostile/constructed/sdmx-obs-empty-array.json"))
                        .observations()
                        .map(Object::toString))
                .containsExactly("{REF_AREA=\"BJ\", TIME_PERIOD=\"2020\"} missing {}");
    }

    /** Each file is read, or rejected with a location, within the time limit. */
    @TestFactory
    Stream<DynamicTest> hostileFile_isReadOrRejectedWithALocation() throws IOException {
        return SharedFiles.below("hostile").stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> Assertions.assertTimeoutPreemptively(
                                SOON, () -> readOrReject(SharedFiles.path("hostile/" + name)))));
    }

    private static void readOrReject(Path file) throws IOException {
        try {
            SdmxMessage message = SdmxJson.readDocument(file);
            assertThat(message.dataSets().isEmpty()
                            || file.getFileName().toString().startsWith("sdmx"))
                    .isTrue();
        } catch (JsonFormatException rejected) {
            assertThat(rejected.line()).isPositive();
            assertThat(rejected.column()).isPositive();
        }
    }
}
