// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.regiostat.architecture.LibraryRules;
import io.github.regiostat.architecture.SourceTree;
import io.github.regiostat.quantity.Money;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The layers of the model, and the names of files in the repository. */
class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> libraryRules() {
        return LibraryRules.of(
                        Money.class,
                        Map.ofEntries(
                                Map.entry("internal", Set.of()),
                                Map.entry("period", Set.of("internal")),
                                Map.entry("region", Set.of("internal")),
                                Map.entry("source", Set.of("internal")),
                                Map.entry("column", Set.of("internal")),
                                Map.entry("category", Set.of("internal")),
                                Map.entry("quantity", Set.of("period")),
                                Map.entry("figure", Set.of("quantity")),
                                Map.entry("exchange", Set.of("figure", "source")),
                                Map.entry("indicator", Set.of("quantity")),
                                Map.entry("format", Set.of("figure")),
                                Map.entry("measurement", Set.of("indicator", "region", "exchange", "category")),
                                Map.entry("calculation", Set.of("measurement")),
                                Map.entry("dataset", Set.of("calculation", "column", "format"))))
                .tests();
    }

    /** A checkout on a file system that ignores case would lose one of them. */
    @Test
    void paths_differInMoreThanCase() {
        SourceTree repository = SourceTree.ofRepository();
        assertThat(repository.size()).isGreaterThan(100);
        assertThat(repository.pathsEqualIgnoringCase()).isEmpty();
    }
}
