// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.io.DataFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the examples, options and formats on the page of the program. */
class CliDocumentationTest {
    private static final Path PAGE = Path.of("../docs/cli.md");
    private static final Pattern BLOCK = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    /** A command on the page, with the output that the page shows. */
    private record Example(String command, String output) {
        static Stream<Example> of(String block) {
            List<Example> all = new ArrayList<>();
            for (String part : block.split("(?m)^\\$ ")) {
                int end = part.indexOf('\n');
                if (end > 0) {
                    all.add(new Example(part.substring(0, end), part.substring(end + 1)));
                }
            }
            return all.stream();
        }
    }

    @TestFactory
    Stream<DynamicTest> commands_printTheOutputOnThePage() throws IOException {
        int[] status = {0};
        return BLOCK
                .matcher(page())
                .results()
                .map(MatchResult::group)
                .flatMap(block -> Example.of(block.substring("```console\n".length(), block.length() - "```".length())))
                .toList()
                .stream()
                .map(example -> DynamicTest.dynamicTest(example.command, () -> {
                    if (example.command.equals("echo $?")) {
                        assertThat(status[0] + "\n").isEqualTo(example.output);
                    } else {
                        Run run = run(example.command);
                        status[0] = run.status();
                        assertThat(run.out() + run.err()).isEqualTo(example.output);
                    }
                }));
    }

    private static Run run(String command) {
        List<String> words = List.of(command.split(" "));
        assertThat(words.get(0)).isEqualTo("regiostat");
        Run run = Run.of(words.stream()
                .skip(1)
                .map(word -> Files.exists(Run.DOCUMENTS.resolve(word)) ? Run.document(word) : word)
                .toArray(String[]::new));
        String directory = Run.DOCUMENTS + "/";
        return new Run(run.status(), run.out().replace(directory, ""), run.err().replace(directory, ""));
    }

    @Test
    void mapping_isShownOnThePage() throws IOException {
        assertThat(page()).contains("```text\n" + Files.readString(Run.DOCUMENTS.resolve("mapping.json")) + "```");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info",
                "cells",
                "propose",
                "convert",
                "chart",
                "figures",
                "check",
                "claims",
                "reconcile",
                "mcp",
                "schema",
                "regions find",
                "regions show",
                "regions members",
                "regions list"
            })
    void options_areOnThePage(String command) throws IOException {
        String page = page();

        assertThat(OPTION.matcher(Run.of((command + " --help").split(" ")).out())
                        .results()
                        .map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(page).contains(option));
    }

    @Test
    void formats_areOnThePage() throws IOException {
        String page = page();

        assertThat(DataFormats.all())
                .hasSize(19)
                .allSatisfy(format -> assertThat(page).contains("| `" + format.name() + "` |"));
    }
}
