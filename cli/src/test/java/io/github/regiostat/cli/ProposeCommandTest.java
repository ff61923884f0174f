// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposeCommandTest {
    @TempDir
    Path directory;

    private Path mapping;

    @BeforeEach
    void nameMapping() {
        mapping = directory.resolve("mapping.json");
    }

    private static Run propose(String document, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "propose";
        arguments[1] = Run.document(document);
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.of(arguments);
    }

    @Test
    void proposal_isATableOfPartsWithEvidence() {
        Run run = propose("laender.csv");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines().get(0)).matches("part +reading +evidence");
        assertThat(run.lines())
                .anySatisfy(line -> assertThat(line).matches("column 'Land' +region +.*names of regions.*"))
                .anySatisfy(line -> assertThat(line).matches("names of columns +period +.*'2022'.*"))
                .anySatisfy(line -> assertThat(line).matches("numbers +decimal ',', grouping '\\.' +.*'716\\.784,2'.*"))
                .anySatisfy(line -> assertThat(line).startsWith("unit").contains("EUR", "million", "(Mio. €)"))
                .anySatisfy(line -> assertThat(line).startsWith("! ").contains("'Insgesamt'"));
        assertThat(run.out()).doesNotContain("\n? ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdp.csv", "laender.csv", "life.csv", "nbs.csv", "visitors.csv"})
    void proposalWithoutQuestion_hasStatusZero(String document) {
        assertThat(propose(document).status()).isZero();
    }

    @Test
    void openDecisions_areQuestionsWithAlternatives() {
        Run run = propose("congo.csv");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("""

                ? 'Congo' is the name of several regions
                  - Congo - Brazzaville (CG): {"regions": {"Congo": "CG"}}
                  - Congo - Kinshasa (CD): {"regions": {"Congo": "CD"}}
                """, "\n? 'Korea' is").endsWith("""

                State the answer with --mapping, which takes a file or the JSON itself, such as '{"region": "DE"}'
                """);
    }

    @Test
    void answers_closeTheQuestions() {
        Run run = propose("congo.csv", "--mapping", "{\"regions\": {\"Congo\": \"CG\", \"Korea\": \"KR\"}}");

        assertThat(run.status()).isZero();
        assertThat(run.out()).doesNotContain("? ");
    }

    @Test
    void mapping_isWrittenAndReadsTheTable() throws IOException {
        Run run = propose("laender.csv", "-o", mapping.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(Run.document("laender.csv") + ": Totals are not read: 'Insgesamt'");
        assertThat(Files.readString(mapping))
                .startsWith("{\n  \"")
                .endsWith("\n}\n")
                .contains("\"decimalSeparator\": \",\"", "\"Land\": \"region\"");

        Run read = Run.of(
                "convert", "--to", "csv", "--mapping", mapping.toString(), "--quiet", Run.document("laender.csv"));
        assertThat(read)
                .isEqualTo(Run.of("convert", "--to", "csv", "--quiet", Run.document("laender.csv")))
                .satisfies(each -> assertThat(each.status()).isZero());
    }

    @Test
    void mapping_isWrittenToStandardOutput() {
        Run run = propose("gdp.csv", "-o", "-", "--quiet");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{\n").contains("\"region\": \"region\"");
    }

    @Test
    void mappingWithOpenDecisions_isWritten_andTheQuestionsAreErrors() throws IOException {
        Run run = propose("congo.csv", "-o", mapping.toString(), "--quiet");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        String file = Run.document("congo.csv");
        assertThat(run.err().lines())
                .containsExactly(
                        file + ": ? 'Congo' is the name of several regions: Congo - Brazzaville (CG) with {\"regions\":"
                                + " {\"Congo\": \"CG\"}}, or Congo - Kinshasa (CD) with {\"regions\": {\"Congo\":"
                                + " \"CD\"}}",
                        file + ": ? 'Korea' is the name of several regions: South Korea (KR) with {\"regions\":"
                                + " {\"Korea\": \"KR\"}}, or North Korea (KP) with {\"regions\": {\"Korea\": \"KP\"}}",
                        file + ": State the answer with --mapping, which takes a file or the JSON itself, such as"
                                + " '{\"region\": \"DE\"}'");
        assertThat(Files.readString(mapping)).contains("\"country\": \"region\"");
    }

    @Test
    void optionsOfTables_arePartOfTheProposal() {
        Run run = Run.with(
                "region;year;value\nDE;2023;4,185\nFR;2023;3,021\n".getBytes(UTF_8),
                "propose",
                "-",
                "--decimal",
                "comma",
                "-o",
                "-",
                "--quiet");

        assertThat(run.status()).as(run.err()).isZero();
    }

    @Test
    void otherFormats_needNoProposal() {
        String found =
                Run.document("population.json") + " has the format json-stat (JSON-stat), which needs no proposal";

        assertThat(propose("population.json")).isEqualTo(new Run(0, found + ": every command reads it\n", ""));
        assertThat(propose("population.json", "-o", mapping.toString()))
                .isEqualTo(new Run(1, "", "regiostat: Option -o must be for a table, but " + found + ": omit it\n"));
        assertThat(mapping).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "empty.csv, the file is empty",
        "page.html, the file is HTML",
        "note.csv, the file is text without a table"
    })
    void fileOfNoFormat_isRejected(String document, String message) {
        Run run = propose(document);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).hasLineCount(1);
    }

    @Test
    void controlCharacters_areEscaped() {
        Run run = Run.with("region,year,a\u0007b\nDE,2023,4\nFR,2023,3\n".getBytes(UTF_8), "propose", "-");

        assertThat(run.out()).doesNotContain("\u0007");
    }
}
