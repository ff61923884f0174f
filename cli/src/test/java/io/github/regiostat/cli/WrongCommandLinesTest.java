// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Command lines with a mistake: the message tells what is wrong and what to do, in at most three lines. */
class WrongCommandLinesTest {
    private static final int MAX_LINES = 3;

    @TempDir
    private Path directory;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.createDirectory(directory.resolve("folder"));
        Files.writeString(directory.resolve("typo.json"), "{\"unti\": {\"kind\": \"percentage\"}}");
        Files.writeString(directory.resolve("column.json"), "{\"meanings\": {\"Landd\": \"region\"}}");
        Files.writeString(directory.resolve("role.json"), "{\"meanings\": {\"Land\": \"regoin\"}}");
        Files.writeString(directory.resolve("cut.xlsx"), "PK\u0003\u0004cut");
    }

    /** Runs a command line, in which {@code @name} is a file of the tests and {@code #name} one of this test. */
    private Run run(String line) {
        return Run.of(Stream.of(line.split(" "))
                .map(word -> word.startsWith("@") ? Run.document(word.substring(1)) : word)
                .map(word -> word.startsWith("#")
                        ? directory.resolve(word.substring(1)).toString()
                        : word)
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "inof @gdp.csv                          | 2 | Did you mean: regiostat info?",
                "info                                   | 2 | Missing required parameter: 'FILE'",
                "info --fomat csv @gdp.csv              | 2 | regiostat info --help lists the options",
                "info --from xls @gdp.csv               | 2 | must be one of [bis-csv, csv",
                "info @gdp.csv other.csv                | 2 | 'other.csv'",
                "info --header-rows x @gdp.csv          | 2 | must be a whole number, but was 'x'",
                "info --delimiter ;; @gdp.csv           | 2 | must be one character or its name, such as tab",
                "info --encoding utf9 @gdp.csv          | 2 | must be an encoding such as UTF-16",
                "info --range 4:1 @quoten.xlsx          | 2 | must be cells such as A5:K40",
                "info #none.csv                         | 1 | none.csv: no such file or directory",
                "info #folder                           | 1 | folder: is a directory",
                "info @empty.csv                        | 1 | the file is empty: check that the download is complete",
                "info @page.html                        | 1 | the file is HTML: download the file with the data",
                "info #cut.xlsx                         | 1 | Compressed file must be complete and undamaged",
                "info @quoten.xlsx                      | 1 | has '2022', '2023': choose one with --sheet",
                "info --sheet 2024 @quoten.xlsx         | 1 | Sheet must be one of '2022', '2023', 'Hinweise'",
                "info --sheet 2022 --range Z9 @quoten.xlsx | 1 | must have cells with a content, but has none in Z9",
                "info --sheet 2022 @gdp.csv             | 1 | must be for a workbook (.xlsx)",
                "info --delimiter ; --sheet 2022 @quoten.xlsx | 1 | Option --delimiter must be for a table as text",
                "info --from csv @quoten.xlsx           | 1 | must be text, but is a workbook: omit --from",
                "info --from xlsx @gdp.csv              | 1 | Workbook must be .xlsx, but is text: omit --from",
                "info --mapping #none.json @gdp.csv     | 1 | none.json: no such file or directory",
                "info --mapping #typo.json @laender.csv | 1 | but has 'unti'",
                "info --mapping #column.json @laender.csv | 1 | Key 'Landd' in \"meanings\"",
                "info --mapping #role.json @laender.csv | 1 | but was 'regoin'",
                "info --mapping {unit @laender.csv      | 1 | Mapping must be JSON such as {\"period\": \"2024\"}",
                "info --mapping @laender.csv @laender.csv | 1 | Mapping must be JSON such as {\"period\": \"2024\"}",
                "convert @laender.csv                   | 2 | Missing required option: '--to=FORMAT'",
                "convert --to xslx @laender.csv         | 2 | must be one of [csv, json-stat",
                "convert --to csv @laender.csv -o #folder | 1 | folder: is a directory",
                "convert --to csv @laender.csv -o #no/x.csv | 1 | its directory does not exist: create it first",
                "convert --to csv @congo.csv -o #x.csv  | 1 | 2 decisions are to be made",
                "chart @laender.csv --indicator gdp     | 1 | specify one of: laender",
                "chart @laender.csv -o #x.png           | 1 | Charts must be written as SVG",
                "check @report.txt                      | 2 | Missing required option: '--data=FILE'",
                "check @report.txt --data #none.json    | 1 | none.json: no such file or directory",
                "check @tourism.json --data @report.txt | 1 | exchange them",
                "check @report.txt --data @tourism.json --published today | 2 | must be a date such as 2020-01-31",
                "check @report.txt --data @tourism.json --fail-on bad | 2 | must be one of [supported, contradicted",
                "propose @report.txt                    | 1 | the file is text without a table",
                "propose @tourism.json -o #m.json       | 1 | needs no proposal: omit it",
                "figures #none.txt                      | 1 | none.txt: no such file or directory",
                "regions show XX                        | 1 | nearest are 'AX' (Åland Islands)"
            })
    void mistake_isNamedWithItsRemedy(String line, int status, String message) throws IOException {
        Run run = run(line);

        assertThat(run.err()).contains(message);
        assertThat(run.err().lines().count()).isLessThanOrEqualTo(MAX_LINES);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(status);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("folder", "typo.json", "column.json", "role.json", "cut.xlsx");
        }
    }

    @Test
    void proposedMapping_readsTheSameData() throws IOException {
        for (String line :
                new String[] {"@laender.csv", "--sheet * @quoten.xlsx", "--sheet * --without-hidden @quoten.xlsx"}) {
            String mapping = directory.resolve("mapping.json").toString();
            assertThat(run("propose --quiet -o " + mapping + " " + line).status())
                    .isZero();
            String file = line.substring(line.lastIndexOf(' ') + 1);

            assertThat(run("convert --to csv --quiet --mapping " + mapping + " " + file))
                    .isEqualTo(run("convert --to csv --quiet " + line));
        }
    }
}
