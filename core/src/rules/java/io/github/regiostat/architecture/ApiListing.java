// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The exported API of a module as text, a line for each public type and each of its public and protected members. It is
 * compared with a file of the repository, so that a change of the API is a visible change of a file.
 * {@code -Dregiostat.write=true} writes the file anew.
 */
final class ApiListing {
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");
    private static final Pattern UNCHECKED = Pattern.compile(" throws .*");

    private ApiListing() {}

    /** Returns the file of a module, such as {@code docs/api/core.txt}. */
    static Path fileOf(ModuleDescriptor module) {
        return Path.of("../docs/api", module.name().substring("io.github.regiostat.".length()) + ".txt")
                .toAbsolutePath()
                .normalize();
    }

    /** Returns the lines of the file, which is written first if the system property asks for it. */
    static List<String> recorded(ModuleDescriptor module, List<String> lines) throws IOException {
        Path file = fileOf(module);
        if (Boolean.getBoolean("regiostat.write")) {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        }
        return Files.readAllLines(file);
    }

    static List<String> of(ModuleDescriptor module, JavaClasses classes) {
        Set<String> exported = module.exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        List<Class<?>> types = classes.stream()
                .filter(type -> exported.contains(type.getPackageName()))
                .<Class<?>>map(JavaClass::reflect)
                .filter(ApiListing::isPublic)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
        List<String> lines = new ArrayList<>();
        long methods = types.stream()
                .mapToLong(type -> ApiListing.methods(type).count())
                .sum();
        lines.add("# " + types.size() + " types, " + methods + " methods");
        types.forEach(type -> {
            lines.add(heading(type));
            members(type).map(member -> "    " + member).sorted().forEach(lines::add);
        });
        return lines;
    }

    private static boolean isPublic(Class<?> type) {
        return !type.isSynthetic()
                && !type.isAnonymousClass()
                && Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static String heading(Class<?> type) {
        String parents = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(parent -> shortened(parent.getTypeName()))
                .filter(parent -> !Set.of("Object", "Serializable").contains(parent)
                        && !parent.startsWith("Enum<")
                        && !parent.equals("Record"))
                .collect(Collectors.joining(", "));
        String form = type.isAnnotation()
                ? "annotation"
                : type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        return (Modifier.isAbstract(type.getModifiers()) && !type.isInterface() ? "abstract " : "") + form + " "
                + type.getName() + (parents.isEmpty() ? "" : " : " + parents);
    }

    private static Stream<String> members(Class<?> type) {
        return Stream.of(
                        Arrays.stream(type.getDeclaredFields())
                                .filter(field -> isApi(field.getModifiers()) && !field.isSynthetic())
                                .map(Field::toGenericString),
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(constructor -> isApi(constructor.getModifiers()) && !constructor.isSynthetic())
                                .map(Constructor::toGenericString),
                        methods(type).map(Method::toGenericString))
                .flatMap(members -> members)
                .map(ApiListing::shortened);
    }

    /** Returns the declared methods other than those of each object, enum and record. */
    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> isApi(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !Set.of("equals", "hashCode", "toString").contains(method.getName()))
                .filter(method -> !type.isEnum() || !Set.of("values", "valueOf").contains(method.getName()));
    }

    private static boolean isApi(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String shortened(String text) {
        String kept = text.contains("IOException") ? " throws IOException" : "";
        return PACKAGES.matcher(UNCHECKED.matcher(text).replaceAll(kept))
                .replaceAll("")
                .replaceAll("\\b(public|final|abstract) ", "")
                .replace("$", ".");
    }
}
