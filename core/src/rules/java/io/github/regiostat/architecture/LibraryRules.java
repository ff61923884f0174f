// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;

/**
 * Rules of each module that is published: which modules and packages it uses, what it exports, and what its code never
 * does. Its test of the architecture runs them.
 */
public final class LibraryRules {
    private static final String ROOT = "io.github.regiostat.";

    /** Each module with the modules that it may require directly; this is the only list. */
    private static final Map<String, Set<String>> MODULES = Map.ofEntries(
            Map.entry("core", Set.of()),
            Map.entry("claims", Set.of("core")),
            Map.entry("text", Set.of("claims")),
            Map.entry("chart", Set.of("core")),
            Map.entry("io", Set.of("core")),
            Map.entry("json", Set.of("io")),
            Map.entry("json.claims", Set.of("io", "claims")),
            Map.entry("json.jackson2", Set.of("json")),
            Map.entry("csv", Set.of("io")),
            Map.entry("xlsx", Set.of("csv")),
            Map.entry("html", Set.of("text", "chart")),
            Map.entry("mcp", Set.of("text", "json.claims")));

    /** Methods of packages that only tests call. */
    private static final Set<String> OF_TESTS = Set.of(
            "calculation.Calculation.description",
            "dataset.Table.retainedBytes",
            "json.regiostat.DocumentFormats.lines");

    private final JavaClasses classes;
    private final ModuleDescriptor module;
    private final Map<String, Set<String>> layers;
    private final Map<String, List<String>> libraries;
    private final Set<String> drawing;

    private LibraryRules(
            Path location, Map<String, Set<String>> layers, Map<String, List<String>> libraries, Set<String> drawing) {
        this.classes = new ClassFileImporter().importPath(location);
        this.module = ModuleFinder.of(location).findAll().iterator().next().descriptor();
        this.layers = layers;
        this.libraries = libraries;
        this.drawing = drawing;
    }

    /**
     * Returns the rules of the module of a class.
     *
     * @param type a class of the module
     * @param layers each package of the module, such as {@code json.sdmx}, with the packages of the module that it may
     *     use directly
     * @return the rules, without other libraries
     */
    public static LibraryRules of(Class<?> type, Map<String, Set<String>> layers) {
        return new LibraryRules(location(type), layers, Map.of(), Set.of());
    }

    /** Returns the rules with the packages of another library that a package may use. */
    public LibraryRules withLibrary(String user, String... patterns) {
        Map<String, List<String>> added = new HashMap<>(libraries);
        added.put(user, List.of(patterns));
        return new LibraryRules(this, added, drawing);
    }

    /** Returns the rules with a package that may calculate with binary fractions, since positions are not data. */
    public LibraryRules withDrawing(String drawn) {
        return new LibraryRules(this, libraries, Set.of(ROOT + drawn));
    }

    private LibraryRules(LibraryRules rules, Map<String, List<String>> libraries, Set<String> drawing) {
        this.classes = rules.classes;
        this.module = rules.module;
        this.layers = rules.layers;
        this.libraries = libraries;
        this.drawing = drawing;
    }

    /** Returns the classes of the module. */
    public JavaClasses classes() {
        return classes;
    }

    /** Returns a test for each rule. */
    public Stream<DynamicTest> tests() {
        return Stream.of(
                        Stream.of(
                                dynamicTest("module requires modules below it", this::requireModulesBelow),
                                dynamicTest("each package has a layer", this::requireLayers),
                                dynamicTest("packages have no cycle", this::requireNoCycle),
                                dynamicTest("packages are null-marked", this::requireNullMarking),
                                dynamicTest("packages that mappers reach are opened", this::requireOpens),
                                dynamicTest("hidden types are in no public signature", this::requireNoHiddenTypes),
                                dynamicTest("exported API is that of docs/api", this::requireListedApi)),
                        layers.keySet().stream()
                                .sorted()
                                .map(name -> dynamicTest(
                                        name + " uses packages below it", () -> requirePackagesBelow(name))),
                        codeRules())
                .flatMap(tests -> tests);
    }

    private void requireModulesBelow() {
        assertThat(module.requires().stream()
                        .map(ModuleDescriptor.Requires::name)
                        .filter(name -> name.startsWith(ROOT))
                        .map(name -> name.substring(ROOT.length())))
                .isSubsetOf(modulesBelow(module.name().substring(ROOT.length())));
    }

    private static Set<String> modulesBelow(String name) {
        Set<String> reached = new TreeSet<>();
        for (String below : Objects.requireNonNull(MODULES.get(name), name)) {
            assertThat(below).isNotEqualTo(name);
            reached.add(below);
            reached.addAll(modulesBelow(below));
        }
        return reached;
    }

    private void requireLayers() {
        assertThat(packages()).containsExactlyInAnyOrderElementsOf(layers.keySet());
    }

