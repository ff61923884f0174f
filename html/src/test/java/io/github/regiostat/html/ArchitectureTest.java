// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.regiostat.architecture.LibraryRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The dependencies that packages may have, and rules for sources that the compiler does not check. */
class ArchitectureTest {
    private static final JavaClasses HTML = LibraryRules.classesBeside(CheckedPage.class);

    @TestFactory
    Stream<DynamicTest> libraryRules() {
        return LibraryRules.of(HTML);
    }

    @Test
    void templateEngine_isUsedByOneClass() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.PageTemplate(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.samskivert..")
                .check(HTML);
    }
}
