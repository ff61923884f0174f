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
                                Map.entry("json.regiostat", Set.of()),
                                Map.entry("json.jsonstat", Set.of()),
                                Map.entry("json.sdmx", Set.of()),
                                Map.entry("json.api", Set.of()),
                                Map.entry("json.worldbank", Set.of()),
                                Map.entry("json.rates", Set.of("json.sdmx", "json.worldbank")),
                                Map.entry(
                                        "json.formats",
                                        Set.of("json.api", "json.jsonstat", "json.rates", "json.regiostat")),
                                Map.entry("json.binding", Set.of()),
                                Map.entry("json.jackson", Set.of("json.binding")),
                                Map.entry("json.spring", Set.of())))
                .withLibrary("json.jackson", "tools.jackson..")
                .withLibrary("json.spring", "org.springframework..", "jakarta.validation..")
                .tests();
    }
}
