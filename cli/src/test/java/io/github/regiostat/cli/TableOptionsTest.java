// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableOptionsTest {
    private static final String GERMAN = "region;year;value\nDE;2023;4.185,5\n";

    @TempDir
    Path directory;

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(directory.resolve(name), bytes).toString();
    }

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(UTF_8));
    }

    /** Returns the values of the rows that {@code convert --to csv} writes, or the error. */
    private static List<String> values(String... arguments) {
        List<String> all = new ArrayList<>(List.of("convert", "--to", "csv"));
        all.addAll(Arrays.asList(arguments));
        Run run = Run.of(all.toArray(String[]::new));
        assertThat(run.err())
                .matches("(?:.*: No unit is stated for '\\w+': their values are numbers without a unit\n)?");
        List<String> names = Arrays.asList(run.lines().get(0).split(",", -1));
        return run.lines().stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> Stream.of("region", "period", "value")
                        .map(name -> cells[names.indexOf(name)])
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void separators_areThoseOfTheOptions() throws IOException {
        String file = file("german.csv", GERMAN);
        assertThat(Run.of("convert", "--to", "csv", "--decimal", "point", file))
                .isEqualTo(new Run(
                        1,
                        "",
                        file
                                + ":2:3: /value: Value must be a number with the decimal separator '.' and no grouping"
                                + " separator, but was '4.185,5'; declare the separators with --decimal and"
                                + " --grouping\n"));
        assertThat(values("--quiet", file)).containsExactly("DE 2023 4185.5");
        assertThat(values("--decimal", "comma", "--grouping", "point", file)).containsExactly("DE 2023 4185.5");
        assertThat(values("--decimal", ",", "--grouping", ".", file)).containsExactly("DE 2023 4185.5");
    }

    @Test
    void encoding_isThatOfTheOption() throws IOException {
        String file = file(
                "latin.csv", "region,year,value\n\u00D6sterreich,2023,1\n".getBytes(Charset.forName("windows-1252")));
        assertThat(Run.of("propose", file).err())
                .contains("Encoding of the text must be certain, but is windows-1252 with '\u00D6sterreich', or ")
                .contains("; declare it with --encoding, or {\"table\": {\"encoding\": \"windows-1252\"}}");
        assertThat(Run.of("convert", "--to", "csv", "--encoding", "UTF-8", file).err())
                .isEqualTo(file + ":2:1: /: Text must be UTF-8, but has malformed bytes in or after this line; declare"
                        + " the encoding with --encoding\n");
        assertThat(values("--encoding", "windows-1252", file)).containsExactly("AT 2023 1");
    }

    @Test
    void linesBeforeTheHeaderAndNotes_areIgnored() throws IOException {
        String file = file("titled.csv", "Population\nin persons\nregion,year,value\nDE,2023,1\nSource: own\n");
        assertThat(Run.of("convert", "--to", "csv", file).err())
                .startsWith(file + ":1:1: /: Format must be a table")
                .endsWith("which begins with 'Population in persons re…': check it, or specify how to read it with"
                        + " --from, --delimiter or --encoding\n");
        assertThat(values("--quiet", "--from", "csv", file)).containsExactly("DE 2023 1");
        assertThat(values("--quiet", "--skip-lines", "2", file)).containsExactly("DE 2023 1");
        assertThat(values("--skip-lines", "2", "--ignore-notes", file)).containsExactly("DE 2023 1");
    }

    @Test
    void dialect_isDetectedAfterTheSkippedLines() throws IOException {
        String file = file("titled.tsv", "Title\nfreq,unit,geo\\TIME_PERIOD\t2023 \nA,PC,DE\t1.5 p\n");
        assertThat(values("--skip-lines", "1", file)).containsExactly("DE 2023 1.5");
    }

    @Test
    void delimiter_isThatOfTheOption() throws IOException {
        String file = file("odd.csv", "region|year|a,b,c,d|value\nDE|2023|x|7\n");
        assertThat(values("--delimiter", "bar", file))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("DE 2023");
    }

    @Test
    void marks_areMissingValues() throws IOException {
        String file = file("marks.csv", "region,year,value\nDE,2023,-\nFR,2023,zz\nIT,2023,3\n");
        assertThat(Run.of("convert", "--to", "csv", file).err()).contains("Value must be a number or a text");
        assertThat(values("--missing", "-", "--missing", "zz", file))
                .containsExactly("DE 2023 ", "FR 2023 ", "IT 2023 3");
    }

    @Test
    void checksAndCells_takeTheOptions() throws IOException {
        String file = file("german.csv", GERMAN);
        assertThat(Run.of("cells", "--decimal", "comma", "--grouping", "point", file)
                        .out())
                .contains("\"4185.5\"");
        assertThat(Run.of("info", "--decimal", "comma", "--grouping", "point", file)
                        .out())
                .contains("values 1");
        String text = file("text.txt", "No figure.");
        assertThat(Run.of("check", text, "--decimal", "comma", "--grouping", "point", "--data", file)
                        .status())
                .isZero();
        assertThat(Run.of("check", text, "--decimal", "point", "--data", file).err())
                .contains("declare the separators with --decimal");
    }

    @Test
    void otherFormats_areRejected() {
        String file = Run.document("population.json");
        assertThat(Run.of("cells", "--delimiter", "tab", file).err())
                .isEqualTo("regiostat: Options of tables, such as --delimiter, must be for a table, but " + file
                        + " has the format json-stat: omit them\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--delimiter|colon|must be one character or its name, such as tab, but was 'colon'",
                "--encoding|latin-x|must be an encoding such as UTF-16, GB18030 or windows-1252, but was 'latin-x'",
                "--encoding|%|must be an encoding such as UTF-16, GB18030 or windows-1252, but was '%'",
                "--skip-lines|x|must be a whole number, but was 'x'"
            })
    void invalidValues_areRejected(String option, String value, String message) {
        Run run = Run.of("cells", option, value, Run.document("population.json"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("Invalid value for option '" + option + "'")
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--delimiter|x|Delimiter must be a comma, a semicolon, a tab or a vertical bar, but was 'x'",
                "--decimal|;|Decimal separator must be a point or a comma, but was ';'",
                "--skip-lines|1001|Number of lines before the header must be from 0 to 1000, but was 1001"
            })
    void unsupportedValues_areRejected(String option, String value, String message) {
        assertThat(Run.of("cells", option, value, Run.document("population.json"))
                        .err())
                .isEqualTo("regiostat: " + message + "\n");
    }

    @Test
    void archiveOfTheWorldBank_isReadWithItsMetadata() throws IOException {
        Path archive = directory.resolve("API.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("Metadata_Indicator_API.csv"));
            zip.write("INDICATOR_CODE,INDICATOR_NAME,SOURCE_NOTE\nSP.POP.TOTL,People,All.\n".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("API_SP.POP.TOTL.csv"));
            zip.write("Country Name,Country Code,Indicator Name,Indicator Code,2023\nAruba,ABW,People,SP.POP.TOTL,5\n"
                    .getBytes(UTF_8));
        }
        assertThat(values(archive.toString())).containsExactly("AW 2023 5");
        assertThat(Run.of("convert", "--to", "regiostat", archive.toString()).out())
                .contains("\"definition\": \"All.\"");
        assertThat(Run.of("convert", "--to", "csv", "--max-bytes", "50", archive.toString())
                        .err())
                .contains("Zip archive must unpack to at most 50 bytes, but has more; raise the limit with"
                        + " --max-bytes");
    }
}
