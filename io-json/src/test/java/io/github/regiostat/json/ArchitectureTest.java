// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json;

import io.github.regiostat.architecture.LibraryRules;
import io.github.regiostat.json.jackson.RegiostatModule;
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
                        RegiostatModule.class,
                        Map.ofEntries(
                                Map.entry("json.internal", Set.of()),
                                Map.entry("json", Set.of("json.internal")),
                                Map.entry("json.token", Set.of("json")),
                                Map.entry("json.parser", Set.of("json.token")),
                                Map.entry("json.regiostat", Set.of("json.parser")),
                                Map.entry("json.mapping", Set.of("json.regiostat")),
                                Map.entry("json.assembly", Set.of("json.mapping")),
                                Map.entry("json.jsonstat", Set.of("json.assembly")),
                                Map.entry("json.sdmx", Set.of("json.assembly")),
                                Map.entry("json.api", Set.of("json.assembly")),
                                Map.entry("json.worldbank.naming", Set.of("json.mapping")),
                                Map.entry("json.worldbank", Set.of("json.assembly", "json.worldbank.naming")),
                                Map.entry("json.rates.table", Set.of("json.assembly", "json.worldbank.naming")),
                                Map.entry(
                                        "json.rates",
                                        Set.of("json.jsonstat", "json.sdmx", "json.worldbank", "json.rates.table")),
                                Map.entry("json.formats", Set.of("json.api", "json.rates")),
                                Map.entry("json.binding", Set.of("json.regiostat")),
                                Map.entry("json.jackson", Set.of("json.binding"))))
                .withLibrary("json.parser", "tools.jackson.core..")
                .withLibrary("json.jackson", "tools.jackson..")
                .tests();
    }
}
