// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.regiostat.architecture.LibraryRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The dependencies that packages may have, and rules for sources that the compiler does not check. */
class ArchitectureTest {
    private static final JavaClasses CSV = LibraryRules.classesBeside(Csv.class);

    @TestFactory
    Stream<DynamicTest> libraryRules() {
        return LibraryRules.of(CSV);
    }

    @Test
    void packages_useOnlyWhatIsBelowThem() {
        classes()
                .that()
                .resideInAPackage("io.github.regiostat.csv")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..")
                        .or(resideInAPackage("org.jspecify.annotations"))
                        .or(resideInAPackage("com.fasterxml.jackson.annotation"))
                        .or(resideInAPackage("de.siegmar.fastcsv.."))
                        .or(resideInAnyPackage("io.github.regiostat.csv", "io.github.regiostat.csv.zip"))
                        .or(resideInAPackage("io.github.regiostat..")
                                .and(not(resideInAPackage("io.github.regiostat.csv..")))))
                .check(CSV);
    }

    @Test
    void rates_useNoFormats_andXmlIsUsedByThemOnly() {
        noClasses()
                .that()
                .resideInAPackage("io.github.regiostat.csv.rates")
                .should()
                .dependOnClassesThat(resideInAPackage("io.github.regiostat.csv.formats"))
                .check(CSV);
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.EcbEnvelope.*")
                .should()
                .dependOnClassesThat(resideInAnyPackage("javax.xml..", "org.xml..", "org.w3c.."))
                .check(CSV);
    }

    @Test
    void jsonFormats_areNotUsed() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "io.github.regiostat.internal..",
                        "io.github.regiostat.json.jsonstat..",
                        "io.github.regiostat.json.sdmx..",
                        "io.github.regiostat.json.worldbank",
                        "io.github.regiostat.json.formats..",
                        "io.github.regiostat.json.parser.."))
                .check(CSV);
    }

    @Test
    void parser_isUsedByFewClasses() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(RowReader|RowHandler|SdmxCsvWriter|MeasurementTable|RatesCsv)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar.fastcsv..")
                .check(CSV);
    }
}
