// SPDX-FileCopyrightText: 2026 The Regiostat authors
// SPDX-License-Identifier: Apache-2.0
package io.github.regiostat.json.jackson;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.regiostat.column.Dictionary;
import io.github.regiostat.column.IntList;
import io.github.regiostat.column.RowIndex;
import io.github.regiostat.dataset.DatasetAppender;
import io.github.regiostat.json.regiostat.MeasurementReader;
import io.github.regiostat.json.regiostat.MeasurementWriter;
import io.github.regiostat.json.regiostat.ValueJsonFormat;
import io.github.regiostat.json.regiostat.ValueJsonFormats;
import io.github.regiostat.json.token.JsonReader;
import io.github.regiostat.json.token.JsonWriter;
import io.github.regiostat.json.token.MemberReader;
import io.github.regiostat.quantity.Money;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The public types of core and io-json whose instances a user may hand to an object mapper. */
final class PublicTypes {
    private static final String ROOT = "io.github.regiostat.";

    /** Packages that are not exported. */
    private static final List<String> HIDDEN = List.of(
            ROOT + "internal",
            ROOT + "json.internal",
            ROOT + "json.assembly",
            ROOT + "json.formats",
            ROOT + "json.parser");

    /** Types that read, write or collect, and hold no value. */
    private static final Set<Class<?>> PROCESSORS = Set.of(
            DatasetAppender.class,
            Dictionary.class,
            IntList.class,
            JsonReader.class,
            JsonWriter.class,
            MeasurementReader.class,
            MeasurementWriter.class,
            MemberReader.class,
            RegiostatModule.class,
            RowIndex.class,
            ValueJsonFormat.class,
            ValueJsonFormats.class);

    private static final List<Class<?>> VALUES = find();

    private PublicTypes() {}

    /** Returns the types of values: classes with accessors, records and constants. */
    static List<Class<?>> values() {
        return VALUES;
    }

    private static List<Class<?>> find() {
        return Stream.of(Money.class, RegiostatModule.class)
                .flatMap(type -> new ClassFileImporter()
                        .importUrl(type.getProtectionDomain().getCodeSource().getLocation()).stream())
                .filter(type -> !HIDDEN.contains(type.getPackageName()))
                .filter(type -> type.getName().startsWith(ROOT))
                .map(JavaClass::reflect)
                .filter(PublicTypes::isPublic)
                .filter(PublicTypes::isValue)
                .sorted(Comparator.comparing(Class::getName))
                .<Class<?>>map(type -> type)
                .toList();
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static boolean isValue(Class<?> type) {
        return !type.isInterface()
                && !Throwable.class.isAssignableFrom(type)
                && !type.getSimpleName().endsWith("Builder")
                && !PROCESSORS.contains(type)
                && Arrays.stream(type.getDeclaredMethods()).anyMatch(PublicTypes::isInstanceMethod);
    }

    private static boolean isInstanceMethod(Method method) {
        return Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
    }

    /** Returns the public type of a value, whose class may be hidden. */
    static Class<?> of(Object value) {
        Class<?> type = value.getClass();
        while (!isPublic(type)) {
            type = type.getSuperclass();
        }
        return type;
    }
}
