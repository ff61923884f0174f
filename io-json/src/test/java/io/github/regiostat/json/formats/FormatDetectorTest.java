// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.regiostat.io.JsonFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDetectorTest {
    private static Optional<DetectedFormat> detect(byte[] bytes) throws IOException {
        return FormatDetector.detect(new ByteArrayInputStream(bytes));
    }

    private static Optional<DetectedFormat> detect(String text) throws IOException {
        return detect(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "json-stat | {\"version\":\"2.0\",\"class\":\"dataset\",\"id\":[]}",
                "json-stat | {\"class\":\"collection\",\"link\":{}}",
                "json-stat | {\"category\":{\"index\":[\"T\"]},\"class\":\"dimension\"}",
                "json-stat | {\"id\":[\"geo\"],\"size\":[1],\"value\":[1],\"dimension\":{}}",
                "json-stat | {\"dataset\":{\"value\":[1],\"dimension\":{\"id\":[]}}}",
                "json-stat | {\"oecd\":{\"label\":\"x\",\"value\":{\"0\":1},\"dimension\":{}},\"canada\":{}}",
                "sdmx-json | {\"header\":{\"id\":\"x\"},\"dataSets\":[],\"structure\":{}}",
                "sdmx-json | {\"structure\":{\"dimensions\":{}},\"header\":{}}",
                "sdmx-json | {\"meta\":{\"id\":\"x\"},\"data\":{\"structures\":[]}}",
                "sdmx-json | {\"data\":{\"dataSets\":[]}}",
                "sdmx-json | {\"meta\":{},\"errors\":[]}",
                "sdmx-json | {\"header\":{}}",
                "sdmx-json | {\"errors\":[{\"code\":404,\"title\":\"No results\"}]}",
                "json-stat | {\"error\":[{\"status\":\"400\",\"label\":\"Too many cells\"}]}",
                "json-stat | {\"version\":\"2.0\",\"class\":\"error\",\"error\":[]}",
                "json-stat | {\"structure\":{\"value\":[1],\"dimension\":{\"id\":[]}}}",
                "json-stat | {\"rates\":{\"value\":[1],\"dimension\":{\"id\":[]}}}",
                "json-stat | {\"data\":{\"value\":[1],\"dimension\":{\"id\":[]}}}",
                "json-stat | {\"dataSets\":{\"value\":[1],\"dimension\":{\"id\":[]}}}",
                "json-stat | {\"regiostat\":{\"value\":[1],\"dimension\":{\"id\":[]}}}",
                "sdmx-json | {\"dataSets\":null}",
                "sdmx-json | ``",
                "sdmx-json | `  \n `",
                "world-bank | [{\"page\":1,\"pages\":1},[]]",
                "world-bank | [{\"message\":[{\"id\":\"120\"}]}]",
                "world-bank | {\"page\":1,\"source\":{\"id\":\"2\",\"data\":[{\"variable\":[]}]}}",
                "frankfurter | {\"amount\":1.0,\"base\":\"EUR\",\"date\":\"2024-01-02\",\"rates\":{\"USD\":1.0956}}",
                "frankfurter | [{\"date\":\"2024-01-02\",\"base\":\"EUR\",\"quote\":\"USD\",\"rate\":1.0956}]",
                "frankfurter | {\"date\":\"2024-01-15\",\"base\":\"EUR\",\"quote\":\"USD\",\"rate\":1.089}",
                "frankfurter |"
                        + " `{\"base\":\"EUR\",\"quote\":\"USD\",\"rate\":1.1}\n{\"base\":\"EUR\",\"quote\":\"CNY\","
                        + "\"rate\":7.8}\n`",
                "pxweb | {\"columns\":[{\"code\":\"R\",\"type\":\"d\"}],\"data\":[]}",
                "pxweb | {\"comments\":[],\"data\":[],\"columns\":[{\"type\":\"d\",\"text\":\"x\",\"code\":\"R\"}]}",
                "pxweb | {\"title\":\"x\",\"variables\":[]}",
                "nbs-china | {\"returncode\":200,\"returndata\":{\"datanodes\":[]}}",
                "nbs-china | {\"returndata\":\"none\",\"returncode\":501}",
                "fred | {\"realtime_start\":\"2024-01-01\",\"units\":\"lin\",\"observations\":[]}",
                "fred | {\"observations\":[],\"realtime_start\":\"2024-01-01\"}",
                "fred | {\"error_code\":400,\"error_message\":\"Bad Request\"}",
                "regiostat | {\"regiostat\":1}",
                "regiostat | {\"regiostat\":1,\"indicators\":[],\"measurements\":[]}",
                "regiostat | {\"regions\":[],\"regiostat\":1}",
                "ndjson | `{\"regiostat\":1,\"indicators\":[]}\n{\"indicator\":\"gdp\"}`",
            })
    void detect_decidesByTopLevelMembers(String format, String text) throws IOException {
        assertThat(detect(text).map(DetectedFormat::id)).contains(format);
        assertThat(detect("\uFEFF\n " + text).map(DetectedFormat::id)).contains(format);
    }

    @Test
    void detect_findsBundleAfterAMillionValues() throws IOException {
        String values = "1,".repeat(1_000_000) + "1";

        assertThat(detect("{\"big\":{\"value\":[" + values + "],\"dimension\":{\"id\":[]}}}"))
                .contains(DetectedFormat.JSON_STAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[1]",
                "[{}]",
                "1",
                "\"dataset\"",
                "<html>",
                "a,b\n1,2\n",
                "Date,USD,JPY,\n2024-01-02,1.0956,155.5,\n",
                "{\"class\":\"other\"}",
                "{\"type\":{\"id\":1}}",
                "{\"data\":{\"gdp\":[{\"year\":2024}]},\"errors\":null}",
                "{\"data\":[{\"year\":2024}],\"errors\":null}",
                "{\"errors\":[],\"items\":[{\"id\":1}]}",
                "{\"structure\":{\"a\":1},\"x\":[1]}",
                "{\"header\":{},\"rows\":[]}",
                "{\"columns\":[\"a\"],\"index\":[0],\"data\":[[1]]}",
                "{\"columns\":[[\"a\"]],\"data\":[[1]]}",
                "{\"columns\":[],\"data\":[]}",
                "{\"columns\":[{\"code\":\"a\"}],\"data\":[]}",
                "{\"title\":\"x\",\"variables\":[],\"type\":1}",
                "{\"observations\":[]}"
            })
    void detect_returnsEmptyForOtherText(String text) throws IOException {
        assertThat(detect(text)).isEmpty();
    }

    @Test
    void detect_rejectsMalformedJson() {
        assertThatThrownBy(() -> detect("{\"label\":\n {\"a\": [1, x]}}"))
                .isInstanceOfSatisfying(JsonFormatException.class, e -> {
                    assertThat(e.reason()).startsWith("Text must be JSON, but is malformed: ");
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.pointer()).isEqualTo("/label/a/1");
                });
    }

    @Test
    void detect_leavesMalformedUtf8ToTheReader() throws IOException {
        assertThat(detect("{\"label\":\"K\u00f6ln\",\"class\":\"dataset\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .contains(DetectedFormat.JSON_STAT);
    }
}
