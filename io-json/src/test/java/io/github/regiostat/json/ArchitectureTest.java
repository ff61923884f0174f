// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import io.github.regiostat.architecture.LibraryRules;
import io.github.regiostat.json.jackson.RegiostatModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dependencies that packages may have. */
class ArchitectureTest {
    /**
     * The packages below {@code json} with the packages that they may use directly; {@code ""} is {@code json} itself.
     */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("internal", Set.of()),
            Map.entry("", Set.of("internal")),
            Map.entry("token", Set.of("")),
            Map.entry("parser", Set.of("token")),
            Map.entry("regiostat", Set.of("parser")),
            Map.entry("mapping", Set.of("regiostat")),
            Map.entry("assembly", Set.of("mapping")),
            Map.entry("jsonstat", Set.of("assembly")),
            Map.entry("sdmx", Set.of("assembly")),
            Map.entry("api", Set.of("assembly")),
            Map.entry("worldbank.naming", Set.of("mapping")),
            Map.entry("worldbank", Set.of("assembly", "worldbank.naming")),
            Map.entry("rates.table", Set.of("assembly", "worldbank.naming")),
            Map.entry("rates", Set.of("jsonstat", "sdmx", "worldbank", "rates.table")),
            Map.entry("formats", Set.of("api", "rates")),
            Map.entry("binding", Set.of("regiostat")),
            Map.entry("jackson", Set.of("binding")));

    private static final Map<String, List<String>> MAY_USE_JACKSON = Map.of(
            "parser", List.of("tools.jackson.core.."),
            "jackson", List.of("tools.jackson.."));
    private static final JavaClasses JSON = LibraryRules.classesBeside(RegiostatModule.class);

    @TestFactory
    Stream<DynamicTest> libraryRules() {
        return LibraryRules.of(JSON);
    }

    @Nested
    class Packages {
        @Test
        void eachPackage_isListed() {
            assertThat(MAY_USE.keySet())
                    .containsExactlyInAnyOrderElementsOf(packages().toList());
        }

        @ParameterizedTest
        @MethodSource("io.github.regiostat.json.ArchitectureTest#packages")
        void eachPackage_usesOnlyPackagesBelowIt(String name) {
            List<String> allowed =
                    new ArrayList<>(List.of("java..", "org.immutables.value", "org.jspecify.annotations"));
            allowed.add(packageOf(name));
            reachableFrom(name).forEach(below -> allowed.add(packageOf(below)));
            allowed.add("com.fasterxml.jackson.annotation");
            if (MAY_USE_JACKSON.containsKey(name)) {
                allowed.addAll(MAY_USE_JACKSON.get(name));
            }
            classes()
                    .that()
                    .resideInAPackage(packageOf(name))
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))
                            .or(resideInAPackage("io.github.regiostat..")
                                    .and(not(resideInAnyPackage("io.github.regiostat.json..")))))
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
        void internalsOfCore_areNotUsed() {
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("io.github.regiostat.internal..")
                    .check(JSON);
        }
    }

    private static final String ROOT = "io.github.regiostat.json";

    private static String packageOf(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name;
    }

    static Stream<String> packages() {
        return JSON.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring(Math.min(name.length(), ROOT.length() + 1)))
                .distinct()
                .sorted();
    }

    private static Set<String> reachableFrom(String name) {
        Set<String> reached = new TreeSet<>(MAY_USE.get(name));
        reached.addAll(
                reached.stream().flatMap(below -> reachableFrom(below).stream()).collect(Collectors.toSet()));
        return reached;
    }
}
