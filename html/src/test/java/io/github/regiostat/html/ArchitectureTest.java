// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import io.github.regiostat.architecture.LibraryRules;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the module, and the only class that knows the template engine. */
class ArchitectureTest {
    private static final LibraryRules RULES =
            LibraryRules.of(CheckedPage.class, Map.of("html", Set.of())).withLibrary("html", "com.samskivert.mustache");

    @TestFactory
    Stream<DynamicTest> libraryRules() {
        return RULES.tests();
    }

    @Test
    void templateEngine_isUsedByOneClass() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.PageTemplate(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.samskivert..")
                .check(RULES.classes());
    }
}
