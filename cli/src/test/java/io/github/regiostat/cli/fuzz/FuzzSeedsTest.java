// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.cli.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays the kept bytes of each target: examples, and what was found by {@code scripts/fuzz}. */
class FuzzSeedsTest {
    private static final Path SEEDS = Path.of("src/test/resources/io/github/regiostat/cli/fuzz");

    static Stream<String> targets() {
        return FuzzTargets.all().keySet().stream();
    }

    @Test
    void eachFolder_isOfATarget() throws IOException {
        try (Stream<Path> folders = Files.list(SEEDS)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(FuzzTargets.all().keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void seeds_throwNothing(String target) throws IOException {
        FuzzTargets.fuzzerInitialize(new String[] {target});
        List<Path> seeds;
        try (Stream<Path> files = Files.list(SEEDS.resolve(target))) {
            seeds = files.sorted().toList();
        }
        assertThat(seeds).isNotEmpty();
        for (Path seed : seeds) {
            try {
                FuzzTargets.fuzzerTestOneInput(Files.readAllBytes(seed));
            } catch (RuntimeException | Error found) {
                throw new AssertionError("With " + seed, found);
            }
        }
    }
}
