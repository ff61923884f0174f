// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.regiostat.architecture.LibraryRules;
import org.junit.jupiter.api.Test;

/** The dependencies that packages may have, and rules for sources that the compiler does not check. */
class ArchitectureTest extends LibraryRules {
    private static final JavaClasses HTML = classesBeside(CheckedPage.class);

    ArchitectureTest() {
        super(HTML);
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
