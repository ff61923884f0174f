// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Rules of each module that is published, which its test of the architecture inherits. */
public abstract class LibraryRules {
    private final JavaClasses classes;
    private final SourceTree sources = SourceTree.ofModule();

    /**
     * Creates the rules of a module.
     *
     * @param classes the classes of the module
     */
    protected LibraryRules(JavaClasses classes) {
        this.classes = classes;
    }

    /** Returns the classes of the module that has a class. */
    protected static JavaClasses classesBeside(Class<?> type) {
        return new ClassFileImporter().importPath(location(type));
    }

    /** Returns the directory or archive of the module that has a class. */
    protected static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nothing_isPrintedOrLogged() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(classes);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(System.Logger.class)
                .check(classes);
    }

    @Test
    void network_isNotReached() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.net..")
                        .and(have(nameMatching("java\\.net\\.URI(SyntaxException)?"))
                                .negate()))
                .check(classes);
    }

    @Test
    void reflection_isNotUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
                .check(classes);
    }

    @Test
    void staticState_neverChanges() {
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(classes);
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
}
