// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.mcp;

import io.github.regiostat.architecture.LibraryRules;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the module. */
class ArchitectureTest {
    private static final LibraryRules RULES = LibraryRules.of(StatisticsServer.class, Map.of("mcp", Set.of()))
            .withLibrary("mcp", "io.modelcontextprotocol..");

    @TestFactory
    Stream<DynamicTest> libraryRules() {
        return RULES.tests();
    }
}
