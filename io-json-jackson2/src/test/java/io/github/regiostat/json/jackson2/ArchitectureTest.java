// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson2;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import io.github.regiostat.architecture.LibraryRules;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the module, and the only class that knows Spring. */
class ArchitectureTest {
    private static final LibraryRules RULES = LibraryRules.of(
                    RegiostatJackson2Module.class, Map.of("json.jackson2", Set.of()))
            .withLibrary("json.jackson2", "com.fasterxml.jackson..", "org.springframework..");

    @TestFactory
    Stream<DynamicTest> libraryRules() {
        return RULES.tests();
    }

    /** Others can use the module without Spring, since no class refers to the one that does. */
    @Test
    void configurationForSpring_isUsedByNoClass() {
        noClasses()
                .that()
                .doNotHaveSimpleName("RegiostatAutoConfiguration")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("RegiostatAutoConfiguration")
                .check(RULES.classes());
    }
}
