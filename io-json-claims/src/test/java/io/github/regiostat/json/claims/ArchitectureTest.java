// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.claims;

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
        return LibraryRules.of(ClaimsJson.class, Map.of("json.claims", Set.of()))
                .tests();
    }
}
