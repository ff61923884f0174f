// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.csv;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import io.github.regiostat.architecture.LibraryRules;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The layers of the module, and the few classes that know the parsers. */
class ArchitectureTest {
    private static final LibraryRules RULES = LibraryRules.of(
                    Csv.class,
                    Map.of(
                            "csv.zip", Set.of(),
                            "csv.proposal", Set.of(),
                            "csv", Set.of("csv.zip", "csv.proposal"),
                            "csv.rates", Set.of("csv"),
                            "csv.formats", Set.of("csv.rates")))
            .withLibrary("csv", "de.siegmar.fastcsv..")
            .withLibrary("csv.rates", "javax.xml..");

    @TestFactory
    Stream<DynamicTest> libraryRules() {
        return RULES.tests();
    }

    @Test
    void xml_isUsedByOneClass() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.EcbEnvelope.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml..", "org.xml..", "org.w3c..")
                .check(RULES.classes());
    }

    @Test
    void parser_isUsedByFewClasses() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.(RowReader|RowHandler|SdmxCsvWriter|MeasurementTable|RatesCsv)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar.fastcsv..")
                .check(RULES.classes());
    }
}
