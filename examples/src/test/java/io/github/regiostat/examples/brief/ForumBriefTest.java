// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.examples.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.JsonFormatException;
import io.github.regiostat.json.regiostat.Document;
import io.github.regiostat.json.regiostat.RegiostatJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ForumBriefTest {
    @TempDir
    Path directory;

    /** The printed text and the written results of a run. */
    private record Run(String text, JsonNode results) {
        JsonNode result(String id) {
            return results.get("results")
                    .valueStream()
                    .filter(result -> result.get("id").asString().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Run run(Document document) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        ForumBrief.run(document, new PrintStream(text, true, StandardCharsets.UTF_8), directory);
        JsonNode results =
                JsonMapper.shared().readTree(directory.resolve("results.json").toFile());
        return new Run(text.toString(StandardCharsets.UTF_8), results);
    }

    private static String figures() throws IOException {
        return resource("forum-2025.json");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ForumBrief.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Nested
    class WrittenResults {
        /**
         * Values to six decimals and bounds rounded outward to eight digits, computed by hand from the printed figures.
         */
        @ParameterizedTest
        @CsvSource({
            "implied-rate,          amount,           0, 7.162139,  7.1586762,   7.1656051",
            "at-mean-rate,          amount,           9, 11.725058, 11.724363,   11.725753",
            "contracts-2023,        amount,           9, 74.862467, 74.824833,   74.900134",
            "nation-rd-2023,        percent,          0, 2.65,      2.64,        2.66",
            "rd-rise,               percentagePoints, 0, 1.05,      1.04,        1.06",
            "rd-growth,             growthPercent,    0, 32.608696, 32.248062,   32.970452",
            "rd-share-first,        percent,          0, 4.268777,  4.2686269,   4.2689265",
            "rd-share-revised,      percent,          0, 4.044799,  4.0446574,   4.0449407",
            "rd-share-2013-revised, percent,          0, 3.355152,  3.3548776,   3.3554267",
            "rd-rise-revised,       percentagePoints, 0, 0.689647,  0.68923084,  0.690063",
        })
        void result_hasValueAndBounds(
                String id, String member, int scale, BigDecimal value, BigDecimal lower, BigDecimal upper)
                throws IOException {
            JsonNode result = run(ForumBrief.figures()).result(id);
            assertThat(scaled(result.get("value").get(member).asString(), scale).setScale(6, RoundingMode.HALF_EVEN))
                    .isEqualByComparingTo(value);
            JsonNode bounds = result.get("bounds");
            assertThat(scaled(bounds.get("lower").asString(), scale)).isEqualByComparingTo(lower);
            assertThat(scaled(bounds.get("upper").asString(), scale)).isEqualByComparingTo(upper);
            assertThat(bounds.get("lowerOpen").booleanValue()).isFalse();
            assertThat(bounds.get("upperOpen").booleanValue()).isFalse();
            assertThat(result.get("derivation").asString()).isNotBlank();
        }

        private static BigDecimal scaled(String number, int scale) {
            return new BigDecimal(number).scaleByPowerOfTen(-scale);
        }

        @ParameterizedTest
        @CsvSource({"fund-multiple, 10", "fund-multiple-rounded, 8.5714285"})
        void fundMultiple_hasOnlyALowerBound(String id, String lower) throws IOException {
            JsonNode result = run(ForumBrief.figures()).result(id);
            assertThat(result.get("value").isNull()).isTrue();
            assertThat(result.get("bounds").toString())
                    .isEqualTo("{\"lower\":\"" + lower + "\",\"lowerOpen\":true,\"upper\":null,\"upperOpen\":false}");
        }

        @Test
        void contractsOf2013_haveOnlyAnUpperBound() throws IOException {
            JsonNode result = run(ForumBrief.figures()).result("contracts-2013");
            assertThat(result.get("value").isNull()).isTrue();
            assertThat(result.get("bounds").toString())
                    .isEqualTo("{\"lower\":null,\"lowerOpen\":false,\"upper\":\"7247757400\",\"upperOpen\":true}");
        }

        @Test
        void branchesGrowth_isUndetermined() throws IOException {
            JsonNode result = run(ForumBrief.figures()).result("branches-growth");
            assertThat(result.get("value").isNull()).isTrue();
            assertThat(result.get("bounds").isNull()).isTrue();
        }
    }

    @Test
    void print_showsFiguresAndFindings() throws IOException {
        String page = directory.resolve("index.html").toAbsolutePath().toString();

        assertThat(run(ForumBrief.figures()).text())
                .endsWith("Page: " + page + System.lineSeparator())
                .isEqualToNormalizingNewlines(resource("forum-2025.txt").replace("PAGE", page));
    }

    @Test
    void changedFigure_changesTheResults() throws IOException {
        String other = figures().replace("\"84370000000\"", "\"85370000000\"");
        JsonNode result = run(RegiostatJson.readDocument(other)).result("implied-rate");
        // 85.37 / 11.78
        assertThat(result.get("value").get("amount").asString()).startsWith("7.24702886");
    }

    @Nested
    class InvalidDocuments {
        @Test
        void missingFigure_isReported() {
            Document empty = RegiostatJson.readDocument("{\"regiostat\": 1}");
            assertThatThrownBy(() -> run(empty))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'F1'");
        }

        @Test
        void otherKind_isReportedWithItsLocation() throws IOException {
            String wrong = figures().replace("{\"percent\": \"3.22\", \"of\": \"gdp\"}", "{\"times\": \"3.22\"}");
            assertThatThrownBy(() -> RegiostatJson.readDocument(wrong))
                    .isInstanceOf(JsonFormatException.class)
                    .hasMessageContaining("/measurements/10/value")
                    .hasMessageContaining("Quantity must be Percentage (\"percent\"), but has \"times\"");
        }
    }
}
