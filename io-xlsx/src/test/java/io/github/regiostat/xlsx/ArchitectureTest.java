// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.xlsx;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import io.github.regiostat.architecture.LibraryRules;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The layers of the module, and the few classes that know the parser of XML and the writer of workbooks. */
class ArchitectureTest {
    private static final LibraryRules RULES = LibraryRules.of(
                    Xlsx.class,
                    Map.of(
                            "xlsx.display", Set.of(),
                            "xlsx.workbook", Set.of("xlsx.display"),
                            "xlsx", Set.of("xlsx.workbook"),
                            "xlsx.formats", Set.of("xlsx")))
            .withLibrary("xlsx.workbook", "javax.xml..")
            .withLibrary("xlsx", "org.dhatim.fastexcel..");

    @TestFactory
    Stream<DynamicTest> libraryRules() {
        return RULES.tests();
    }

    @Test
    void xml_isUsedByOneClass() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.XmlPart.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml..", "org.xml..", "org.w3c..")
                .check(RULES.classes());
    }

    @Test
    void writer_isUsedByOneClass() {
        noClasses()
                .that()
                .haveNameNotMatching(".*\\.DatasetWorkbook")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dhatim.fastexcel..")
                .check(RULES.classes());
    }
}
