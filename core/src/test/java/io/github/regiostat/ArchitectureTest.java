// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.regiostat.architecture.LibraryRules;
import io.github.regiostat.architecture.SourceTree;
import io.github.regiostat.quantity.Money;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
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

/** What may depend on what, and what the core keeps away from. */
class ArchitectureTest {
    private static final String ROOT = "io.github.regiostat.";
    private static final String INTERNAL = ROOT + "internal";

    /** Each package with those it may use, and through them what they may use. All may use internal. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("internal", Set.of()),
            Map.entry("period", Set.of()),
            Map.entry("region", Set.of()),
            Map.entry("source", Set.of()),
            Map.entry("quantity", Set.of("period")),
            Map.entry("figure", Set.of("quantity")),
            Map.entry("exchange", Set.of("figure", "period", "source")),
            Map.entry("indicator", Set.of("quantity", "period")),
            Map.entry("measurement", Set.of("figure", "period", "region", "source", "indicator", "exchange")),
            Map.entry("calculation", Set.of("measurement", "exchange")),
            Map.entry("column", Set.of()),
            Map.entry("format", Set.of("figure")),
            Map.entry("chart", Set.of("dataset", "format")),
            Map.entry("dataset", Set.of("calculation", "column", "format")),
            Map.entry("phrase", Set.of("figure")),
            Map.entry("claim", Set.of("dataset")),
            Map.entry("textcheck", Set.of("claim", "phrase")));

    private static final Path LOCATION = LibraryRules.location(Money.class);
    private static final JavaClasses CORE = LibraryRules.classesBeside(Money.class);

    @TestFactory
    Stream<DynamicTest> libraryRules() {
        return LibraryRules.of(CORE);
    }

    @Nested
    class Packages {
        @Test
        void eachPackage_hasItsPlace() {
            assertThat(MAY_USE.keySet()).containsAll(packages().toList());
        }

        @ParameterizedTest
        @MethodSource("io.github.regiostat.ArchitectureTest#packages")
        void eachPackage_usesOnlyThoseBelowIt(String name) {
            List<String> allowed =
                    new ArrayList<>(List.of("java..", "org.jspecify.annotations", "org.immutables.value"));
            allowed.add("com.fasterxml.jackson.annotation");
            allowed.add(ROOT + name);
            allowed.add(INTERNAL);
            reachableFrom(name).forEach(below -> allowed.add(ROOT + below));
            classes()
                    .that()
                    .resideInAPackage(ROOT + name)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(allowed.toArray(String[]::new))
                    .check(CORE);
        }

        @Test
        void packages_haveNoCycle() {
            slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CORE);
        }

        /** Annotations are ignored where they are missing, if they have no members: members cause warnings of javac. */
        @Test
        void jackson_isUsedForAnnotationsWithoutMembersOnly() {
            assertThat(CORE.stream()
                            .flatMap(type -> Stream.concat(
                                    type.getAnnotations().stream(),
                                    type.getMembers().stream().flatMap(member -> member.getAnnotations().stream())))
                            .filter(annotation ->
                                    annotation.getRawType().getPackageName().startsWith("com.fasterxml."))
                            .map(annotation -> annotation.getRawType().getSimpleName()))
                    .containsOnly("JsonIgnore", "JsonKey", "JsonValue");
            noClasses()
                    .that()
                    .resideInAPackage("io.github.regiostat..")
                    .should(callMethodWhere(target("com\\.fasterxml\\..*", ".*")))
                    .check(CORE);
        }

        @Test
        void allButInternal_areExported() {
            ModuleDescriptor module = ModuleFinder.of(LOCATION)
                    .find("io.github.regiostat.core")
                    .orElseThrow()
                    .descriptor();
            assertThat(module.exports()).noneMatch(ModuleDescriptor.Exports::isQualified);
            assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                    .containsExactlyInAnyOrderElementsOf(packages()
                            .map(name -> ROOT + name)
                            .filter(name -> !name.equals(INTERNAL))
                            .toList());
            assertThat(module.opens().stream().map(ModuleDescriptor.Opens::source))
                    .as("packages with methods that refuse object mappers")
                    .containsExactlyInAnyOrderElementsOf(CORE.stream()
                            .filter(type -> type.getMethods().stream()
                                    .anyMatch(method -> method.getModifiers().contains(JavaModifier.PRIVATE)
                                            && method.getAnnotations().stream()
                                                    .anyMatch(each -> each.getRawType()
                                                            .getPackageName()
                                                            .equals("com.fasterxml.jackson.annotation"))))
                            .map(JavaClass::getPackageName)
                            .collect(Collectors.toSet()));
        }

