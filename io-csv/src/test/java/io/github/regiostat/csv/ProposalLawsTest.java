// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.io.mapping.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers to the questions of tables lead on, and what leaves nothing open is read. */
class ProposalLawsTest {
    private static final long MAX_SIZE = 200_000;

    static List<Path> tablesOfTheRepository() throws IOException {
        return tables(Path.of(".."));
    }

    static List<Path> sharedTables() throws IOException {
        return SharedTables.exist() ? tables(SharedTables.path("")) : List.of();
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(?:csv|tsv)"))
                    .filter(file -> !file.toString().matches(".*/(?:target|tools)/.*"))
                    .filter(file -> file.toFile().length() < MAX_SIZE)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tablesOfTheRepository")
    void answers_leadOn(Path file) throws IOException {
        check(file);
    }

    @ParameterizedTest
    @MethodSource("sharedTables")
    @Tag("shared")
    @EnabledIf("io.github.regiostat.csv.SharedTables#exist")
    void answersOfSharedTables_leadOn(Path file) throws IOException {
        check(file);
    }

    private static void check(Path file) throws IOException {
        byte[] table = Files.readAllBytes(file);
        try {
            ProposalLaws.check(
                    table, Mapping.builder().build(), file.getFileName().toString());
        } catch (CsvFormatException rejected) {
            assertThat(rejected).hasMessageContaining("must");
        }
    }
}
