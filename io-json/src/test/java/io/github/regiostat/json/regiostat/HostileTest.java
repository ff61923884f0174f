// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.regiostat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.regiostat.indicator.Indicator;
import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.io.JsonOptions;
import io.github.regiostat.json.jackson.RegiostatModule;
import io.github.regiostat.measurement.Derivation;
import io.github.regiostat.measurement.Measurement;
import io.github.regiostat.quantity.Multiple;
import io.github.regiostat.quantity.Quantity;
import io.github.regiostat.region.Region;
import io.github.regiostat.region.Regions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Texts that try to cost time or memory, to bypass checks, or to forge entries of a log. */
class HostileTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RegiostatModule()).build();
    private static final Duration SOON = Duration.ofSeconds(10);

    private static JsonFormatException refusal(String text) {
        return Assertions.assertTimeoutPreemptively(
                SOON, () -> catchThrowableOfType(JsonFormatException.class, () -> RegiostatJson.readDocument(text)));
    }

    private static JsonFormatException refusal(byte[] text) {
        return catchThrowableOfType(
                JsonFormatException.class, () -> RegiostatJson.readDocument(new ByteArrayInputStream(text)));
    }

    private static String measurementOf(String value) {
        return """
            {"regiostat": 1,
             "indicators": [{"id": "gdp", "kind": "money", "behaviour": "flow"}],
             "measurements": [
              {"indicator": "gdp", "region": "CN", "period": "2024", "value": {"currency": "CNY", "amount": %s}}]}
            """.formatted(value);
    }

    @Nested
    class Numbers {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1e1000000000",
                    "\"1e1000000000\"",
                    "1e-1000000000",
                    "9e999999999",
                    "1e2147483648",
                    "1e99999999999999999999",
                    "-1e1001",
                    "1e-1001"
                })
        void hugeNumberOfShortText_isRejectedQuickly(String number) {
            JsonFormatException refused = refusal(measurementOf(number));
            assertThat(refused.pointer()).isEqualTo("/measurements/0/value/amount");
            assertThat(refused.line()).isEqualTo(4);
            assertThat(refused.column()).isEqualTo(97);
            assertThat(refused)
                    .hasMessageContaining("Number must be a decimal number such as \"84.37\", of at most 1000 digits");
        }

        @Test
        void mostDigits_areReadWrittenAndReadBack() {
            String most = "9".repeat(1000) + "." + "9".repeat(1000);
            for (JsonOptions options :
                    new JsonOptions[] {JsonOptions.DEFAULT, JsonOptions.DEFAULT.withDecimalsAsNumbers(true)}) {
                Document document = RegiostatJson.readDocument(measurementOf(most));
                String written = RegiostatTexts.write(document, options);
                assertThat(written).contains("\"amount\": \"" + most + "\"");
                assertThat(RegiostatJson.readDocument(written)).isEqualTo(document);
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {1001, 2000})
        void moreDigits_areRejected(int digits) {
            String number = "9".repeat(digits);
            assertThat(refusal(measurementOf("\"" + number + "\"")).getMessage())
                    .contains("Number must be a decimal number")
                    .contains("… (" + digits + " characters)")
                    .hasSizeLessThan(500);
            assertThat(refusal(measurementOf(number)).getMessage()).hasSizeLessThan(500);
        }

        @ParameterizedTest
        @CsvSource({
            "2101, Number must have at most 2100 characters, Number must have at most 2100 characters",
            "100000, Number must have at most 2100 characters, Number must have at most 2100 characters",
            "5000000, Text must have at most 100000 characters, Text must have at most 100000 characters"
        })
        void longerNumbers_areRejectedBeforeTheyAreParsed(int digits, String ofText, String ofNumber) {
            String number = "9".repeat(digits);
            assertThat(refusal(measurementOf("\"" + number + "\"")).getMessage())
                    .contains(": " + ofText)
                    .hasSizeLessThan(500);
            assertThat(refusal(measurementOf(number)).getMessage())
                    .contains(": " + ofNumber)
                    .hasSizeLessThan(500);
        }

        @Test
        void nonNumbers_areRejectedEvenIfTheMapperAcceptsThem() {
            JsonMapper lenient = JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
                    .enable(JsonReadFeature.ALLOW_LEADING_DECIMAL_POINT_FOR_NUMBERS)
                    .addModule(new RegiostatModule())
                    .build();
            for (String number : new String[] {"NaN", "Infinity", "-Infinity"}) {
                assertThatThrownBy(() -> lenient.readValue("{\"times\": " + number + "}", Quantity.class))
                        .isInstanceOf(MismatchedInputException.class)
                        .hasMessageContaining("Number must be a decimal number");
            }
        }
    }

    @Nested
    class Depth {
        @ParameterizedTest
        @ValueSource(ints = {65, 100, 100_000})
        void derivations_areRejectedBeyondTheLimit(int depth) {
            String start = "{\"indicator\": {\"id\": \"a\", \"kind\": \"multiple\"}, \"region\": \"CN\", \"period\":"
                    + " \"2024\", \"derivation\": {\"operation\": \"sum\", \"inputs\": [";
            String text = start.repeat(depth) + "]}}".repeat(depth);
            assertThatThrownBy(() -> RegiostatJson.readMeasurement(text))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessageContaining("Derivations must be nested at most 64 deep");
        }

        @ParameterizedTest
        @ValueSource(ints = {65, 160, 100_000})
        void regions_areRejectedBeyondTheLimit(int depth) {
            String text = "{\"code\": \"local:a\", \"kind\": \"zone\", \"parents\": [{\"region\": ".repeat(depth)
                    + "\"CN\"" + "}]}".repeat(depth);
            assertThatThrownBy(() -> MAPPER.readValue(text, Region.class))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageContaining("Regions must be nested at most 64 deep");
        }

        @Test
        void deepestDerivationOfTheDeepestRegion_readsBackInADocument() {
            Region region = Regions.of("CN");
            for (int i = 0; i < 63; i++) {
                region = Region.zone("zone-" + i, "Zone " + i, region);
            }
            Measurement<Multiple> measurement = Measurement.builder(
                            Indicator.builder("a", Multiple.class).build())
                    .region(region)
                    .period("2024")
                    .build();
            for (int i = 0; i < 64; i++) {
                measurement = measurement.toBuilder()
                        .derivation(Derivation.of("step", List.of(measurement), List.of(), List.of()))
                        .build();
            }
            Document document = Document.builder().measurement(measurement).build();
            assertThat(RegiostatJson.readDocument(RegiostatJson.write(document)))
                    .isEqualTo(document);
            assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(document), Document.class))
                    .isEqualTo(document);
        }

        @Test
        void arrays_areRejectedBeyondTheLimitOfJackson() {
            assertThat(refusal("{\"regiostat\": 1, \"x\": " + "[".repeat(100_000)))
                    .isNotNull();
            String ignored = "{\"regiostat\": 1, \"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
            assertThatThrownBy(() ->
                            RegiostatTexts.readDocument(ignored, JsonOptions.DEFAULT.withUnknownMembersIgnored(true)))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessageContaining("nesting depth");
        }

        @Test
        void regionsWithTooManyPaths_areRejectedQuickly() {
            JsonFormatException refused = refusal(layersOfRegions(60));
            assertThat(refused).hasMessageContaining("Regions must have at most 10000000 paths");
            assertThat(refused.pointer()).matches("/regions/[0-9]+");
        }

        @Test
        void regionsWithManyPaths_areRead() {
            assertThat(RegiostatJson.readDocument(layersOfRegions(12)).regions())
                    .hasSize(24);
        }

        /** Two regions per layer, each a part of both in the layer below, so that each layer doubles the paths. */
        private static String layersOfRegions(int layers) {
            StringBuilder text = new StringBuilder("{\"regiostat\": 1, \"regions\": [");
            for (int layer = 0; layer < layers; layer++) {
                for (String side : new String[] {"left", "right"}) {
                    String parents = layer == 0 ? "" : "\"local:left-%1$d\", \"local:right-%1$d\"".formatted(layer - 1);
                    text.append(text.charAt(text.length() - 1) == '[' ? "" : ",\n")
                            .append("{\"code\": \"local:%s-%d\", \"kind\": \"zone\", \"parents\": [%s]}"
                                    .formatted(side, layer, parents));
                }
            }
            return text.append("]}").toString();
        }
    }

    @Nested
    class Encodings {
        private static final String ONE = "{\"regiostat\": 1}";

        @Test
        void byteOrderMark_isSkippedOnlyAtTheStart() throws IOException {
            byte[] marked = ("\uFEFF" + ONE).getBytes(StandardCharsets.UTF_8);
            assertThat(RegiostatJson.readDocument(new ByteArrayInputStream(marked)))
                    .isEqualTo(Document.builder().build());
            assertThat(RegiostatJson.readDocument("\uFEFF" + ONE))
                    .isEqualTo(Document.builder().build());
            assertThat(refusal("\uFEFF\uFEFF" + ONE)).hasMessageContaining("Text must be JSON");
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
        void otherEncodings_areRejected(String charset) {
            assertThat(refusal(ONE.getBytes(Charset.forName(charset)))).isNotNull();
            assertThat(refusal(("\uFEFF" + ONE).getBytes(Charset.forName(charset))))
                    .isNotNull();
        }

        @Test
        void malformedUtf8_isRejected() {
            byte[][] malformed = {
                {(byte) 0xC0, (byte) 0xAF}, // overlong
                {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, // an unpaired surrogate
                {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80}, // beyond Unicode
                {(byte) 0xE4, (byte) 0xBA}, // cut off
                {(byte) 0xFF}
            };
            for (byte[] bytes : malformed) {
                byte[] text = (ONE.substring(0, 1) + "\"x" + "?".repeat(bytes.length) + "\": 1}")
                        .getBytes(StandardCharsets.US_ASCII);
                System.arraycopy(bytes, 0, text, 3, bytes.length);
                assertThat(refusal(text)).hasMessageContaining("Text must be UTF-8");
            }
        }

        @Test
        void unpairedSurrogates_areRejectedInNamesAndTexts() {
            assertThat(refusal("{\"regiostat\": 1, \"\\ud800\": 1}").getMessage())
                    .contains("but has '\\ud800'")
                    .doesNotContain("\ud800");
        }
    }

    @Nested
    class Messages {
        @Test
        void controlAndBidiCharacters_areEscaped() {
            JsonFormatException refused = refusal("{\"regiostat\": 1, \"a\\nERROR \\u202e\\u001b[31m\": 1}");
            assertThat(refused.getMessage())
                    .contains("'a\\u000aERROR \\u202e\\u001b[31m'")
                    .contains("at /a\\u000aERROR \\u202e\\u001b[31m")
                    .doesNotContain("\n", "\u202e", "\u001b");
            assertThat(refused.pointer()).isEqualTo("/a\nERROR \u202e\u001b[31m");

            MismatchedInputException mismatched = catchThrowableOfType(
                    MismatchedInputException.class,
                    () -> MAPPER.readValue("{\"times\": \"\\u202e\", \"a\\u202e\": 1}", Quantity.class));
            assertThat(mismatched.getMessage()).contains("'\\u202e'").doesNotContain("\u202e");
        }

        @Test
        void longNames_areShortened() {
            assertThat(refusal("{\"" + "x".repeat(40_000) + "\": 1}").getMessage())
                    .hasSizeLessThan(9000);
        }

        @Test
        void locations_areShortenedInMessages() {
            String name = "x".repeat(5000);
            JsonFormatException refused = refusal("{\"regiostat\": 1, \"" + name + "\": 1}");

            assertThat(refused.getMessage()).contains("… (5001 characters): ").hasSizeLessThan(600);
            assertThat(refused.pointer()).isEqualTo("/" + name);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"regiostat\": 01}",
                    "{\"regiostat\": +1}",
                    "{\"regiostat\": .1}",
                    "{\"regiostat\": NaN}",
                    "{\"regiostat\": '\u202e'}",
                    "{\"regiostat\": \"\u0001\u202e\"}",
                    "{\"regiostat\": \"\\x\"}",
                    "{regiostat: \u202e}",
                    "{/* */}"
                })
        void malformedTexts_haveMessagesOfThisLibraryAlone(String text) {
            JsonFormatException refused = refusal(text);

            assertThat(refused.getMessage())
                    .contains("Text must be JSON, but is malformed: ")
                    .doesNotContain("JsonReadFeature", "StreamRead", "\u202e", "\u0001");
            assertThat(refused).hasNoCause();
        }

        @Test
        void messages_showOnlyTheRejectedValue() {
            assertThat(refusal("{\"regiostat\": 1, \"regions\": [], \"indicators\" 1}")
                            .getMessage())
                    .isEqualTo("Line 1, column 46, at /indicators: Text must be JSON, but is malformed: Unexpected"
                            + " character"
                            + " ('1' (code 49)): was expecting a colon to separate property name and value");
        }
    }

    @Nested
    class Structure {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"regiostat\": 1} {\"regiostat\": 1}",
                    "{\"regiostat\": 1} x",
                    "{\"regiostat\": 1}]",
                    "{\"regiostat\": 1,}",
                    "{\"regiostat\": 1",
                    "{'regiostat': 1}",
                    "{regiostat: 1}",
                    "{\"regiostat\": 01}",
                    "{\"regiostat\": 1} // no comment",
                    "",
                    "   ",
                    "null",
                    "nul",
                    "[]",
                    "\u0000"
                })
        void otherTexts_areRejected(String text) {
            JsonFormatException refused = refusal(text);
            assertThat(refused).isNotNull();
            assertThat(refused.line()).isEqualTo(1);
            assertThat(refused.column()).isPositive();
        }

        @Test
        void duplicateMembers_areRejectedAtTheSecond() {
            String text = "{\"regiostat\": 1, " + "\"regions\": [], ".repeat(1000) + "\"rates\": []}";
            JsonFormatException refused = refusal(text);
            assertThat(refused).hasMessageContaining("Document must have each member once, but has 'regions' twice");
            assertThat(refused.pointer()).isEqualTo("/regions");
        }

        @Test
        void ignoredMembers_areRejectedIfDuplicate() {
            JsonOptions ignoring = JsonOptions.DEFAULT.withUnknownMembersIgnored(true);
            assertThat(RegiostatTexts.readDocument("{\"x\": {\"y\": [1]}, \"regiostat\": 1}", ignoring))
                    .isEqualTo(Document.builder().build());
            assertThatThrownBy(() -> RegiostatTexts.readDocument("{\"x\": 1, \"regiostat\": 1, \"x\": 2}", ignoring))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessageContaining("has 'x' twice");
        }

        @Test
        void malformedText_throwsTheExceptionOfJacksonInAMapper() {
            assertThatThrownBy(() -> MAPPER.readValue("{\"times\": 01}", Quantity.class))
                    .isInstanceOf(JacksonException.class);
            assertThatThrownBy(() -> MAPPER.readValue("{\"times\": 1} 2", Quantity.class))
                    .isInstanceOf(JacksonException.class);
        }
    }
}
