// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables without a mapping, as people have them: each command reads them or asks. */
class AnyTableTest {
    private static final String PERSONS =
            "{\"indicators\": {\"Population\": {\"unit\": {\"kind\": \"count\", \"of\": \"things\"}}}}";

    private static final String ANSWER = "{\"regions\": {\"Congo\": \"CG\", \"Korea\": \"KR\"}}";

    @TempDir
    Path directory;

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    @Nested
    class Reading {
        @ParameterizedTest
        @ValueSource(strings = {"gdp.csv", "laender.csv", "life.csv", "nbs.csv", "visitors.csv"})
        void everyCommand_readsTheTable(String document) {
            String file = Run.document(document);

            for (String command :
                    List.of("info", "cells", "cells --scaled", "convert --to csv", "convert --to regiostat")) {
                Run run = Run.of((command + " --quiet " + file).split(" "));
                assertThat(run.status()).as(command + run.err()).isZero();
                assertThat(run.out()).isNotEmpty();
                assertThat(run.err()).isEmpty();
            }
        }

        @Test
        void germanTable_hasItsScaleAndNoTotal() {
            assertThat(Run.of("convert", "--to", "csv", "--quiet", Run.document("laender.csv"))
                            .lines())
                    .hasSize(7)
                    .contains("laender,DE-BY,Bavaria,,,2022,,716784.2,1000000,EUR,,,A,,Beispielamt,,,"
                            + "Bruttoinlandsprodukt in jeweiligen Preisen,level")
                    .noneSatisfy(line -> assertThat(line).contains("1040383.9"));
        }

        @Test
        void download_isReadInItsEncoding() {
            Run run = Run.of("info", "--json", "--quiet", Run.document("nbs.csv"));

            assertThat(run.out())
                    .contains("\"format\":\"csv\"", "\"values\":9", "\"id\":\"region\",\"label\":\"region\"");
        }

        @Test
        void namesOfTheFile_areThoseOfTheChart() {
            Run run = Run.of("chart", "--names=file", "--quiet", Run.document("nbs.csv"));

            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.out()).contains("天津市</text>");
        }

        @Test
        void indicatorWithoutName_isNamedAfterTheFile() {
            assertThat(Run.of("cells", "--quiet", Run.document("gdp.csv")).out())
                    .startsWith("{\"dims\":{\"indicator\":\"gdp\",\"region\":\"CN-BJ\",\"period\":\"2018\"");
        }

