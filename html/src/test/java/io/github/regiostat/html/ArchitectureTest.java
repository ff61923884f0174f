// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.html;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.github.regiostat.architecture.SourceTree;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The dependencies that packages may have, and rules for sources that the compiler does not check. */
class ArchitectureTest {
    private static final JavaClasses HTML = new ClassFileImporter().importPath(location());

    private final SourceTree sources = SourceTree.ofModule();

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

    @Test
    void html_reachesNoReflection_noNetwork_andNoStreams() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.lang.reflect..").or(resideInAPackage("java.net..")))
                .check(HTML);
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(HTML);
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(HTML);
    }

    @Test
    void staticState_neverChanges() {
        fields().that().areStatic().should().beFinal().check(HTML);
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
            return Path.of(CheckedPage.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
