// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson2;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.regiostat.architecture.LibraryRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The dependencies that the package may have, and rules for sources that the compiler does not check. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = LibraryRules.classesBeside(RegiostatJackson2Module.class);

    @TestFactory
    Stream<DynamicTest> libraryRules() {
        return LibraryRules.of(CLASSES);
    }

    @Test
    void module_isOnePackage() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .containsExactly("io.github.regiostat.json.jackson2");
    }

    @Test
    void classes_useWhatModulesForMappersShare() {
        classes()
                .that()
                .doNotHaveSimpleName("RegiostatAutoConfiguration")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        "com.fasterxml.jackson..",
                        "io.github.regiostat.json",
                        "io.github.regiostat.json.binding",
                        "io.github.regiostat.json.jackson2",
                        "io.github.regiostat.json.regiostat",
                        "io.github.regiostat.json.token"))
                .check(CLASSES);
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
                .check(CLASSES);
    }
}
