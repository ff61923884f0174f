// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.chart;

import io.github.regiostat.architecture.LibraryRules;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the module, which calculates positions with binary fractions. */
class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> libraryRules() {
        return LibraryRules.of(Chart.class, Map.of("chart", Set.of()))
                .withDrawing("chart")
                .tests();
    }
}
