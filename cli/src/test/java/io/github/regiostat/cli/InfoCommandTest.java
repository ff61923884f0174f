// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InfoCommandTest {
    private static final String BUNDLE = """
        {"one":{"label":"First","value":[1,"x"],"status":["a","b"],
          "dimension":{"id":["a"],"size":[2],"a":{"category":{"index":["x","y"]}}}},
         "two":{"value":[null,3],"status":"a",
          "dimension":{"id":["b"],"size":[2],"b":{"category":{"index":["x","y"]}}}}}
        """;

    private static JsonNode json(String document) {
        Run run = Run.with(document.getBytes(StandardCharsets.UTF_8), "info", "--json", "-");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("}\n").hasLineCount(1);
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void text_describesTheFile() {
        String file = Run.document("population.json");

        assertThat(Run.of("info", file)).isEqualTo(new Run(0, """
            File        %s
            Format      JSON-stat 2.0
            Title       Population by region
            Source      Office of Examples
            Updated     2024-07-01T11:00:00+0200
            Cells       6, values 4, missing 2 (of these 1 with a text)
            Statuses    c 1, p 1
            Dimensions  3
              indicator  1  Indicator
              geo        2  Region
              time       3  Year
            """.formatted(file), ""));
    }

    @Test
    void json_describesTheFile() {
        String file = Run.document("population.json");

        assertThat(Run.of("info", "--json", file).out())
                .isEqualTo("{\"file\":\"" + file + "\",\"format\":\"json-stat\",\"version\":\"2.0\","
                        + "\"title\":\"Population by region\",\"source\":\"Office of Examples\","
                        + "\"updated\":\"2024-07-01T11:00:00+0200\",\"dimensions\":["
                        + "{\"id\":\"indicator\",\"label\":\"Indicator\",\"size\":1},"
                        + "{\"id\":\"geo\",\"label\":\"Region\",\"size\":2},{\"id\":\"time\",\"label\":\"Year\","
                        + "\"size\":3}],"
                        + "\"cells\":6,\"values\":4,\"missing\":2,\"texts\":1,\"statuses\":{\"c\":1,\"p\":1}}\n");
    }

    @Test
    void json_listsAndTotalsSeveralDatasets() {
        JsonNode json = json(BUNDLE);

        assertThat(json.at("/version").stringValue()).isEqualTo("1.x");
        assertThat(json.at("/cells").intValue()).isEqualTo(4);
        assertThat(json.at("/values").intValue()).isEqualTo(2);
        assertThat(json.at("/statuses/a").intValue()).isEqualTo(3);
        assertThat(json.at("/datasets/0/dataset").stringValue()).isEqualTo("one");
        assertThat(json.at("/datasets/0/texts").intValue()).isEqualTo(1);
        assertThat(json.at("/datasets/1/dataset").stringValue()).isEqualTo("two");
        assertThat(json.at("/datasets/1/dimensions/0/id").stringValue()).isEqualTo("b");
    }

    @Test
    void text_listsAndTotalsSeveralDatasets() {
        assertThat(Run.with(BUNDLE.getBytes(StandardCharsets.UTF_8), "info", "-")
                        .out())
                .isEqualTo("""
                    File        -
                    Format      JSON-stat 1.x

                    Dataset     one
                    Title       First
                    Cells       2, values 1, missing 1 (of these 1 with a text)
                    Statuses    a 1, b 1
                    Dimensions  1
                      a  2

                    Dataset     two
                    Cells       2, values 1, missing 1
                    Statuses    a 2
                    Dimensions  1
                      b  2

                    Datasets    2
                    Cells       4, values 2, missing 2 (of these 1 with a text)
                    """);
    }

    @ParameterizedTest
    @CsvSource({
        "exchange.json, sdmx-json, 1.0-wd, 3, 2",
        "gdp.json, world-bank, 2, 3, 2",
        "rates.json, frankfurter, 1, 4, 4",
    })
    void otherFormats_areDetected(String name, String format, String version, int cells, int values) {
        JsonNode json = JsonMapper.shared()
                .readTree(Run.of("info", "--json", Run.document(name)).out());

        assertThat(json.at("/format").stringValue()).isEqualTo(format);
        assertThat(json.at("/version").stringValue()).isEqualTo(version);
        assertThat(json.at("/cells").intValue()).isEqualTo(cells);
        assertThat(json.at("/values").intValue()).isEqualTo(values);
        assertThat(json.at("/missing").intValue()).isEqualTo(cells - values);
    }

    @Test
    void responses_haveNoVersion() {
        JsonNode json = JsonMapper.shared()
                .readTree(Run.of("info", "--json", Run.document("us-gdp.json")).out());

        assertThat(json.at("/format").stringValue()).isEqualTo("fred");
        assertThat(json.at("/version").isMissingNode() || json.at("/version").isNull())
                .isTrue();
        assertThat(json.at("/cells").intValue()).isEqualTo(3);
        assertThat(json.at("/values").intValue()).isEqualTo(2);
    }

    @Test
    void records_haveFrankfurterVersion2() {
        JsonNode json = json("[{\"date\":\"2024-01-02\",\"base\":\"EUR\",\"quote\":\"USD\",\"rate\":1.0956}]");

        assertThat(json.at("/version").stringValue()).isEqualTo("2");
    }

    @Test
    void ratesWithoutAmount_haveNoVersion_becauseOtherPublishersHaveThemToo() {
        JsonNode json = json("{\"base\":\"EUR\",\"date\":\"2024-01-02\",\"rates\":{\"USD\":1.0956}}");

        assertThat(json.at("/format").stringValue()).isEqualTo("frankfurter");
        assertThat(json.at("/version").isNull()).isTrue();
    }

    @Test
    void emptyFile_isRejected() {
        assertThat(Run.with(new byte[0], "info", "--json", "-"))
                .satisfies(run -> assertThat(run.status()).isEqualTo(1))
                .satisfies(run -> assertThat(run.out()).isEmpty())
                .satisfies(run -> assertThat(run.err()).contains("but the file is empty"));
    }

    @Test
    void ndjson_isCounted() {
        JsonNode json = json("""
            {"regiostat":1,"indicators":[{"id":"rd-intensity","kind":"percentage"}]}
            {"indicator":"rd-intensity","region":"CN-BJ","period":"2023","value":{"percent":"6.73"}}
            {"indicator":"rd-intensity","region":"CN-TJ","period":"2023","value":{"percent":"3.58"}}
            """);

        assertThat(json.at("/format").stringValue()).isEqualTo("ndjson");
        assertThat(json.at("/values").intValue()).isEqualTo(2);
        assertThat(json.at("/dimensions/1").toString())
                .isEqualTo("{\"id\":\"region\",\"label\":\"region\",\"size\":2}");
    }

    @Test
    void lineBreaksInValues_areEscaped() {
        Run run = Run.with(
                ("{\"class\":\"dimension\",\"version\":\"2.0\",\"label\":\"a\\nCells 9\","
                                + "\"category\":{\"index\":[\"x\"]}}")
                        .getBytes(StandardCharsets.UTF_8),
                "info",
                "-");

        assertThat(run.out()).contains("Title       a\\u000aCells 9\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SDMX-JSON 2.1|{'$schema':'https://json.sdmx.org/2.1/sdmx-json-data-schema.json','meta':{},"
                        + "'data':{'structures':[],'dataSets':[]}}",
                "SDMX-JSON 2.0|{'meta':{},'data':{'structures':[],'dataSets':[]}}",
                "Frankfurter 2|{'date':'2024-01-15','base':'EUR','quote':'USD','rate':1.089}",
                "Frankfurter 2|`{'date':'2024-01-15','base':'EUR','quote':'USD','rate':1.089}\n{'date':'2024-01-16',"
                        + "'base':'EUR','quote':'USD','rate':1.09}`",
                "Frankfurter 1|{'amount':1,'base':'EUR','date':'2024-01-15','rates':{'USD':1.089}}",
                "Frankfurter|{'base':'EUR','date':'2024-01-15','rates':{'USD':1.089}}"
            })
    void version_isReadFromTheDocument(String format, String text, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), text.replace('\'', '"'));

        assertThat(Run.of("info", file.toString()).lines()).contains("Format      " + format);
    }
}
