// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Rules of each module that is published. Its test of the architecture runs them. */
public final class LibraryRules {
    private static final ArchRule STANDARD_STREAMS = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    private static final ArchRule LOGGING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(System.Logger.class);

    private static final ArchRule NETWORK = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.net..")
                    .and(have(nameMatching("java\\.net\\.URI(SyntaxException)?"))
                            .negate()));

    private static final ArchRule REFLECTION =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..");

    private static final ArchRule STATIC_STATE =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);

    private LibraryRules() {}

    /** Returns the tests of a module with these classes, whose sources are in the current directory. */
    public static Stream<DynamicTest> of(JavaClasses classes) {
        return Stream.of(
                dynamicTest("nothing is printed", () -> STANDARD_STREAMS.check(classes)),
                dynamicTest("nothing is logged", () -> LOGGING.check(classes)),
                dynamicTest("network is not reached", () -> NETWORK.check(classes)),
                dynamicTest("reflection is not used", () -> REFLECTION.check(classes)),
                dynamicTest("static state never changes", () -> STATIC_STATE.check(classes)),
                dynamicTest("classes have names of their own", LibraryRules::requireDifferentNames),
                dynamicTest(
                        "lines have at most 120 columns",
                        () -> assertThat(SourceTree.ofModule().longLines()).isEmpty()));
    }

    private static void requireDifferentNames() {
        SourceTree sources = SourceTree.ofModule();
        assertThat(sources.size()).isGreaterThan(10);
        assertThat(sources.classesOfOneName()).isEmpty();
    }

    /** Returns the classes of the module that has a class. */
    public static JavaClasses classesBeside(Class<?> type) {
        return new ClassFileImporter().importPath(location(type));
    }

    /** Returns the directory or archive of the module that has a class. */
    public static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