    private Set<String> packages() {
        return classes.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()))
                .collect(Collectors.toSet());
    }

    private void requirePackagesBelow(String name) {
        List<String> allowed = new ArrayList<>(List.of(
                "java..", "org.jspecify.annotations", "org.immutables.value", "com.fasterxml.jackson.annotation"));
        allowed.addAll(libraries.getOrDefault(name, List.of()));
        allowed.add(ROOT + name);
        packagesBelow(name).forEach(below -> allowed.add(ROOT + below));
        String[] own = layers.keySet().stream().map(each -> ROOT + each).toArray(String[]::new);
        ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))
                        .or(resideInAPackage("io.github.regiostat..")
                                .and(DescribedPredicate.not(resideInAnyPackage(own)))))
                .check(classes);
    }

    private Set<String> packagesBelow(String name) {
        Set<String> reached = new TreeSet<>();
        for (String below : Objects.requireNonNull(layers.get(name), name)) {
            reached.add(below);
            reached.addAll(packagesBelow(below));
        }
        return reached;
    }

    private void requireNoCycle() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(classes);
    }

    /** The annotation of the module is not enough: Kotlin and other users of the class path do not read it. */
    private void requireNullMarking() {
        assertThat(packages().stream()
                        .filter(name -> !classes.getPackage(ROOT + name).isAnnotatedWith(NullMarked.class)))
                .isEmpty();
    }

    /** Object mappers without the module of this library reach the methods that refuse. */
    private void requireOpens() {
        assertThat(module.opens().stream().map(ModuleDescriptor.Opens::source))
                .containsExactlyInAnyOrderElementsOf(classes.stream()
                        .filter(LibraryRules::refusesMappers)
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet()));
    }

    private static boolean refusesMappers(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method -> method.getModifiers().contains(JavaModifier.PRIVATE)
                        && method.getAnnotations().stream()
                                .anyMatch(each ->
                                        each.getRawType().getPackageName().equals("com.fasterxml.jackson.annotation")));
    }

    private void requireNoHiddenTypes() {
        Set<String> forAll = module.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        Set<String> hidden = new TreeSet<>(module.packages());
        module.exports().forEach(export -> hidden.remove(export.source()));
        hidden.add(ROOT + "internal");
        DescribedPredicate<JavaClass> isHidden = describe(
                "hidden", type -> hidden.contains(type.getBaseComponentType().getPackageName()));
        noCodeUnits()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(describe("exported", type -> forAll.contains(type.getPackageName())))
                .should()
                .haveRawReturnType(isHidden)
                .orShould()
                .haveRawParameterTypes(
                        describe("hidden types", types -> types.stream().anyMatch(isHidden)))
                .allowEmptyShould(true)
                .check(classes);
    }

    private void requireListedApi() throws IOException {
        List<String> lines = ApiListing.of(module, classes);
        assertThat(lines)
                .as("exported API; record a wanted change with -Dtest=ArchitectureTest -Dregiostat.write=true")
                .isEqualTo(ApiListing.recorded(module, lines));
    }

    private Stream<DynamicTest> codeRules() {
        return Stream.of(
                dynamicTest(
                        "nothing is printed",
                        () -> GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(classes)),
                dynamicTest("nothing is logged", this::requireNoLogging),
                dynamicTest("network is not reached", this::requireNoNetwork),
                dynamicTest("reflection is not used", this::requireNoReflection),
                dynamicTest("settings, clock and default locale are not read", this::requireNoSettings),
                dynamicTest("static state never changes", this::requireConstants),
                dynamicTest("decimals are never doubles", this::requireNoDoubles),
                dynamicTest("hash codes are the same in every JVM", this::requireStableHashes),
                dynamicTest("sets and maps of input keep comparable keys in trees", this::requireSearchableKeys),
                dynamicTest("generated values are hidden", this::requireHiddenValues),
                dynamicTest("annotations of Jackson have no members", this::requirePlainAnnotations),
                dynamicTest("methods of packages are called", this::requireCalls),
                dynamicTest("classes have names of their own", LibraryRules::requireDifferentNames),
                dynamicTest(
                        "resources are in native images",
                        () -> assertThat(NativeImage.differences()).isEmpty()),
                dynamicTest(
                        "lines have at most 120 columns",
                        () -> assertThat(SourceTree.ofModule().longLines()).isEmpty()),
                dynamicTest(
                        "comments document a declaration",
                        () -> assertThat(SourceTree.ofModule().danglingComments())
                                .isEmpty()));
    }

    private void requireNoLogging() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(System.Logger.class)
                .check(classes);
    }

    private void requireNoNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.net..")
                        .and(have(nameMatching("java\\.net\\.URI(SyntaxException)?"))
                                .negate()))
                .check(classes);
    }

    private void requireNoReflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
                .orShould(callMethodWhere(target("java\\.lang\\.Class", "forName|newInstance|getDeclared.*")))
                .check(classes);
    }

    private void requireNoSettings() {
        noClasses()
                .should(callMethodWhere(target("java\\.lang\\.System", "getProperty|getenv|lineSeparator|.*Time.*")))
                .orShould(callMethodWhere(target("java\\.util\\.(Locale|TimeZone)", "getDefault")))
                .orShould(callMethodWhere(target("java\\.time\\..*", "now|system.*")))
                .check(classes);
    }

    private void requireConstants() {
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(classes);
    }

    private void requireNoDoubles() {
        JavaClasses exact = classes.that(describe("exact", type -> !drawing.contains(type.getPackageName())));
        DescribedPredicate<JavaClass> binary = describe(
                "double or float",
                type -> type.getBaseComponentType().isEquivalentTo(double.class)
                        || type.getBaseComponentType().isEquivalentTo(float.class));
        noFields().should().haveRawType(binary).allowEmptyShould(true).check(exact);
        noCodeUnits()
                .should()
                .haveRawReturnType(binary)
                .orShould()
                .haveRawParameterTypes(
                        describe("double or float", types -> types.stream().anyMatch(binary)))
                .allowEmptyShould(true)
                .check(exact);
    }

    /** The hash code of an enum or a class differs from one JVM to the next. */
    private void requireStableHashes() {
        noClasses()
                .should(callMethodWhere(describe(
                        "hash of an enum or class",
                        call -> call.getTarget().getName().equals("hashCode")
                                && (call.getTargetOwner().isAssignableTo(Enum.class)
                                        || call.getTargetOwner().isEquivalentTo(Class.class)))))
                .orShould(callMethodWhere(target("java\\.lang\\.System", "identityHashCode")))
                .check(classes);
    }

    /** Immutable collections of the JDK probe slot after slot, so that keys with equal hash codes cost their square. */
    private void requireSearchableKeys() {
        noClasses()
                .should(callMethodWhere(target("java\\.util\\.(Map|Set)", "copyOf")))
                .orShould(callMethodWhere(target("java\\.util\\.stream\\.Collectors", "toUnmodifiable(Map|Set)")))
                .orShould(callMethodWhere(describe(
                        "a set of an array",
                        call -> call.getTargetOwner().isEquivalentTo(Set.class)
                                && call.getTarget().getName().equals("of")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(JavaClass::isArray)
                                && !(call.getOrigin() instanceof JavaStaticInitializer))))
                .check(classes);
    }

    private void requireHiddenValues() {
        ArchRuleDefinition.classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(classes);
    }

    /** Annotations are ignored where they are missing, if they have no members: members cause warnings of javac. */
    private void requirePlainAnnotations() {
        assertThat(classes.stream()
                        .flatMap(type -> Stream.concat(
                                type.getAnnotations().stream(),
                                type.getMembers().stream().flatMap(member -> member.getAnnotations().stream())))
                        .filter(annotation ->
                                annotation.getRawType().getPackageName().equals("com.fasterxml.jackson.annotation"))
                        .map(annotation -> annotation.getRawType().getSimpleName()))
                .isSubsetOf("JsonCreator", "JsonIgnore", "JsonKey", "JsonValue");
    }

    /** The compiler finds private methods that nothing calls; these are the ones that only their package sees. */
    private void requireCalls() {
        assertThat(classes.stream()
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(LibraryRules::isOfPackage)
                        .filter(unit -> !isCalled(unit))
                        .map(unit -> unit.getOwner().getName().substring(ROOT.length()) + "." + unit.getName())
                        .filter(name -> !OF_TESTS.contains(name)))
                .isEmpty();
    }

    /**
     * Returns whether only the package sees a method. Others call one that is annotated, or that Java serializes with.
     */
    private static boolean isOfPackage(JavaCodeUnit unit) {
        return Collections.disjoint(
                        unit.getModifiers(),
                        Set.of(
                                JavaModifier.PUBLIC,
                                JavaModifier.PROTECTED,
                                JavaModifier.PRIVATE,
                                JavaModifier.SYNTHETIC,
                                JavaModifier.ABSTRACT))
                && !(unit instanceof JavaStaticInitializer)
                && unit.getAnnotations().isEmpty()
                && unit.getOwner().getAnnotations().isEmpty()
                && !unit.getName().equals("writeReplace");
    }

    private static boolean isCalled(JavaCodeUnit unit) {
        return unit.getAccessesToSelf().stream()
                        .anyMatch(access -> !access.getOrigin().equals(unit))
                || Stream.concat(
                                unit.getOwner().getAllRawSuperclasses().stream(),
                                unit.getOwner().getAllRawInterfaces().stream())
                        .flatMap(type -> type.getMethods().stream())
                        .anyMatch(method -> overrides(unit, method));
    }

    private static boolean overrides(JavaCodeUnit unit, JavaCodeUnit method) {
        return unit.getName().equals(method.getName())
                && unit.getRawParameterTypes().size()
                        == method.getRawParameterTypes().size();
    }

    private static DescribedPredicate<JavaMethodCall> target(String owner, String method) {
        return describe(
                "target " + owner + "." + method,
                call -> call.getTargetOwner().getName().matches(owner)
                        && call.getTarget().getName().matches(method));
    }

    private static void requireDifferentNames() {
        SourceTree sources = SourceTree.ofModule();
        assertThat(sources.size()).isGreaterThan(5);
        assertThat(sources.classesOfOneName()).isEmpty();
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
