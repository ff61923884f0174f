// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.io;

import io.github.regiostat.architecture.LibraryRules;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The layers of the module. */
class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> libraryRules() {
        return LibraryRules.of(
                        DataFormats.class,
                        Map.ofEntries(
                                Map.entry("io.internal", Set.of()),
                                Map.entry("io", Set.of("io.internal")),
                                Map.entry("io.token", Set.of("io")),
                                Map.entry("io.parser", Set.of("io.token")),
                                Map.entry("io.value", Set.of("io.parser")),
                                Map.entry("io.mapping", Set.of("io.value")),
                                Map.entry("io.assembly", Set.of("io.mapping")),
                                Map.entry("io.naming", Set.of("io.mapping")),
                                Map.entry("io.rates.table", Set.of("io.naming")),
                                Map.entry("io.rates", Set.of("io.rates.table"))))
                .withLibrary("io.parser", "tools.jackson.core..")
                .tests();
    }
}
