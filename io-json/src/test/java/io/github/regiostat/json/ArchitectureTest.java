// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.github.regiostat.json.jackson.RegiostatModule;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The format knows tokens only; the binding to Jackson stands above it. */
class ArchitectureTest {
    private static final JavaClasses JSON = new ClassFileImporter().importPath(location());

    @Nested
    class Packages {
        @Test
        void format_knowsNoJackson() {
            classes()
                    .that()
                    .resideInAPackage("io.github.regiostat.json")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "org.jspecify.annotations", "io.github.regiostat..")
                    .andShould()
                    .onlyDependOnClassesThat()
                    .resideOutsideOfPackage("io.github.regiostat.json.jackson..")
                    .check(JSON);
        }

        @Test
        void onlyParserAndBinding_knowJackson() {
            noClasses()
                    .that()
                    .resideOutsideOfPackages("io.github.regiostat.json.parser", "io.github.regiostat.json.jackson")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("tools.jackson..")
                    .check(JSON);
        }

        @Test
        void formatsOfOthers_standBesideEachOther() {
            String format = "io.github.regiostat.json.";
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("own")
                    .definedBy("io.github.regiostat.json", format + "internal")
                    .layer("parser")
                    .definedBy(format + "parser")
                    .layer("mapping")
                    .definedBy(format + "mapping", format + "assembly")
                    .layer("formats")
                    .definedBy(format + "jsonstat", format + "sdmx", format + "worldbank", format + "rates")
                    .layer("binding")
                    .definedBy(format + "jackson")
                    .whereLayer("formats")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("binding")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("mapping")
                    .mayOnlyBeAccessedByLayers("formats")
                    .whereLayer("parser")
                    .mayOnlyBeAccessedByLayers("mapping", "formats", "binding")
                    .withOptionalLayers(true)
                    .check(JSON);
        }

        @Test
        void packages_haveNoCycle() {
            slices().matching("io.github.regiostat.(**)")
                    .should()
                    .beFreeOfCycles()
                    .check(JSON);
        }

        @Test
        void internalsOfCore_stayThere() {
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.github.regiostat.internal..")
                    .check(JSON);
        }
    }

    @Nested
    class World {
        @Test
        void json_printsAndLogsNothing() {
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(JSON);
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(JSON);
        }

        @Test
        void json_reachesNoNetwork() {
            noClasses()
                    .should()
                    .dependOnClassesThat(resideInAPackage("java.net..")
                            .and(have(nameMatching("java\\.net\\.URI(SyntaxException)?"))
                                    .negate()))
                    .check(JSON);
        }

        @Test
        void staticState_neverChanges() {
            fields().that()
                    .areStatic()
                    .should()
                    .beFinal()
                    .allowEmptyShould(true)
                    .check(JSON);
        }
    }

    private static Path location() {
        try {
            return Path.of(RegiostatModule.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