        @Test
        void internalTypes_areInNoPublicSignature() {
            DescribedPredicate<List<JavaClass>> anyInternal = DescribedPredicate.describe(
                    "an internal type", types -> types.stream().anyMatch(resideInAPackage(INTERNAL)));
            noCodeUnits()
                    .that()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat()
                    .resideOutsideOfPackage(INTERNAL)
                    .should()
                    .haveRawReturnType(resideInAPackage(INTERNAL))
                    .orShould()
                    .haveRawParameterTypes(anyInternal)
                    .check(CORE);
        }
    }

    @Nested
    class Sources {
        /** A checkout on a file system that ignores case would lose one of them. */
        @Test
        void paths_differInMoreThanCase() {
            SourceTree repository = SourceTree.ofRepository();
            assertThat(repository.size()).isGreaterThan(100);
            assertThat(repository.pathsEqualIgnoringCase()).isEmpty();
        }
    }

    @Nested
    class World {
        @Test
        void core_looksUpNoClass() {
            noClasses()
                    .should(callMethodWhere(target("java\\.lang\\.Class", "forName|newInstance|getDeclared.*")))
                    .check(CORE);
        }

        @Test
        void core_asksNoSettingNoClockNoLocale() {
            noClasses()
                    .should(callMethodWhere(
                            target("java\\.lang\\.System", "getProperty|getenv|lineSeparator|.*Time.*")))
                    .orShould(callMethodWhere(target("java\\.util\\.(Locale|TimeZone)", "getDefault")))
                    .orShould(callMethodWhere(target("java\\.time\\..*", "now|system.*")))
                    .check(CORE);
        }
    }

    @Nested
    class Values {
        /** Positions in a drawing are no data. */
        @Test
        void decimals_areNeverDoubles() {
            JavaClasses exact = CORE.that(resideInAPackage(ROOT + "chart").negate());
            DescribedPredicate<JavaClass> binary = DescribedPredicate.describe(
                    "double or float",
                    type -> type.getBaseComponentType().isEquivalentTo(double.class)
                            || type.getBaseComponentType().isEquivalentTo(float.class));
            noFields().should().haveRawType(binary).check(exact);
            noCodeUnits()
                    .should()
                    .haveRawReturnType(binary)
                    .orShould()
                    .haveRawParameterTypes(DescribedPredicate.describe(
                            "double or float", types -> types.stream().anyMatch(binary)))
                    .check(exact);
        }

        /** An enum's and a class's own hash differ from one JVM to the next. */
        @Test
        void hashCodes_areTheSameInEveryJvm() {
            DescribedPredicate<JavaMethodCall> identity = DescribedPredicate.describe(
                    "hash of an enum or class",
                    call -> call.getTarget().getName().equals("hashCode")
                            && (call.getTargetOwner().isAssignableTo(Enum.class)
                                    || call.getTargetOwner().isEquivalentTo(Class.class)));
            noClasses()
                    .should(callMethodWhere(identity))
                    .orShould(callMethodWhere(target("java\\.lang\\.System", "identityHashCode")))
                    .check(CORE);
        }

        @Test
        void generatedValues_areHidden() {
            classes()
                    .that()
                    .haveSimpleNameStartingWith("Immutable")
                    .should()
                    .bePackagePrivate()
                    .check(CORE);
        }
    }

    private static DescribedPredicate<JavaMethodCall> target(String owner, String method) {
        return DescribedPredicate.describe(
                "target " + owner + "." + method,
                call -> call.getTargetOwner().getName().matches(owner)
                        && call.getTarget().getName().matches(method));
    }

    static Stream<String> packages() {
        return CORE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()))
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