        @Test
        void standardInput_isATableToo() throws IOException {
            byte[] table = Files.readAllBytes(Run.DOCUMENTS.resolve("gdp.csv"));

            assertThat(Run.with(table, "cells", "-", "--quiet").out()).startsWith("{\"dims\":{\"indicator\":\"data\",");
        }
    }

    @Nested
    class Remarks {
        @ParameterizedTest
        @ValueSource(strings = {"info", "cells", "cells --scaled", "convert --to csv", "chart"})
        void proposal_isReportedWithTheNameOfTheFile(String command) {
            String file = Run.document("gdp.csv");

            assertThat(Run.of((command + " " + file).split(" ")).err())
                    .isEqualTo(file + ": Read by a proposal: column 'region' is region, names of columns is period\n"
                            + file + ": No unit is stated for 'gdp': their values are numbers without a unit\n");
            assertThat(Run.of((command + " --quiet " + file).split(" ")).err()).isEmpty();
        }

        @Test
        void unitAndTotals_areReported() {
            assertThat(Run.of("info", Run.document("laender.csv")).err())
                    .contains(", unit is ", "EUR", "million", ": Totals are not read: 'Insgesamt'");
        }

        @Test
        void remarksOnDataOfACheck_areReported() throws IOException {
            String text = file("text.txt", "No figure.");
            String table = Run.document("laender.csv");

            assertThat(Run.of("check", text, "--data", table).err()).startsWith(table + ": Read by a proposal: ");
            assertThat(Run.of("check", text, "--quiet", "--data", table).err()).doesNotContain("proposal");
        }

        @Test
        void otherFormats_haveNone() {
            assertThat(Run.of("info", Run.document("population.json")).err()).isEmpty();
        }
    }

    @Nested
    class Questions {
        @ParameterizedTest
        @ValueSource(strings = {"info", "cells", "cells --scaled", "convert --to csv", "chart"})
        void openDecision_isOneLineWithTheAnswers(String command) {
            String file = Run.document("congo.csv");
            Run run = Run.of((command + " " + file).split(" "));

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith(file + ":1:1: /: Table must leave nothing open, but 2 decisions are to be made.")
                    .contains("Congo - Kinshasa (CD) with {\"regions\": {\"Congo\": \"CD\"}}")
                    .endsWith(". State the answer with --mapping, which takes a file or the JSON itself, such as"
                            + " '{\"region\": \"DE\"}'\n")
                    .hasLineCount(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"info", "cells", "cells --scaled", "convert --to=csv"})
        void mappingAlone_answers(String command) throws IOException {
            String file = Run.document("congo.csv");
            String mapping = file("answer.json", ANSWER);
            String[] words = command.split(" ");

            for (String answer : List.of(mapping, ANSWER)) {
                String[] arguments = Stream.concat(Arrays.stream(words), Stream.of("--mapping", answer, file))
                        .toArray(String[]::new);
                Run run = Run.of(arguments);
                assertThat(run.status()).as(run.err()).isZero();
            }
        }

        @Test
        void mappingOfACheck_answers() throws IOException {
            String text = file("text.txt", "In 2022, the population of South Korea was 51,815,810.");
            Run run = Run.of(
                    "check", text, "--json", "--quiet", "--mapping", ANSWER, "--data", Run.document("congo.csv"));

            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.out()).contains("\"indicator\":\"population\",\"region\":\"KR\",\"period\":\"2022\"");
        }

        @Test
        void malformedMapping_isReportedWithItsOption() {
            assertThat(Run.of("info", Run.document("congo.csv"), "--mapping", "{\"regions\"")
                            .err())
                    .startsWith("--mapping:1:")
                    .contains("Mapping must be JSON such as {\"period\": \"2024\"}, but is malformed")
                    .hasLineCount(1);
        }

        @Test
        void mappingOfFileWithoutInterpretation_isRejected() {
            String file = Run.document("population.json");
            String message = "regiostat: Option --mapping must be for a table, but " + file
                    + " has the format json-stat, which is read without interpretation: omit it";

            assertThat(Run.of("info", "--mapping", "{}", file)).isEqualTo(new Run(1, "", message + "\n"));
            assertThat(Run.of("cells", "--mapping", "{}", file))
                    .isEqualTo(new Run(1, "", message + ", or specify --scaled\n"));
        }
    }

    @Nested
    class Cells {
        @Test
        void cells_haveTheDigitsOfTheFileAndTheirMultiplier() {
            assertThat(Run.of("cells", "--quiet", Run.document("laender.csv")).lines())
                    .contains("{\"dims\":{\"indicator\":\"laender\",\"region\":\"DE-BE\",\"period\":\"2022\",\"unit\":"
                            + "\"EUR\"},"
                            + "\"value\":\"179379.4\",\"multiplier\":\"1000000\",\"status\":\"A\"}");
            assertThat(Run.of("cells", "--quiet", Run.document("life.csv")).lines())
                    .contains("{\"dims\":{\"indicator\":\"Life expectancy\",\"region\":\"FR\",\"period\":\"2021\","
                            + "\"unit\":\"unstated\"},\"value\":\"82.32\",\"status\":\"A\"}");
        }

        @Test
        void scaledCells_areValues() {
            assertThat(Run.of("cells", "--scaled", "--quiet", Run.document("laender.csv"))
                            .lines())
                    .contains("{\"dims\":{\"indicator\":\"laender\",\"region\":\"DE-BE\",\"period\":\"2022\",\"unit\":"
                            + "\"EUR\"},"
                            + "\"value\":\"179379400000\",\"status\":\"A\"}");
        }

        @Test
        void scaledCells_ofOtherFormatsAreMeasurements() {
            assertThat(Run.of(
                                    "cells",
                                    "--scaled",
                                    "--mapping",
                                    Run.document("mapping.json"),
                                    Run.document("population.json"))
                            .lines())
                    .hasSize(6)
                    .startsWith(
                            "{\"dims\":{\"indicator\":\"population\",\"region\":\"DE\",\"period\":\"2021\",\"unit\":"
                                    + "\"persons\"},\"value\":\"83200000\",\"status\":\"A\"}");
        }

        @Test
        void scaledCells_ofRatesAreRates() {
            String rates = Run.document("rates.json");

            assertThat(Run.of("cells", "--scaled", rates)).isEqualTo(Run.of("cells", rates));
        }

        @Test
        void cells_ofRegiostatJsonHaveTheDigitsOfItsValues() {
            String document = """
                    {"regiostat": 1, "indicators": [{"id": "people", "kind": "count", "behaviour": "stock"}],
                     "measurements": [{"indicator": "people", "region": "DE", "period": "2024",
                      "value": {"count": "83200000", "of": "persons"}, "resolution": "10000",
                      "published": "83.20 million"}]}
                    """;

            assertThat(Run.with(document.getBytes(UTF_8), "cells", "-").out())
                    .contains("\"value\":\"83200000\"")
                    .doesNotContain("multiplier");
        }
    }

    @Nested
    class Refusals {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "empty.csv | the file is empty: check that the download is complete",
                    "page.html | the file is HTML: download the file with the data, not the page about it",
                    "note.csv  | the file is text without a table, which begins with 'Population of the region…':"
                            + " check it, or specify how to read it with --from, --delimiter or --encoding"
                })
        void fileOfNoFormat_isDescribed(String document, String message) {
            String file = Run.document(document);

            for (String command : List.of("info", "cells", "convert --to csv", "chart", "propose")) {
                Run run = Run.of((command + " " + file).split(" "));
                assertThat(run.status()).isEqualTo(1);
                assertThat(run.out()).isEmpty();
                assertThat(run.err())
                        .isEqualTo(file + ":1:1: /: Format must be a table (CSV, .xlsx), JSON-stat, SDMX-JSON,"
                                + " Regiostat JSON, exchange rates, or JSON of an API (--from in --help lists "
                                + "all), but "
                                + message + "\n");
                assertThat(run.err().length() - file.length()).isLessThan(310);
            }
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "` \n\uFEFF`      | the file is text without a table",
                    "`\uFEFF \n`      | the file is empty",
                    "`<a>b</a>`       | the file is XML, which begins with '<a>b</a>'",
                    "`{\"a\": 1}`     | the file is JSON of another structure, which begins with '{\"a\": 1}'",
                    "`%PDF-1.7`       | the file is PDF",
                    "`\u0001\u0002`   | the file is binary",
                    "`Zahlen\nfolgen` | the file is text without a table, which begins with 'Zahlen folgen':"
                })
        void content_isDescribed(String content, String message) {
            assertThat(Run.with(content.getBytes(UTF_8), "info", "-").err())
                    .contains(message)
                    .hasLineCount(1)
                    .hasSizeLessThan(320);
        }

        @Test
        void oldWorkbook_isDescribed() {
            byte[] workbook = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
            };

            assertThat(Run.with(workbook, "info", "-").err())
                    .endsWith("but the file is an old or encrypted workbook: open it in a"
                            + " spreadsheet program and save it again as .xlsx, without a password\n");
        }

        @Test
        void textsWithOptions_areTables() throws IOException {
            String note = Run.document("note.csv");

            assertThat(Run.of("info", "--mapping", "{}", note).err())
                    .startsWith(note)
                    .doesNotContain("Format must be");
            assertThat(Run.of("info", "--delimiter=tab", Run.document("page.html"))
                            .err())
                    .contains("the file is HTML");
        }
    }

    @Nested
    class Checks {
        private Run check(String text, String... options) throws IOException {
            List<String> arguments = new ArrayList<>(List.of("check", file("text.txt", text), "--json", "--quiet"));
            arguments.addAll(List.of(options));
            return Run.of(arguments.toArray(String[]::new));
        }

        @Test
        void nameOfAnIndicator_isItsLabel() throws IOException {
            Run run = check(
                    "In 2021, life expectancy in France was 82.32. In 2022, the population of Germany was 83,369,843.",
                    "--mapping",
                    PERSONS,
                    "--data",
                    Run.document("life.csv"));

            assertThat(run.err()).isEmpty();
            assertThat(run.lines()).hasSize(2);
            assertThat(run.lines().get(0)).contains("\"indicator\":\"Life expectancy\",\"region\":\"FR\"");
            assertThat(run.lines().get(1))
                    .contains("\"indicator\":\"Population\",\"region\":\"DE\",\"period\":\"2022\"", "\"supported\"");
        }

        @Test
        void generalName_isNoLabel() throws IOException {
            String table = file("value.csv", "region,year,value\nDE,2023,12\nFR,2023,13\n");
            Run run = check("In 2023, Germany had 12 hotels of this value.", "--data", table);

            assertThat(run.out()).contains("\"indicator\":null", "\"unlinked\"");
            assertThat(run.err())
                    .isEqualTo("regiostat: No indicator of the data has labels, by which texts name it, and the text"
                            + " has none of their names (value), so that every figure is unlinked: add labels to the"
                            + " data, such as \"labels\": {\"en\": [\"the words of the text\"]} of indicator value, or"
                            + " specify them with --mapping\n");
        }

        @Test
        void from_specifiesTheFormatOfTheData() throws IOException {
            String text = "In 2022, the population of Germany was 83,369,843.";

            assertThat(check(text, "--from", "csv", "--mapping", PERSONS, "--data", Run.document("life.csv"))
                            .out())
                    .contains("\"supported\"");
            Run other = check(text, "--from", "json-stat", "--data", Run.document("life.csv"));
            assertThat(other.status()).isEqualTo(1);
            assertThat(other.err()).startsWith(Run.document("life.csv") + ":1:1: /: Text must be JSON");
        }

        @Test
        void labelsOfAMapping_replaceTheName() throws IOException {
            Run run = check(
                    "In 2022, Germany had 83,369,843 residents. The population of Germany was 5 in 2022.",
                    "--mapping",
                    "{\"indicators\": {\"Population\": {\"labels\": {\"en\": [\"residents\"]},"
                            + " \"unit\": {\"kind\": \"count\", \"of\": \"residents\"}}}}",
                    "--data",
                    Run.document("life.csv"));

            assertThat(run.lines().get(0)).contains("\"indicator\":\"Population\"", "\"supported\"");
            assertThat(run.lines().get(1)).contains("\"indicator\":null");
        }
    }

    @Nested
    class Options {
        private Run cells(String table, String... options) throws IOException {
            List<String> arguments = new ArrayList<>(List.of("cells", file("table.csv", table), "--quiet"));
            arguments.addAll(List.of(options));
            return Run.of(arguments.toArray(String[]::new));
        }

        @Test
        void end_isTheRowAfterTheTable() throws IOException {
            Run run = cells("region,year,value\nDE,2023,1\nRevised:,2024,x\nFR,2023,2\n", "--end", "Revised");

            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.lines()).hasSize(1);
        }

        @Test
        void headerRows_areRead() throws IOException {
            Run run = cells(
                    ",Exports,Exports,Imports,Imports\nregion,2022,2023,2022,2023\nDE,1,2,3,4\nFR,5,6,7,8\n",
                    "--header-rows",
                    "2",
                    "--skip-lines=0");

            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.lines()).hasSize(8);
        }

        @Test
        void emptyCells_areFilledDown() throws IOException {
            Run run = cells("region,year,value\nDE,2022,1\n,2023,2\nFR,2022,3\n,2023,4\n", "--filled-down");

            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.out()).contains("\"region\":\"DE\",\"period\":\"2023\"");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "--header-rows=11 | Number of rows of the header must be from 0 to 10, but was 11",
                    "--skip-lines=-1  | Number of lines before the header must be from 0 to 1000, but was -1"
                })
        void valuesOutOfRange_areRejected(String option, String message) throws IOException {
            assertThat(cells("region,year,value\nDE,2022,1\n", option).err()).isEqualTo("regiostat: " + message + "\n");
        }
    }
}
