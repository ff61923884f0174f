// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson2;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.regiostat.architecture.SourceTree;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The dependencies that the package may have, and rules for sources that the compiler does not check. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(location());

    private final SourceTree sources = SourceTree.ofModule();

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

    @Test
    void staticState_neverChanges() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void classes_haveNamesOfTheirOwn() {
        assertThat(sources.size()).isGreaterThan(10);
        assertThat(sources.classesOfOneName()).isEmpty();
    }

    @Test
    void lines_haveAtMost120Columns() {
        assertThat(sources.longLines()).isEmpty();
    }

    private static Path location() {
        try {
            return Path.of(RegiostatJackson2Module.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
